"""Fills the places where a visitor types: the search, and the search for a commune."""

from PySide6.QtCore import QObject

from kiosk.domain.languages import Language
from kiosk.domain.ports.content import ContentSource
from kiosk.domain.session import COMMUNES_TOPIC, Screen, Session
from kiosk.ui.viewmodels.communes import NOTHING, CommunesViewModel, derive_cards
from kiosk.ui.viewmodels.home import chosen_audience, home_tiles
from kiosk.ui.viewmodels.keyboard import KeyboardViewModel
from kiosk.ui.viewmodels.search import (
    LIMIT,
    SearchProps,
    SearchViewModel,
    derive_results,
    derive_suggestions,
    most_needed,
)
from kiosk.ui.viewmodels.world import World


class TypingPlaces:
    """The view models of these places and of their one keyboard, children of one owner."""

    def __init__(self, owner: QObject, world: World) -> None:
        self.search = SearchViewModel(owner)
        self.communes = CommunesViewModel(owner)
        self.keyboard = KeyboardViewModel(owner, world.monotonic, world.debounce)
        self._here: tuple[Screen, str] | None = None

    def fill(self, content: ContentSource, session: Session) -> None:
        """Fill the present place, if it is one of these; whoever comes or leaves finds the keyboard put away.

        Raises:
            ContentUnavailableError: the content cannot be read.
        """
        screen = session.place.screen
        self._arrive(screen, session.place.id)
        if screen is Screen.SEARCH:
            self.search.show(_searched(content, session))
            self.keyboard.serve(session.reader, session.place.typed, letters_first=True)
        elif screen is Screen.COMMUNES:
            self._fill_communes(content, session)
            self.keyboard.serve(session.reader, session.place.typed)

    def serve_staff(self, session: Session, keys: str) -> None:
        """Serve every key on a page of the staff's where something is typed.

        Args:
            session: the staff's.
            keys: those that are seen first: "letters" of the reader, "latin" ones or "digits"; none where it is empty.
        """
        self._arrive(session.place.screen, session.place.id)
        if keys:
            is_other = keys == "latin" and session.reader in {Language.UK, Language.RU}
            writer = Language.EN if is_other else session.reader
            self.keyboard.serve(writer, session.place.typed, letters_first=keys != "digits", every_key=True)

    def _arrive(self, screen: Screen, key: str) -> None:
        if (screen, key) != self._here:
            self.keyboard.rest()
            self._here = (screen, key)

    def forget(self) -> None:
        """Empty the places, and the keyboard."""
        self.search.show(SearchProps())
        self.communes.show(NOTHING, (), ())
        self.keyboard.rest()

    def _fill_communes(self, content: ContentSource, session: Session) -> None:
        from kiosk.domain.communes import find  # noqa: PLC0415 - not before the first picture

        topic = next(iter(content.cards([COMMUNES_TOPIC], session.reader)), NOTHING)
        found = find(content.communes(), session.place.typed)
        pages = content.topic_pages(COMMUNES_TOPIC, session.reader, "")
        self.communes.show(topic, derive_cards(found, session.reader), pages)


def _searched(content: ContentSource, session: Session) -> SearchProps:
    """Return what fits the typed words, or where else to look, or what is needed most where nothing is typed."""
    reader, typed = session.reader, session.place.typed.strip()
    hits = content.search(typed, reader, LIMIT) if typed else ()
    if hits:
        return SearchProps(asked=True, results=derive_results(hits))
    audience = chosen_audience(content.audiences(reader), session.audience)
    tiles = home_tiles(content, reader, audience)
    if typed:
        return SearchProps(asked=True, topics=tuple(tiles))
    pages = most_needed(tiles, lambda topic: content.topic_pages(topic, reader, audience.id))
    return SearchProps(results=derive_suggestions(pages))
