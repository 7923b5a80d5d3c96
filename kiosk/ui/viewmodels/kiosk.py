"""The whole screen: the visitor's session, and what a visitor can do."""

import logging
from dataclasses import replace

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import session as rules
from kiosk.domain.languages import Language
from kiosk.domain.ports import ContentUnavailableError
from kiosk.domain.session import COMMUNES_TOPIC, Place, Screen, Session
from kiosk.ui.models.records import RecordListModel
from kiosk.ui.viewmodels.communes import CommunesViewModel
from kiosk.ui.viewmodels.contact import ContactViewModel
from kiosk.ui.viewmodels.emergency import EmergencyViewModel
from kiosk.ui.viewmodels.home import HomeViewModel
from kiosk.ui.viewmodels.idle import IdleViewModel
from kiosk.ui.viewmodels.keyboard import KeyboardViewModel
from kiosk.ui.viewmodels.page import PageViewModel
from kiosk.ui.viewmodels.places import Places
from kiosk.ui.viewmodels.search import SearchViewModel
from kiosk.ui.viewmodels.start import LanguageChoice, derive_languages
from kiosk.ui.viewmodels.topic import TopicViewModel
from kiosk.ui.viewmodels.world import World

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

logger = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made by the application")
class KioskViewModel(QObject):
    """The screen as a whole. Every slot is one thing that a person can do."""

    changed = Signal()
    # Sent before anything changes, so that the screen can note where the person is and stay there.
    aboutToChange = Signal()
    placeChanged = Signal()
    retranslated = Signal()

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world
        self._content = world.content
        self._scroll = 0.0
        self._session = rules.fresh(content_available=self._content is not None)
        self._languages = RecordListModel(LanguageChoice)
        self._places = Places(self, world)
        self._places.typing.keyboard.edited.connect(self._type)
        self._idle = IdleViewModel(self, world.idle_times, world.monotonic, world.chime)
        self._idle.gone.connect(self.finish)
        self._languages.replace(derive_languages(world.translations.text))
        self._fill()

    @property
    def session(self) -> Session:
        """The present session."""
        return self._session

    @property
    def watch(self) -> IdleViewModel:
        """The watch for a person who has left."""
        return self._idle

    @property
    def typing(self) -> KeyboardViewModel:
        """The keyboard."""
        return self._places.typing.keyboard

    # What a person can do.

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        self._move(rules.choose_language(self._session, Language(code)))

    @Slot()
    def back(self) -> None:
        self._move(rules.go_back(self._session))

    @Slot()
    def home(self) -> None:
        self._move(rules.go_home(self._session))

    @Slot(str)
    def open(self, target: str) -> None:
        """Open a topic, or a page: the id of a page contains a slash. The topic of the communes is their search."""
        if target == COMMUNES_TOPIC:
            self._go(Place(Screen.COMMUNES))
        else:
            self._go(Place(Screen.PAGE if "/" in target else Screen.TOPIC, target))

    @Slot()
    def openSearch(self) -> None:
        """The search, with the keyboard to type on."""
        self._go(Place(Screen.SEARCH))
        self._places.typing.keyboard.show()

    @Slot(str)
    def openCommune(self, commune: str) -> None:
        self._go(Place(Screen.COMMUNE, commune))

    @Slot(str)
    def openContact(self, contact: str) -> None:
        self._go(Place(Screen.CONTACT, contact))

    @Slot()
    def openEmergency(self) -> None:
        self._go(Place(Screen.EMERGENCY))

    @Slot(str)
    def chooseAudience(self, audience: str) -> None:
        self._move(rules.choose_audience(self._session, audience))

    @Slot()
    def changeTextSize(self) -> None:
        """The next larger text, and after the largest the first again."""
        self._move(rules.set_text_size(self._session, self._session.text_size % rules.TEXT_SIZES + 1))

    @Slot()
    def toggleContrast(self) -> None:
        self._move(rules.set_high_contrast(self._session, on=not self._session.high_contrast))

    @Slot()
    def finish(self) -> None:
        """Forget the person: how they read, where they were, and what they read there."""
        self._scroll = 0.0
        self._move(rules.fresh(content_available=self._content is not None))
        self._places.forget()
        self.takeNewContent()

    @Slot()
    def takeNewContent(self) -> None:
        """Show newer content, if there is any and nobody is here."""
        if self._session != rules.fresh(content_available=self._content is not None):
            return
        newer = self._world.newer_content()
        if newer is not None:
            before, self._content = self._content, newer
            self._move(rules.fresh(content_available=True))
            self._fill()
            self.changed.emit()
            if before is not None:
                before.close()

    @Slot()
    def prepare(self) -> None:
        """Load what the first touches need, while nobody waits."""
        if self._content is not None:
            self._places.prepare(self._content)

    @Slot(float)
    def noteScroll(self, scroll: float) -> None:
        """Where the person is on the present place; called on aboutToChange."""
        self._scroll = scroll

    # How it comes about.

    def _type(self, text: str) -> None:
        self._move(rules.type_here(self._session, text))

    def _go(self, place: Place) -> None:
        self._scroll = 0.0  # a screen that does not scroll says nothing, and nobody else's answer may stand for it
        self.aboutToChange.emit()
        self._move(rules.go_to(self._session, place, scroll=self._scroll), noted=True)

    def _move(self, session: Session, *, noted: bool = False) -> None:
        if self._content is None:
            session = replace(session, places=rules.fresh(content_available=False).places)
        if session == self._session:
            return
        if not noted:
            self.aboutToChange.emit()
        before, self._session = self._session, session
        self._fill()
        self.changed.emit()
        if self._session.reader is not before.reader:
            self.retranslated.emit()
        if self._session.places != before.places:
            self.placeChanged.emit()
        self._idle.watch(on=self._session != rules.fresh(content_available=self._content is not None))

    def _fill(self) -> None:
        """Fill the present place; a place that is gone leads Home, content that cannot be read to Emergency."""
        self._world.translations.install(self._session.reader)
        try:
            if self._content is None:
                self._places.fill_emergency(self._session.reader)
            elif not self._places.fill(self._content, self._session):
                self._session = rules.go_home(self._session)
                self._places.fill(self._content, self._session)
        except ContentUnavailableError:
            logger.exception("the content cannot be read any more")
            self._content = None
            self._session = replace(self._session, places=rules.fresh(content_available=False).places)
            self._places.fill_emergency(self._session.reader)

    # What the screen shows.

    @Property(str, notify=changed)
    def screen(self) -> str:
        return self._session.place.screen

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._session.reader

    @Property(float, notify=placeChanged)
    def scroll(self) -> float:
        return self._session.place.scroll

    @Property(int, notify=changed)
    def textSize(self) -> int:
        return self._session.text_size

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return self._session.high_contrast

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        return self._session.can_go_back

    @Property(bool, notify=changed)
    def contentAvailable(self) -> bool:
        return self._content is not None

    @Property(QAbstractItemModel, constant=True)
    def languages(self) -> QAbstractItemModel:
        return self._languages

    @Property(HomeViewModel, constant=True)
    def homePage(self) -> HomeViewModel:
        return self._places.home

    @Property(TopicViewModel, constant=True)
    def topicPage(self) -> TopicViewModel:
        return self._places.topic

    @Property(PageViewModel, constant=True)
    def contentPage(self) -> PageViewModel:
        return self._places.page

    @Property(SearchViewModel, constant=True)
    def searchPage(self) -> SearchViewModel:
        return self._places.typing.search

    @Property(CommunesViewModel, constant=True)
    def communesPage(self) -> CommunesViewModel:
        return self._places.typing.communes

    @Property(KeyboardViewModel, constant=True)
    def keyboard(self) -> KeyboardViewModel:
        return self._places.typing.keyboard

    @Property(ContactViewModel, constant=True)
    def contactPage(self) -> ContactViewModel:
        return self._places.contact

    @Property(EmergencyViewModel, constant=True)
    def emergencyPage(self) -> EmergencyViewModel:
        return self._places.emergency

    @Property(IdleViewModel, constant=True)
    def idle(self) -> IdleViewModel:
        return self._idle
