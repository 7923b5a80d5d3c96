"""Fills the places where a visitor types: the search, and the search for a commune."""

from PySide6.QtCore import QObject

from kiosk.domain.ports import ContentSource
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
        self._here: Screen | None = None

    def fill(self, content: ContentSource, session: Session) -> None:
        """Fill the present place, if it is one of these; whoever comes or leaves finds the keyboard put away.

        Raises:
            ContentUnavailableError: the content cannot be read.
        """
        screen = session.place.screen
        if screen is not self._here:
            self.keyboard.rest()
            self._here = screen
        if screen is Screen.SEARCH:
            self.search.show(_searched(content, session))
            self.keyboard.serve(session.reader, session.place.typed, letters_first=True)
        elif screen is Screen.COMMUNES:
            self._fill_communes(content, session)
            self.keyboard.serve(session.reader, session.place.typed)

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
