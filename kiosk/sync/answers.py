"""What each fault means to the desk."""

import errno

from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    DownloadHTTPError,
    DownloadLengthMismatchError,
    ExpiredMetadataError,
    RepositoryError,
    UnsignedMetadataError,
)

from kiosk.content.export_format import FormatError
from kiosk.domain.outcomes import Answer, Outcome, Reason
from kiosk.domain.ports.content import ContentUnavailableError

EXPECTED = (RepositoryError, DownloadError, FormatError, ContentUnavailableError, OSError)
"""Everything that an update may end with; anything else is a mistake of ours."""

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FULL = "database or disk is full"


def answer_to(error: BaseException, *, from_folder: bool) -> Outcome:
    """Return the answer to a fault; the content has stayed as it was."""
    answer, reason = _meaning(error, from_folder=from_folder)
    return Outcome(answer=answer, reason=reason, detail=f"{type(error).__name__}: {error}")


def _meaning(error: BaseException, *, from_folder: bool) -> tuple[Answer, Reason]:  # noqa: PLR0911 - one line a fault
    match error:
        case ExpiredMetadataError():
            return Answer.OLDER, Reason.EXPIRED
        case BadVersionNumberError():
            return Answer.OLDER, Reason.OLDER
        case UnsignedMetadataError():
            return Answer.FOREIGN, Reason.FOREIGN
        case RepositoryError() | FormatError() | DownloadLengthMismatchError():
            return Answer.DAMAGED, Reason.DAMAGED
        case ContentUnavailableError():
            return Answer.DAMAGED, Reason.BAD_CONTENT
        case DownloadHTTPError() if error.status_code in {403, 404}:
            return Answer.DAMAGED, Reason.INCOMPLETE
        case DownloadError():
            return Answer.DAMAGED, Reason.DAMAGED if from_folder else Reason.UNREACHABLE
        case OSError() if error.errno in _NO_ROOM or _FULL in str(error):
            return Answer.NO_ROOM, Reason.NO_ROOM
        case _:
            return Answer.DAMAGED, Reason.INCOMPLETE
