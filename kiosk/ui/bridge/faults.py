"""What happens when a slot raises: it is noted without what it was about, and the screen begins anew."""

import logging
import sys
import traceback
from collections import deque
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, QTimer

logger = logging.getLogger(__name__)

_MOST, _WITHIN_S = 10, 60.0
"""More than somebody can cause by hand, who finds Start after each: with fewer, the screen can still be used."""


class Faults(QObject):
    """Takes what nobody has caught, for as long as it is installed: Qt goes on after it as if nothing had been.

    Args:
        parent: ends it.
        begin_anew: leads back to a state that is sure; called after the events at hand.
        give_up: called when it happens again and again within a minute.
        now: a monotonic clock, in seconds.
    """

    def __init__(
        self, parent: QObject, begin_anew: Callable[[], None], give_up: Callable[[], None], now: Callable[[], float]
    ) -> None:
        super().__init__(parent)
        self._give_up, self._now = give_up, now
        self._times: deque[float] = deque(maxlen=_MOST)
        self._before = sys.excepthook
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(begin_anew)

    def install(self) -> None:
        """Take the faults from now on."""
        sys.excepthook = self._take

    def remove(self) -> None:
        """Leave the faults to whoever took them before."""
        sys.excepthook = self._before

    def _take(self, _kind: type[BaseException], fault: BaseException, _trace: TracebackType | None) -> None:
        logger.error("a fault: %s", described(fault))
        self._times.append(self._now())
        if len(self._times) == _MOST and self._times[-1] - self._times[0] < _WITHIN_S:
            logger.critical("%d faults within a minute: the kiosk ends", _MOST)
            self._give_up()
        else:
            self._timer.start(0)


def described(fault: BaseException) -> str:
    """Return where a fault happened and of which kind it is, and not what it says: that may be what somebody typed."""
    lines: list[str] = []
    cause: BaseException | None = fault
    seen: set[int] = set()
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        lines[:0] = [*traceback.format_tb(cause.__traceback__), f"{type(cause).__qualname__}\n"]
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "\n" + "".join(lines).rstrip()
