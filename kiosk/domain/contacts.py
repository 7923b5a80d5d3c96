"""A service that people can call or go to, field by field with its source."""

from dataclasses import dataclass, field
from datetime import date

from kiosk.domain.languages import Texts
from kiosk.domain.opening import Week
from kiosk.domain.provenance import Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """A telephone number.

    Attributes:
        number: as shown to people.
        dial: as a phone dials it (E.164, or the short number itself); empty until the publisher has parsed it.
        danger: a number to call in danger; it is never unconfirmed.
        note: which line this is, where a service has several.
    """

    number: str
    provenance: Provenance
    dial: str = ""
    danger: bool = False
    note: Texts = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A place to go to, written as on the street sign. Fields that no source gives are empty."""

    street: str
    provenance: Provenance
    postal_code: str = ""
    municipality: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """Opening hours: in OpenStreetMap syntax as written, and as the week that the publisher worked out of it."""

    osm: str
    provenance: Provenance
    week: Week = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """The languages spoken at a service, as ISO 639-1 codes."""

    spoken: tuple[str, ...]
    provenance: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What the service or the call costs."""

    text: Texts
    provenance: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Website:
    """A web address to read, never opened by the kiosk."""

    url: str
    provenance: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Email:
    """An address to write to."""

    address: str
    provenance: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One service. Only the name and what a person gets there are always known.

    Attributes:
        reached_on: the day when one of us last called or visited it; None when nobody has yet.
    """

    id: str
    name: Texts
    purpose: Texts
    icon: str = "phone"
    phones: tuple[Phone, ...] = ()
    address: Address | None = None
    hours: Hours | None = None
    languages: Spoken | None = None
    cost: Cost | None = None
    website: Website | None = None
    email: Email | None = None
    reached_on: date | None = None

    @property
    def sources(self) -> dict[str, Provenance]:
        """The source of every field that has one, by the field's name, such as "phones[0]"."""
        single = {name: getattr(self, name) for name in ("address", "hours", "languages", "cost", "website", "email")}
        fields = {f"phones[{index}]": phone for index, phone in enumerate(self.phones)} | single
        return {name: item.provenance for name, item in fields.items() if item is not None}

    @property
    def provenances(self) -> tuple[Provenance, ...]:
        """The sources alone."""
        return tuple(self.sources.values())
