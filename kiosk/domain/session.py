"""One visitor's session: where the person is, and how they want to read. It is forgotten as a whole."""

from enum import StrEnum
from typing import NamedTuple

from kiosk.domain.languages import Language

TEXT_SIZES = 4
COMMUNES_TOPIC = "communes"
"""The topic whose screen is the search for a commune."""

_LONGEST_WAY = 50
_LONGEST_TYPED = 60
_LONGEST_TYPED_BY_STAFF = 120  # the name of a centre


class Screen(StrEnum):
    """The screens. All but the staff's are for visitors."""

    START = "start"
    HOME = "home"
    TOPIC = "topic"
    PAGE = "page"
    SEARCH = "search"
    COMMUNES = "communes"
    COMMUNE = "commune"
    CONTACT = "contact"
    EMERGENCY = "emergency"
    TAKE = "take"
    PIN = "pin"
    STAFF = "staff"

    @property
    def is_for_staff(self) -> bool:
        """Whether a visitor has no business there."""
        return self in {Screen.PIN, Screen.STAFF}


class Place(NamedTuple):
    """A screen and what it shows.

    Attributes:
        scroll: the block at the top of the view: 3.5 is the middle of the fourth.
        typed: what the person has typed there.
    """

    screen: Screen
    id: str = ""
    scroll: float = 0.0
    typed: str = ""


class Session(NamedTuple):
    """What the kiosk knows of the present visitor.

    Attributes:
        places: the way here, the present place last; never empty.
        language: None until the visitor chooses one.
        audience: id of the chosen audience; empty means the content's first.
        text_size: from 1 to TEXT_SIZES.
        easy: pages are shown short and with pictures, where they have that.
        first: what a visitor who has not chosen reads.
        bold: whether all text is bold.
        spaced: whether letters, words and lines stand further apart.
        low: whether everything stands in the lower part of an upright screen.
        choosing: whether the choices of how to read are open; going anywhere closes them.
    """

    places: tuple[Place, ...] = (Place(Screen.START),)
    language: Language | None = None
    audience: str = ""
    text_size: int = 1
    high_contrast: bool = False
    easy: bool = False
    first: Language = Language.UK
    bold: bool = False
    spaced: bool = False
    low: bool = False
    choosing: bool = False

    @property
    def place(self) -> Place:
        """The present place."""
        return self.places[-1]

    @property
    def reader(self) -> Language:
        """The language to write in: the chosen one, or the first."""
        return self.language or self.first

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to, other than Start, which only "Finish" leads to."""
        return len(self.places) > 1


def fresh(*, content_available: bool, first: Language = Language.UK) -> Session:
    """Return the session of a person who has not touched the screen yet; `first` is what the kiosk speaks to them."""
    return Session(places=(Place(Screen.START if content_available else Screen.EMERGENCY),), first=first)


def choose_language(session: Session, language: Language) -> Session:
    """Switch the language; from Start this leads Home, from anywhere else the person stays where they are."""
    places = (Place(Screen.HOME),) if session.place.screen is Screen.START else session.places
    if places[0].screen is Screen.START:
        places = (Place(Screen.HOME), *places[1:])
    return session._replace(language=language, places=places)


def go_to(session: Session, place: Place, *, scroll: float = 0.0) -> Session:
    """Open a place; `scroll` is remembered for the way back. Opening the present place again changes nothing."""
    here = session.place
    if (here.screen, here.id) == (place.screen, place.id):
        return session
    way = (*session.places[:-1], here._replace(scroll=scroll), place)
    return session._replace(places=(way[0], *way[1:][-(_LONGEST_WAY - 1) :]), choosing=False)


def type_here(session: Session, text: str) -> Session:
    """Note what the person has typed on the present place; what is too long for any use is cut."""
    longest = _LONGEST_TYPED_BY_STAFF if session.place.screen is Screen.STAFF else _LONGEST_TYPED
    here = session.place._replace(typed=text[:longest], scroll=0.0)
    return session._replace(places=(*session.places[:-1], here))


def replace_place(session: Session, place: Place) -> Session:
    """Put another place in the stead of the present one, which nobody can come back to."""
    return session._replace(places=(*session.places[:-1], place))


def go_back(session: Session) -> Session:
    """Return to the place before, or stay where there is none."""
    return session._replace(places=session.places[:-1], choosing=False) if session.can_go_back else session


def go_home(session: Session) -> Session:
    """Return to Home, which forgets the way but not how the person reads."""
    return session._replace(places=(Place(Screen.HOME),), choosing=False)


def choose_audience(session: Session, audience: str) -> Session:
    """Choose an audience and return to Home, which is ordered by it."""
    return go_home(session._replace(audience=audience))


def set_text_size(session: Session, size: int) -> Session:
    """Set the text size, kept between 1 and TEXT_SIZES."""
    return session._replace(text_size=max(1, min(TEXT_SIZES, size)))


def set_high_contrast(session: Session, *, on: bool) -> Session:
    """Switch high contrast on or off."""
    return session._replace(high_contrast=on)


def set_easy(session: Session, *, on: bool) -> Session:
    """Show pages short and with pictures, or whole."""
    return session._replace(easy=on)
