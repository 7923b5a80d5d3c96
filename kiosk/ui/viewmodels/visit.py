"""The present visit: the session, the content it reads, and how each step of it comes to the screen."""

import logging

from PySide6.QtCore import QObject, Signal

from kiosk.domain import session as rules
from kiosk.domain.idle import IdleTimes
from kiosk.domain.knock import Knock
from kiosk.domain.languages import Language
from kiosk.domain.ports.content import ContentSource, ContentUnavailableError
from kiosk.domain.session import Place, Screen, Session
from kiosk.domain.settings import KioskSettings
from kiosk.ui.bridge.faults import described
from kiosk.ui.viewmodels.guide import GuideViewModel
from kiosk.ui.viewmodels.idle import IdleViewModel
from kiosk.ui.viewmodels.listening import ListeningViewModel
from kiosk.ui.viewmodels.places import Places
from kiosk.ui.viewmodels.world import World

_STAFF_TIMES = IdleTimes(ask_after=270, countdown=30)

logger = logging.getLogger(__name__)


class Visit(QObject):
    """Moves from session to session, and fills the place where each leads.

    Attributes:
        session: the present session.
        content: None when it cannot be read.
        scroll: where the person is on the present place; noted by the screen on aboutToChange.
        settings: what the desk has set.
    """

    changed = Signal()
    aboutToChange = Signal()
    placeChanged = Signal()
    retranslated = Signal()
    # The staff has set something else.
    settled = Signal()

    def __init__(self, parent: QObject, world: World) -> None:
        super().__init__(parent)
        self._world = world
        self._knock = Knock()
        self.content = world.content
        self.scroll = 0.0
        self.settings = world.settings.now() if world.settings else KioskSettings(idle=world.idle_times)
        self.session = self._fresh()
        self.places = Places(self, world)
        self.idle = IdleViewModel(self, self.settings.idle, world.monotonic, world.chime)
        self.idle.gone.connect(self.finish)
        self.listening = ListeningViewModel(self, world.speech, self._recording)
        self.listening.heard.connect(self._hear)
        self.guide = GuideViewModel(self, self.listening)
        self.idle.changed.connect(lambda: self.guide.ask(asked=self.idle.is_asking))
        self.guide.left.connect(lambda: self.move(rules.go_back(self.session)))
        self.places.typing.keyboard.edited.connect(self._type)
        self.places.page.easyToggled.connect(self._toggle_easy)
        self.places.pin.opened.connect(self._let_in)
        self.places.staff.knocked.connect(self._count_knock)
        self.places.staff.chosen.connect(self._open_section)
        self.places.staff.content.arrived.connect(self._bring)
        self.places.staff.content.changed.connect(self._wait_for_staff)
        self.places.staff.settings.settled.connect(self._settle)
        self._fill()

    def move(self, session: Session, *, noted: bool = False) -> None:
        """Go on with another session; `noted` says that the screen has noted where the person is."""
        if self.content is None and not session.place.screen.is_for_staff:
            session = session._replace(places=rules.fresh(content_available=False).places)
        if session == self.session:
            return
        if not noted:
            self.aboutToChange.emit()
        before, self.session = self.session, session
        if (session.places, session.reader) != (before.places, before.reader):
            self.listening.stop()
        self._fill()
        self.changed.emit()
        if self.session.reader is not before.reader:
            self.retranslated.emit()
        if self.session.places != before.places:
            self.placeChanged.emit()
        if (self.session.places, self.session.reader) != (before.places, before.reader):
            self.guide.arrive()
        self._watch()

    def go(self, place: Place) -> None:
        """Open another place, from where the person can come back."""
        self.scroll = 0.0  # a screen that does not scroll says nothing, and nobody else's answer may stand for it
        self.aboutToChange.emit()
        self.move(rules.go_to(self.session, place, scroll=self.scroll), noted=True)

    def finish(self) -> None:
        """Forget the person: how they read, where they were, and what they read there."""
        self.scroll = 0.0
        if self.session.place.screen is Screen.STAFF:
            self.places.staff.forget()
        self.move(self._fresh())
        self.places.forget()
        self.guide.forget()
        self.listening.forget()
        self.take_newer()

    def take_newer(self) -> None:
        """Show newer content, if there is any and nobody is here."""
        newer = self._world.newer_content() if self._is_fresh else None
        if newer is not None:
            self._replace(newer, rules.fresh(content_available=True, first=self.settings.languages[0]))

    def _count_knock(self) -> None:
        """Count a touch of the staff's corner, and let the staff in when there were enough."""
        self._knock = self._knock.touched(self._world.monotonic())
        if self._knock.complete:
            self._knock = Knock()
            self.places.pin.begin()
            self.go(Place(Screen.PIN if self.places.pin.is_needed else Screen.STAFF))

    def prepare(self) -> None:
        """Load what the first touches need, while nobody waits."""
        self.listening.speaker.prepare()
        if self.content is not None:
            self.places.prepare(self.content)

    @property
    def is_over(self) -> bool:
        """Whether nobody is here, and nothing goes on that the staff has begun."""
        return self._is_fresh and not self.places.staff.at_work

    @property
    def _is_fresh(self) -> bool:
        return self.session == self._fresh()

    def _fresh(self) -> Session:
        return rules.fresh(content_available=self.content is not None, first=self.settings.languages[0])

    def _type(self, text: str) -> None:
        self.move(rules.type_here(self.session, text))

    def _toggle_easy(self) -> None:
        self.move(rules.set_easy(self.session, on=not self.session.easy))

    def _let_in(self) -> None:
        if self.session.place.screen is Screen.PIN:
            self.move(rules.replace_place(self.session, Place(Screen.STAFF)))

    def _open_section(self, section: str) -> None:
        """Open a page of the staff's area; where something is typed, with the keys and what stands there now."""
        typed = self.places.staff.settings.typed_in(section)
        self.go(Place(Screen.STAFF, section, typed=typed or ""))
        if typed is not None:
            self.places.typing.keyboard.show()

    def _settle(self) -> None:
        """Go on with other settings."""
        if self._world.settings is not None:
            self.settings = self._world.settings.now()
        self.settled.emit()
        self._watch()

    def _bring(self) -> None:
        """Show the staff what has come; with a visitor at the screen it waits, as ever."""
        if self.session.place.screen is not Screen.STAFF:
            return
        newer = self._world.newer_content()
        if newer is not None:
            self._replace(newer, self.session)
        else:
            self._fill()

    def _replace(self, newer: ContentSource, session: Session) -> None:
        before, self.content = self.content, newer
        self.move(session)
        self._fill()
        self.changed.emit()
        if before is not None:
            before.close()

    def _recording(self, words: str, language: Language) -> bytes:
        """Return a sentence as a person has spoken it; the voice says what cannot be read."""
        try:
            return self.content.recording(words, language) if self.content else b""
        except ContentUnavailableError:
            return b""

    def _watch(self) -> None:
        """Watch for a person who has left; the staff has longer, and for an update at work as long as it takes."""
        is_staff = self.session.place.screen is Screen.STAFF
        waiting = is_staff and self.places.staff.at_work
        times = _STAFF_TIMES if is_staff else self.settings.idle
        self.idle.watch(times, on=not self._is_fresh and not waiting)

    def _hear(self) -> None:
        """Whoever listens is here; but not whoever only is asked aloud."""
        if not self.idle.is_asking:
            self.idle.touched()

    def _wait_for_staff(self) -> None:
        if self.session.place.screen is Screen.STAFF:
            self._watch()

    def _fill(self) -> None:
        """Fill the present place; a place that is gone leads Home, content that cannot be read to Emergency."""
        self._world.translations.install(self.session.reader)
        self.listening.serve(self.session.reader)
        try:
            if self.content is None:
                self.places.fill_own(self.session, None)
            elif not self.places.fill(self.content, self.session):
                self.session = rules.go_home(self.session)
                self.places.fill(self.content, self.session)
        except ContentUnavailableError as error:
            logger.error("the content cannot be read any more: %s", described(error))  # noqa: TRY400 - where, not what
            self.content = None
            self.session = self.session._replace(places=rules.fresh(content_available=False).places)
            self.places.fill_own(self.session, None)
