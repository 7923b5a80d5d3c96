"""What QML sees of the screen: what a visitor can do, and the pages."""

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import session as rules
from kiosk.domain.languages import Language
from kiosk.domain.session import COMMUNES_TOPIC, Place, Screen, Session
from kiosk.ui.models.records import RecordListModel
from kiosk.ui.viewmodels.communes import CommunesViewModel
from kiosk.ui.viewmodels.contact import ContactViewModel
from kiosk.ui.viewmodels.emergency import EmergencyViewModel
from kiosk.ui.viewmodels.guide import GuideViewModel
from kiosk.ui.viewmodels.home import HomeViewModel
from kiosk.ui.viewmodels.idle import IdleViewModel
from kiosk.ui.viewmodels.keyboard import KeyboardViewModel
from kiosk.ui.viewmodels.listening import ListeningViewModel
from kiosk.ui.viewmodels.page import PageViewModel
from kiosk.ui.viewmodels.reading import ReadingViewModel
from kiosk.ui.viewmodels.search import SearchViewModel
from kiosk.ui.viewmodels.staff.area import StaffViewModel
from kiosk.ui.viewmodels.staff.pin import PinViewModel
from kiosk.ui.viewmodels.start import LanguageChoice, derive_languages
from kiosk.ui.viewmodels.take import TakeViewModel
from kiosk.ui.viewmodels.topic import TopicViewModel
from kiosk.ui.viewmodels.visit import Visit
from kiosk.ui.viewmodels.world import World

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


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
        self._languages = RecordListModel(LanguageChoice)
        self._translate = world.translations.text
        self.visit = Visit(self, world)
        self._offer_languages()
        self.visit.settled.connect(self._offer_languages)
        self.visit.changed.connect(self.changed)
        self.visit.aboutToChange.connect(self.aboutToChange)
        self.visit.placeChanged.connect(self.placeChanged)
        self.visit.retranslated.connect(self.retranslated)
        self._reading = ReadingViewModel(self, self.visit)

    @property
    def session(self) -> Session:
        """The present session."""
        return self.visit.session

    @property
    def watch(self) -> IdleViewModel:
        """The watch for a person who has left."""
        return self.visit.idle

    @property
    def choices(self) -> ReadingViewModel:
        """How the person reads."""
        return self._reading

    @property
    def typing(self) -> KeyboardViewModel:
        """The keyboard."""
        return self.visit.places.typing.keyboard

    @property
    def pad(self) -> PinViewModel:
        """The PIN pad."""
        return self.visit.places.pin

    @property
    def staff(self) -> StaffViewModel:
        """The staff's area."""
        return self.visit.places.staff

    @Slot()
    def _offer_languages(self) -> None:
        self._languages.replace(derive_languages(self._translate, self.visit.settings.languages))

    # What a person can do.

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        self.visit.move(rules.choose_language(self.visit.session, Language(code)))

    @Slot()
    def back(self) -> None:
        self.visit.move(rules.go_back(self.visit.session))

    @Slot()
    def home(self) -> None:
        self.visit.move(rules.go_home(self.visit.session))

    @Slot(str)
    def open(self, target: str) -> None:
        """Open a topic, or a page: the id of a page contains a slash. The topic of the communes is their search."""
        if target == COMMUNES_TOPIC:
            self.visit.go(Place(Screen.COMMUNES))
        else:
            self.visit.go(Place(Screen.PAGE if "/" in target else Screen.TOPIC, target))

    @Slot()
    def openSearch(self) -> None:
        """The search, with the keyboard to type on."""
        self.visit.go(Place(Screen.SEARCH))
        self.visit.places.typing.keyboard.show()

    @Slot(str)
    def openCommune(self, commune: str) -> None:
        self.visit.go(Place(Screen.COMMUNE, commune))

    @Slot(str)
    def openContact(self, contact: str) -> None:
        self.visit.go(Place(Screen.CONTACT, contact))

    @Slot()
    def takeAway(self) -> None:
        """Take the present page, contact or commune away."""
        place = self.session.place
        kinds = {Screen.PAGE: "", Screen.CONTACT: "contact:", Screen.COMMUNE: "commune:"}
        if place.screen in kinds:
            self.visit.go(Place(Screen.TAKE, kinds[place.screen] + place.id))

    @Slot()
    def openEmergency(self) -> None:
        self.visit.go(Place(Screen.EMERGENCY))

    @Slot(str)
    def chooseAudience(self, audience: str) -> None:
        self.visit.move(rules.choose_audience(self.visit.session, audience))

    @Slot()
    def finish(self) -> None:
        """Forget the person."""
        self.visit.finish()

    @Slot()
    def prepare(self) -> None:
        """Load what the first touches and keys need, while nobody waits."""
        from kiosk.ui.bridge import keys  # noqa: F401, PLC0415 - see there

        self.visit.prepare()

    @Slot(float)
    def noteScroll(self, scroll: float) -> None:
        """Where the person is on the present place; called on aboutToChange."""
        self.visit.scroll = scroll

    # What the screen shows.

    @Property(str, notify=changed)
    def screen(self) -> str:
        return self.visit.session.place.screen

    @Property(str, notify=changed)
    def language(self) -> str:
        return self.visit.session.reader

    @Property(float, notify=placeChanged)
    def scroll(self) -> float:
        return self.visit.session.place.scroll

    @Property(bool, notify=changed)
    def easy(self) -> bool:
        return self.visit.session.easy

    @Property(bool, notify=changed)
    def leaveAtOnce(self) -> bool:
        return self.visit.places.leave_at_once

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        return self.visit.session.can_go_back

    @Property(bool, notify=changed)
    def contentAvailable(self) -> bool:
        return self.visit.content is not None

    @Property(QAbstractItemModel, constant=True)
    def languages(self) -> QAbstractItemModel:
        return self._languages

    @Property(HomeViewModel, constant=True)
    def homePage(self) -> HomeViewModel:
        return self.visit.places.home

    @Property(TopicViewModel, constant=True)
    def topicPage(self) -> TopicViewModel:
        return self.visit.places.topic

    @Property(PageViewModel, constant=True)
    def contentPage(self) -> PageViewModel:
        return self.visit.places.page

    @Property(SearchViewModel, constant=True)
    def searchPage(self) -> SearchViewModel:
        return self.visit.places.typing.search

    @Property(CommunesViewModel, constant=True)
    def communesPage(self) -> CommunesViewModel:
        return self.visit.places.typing.communes

    @Property(KeyboardViewModel, constant=True)
    def keyboard(self) -> KeyboardViewModel:
        return self.visit.places.typing.keyboard

    @Property(ContactViewModel, constant=True)
    def contactPage(self) -> ContactViewModel:
        return self.visit.places.contact

    @Property(EmergencyViewModel, constant=True)
    def emergencyPage(self) -> EmergencyViewModel:
        return self.visit.places.emergency

    @Property(TakeViewModel, constant=True)
    def takePage(self) -> TakeViewModel:
        return self.visit.places.take

    @Property(PinViewModel, constant=True)
    def pinPad(self) -> PinViewModel:
        return self.visit.places.pin

    @Property(StaffViewModel, constant=True)
    def staffPage(self) -> StaffViewModel:
        return self.visit.places.staff

    @Property(ReadingViewModel, constant=True)
    def reading(self) -> ReadingViewModel:
        return self._reading

    @Property(ListeningViewModel, constant=True)
    def listening(self) -> ListeningViewModel:
        return self.visit.listening

    @Property(GuideViewModel, constant=True)
    def guide(self) -> GuideViewModel:
        return self.visit.guide

    @Property(IdleViewModel, constant=True)
    def idle(self) -> IdleViewModel:
        return self.visit.idle
