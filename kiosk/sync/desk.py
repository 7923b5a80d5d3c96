"""What the desk and the schedule can ask for: take new content, or go back. Each ends with one answer."""

import logging
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from kiosk.domain.clock import known
from kiosk.domain.outcomes import Answer, Outcome, Progress, Reason
from kiosk.sync.answers import EXPECTED, answer_to
from kiosk.sync.carriers import FolderCarrier, WebCarrier
from kiosk.sync.fetch import Told
from kiosk.sync.hand_on import hand_on
from kiosk.sync.install import refit
from kiosk.sync.inventory import NoExportError, UnfinishedCopyError, check_inventory
from kiosk.sync.recover import floor, recover, shown_generation
from kiosk.sync.state import BusyError, Generation, State
from kiosk.sync.update import Update, roll_back

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """One kiosk's updates.

    Attributes:
        bootstrap: the root metadata that the program was shipped with.
        seed_date: a day that has certainly been: the newest check of the content that came with the program.
        clock: the time, as the machine has it.
    """

    state: State
    bootstrap: bytes
    seed_date: datetime
    clock: Callable[[], datetime]

    def take_from_folder(self, folder: Path, told: Told) -> Outcome:
        """Take the content that a folder or stick holds; its age is no reason to refuse it."""
        try:
            check_inventory(folder)
        except NoExportError as error:
            return Outcome(answer=Answer.DAMAGED, reason=Reason.NO_EXPORT, detail=str(error))
        except UnfinishedCopyError as error:
            return Outcome(answer=Answer.DAMAGED, reason=Reason.INCOMPLETE, detail=str(error))
        except EXPECTED as error:
            return answer_to(error, from_folder=True)
        return self._take(lambda: self._update(FolderCarrier(folder), self.floor(), told), from_folder=True)

    def take_from_web(self, url: str, told: Told) -> Outcome:
        """Take the content that a server holds."""
        now = self.now()
        carrier = WebCarrier(url, clock_wrong=now is None)
        return self._take(lambda: self._update(carrier, now or self.floor(), told), from_folder=False)

    def go_back(self) -> Generation | None:
        """Show the content before; None when there is none.

        Raises:
            BusyError: an update is at work.
        """
        with self.state.locked():
            put_in_order(self.state)
            return roll_back(self.state)

    def put_in_order(self) -> None:
        """After a power cut, or with a new version of the program: drop what is broken, build anew what is outdated.

        Raises:
            BusyError: an update is at work, which does the same.
        """
        with self.state.locked():
            put_in_order(self.state)

    def hand_on(self, folder: Path) -> Generation | None:
        """Write an export of the shown content into a folder; None when it is the content that came with the program.

        Raises:
            BusyError: an update is at work.
            FormatError, OSError: it cannot be written.
        """
        with self.state.locked():
            put_in_order(self.state)
            shown = shown_generation(self.state)
            if shown is not None:
                hand_on(self.state, shown, folder)
            return shown

    def now(self) -> datetime | None:
        """Return the time, or None where the clock is wrong."""
        return known(self.clock(), self.floor().date())

    def floor(self) -> datetime:
        """Return a time that has certainly been, which no clock can be behind."""
        return floor(self.state, self.seed_date)

    def _update(self, carrier: FolderCarrier | WebCarrier, now: datetime, told: Told) -> Outcome:
        received = 0

        def count(progress: Progress) -> None:
            nonlocal received
            received = max(received, progress.received)
            told(progress)

        update = Update(state=self.state, carrier=carrier, bootstrap=self.bootstrap, now=now, told=count)
        return replace(update.run(), received=received)

    def _take(self, update: Callable[[], Outcome], *, from_folder: bool) -> Outcome:
        try:
            with self.state.locked(), _clean(self.state):
                return update()
        except BusyError:
            return Outcome(answer=Answer.UP_TO_DATE, reason=Reason.BUSY)
        except EXPECTED as error:
            return answer_to(error, from_folder=from_folder)


@contextmanager
def _clean(state: State) -> Iterator[None]:
    put_in_order(state)
    try:
        yield
    finally:
        shutil.rmtree(state.tmp, ignore_errors=True)
        recover(state)


def put_in_order(state: State) -> None:
    """Leave only what is whole, in the format of this program. The state is locked."""
    try:
        refit(state)
    except EXPECTED:
        logger.exception("the content shown cannot be built anew")
    recover(state)
