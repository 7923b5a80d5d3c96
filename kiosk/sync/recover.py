"""After a power cut, and after every update: only what is whole and needed stays."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from kiosk.content.durable import replace_file
from kiosk.content.export_format import file_sha256
from kiosk.content.schema import FORMAT
from kiosk.domain.outcomes import Shown
from kiosk.sync.state import CONTENT, KEPT, METADATA, Current, Generation, State


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
    for kept in (state.place(shown.number) / METADATA).glob("*.json"):
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


def before_shown(state: State, number: int) -> Generation | None:
    """Return the newest generation before this number that can be shown, or None."""
    older = (item for item in reversed(state.generations()) if item.number < number)
    return next((item for item in older if whole(state, item)), None)


def shown(state: State) -> Shown:
    """Return what a kiosk shows, and what it can go back to."""
    now = shown_generation(state)
    if now is None:
        return Shown()
    before = before_shown(state, now.number)
    return Shown(release=now.release, published=now.published, before=before.published if before else None)


def floor(state: State, seed_date: datetime) -> datetime:
    """Return a time that has certainly been, which no clock can be behind.

    Args:
        state: the kiosk's state.
        seed_date: a day that has certainly been: the newest check of the content that came with the program.
    """
    return max([seed_date, *(item.published for item in state.generations())])


def whole(state: State, generation: Generation) -> bool:
    """Say whether the content of a generation is ours to read, and what was built: its hash sees a flipped bit."""
    if generation.format != FORMAT:
        return False
    try:
        return file_sha256(state.place(generation.number) / CONTENT) == generation.content_sha256
    except OSError:
        return False
