"""Reads what people have spoken of a page: the sound files that the head of a text names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.pages import Recording
from kiosk.publish.problems import Problem

FOLDER = "recordings"
LONGEST_TEXT = 700_000
"""How many bytes the recordings of one text may have: with its words they are one entry of the export."""

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\.opus")
# RFC 3533, 6 and RFC 7845, 5.1: the first page of the stream has one segment, the identification header.
_PAGE_MARK, _HEADER, _HEADER_AT = b"OggS", b"OpusHead", 28


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A recording as the head of a text names it: the sentence, and the name of a file in the folder `recordings`."""

    words: str
    file: str


def read_recordings(folder: Path, spoken: Sequence[Spoken], file: str) -> tuple[list[Recording], list[Problem]]:
    """Read the sound files of a text.

    Args:
        folder: the folder of the page.
        spoken: what the head of the text names.
        file: the name of the text, to report problems under.
    """
    recordings: list[Recording] = []
    problems: list[Problem] = []
    for index, item in enumerate(spoken):
        sound = b""
        try:
            sound = _sound(folder / FOLDER, item.file)
        except (OSError, ValueError) as error:
            problems.append(Problem(file, f"recordings[{index}].file", str(error)))
        recordings.append(Recording(words=item.words, sound=sound))
    return recordings, problems


def _sound(folder: Path, name: str) -> bytes:
    """Return the bytes of a sound file.

    Raises:
        OSError, ValueError: what is wrong with it.
    """
    if not _NAME.fullmatch(name):
        raise ValueError(f"{name!r} is no name for a recording: expected one such as step-1-uk.opus")
    if not (folder / name).is_file():
        raise ValueError(f"there is no file {FOLDER}/{name}")
    sound = (folder / name).read_bytes()
    if not sound.startswith(_PAGE_MARK) or not sound.startswith(_HEADER, _HEADER_AT):
        raise ValueError(f"{FOLDER}/{name} is no sound in the format Ogg Opus")
    return sound
