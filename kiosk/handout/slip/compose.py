"""What a slip says of a page, a contact or a commune."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from kiosk.domain.blocks import BlockKind
from kiosk.domain.contacts import Contact
from kiosk.domain.directions import Directions, codes, door
from kiosk.domain.freshness import needs_review
from kiosk.domain.languages import ENDONYMS, Language, in_language
from kiosk.domain.views import PageView
from kiosk.handout import payloads
from kiosk.handout.slip.cards import brief_card, card, full_card
from kiosk.handout.slip.parts import (
    Code,
    Divider,
    Heading,
    Item,
    Notice,
    Numbers,
    Paragraph,
    Part,
    Slip,
    Stamp,
    Title,
)
from kiosk.handout.slip.text import readable, text_for_a_clerk, whole_text
from kiosk.handout.slip.words import Label, SlipWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """For whom, where and when a slip is made.

    Attributes:
        second: a language to show to somebody else, after the reader's own.
        centre: the name of the place where the kiosk stands; empty where nobody has said.
        today: None when nobody knows the day; the slip then has no day of printing.
    """

    words: SlipWords
    reader: Language
    second: Language | None = None
    centre: str = ""
    today: date | None = None


def page_slip(view: PageView, edition: Edition, second: PageView | None = None) -> Slip:
    """Return the slip of a page; `second` is the same page to a reader of the second language."""
    words, reader = edition.words, edition.reader
    parts: list[Part] = [
        Title(view.title),
        *_cautions(view, edition, reader),
        *whole_text(view, words, reader, card),
        Code(words.say(Label.MORE_ON, reader), view.url, readable(view.url)),
    ]
    other: list[Part] = []
    if second is not None and edition.second is not None:
        clerk = text_for_a_clerk(second, words, edition.second, brief_card)
        other = [Title(second.title), *_cautions(second, edition, edition.second), *clerk]
    return _finished(parts, other, edition, view.checked_on)


def contact_slip(contact: Contact, home: str, edition: Edition) -> Slip:
    """Return the slip of a contact; `home` is the address of the site in the reader's language."""
    checks = [source.checked_on for source in contact.provenances]
    parts = [*_contact(contact, edition.words, edition.reader), _contact_code(contact, home, edition)]
    other = list(_contact(contact, edition.words, edition.second)) if edition.second else []
    return _finished(parts, other, edition, min(checks) if checks else None)


def commune_slip(going: Directions, home: str, edition: Edition, second: Directions | None = None) -> Slip:
    """Return the slip of a commune: where to go, what to bring, the other offices."""
    caption = edition.words.say(Label.MORE_ON, edition.reader)
    parts = [*_commune(going, edition.words, edition.reader), Code(caption, home, readable(home))]
    other: list[Part] = []
    if second is not None and edition.second is not None:
        other = list(_commune(second, edition.words, edition.second))
    return _finished(parts, other, edition, going.checked_on)


def _finished(parts: list[Part], other: list[Part], edition: Edition, checked_on: date | None) -> Slip:
    words, reader = edition.words, edition.reader
    numbers = tuple((number, texts[reader]) for number, texts in words.numbers.items())
    if other and edition.second is not None:
        other.insert(0, Divider(ENDONYMS[edition.second]))
        if checked_on is not None:
            other.append(Stamp((_checked(checked_on, words, edition.second),)))
    stamp = [_checked(checked_on, words, reader)] if checked_on is not None else []
    if edition.centre:
        stamp.append(edition.centre)
    if edition.today is not None:
        stamp.append(words.say(Label.PRINTED_ON, reader, date=words.date(edition.today, reader)))
    emergency = Numbers(words.say(Label.EMERGENCY, reader), numbers)
    return Slip((*parts, emergency, Stamp(tuple(stamp)), *other))


def _checked(day: date, words: SlipWords, language: Language) -> str:
    return words.say(Label.CHECKED_ON, language, date=words.date(day, language))


def _cautions(view: PageView, edition: Edition, reader: Language) -> Iterator[Part]:
    words = edition.words
    if view.language is not reader:
        yield Notice("", words.say(Label.STAND_IN, reader, language=ENDONYMS[view.language]))
    if view.outdated:
        yield Notice("", words.say(Label.OUTDATED, reader))
    if edition.today is not None and needs_review(view.valid_until, edition.today):
        yield Notice("", words.say(Label.STALE, reader))


def _contact(contact: Contact, words: SlipWords, reader: Language) -> Iterator[Part]:
    shown = full_card(contact, words, reader)
    yield Title(shown.name)
    yield replace(shown, name="")


def _contact_code(contact: Contact, home: str, edition: Edition) -> Code:
    """Return the code that helps most: the way, else the call, else the site."""
    words, reader = edition.words, edition.reader
    if address := contact.address:
        return Code(words.say(Label.FIND_THE_WAY, reader), payloads.place(address), address.street)
    if contact.phones:
        phone = contact.phones[0]
        return Code(words.say(Label.CALL, reader), payloads.call(phone), phone.number)
    return Code(words.say(Label.MORE_ON, reader), home, readable(home))


def _commune(going: Directions, words: SlipWords, reader: Language) -> Iterator[Part]:
    commune = going.commune
    name = in_language(commune.name, reader)
    yield Title(name)
    if door(commune) != name:
        yield Paragraph(door(commune))
    yield Paragraph(f"{words.say(Label.POSTAL_CODE, reader)} {codes(commune)}")
    if commune.shared_postal_codes:
        shared = ", ".join(commune.shared_postal_codes)
        yield Paragraph(words.say(Label.SHARED_STREETS, reader, codes=shared))
    yield from (full_card(contact, words, reader) for contact in going.contacts)
    yield from _bring(going, words, reader)
    if going.offices:
        yield Heading(words.say(Label.OFFICES, reader))
    yield from (card(contact, words, reader) for contact in going.offices)


def _bring(going: Directions, words: SlipWords, reader: Language) -> Iterator[Part]:
    label = words.say(Label.BRING, reader)
    for page in going.pages:
        documents = [Item(block.text, to_tick=True) for block in page.blocks if block.kind is BlockKind.DOCUMENT]
        if documents:
            yield Heading(f"{label}: {page.title}")
        yield from documents
