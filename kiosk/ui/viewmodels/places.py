"""Fills the view model of the place where the visitor is."""

import logging
from datetime import datetime

from PySide6.QtCore import QObject

from kiosk.domain import clock
from kiosk.domain.directions import directions
from kiosk.domain.languages import Language
from kiosk.domain.ports.content import ContentSource, ContentUnavailableError
from kiosk.domain.session import COMMUNES_TOPIC, Place, Screen, Session
from kiosk.ui.viewmodels.communes import (
    NOTHING,
    derive_commune,
    derive_commune_rows,
)
from kiosk.ui.viewmodels.contact import ContactProps, ContactViewModel, derive_contact
from kiosk.ui.viewmodels.emergency import EmergencyViewModel
from kiosk.ui.viewmodels.home import HomeViewModel, chosen_audience, derive_audiences, home_tiles
from kiosk.ui.viewmodels.notice import derive_notices
from kiosk.ui.viewmodels.page import PageProps, PageViewModel, derive_easy_rows, derive_page, derive_rows
from kiosk.ui.viewmodels.rows import contact_fields
from kiosk.ui.viewmodels.staff.area import StaffViewModel
from kiosk.ui.viewmodels.staff.pin import PinViewModel
from kiosk.ui.viewmodels.take import TakeViewModel
from kiosk.ui.viewmodels.topic import NO_TOPIC, TopicViewModel
from kiosk.ui.viewmodels.typing_places import TypingPlaces
from kiosk.ui.viewmodels.world import World

logger = logging.getLogger(__name__)


class Places:
    """The view models of all places, children of one owner.

    `leave_at_once`: the person is on a page, or can go back to one, that they may have to hide.
    """

    def __init__(self, owner: QObject, world: World) -> None:
        self._world = world
        self.leave_at_once = False
        self.home = HomeViewModel(owner)
        self.topic = TopicViewModel(owner)
        self.page = PageViewModel(owner)
        self.typing = TypingPlaces(owner, world)
        self.contact = ContactViewModel(owner)
        self.emergency = EmergencyViewModel(owner)
        self.take = TakeViewModel(owner, world.handouts, world.codes, world.monotonic, world.clock)
        self.pin = PinViewModel(owner, world.pin, world.monotonic)
        self.staff = StaffViewModel(owner, world)

    def fill(self, content: ContentSource, session: Session) -> bool:
        """Fill the present place from the content; False when the content has no such place (any more).

        Raises:
            ContentUnavailableError: the content cannot be read.
        """
        place, reader = session.place, session.reader
        now = clock.known(self._world.clock(), content.release().checked_on)
        self.typing.fill(content, session)
        self.leave_at_once = content.leave_at_once([step.id for step in session.places if step.screen is Screen.PAGE])
        filled = True
        match place.screen:
            case Screen.HOME:
                filled = self._fill_home(content, reader, session.audience, now)
            case Screen.TOPIC:
                filled = self._fill_topic(content, reader, session.audience, place)
            case Screen.PAGE:
                filled = self._fill_page(content, session, now)
            case Screen.COMMUNE:
                filled = self._fill_commune(content, reader, place, now)
            case Screen.CONTACT:
                filled = self._fill_contact(content, reader, place, now)
            case Screen.TAKE:
                filled = self.take.show(content, place.id, reader)
            case Screen.EMERGENCY | Screen.STAFF | Screen.PIN | Screen.START:
                self.fill_own(session, content)
            case Screen.SEARCH | Screen.COMMUNES:
                pass
        return filled

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
        self.typing.forget()
        self.take.forget()
        self.pin.forget()

    def fill_own(self, session: Session, content: ContentSource | None) -> None:
        """Fill a place that needs no content; without content every place but the staff's own is Emergency."""
        self.leave_at_once = self.leave_at_once and content is not None
        if session.place.screen is Screen.STAFF:
            self.typing.serve_staff(session, self.staff.settings.keys_for(session.place.id))
            self.staff.settings.show(session.place, session.reader)
            self.staff.show(session.place.id, session.reader, content)
        elif session.place.screen not in {Screen.START, Screen.PIN}:
            self.emergency.show(session.reader, self._world.translations.text)

    def _fill_home(self, content: ContentSource, reader: Language, chosen: str, now: datetime | None) -> bool:
        audiences = content.audiences(reader)
        audience = chosen_audience(audiences, chosen)
        notices = [notice for notice in content.notices() if audience.id in notice.audiences]
        self.home.show(
            home_tiles(content, reader, audience),
            derive_audiences(audiences, chosen),
            derive_notices(notices, reader, now and now.date()),
        )
        return True

    def _fill_topic(self, content: ContentSource, reader: Language, chosen: str, place: Place) -> bool:
        topic = next(iter(content.cards([place.id], reader)), None)
        if topic is not None:
            audience = chosen_audience(content.audiences(reader), chosen)
            self.topic.show(topic, content.topic_pages(topic.id, reader, audience.id))
        return topic is not None

    def _fill_page(self, content: ContentSource, session: Session, now: datetime | None) -> bool:
        reader = session.reader
        view = content.page(session.place.id, reader)
        if view is not None:
            today = now and now.date()
            notices = [notice for notice in content.notices() if view.id in notice.pages]
            self.page.show(
                derive_page(view, reader, today),
                derive_easy_rows(view, reader) if session.easy and view.easy else derive_rows(view, reader),
                self._world.codes.encode(view.url),
                derive_notices(notices, reader, today),
            )
        return view is not None

    def _fill_commune(self, content: ContentSource, reader: Language, place: Place, now: datetime | None) -> bool:
        going = directions(content, place.id, reader)
        if going is not None:
            topic = next(iter(content.cards([COMMUNES_TOPIC], reader)), NOTHING)
            url = content.release().home(reader)
            self.page.show(
                derive_commune(going, topic.title, url, reader),
                derive_commune_rows(going, reader, now),
                self._world.codes.encode(url),
            )
        return going is not None

    def _fill_contact(self, content: ContentSource, reader: Language, place: Place, now: datetime | None) -> bool:
        contact = content.contact(place.id)
        if contact is not None:
            props = derive_contact(contact, reader)
            code = self._world.codes.encode(f"tel:{props.dial}") if props.dial else ()
            self.contact.show(props, tuple(contact_fields(contact, reader, now)), code)
        return contact is not None
