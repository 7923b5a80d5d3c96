"""Updates that only play their part, so that the tour can picture what the staff sees."""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import UTC, datetime

from kiosk.domain.handouts import CodeKind, CodeOffer
from kiosk.domain.languages import Language
from kiosk.domain.outcomes import Answer, Changes, Outcome, Progress, Reason, Shown, Stage, Stick
from kiosk.domain.ports.content import ContentSource
from kiosk.domain.ports.handouts import Handouts
from kiosk.domain.ports.sound import Speech
from kiosk.domain.printing import Paper, PrinterKind, PrinterSettings, PrintResult
from kiosk.domain.settings import Kept, KioskSettings
from kiosk.domain.speaking import Manner, Sentence
from kiosk.domain.wifi import Wifi

_BEFORE = datetime(2026, 10, 30, tzinfo=UTC)
_NOW = datetime(2026, 11, 22, tzinfo=UTC)
_STICKS = (
    Stick(folder="/media/blue", name="HELP-UKRAINE", holds_content=True, published=_NOW),
    Stick(folder="/media/red", name="KINGSTON"),
)
_HALF_WAY = Progress(stage=Stage.RECEIVING, received=1_600_000, expected=2_900_000, items=212, of_items=402)


class RehearsedUpdates:
    """A port Updates that tells what it was made to tell, and does nothing.

    Args:
        possible: whether there is a publisher's key.
        progress: how far an update comes.
        outcome: how it ends; None lets it go on for ever.
    """

    has_network = True

    def __init__(
        self, *, possible: bool = True, progress: Progress | None = None, outcome: Outcome | None = None
    ) -> None:
        self.possible = possible
        self._progress, self._outcome = progress, outcome

    def shown(self) -> Shown:
        """Return a release with another before it."""
        return Shown(release=7, published=_NOW, before=_BEFORE)

    def watch_sticks(self, changed: Callable[[Sequence[Stick]], None]) -> None:
        """Tell of two sticks, one of them with holiday pictures."""
        changed(_STICKS)

    def take(self, _folder: str, told: Callable[[Progress], None], ended: Callable[[Outcome | None], None]) -> None:
        """Come as far as was said."""
        if self._progress is not None:
            told(self._progress)
        if self._outcome is not None:
            ended(self._outcome)

    def go_back(self, ended: Callable[[bool], None]) -> None:
        """Succeed."""
        ended(True)


class RehearsedPin:
    """A PIN that nobody knows."""

    is_set = True

    def opens(self, _pin: str) -> bool:
        """Never."""
        return False

    def choose(self, _pin: str) -> None:
        """Keep nothing."""


class RehearsedHandouts:
    """Another kiosk's handouts, with a printer that ends as it was made to end."""

    has_printer = True
    per_day = 300

    def __init__(self, handouts: Handouts, result: PrintResult) -> None:
        self._handouts, self._result = handouts, result

    def offers(self, content: ContentSource, subject: str, reader: Language) -> Sequence[CodeOffer]:
        """Return the real codes, and one of a network for guests."""
        network = CodeOffer(CodeKind.WIFI, "WIFI:T:nopass;S:Guests;;", "Guests")
        return [*self._handouts.offers(content, subject, reader), network]

    def preview(self, _subject: str, _languages: Sequence[Language], _ready: Callable[[bytes], None]) -> None:
        """Draw nothing."""

    def print(
        self,
        _subject: str,
        _languages: Sequence[Language],
        _waiting: Callable[[], None],
        ended: Callable[[PrintResult], None],
    ) -> None:
        """End at once."""
        ended(self._result)

    def forget(self) -> None:
        """Have nothing waiting."""


class RehearsedSettings:
    """Settings that nobody keeps.

    Args:
        fault: what is wrong with their file.
        kept: how it goes to keep others.
    """

    def __init__(self, fault: str = "", kept: Kept = Kept.KEPT) -> None:
        self.fault = fault
        self._kept = kept

    def now(self) -> KioskSettings:
        """Return those of a centre that has set everything."""
        network = Wifi("Help Ukraine Guests", "welcome-2026")
        printer = PrinterSettings(kind=PrinterKind.ESCPOS_NETWORK, address="192.0.2.7:9100", paper=Paper.WIDE_ROLL)
        return KioskSettings(
            centre="Help Ukraine Hall", volume=80, printer=printer, network=network, network_shown=True
        )

    def keep(self, _settings: KioskSettings) -> Kept:
        """Keep nothing."""
        return self._kept

    def start_fresh(self) -> Kept:
        """Begin nothing."""
        return self._kept


class RehearsedMachine:
    """A machine that prints as it was made to, knows two print queues, and cannot be left."""

    def __init__(self, result: PrintResult = PrintResult.PRINTED) -> None:
        self._result = result

    def print_trial(self, ended: Callable[[PrintResult | None], None]) -> None:
        """End at once."""
        ended(self._result)

    def find_queues(self, found: Callable[[Sequence[str]], None]) -> None:
        """Find two."""
        found(["office", "reception-laser"])

    def restart(self) -> None:
        """Stay."""

    def leave(self) -> None:
        """Stay."""


class RehearsedSpeech:
    """Another kiosk's voice, which makes no sound and never ends.

    Args:
        speech: cuts the sentences.
        languages: what it says that it can speak.
    """

    def __init__(self, speech: Speech, languages: Collection[Language] = tuple(Language)) -> None:
        self._languages = languages
        self.cut = speech.cut

    def prepare(self, known: Callable[[Collection[Language]], None]) -> None:
        """Tell at once."""
        known(self._languages)

    def say(
        self, sentence: Sentence, manner: Manner, ended: Callable[[bool], None], coming: Sentence | None = None
    ) -> None:
        """Say nothing."""

    def stop(self) -> None:
        """Have nothing to end."""


def rehearsals(pages: Sequence[str]) -> Iterator[tuple[str, RehearsedUpdates]]:
    """Yield a name and the updates for each thing that the staff can see after asking for an update.

    Args:
        pages: ids of at least two pages, to be new and changed.
    """
    yield "receiving", RehearsedUpdates(progress=_HALF_WAY)
    yield "preparing", RehearsedUpdates(progress=Progress(stage=Stage.PREPARING))
    changes = Changes(new=tuple(pages[:1]), changed=tuple(pages[1:3]))
    ends = (
        Outcome(answer=Answer.UPDATED, reason=Reason.NEW_RELEASE, published=_NOW, changes=changes),
        Outcome(answer=Answer.UP_TO_DATE, reason=Reason.SAME_RELEASE, published=_NOW),
        Outcome(answer=Answer.OLDER, reason=Reason.OLDER, published=_BEFORE),
        Outcome(answer=Answer.DAMAGED, reason=Reason.INCOMPLETE),
        Outcome(answer=Answer.FOREIGN, reason=Reason.FOREIGN),
        Outcome(answer=Answer.NO_ROOM, reason=Reason.NO_ROOM),
    )
    for outcome in ends:
        yield outcome.answer, RehearsedUpdates(outcome=outcome)
