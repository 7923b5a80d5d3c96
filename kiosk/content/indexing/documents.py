"""What is searched: pages, contacts and communes, as weighted texts."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from kiosk.content.search.words import words
from kiosk.domain.communes import Commune
from kiosk.domain.contacts import Contact
from kiosk.domain.languages import Language
from kiosk.domain.pages import Collection, Page
from kiosk.domain.views import HitKind

_TITLE, _KEYWORD, _SUMMARY, _BODY, _OF_CONTACT = 6.0, 5.0, 2.5, 1.0, 0.5
_NAME, _SHARED = 6.0, 3.0


@dataclass(frozen=True, slots=True)
class Field:
    """A text of a document.

    Attributes:
        weight: of one of its words.
        proper: it is a name, whose words stand for themselves: Saint-Gilles (Сен-Жиль) has nothing to do with жильё.
    """

    language: Language
    text: str
    weight: float
    proper: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A thing that can be found, under the id by which the content knows it."""

    kind: HitKind
    id: str
    fields: tuple[Field, ...]


def documents(collection: Collection) -> Iterator[Document]:
    """Yield all that can be found: first the pages."""
    contacts = {contact.id: contact for contact in collection.contacts}
    for page in collection.pages:
        named = [contacts[name] for name in page.contacts if name in contacts]
        fields = chain(_page(page), *map(_named_on_page, named))
        yield Document(HitKind.PAGE, page.id, tuple(fields))
    for contact in collection.contacts:
        yield Document(HitKind.CONTACT, contact.id, tuple(_contact(contact)))
    for commune in collection.communes:
        yield Document(HitKind.COMMUNE, commune.id, tuple(_commune(commune)))


def _page(page: Page) -> Iterator[Field]:
    for language, text in page.texts.items():
        yield Field(language, text.title, _TITLE)
        yield Field(language, text.summary, _SUMMARY)
        for block in text.blocks:
            yield Field(language, f"{block.lead} {block.text}", _BODY)
    for language, keywords in page.keywords.items():
        for keyword in keywords:
            # The words of a phrase share its weight: "bed for one night" is not a page about one.
            count = sum(1 for _ in words(keyword))
            yield Field(language, keyword, _KEYWORD / max(count, 1) ** 0.5)


def _contact(contact: Contact) -> Iterator[Field]:
    for language, text in contact.name.items():
        yield Field(language, text, _NAME)
    for phone in contact.phones:
        yield Field(Language.FR, phone.number, _NAME)
    if contact.address:
        yield Field(Language.FR, contact.address.postal_code, _SHARED)


def _named_on_page(contact: Contact) -> Iterator[Field]:
    for field in _contact(contact):
        yield replace(field, weight=_OF_CONTACT)
    if contact.address:
        yield Field(Language.FR, f"{contact.address.street} {contact.address.municipality}", _OF_CONTACT)


def _commune(commune: Commune) -> Iterator[Field]:
    for language, name in commune.name.items():
        yield Field(language, name, _NAME, proper=True)
    for alias in commune.aliases:
        yield Field(Language.UK, alias, _NAME, proper=True)
    for code in commune.postal_codes:
        yield Field(Language.FR, code, _NAME)
    for code in commune.shared_postal_codes:
        yield Field(Language.FR, code, _SHARED)
