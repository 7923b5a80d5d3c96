"""How an update ended: one of six answers for the desk, and the reason for the log."""

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
