"""How far an update is, and how it ended: one of six answers for the desk, and the reason for the log."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Answer(StrEnum):
    """What the desk is told. There are no others."""

    UPDATED = "updated"
    UP_TO_DATE = "up-to-date"
    OLDER = "older"
    DAMAGED = "damaged"
    FOREIGN = "foreign"
    NO_ROOM = "no-room"


class Reason(StrEnum):
    """Why, for the log and for programs."""

    NEW_RELEASE = "new-release"
    SAME_RELEASE = "same-release"
    BLOCKED = "blocked-release"
    OLDER = "older-release"
    EXPIRED = "expired"
    UNREACHABLE = "unreachable"
    NO_EXPORT = "no-export"
    INCOMPLETE = "incomplete"
    DAMAGED = "damaged"
    NEWER_FORMAT = "newer-format"
    BAD_CONTENT = "bad-content"
    FOREIGN = "foreign"
    NO_ROOM = "no-room"
    BUSY = "busy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Pages that are new, changed or withdrawn, by id."""

    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The end of an update.

    Attributes:
        published: when the content that the source holds was made, where that is known.
        received: bytes of content that were read from the source.
        detail: what the libraries said, in English.
    """

    answer: Answer
    reason: Reason
    release: int = 0
    published: datetime | None = None
    received: int = 0
    changes: Changes = Changes()
    detail: str = ""


class Stage(StrEnum):
    """What an update is busy with."""

    CHECKING = "checking"
    RECEIVING = "receiving"
    PREPARING = "preparing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far an update is.

    Attributes:
        received, expected: bytes of content.
        items, of_items: parts of the content that are here, and that there are.
    """

    stage: Stage = Stage.CHECKING
    received: int = 0
    expected: int = 0
    items: int = 0
    of_items: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What content a kiosk shows.

    Attributes:
        release: 0 is the content that came with the program.
        published: when it was made; None for the content that came with the program.
        before: when the content was made that can be gone back to; None when there is none.
    """

    release: int = 0
    published: datetime | None = None
    before: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stick:
    """A stick or drive that is plugged in.

    Attributes:
        folder: where it is mounted.
        name: what it is called.
        holds_content: whether it looks like an export.
        published: when that content says it was made. Nobody has verified it yet; None is unknown.
    """

    folder: str
    name: str
    holds_content: bool = False
    published: datetime | None = None
