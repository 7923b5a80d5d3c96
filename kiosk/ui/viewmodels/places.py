"""Fills the view model of the place where the visitor is."""

import logging
from datetime import datetime

from PySide6.QtCore import QObject

from kiosk.domain.languages import Language
from kiosk.domain.ports import ContentSource, ContentUnavailableError
from kiosk.domain.session import Place, Screen, Session
from kiosk.ui.viewmodels.contact import ContactProps, ContactViewModel, derive_contact, derive_contact_rows
from kiosk.ui.viewmodels.emergency import EmergencyViewModel
from kiosk.ui.viewmodels.home import HomeViewModel, chosen_audience, derive_audiences, derive_tiles
from kiosk.ui.viewmodels.page import PageProps, PageViewModel, derive_page, derive_rows
from kiosk.ui.viewmodels.topic import NO_TOPIC, TopicViewModel
from kiosk.ui.viewmodels.world import World

logger = logging.getLogger(__name__)


class Places:
    """The view models of all places, children of one owner."""

    def __init__(self, owner: QObject, world: World) -> None:
        self._world = world
        self.home = HomeViewModel(owner)
        self.topic = TopicViewModel(owner)
        self.page = PageViewModel(owner)
        self.contact = ContactViewModel(owner)
        self.emergency = EmergencyViewModel(owner)

    def fill(self, content: ContentSource, session: Session) -> bool:
        """Fill the present place from the content; False when the content has no such place (any more).

        Raises:
            ContentUnavailableError: the content cannot be read.
        """
        place, reader = session.place, session.reader
        match place.screen:
            case Screen.HOME:
                return self._fill_home(content, reader, session.audience)
            case Screen.TOPIC:
                return self._fill_topic(content, reader, session.audience, place)
            case Screen.PAGE:
                return self._fill_page(content, reader, place, self._world.clock())
            case Screen.CONTACT:
                return self._fill_contact(content, reader, place, self._world.clock())
            case Screen.START:
                return True
            case Screen.EMERGENCY:
                self.fill_emergency(reader)
                return True

    def prepare(self, content: ContentSource) -> None:
        """Read and encode once, so that the libraries for it are loaded."""
        try:
            content.audiences(Language.UK)
        except ContentUnavailableError:
            logger.exception("the content cannot be read; the screen will say so when it is asked for")
        self._world.codes.encode("https://")

    def forget(self) -> None:
        """Empty the places that say what somebody read."""
        self.topic.show(NO_TOPIC, ())
        self.page.show(PageProps(), (), ())
        self.contact.show(ContactProps(), (), ())

    def fill_emergency(self, reader: Language) -> None:
        """Fill Emergency, which needs no content."""
        self.emergency.show(reader, self._world.translations.text)

    def _fill_home(self, content: ContentSource, reader: Language, chosen: str) -> bool:
        audiences = content.audiences(reader)
        home = chosen_audience(audiences, chosen).home
        pages = content.cards([entry for entry in home if "/" in entry], reader)
        self.home.show(derive_tiles(content.topics(reader), pages, home), derive_audiences(audiences, chosen))
        return True

    def _fill_topic(self, content: ContentSource, reader: Language, chosen: str, place: Place) -> bool:
        topic = next((card for card in content.topics(reader) if card.id == place.id), None)
        if topic is not None:
            audience = chosen_audience(content.audiences(reader), chosen)
            self.topic.show(topic, content.topic_pages(topic.id, reader, audience.id))
        return topic is not None

    def _fill_page(self, content: ContentSource, reader: Language, place: Place, now: datetime) -> bool:
        view = content.page(place.id, reader)
        if view is not None:
            code = self._world.codes.encode(view.url)
            self.page.show(derive_page(view, reader, now.date()), derive_rows(view, reader), code)
        return view is not None

    def _fill_contact(self, content: ContentSource, reader: Language, place: Place, now: datetime) -> bool:
        contact = content.contact(place.id)
        if contact is not None:
            props = derive_contact(contact, reader)
            code = self._world.codes.encode(f"tel:{props.dial}") if props.dial else ()
            self.contact.show(props, derive_contact_rows(contact, reader, now), code)
        return contact is not None
