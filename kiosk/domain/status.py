"""How a kiosk is: all that its staff, or whoever looks after many, has to know. Nothing of it is about visitors."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.outcomes import Answer, Reason
from kiosk.domain.printing import PaperState

FORMAT = 1
"""Of KioskStatus as files carry it; another one is not read."""


class Level(StrEnum):
    """How something stands."""

    OK = "ok"
    ATTENTION = "attention"
    WRONG = "wrong"


class DiskVerdict(StrEnum):
    """What became of a file that was written to the disk and read back.

    Attributes:
        FULL: there is less room than an update needs.
        READ_ONLY: nothing can be written: mounted so, made so after an error, or not allowed.
        FAILING: writing failed, another thing was read back, or the file system has noted errors.
        UNKNOWN: it could not be looked at.
    """

    OK = "ok"
    FULL = "full"
    READ_ONLY = "read-only"
    FAILING = "failing"
    UNKNOWN = "unknown"


class SyncSource(StrEnum):
    """Where content was asked for; no more of it is kept than this."""

    NETWORK = "network"
    STICK = "stick"


class ClockVerdict(StrEnum):
    """Whether the clock can be right."""

    POSSIBLE = "possible"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class Disk:
    """The disk that updates are kept on.

    Attributes:
        free_mb, needed_mb: megabytes (10^6 bytes) that are free, and that an update needs; free is None when unknown.
    """

    verdict: DiskVerdict
    free_mb: int | None = None
    needed_mb: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LastSync:
    """The last time that content was asked for, and the answer.

    Attributes:
        when: None where the clock was wrong.
        good: when it was last answered by "updated" or "up to date" while the clock could be right; None is never.
    """

    when: datetime | None
    source: SyncSource
    answer: Answer
    reason: Reason
    good: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentStatus:
    """The content.

    Attributes:
        readable: whether it can be shown at all; else the screen is Emergency.
        release: 0 is the content that came with the program.
        made: when it was made; of the content that came with the program, when it was last checked.
        since: since when it is shown; None where that is not known.
        before: when the content was made that can be gone back to; None when there is none.
    """

    readable: bool = True
    release: int = 0
    made: datetime | None = None
    since: datetime | None = None
    before: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KioskStatus:
    """How one kiosk is.

    Attributes:
        number: counts the files that this kiosk has written of itself, whatever its clock says; 0 is no file.
        kiosk: an id drawn by lot once, which tells this kiosk from others and nothing else.
        centre: the name of the place where it stands, from its settings.
        written: when this was found, as its clock told.
        version: of the program.
        settings_read: whether its settings could be read; else it runs on the usual ones.
        has_network: whether it looks for content in the network by itself.
        printer: the kind of printer in its settings; empty is none.
        paper: what the printer says.
        machine_s, screen_s: for how many seconds the machine and the screen have run; None where that is not known.
        level, problems: the verdict of `kiosk.domain.verdicts`, so that every reader has the same.
    """

    format: int = FORMAT
    number: int = 0
    kiosk: str
    centre: str
    written: datetime
    version: str
    settings_read: bool
    has_network: bool
    content: ContentStatus
    sync: LastSync | None
    clock: ClockVerdict
    disk: Disk
    printer: str
    paper: PaperState
    machine_s: int | None
    screen_s: int | None = None
    level: Level = Level.OK
    problems: tuple[str, ...] = ()


class Written(StrEnum):
    """What became of a status that was to be written to a stick.

    Attributes:
        TAKEN: a file of another kiosk has its name; it has stayed as it was.
    """

    WRITTEN = "written"
    READ_ONLY = "read-only"
    FULL = "full"
    GONE = "gone"
    TAKEN = "taken"
    FAILED = "failed"
