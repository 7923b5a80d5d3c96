"""After a power cut, and after every update: only what is whole and needed stays."""

from dataclasses import replace
from pathlib import Path

from kiosk.content.durable import replace_file
from kiosk.content.export_format import sha256
from kiosk.content.schema import FORMAT
from kiosk.sync.state import CONTENT, KEPT, Current, Generation, State

_FORMAT_AT = slice(60, 64)  # user_version: https://www.sqlite.org/fileformat2.html#the_database_header


def recover(state: State) -> None:
    """Point CURRENT to a whole generation, and drop what nothing names. The state is locked."""
    current = state.current()
    shown = shown_generation(state)
    number = shown.number if shown else 0
    due = replace(current, generation=number)
    if due != (state.pointer() or Current(generation=0, top=0)):
        state.point(due)
    if shown is not None:
        _restore_trust(state, shown)
    kept = {number, *[item.number for item in state.generations() if item.number <= number][-KEPT:]}
    for found in state.numbers():
        if found not in kept:
            state.drop(found)


def _restore_trust(state: State, shown: Generation) -> None:
    """Put back metadata that has been emptied or lost, so that no older release is taken after it."""
    for kept in (state.place(shown.number) / "metadata").glob("*.json"):
        present = state.trust / kept.name
        if not present.is_file() or not present.read_bytes().strip(b"\0"):
            state.trust.mkdir(parents=True, exist_ok=True)
            replace_file(present, kept.read_bytes())


def shown_generation(state: State) -> Generation | None:
    """Return the generation to show: the one CURRENT names, or the newest whole one before it; None is the seed."""
    wanted = state.current().generation
    candidates = [item for item in state.generations() if item.number <= wanted]
    return next((item for item in reversed(candidates) if whole(state, item)), None)


def shown_content(state: State) -> Path | None:
    """Return the content.db to show; None is the content that came with the program."""
    shown = shown_generation(state)
    return state.place(shown.number) / CONTENT if shown else None


def whole(state: State, generation: Generation) -> bool:
    """Say whether the content of a generation is what was built, in the format of this program.

    A flipped bit is seen by its hash alone. Content of another format was built by another program: it is built again.
    """
    try:
        content = (state.place(generation.number) / CONTENT).read_bytes()
    except OSError:
        return False
    return content[_FORMAT_AT] == FORMAT.to_bytes(4, "big") and sha256(content) == generation.content_sha256
