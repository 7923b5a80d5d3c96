"""A contact on the slip: as on the door, every field with a word where it is not confirmed."""

import re
from collections.abc import Iterator
from dataclasses import replace

from kiosk.domain.contacts import Contact, Hours
from kiosk.domain.languages import Language, endonym, in_language
from kiosk.domain.opening import always_open, clock, same_days
from kiosk.domain.provenance import Provenance
from kiosk.handout.slip.parts import Card, Field
from kiosk.handout.slip.words import Label, SlipWords

_BELGIAN = (Language.FR, Language.NL)
_EXPLAINED = " – "  # after it the name explains itself in the reader's language
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")


def card(contact: Contact, words: SlipWords, reader: Language) -> Card:
    """Return what a page shows of a contact: how to call, where to go, when; else where to write or to look."""
    fields = (*_phones(contact, words, reader), *_place(contact, words, reader))
    return _card(contact, words, reader, fields or tuple(_online(contact, words, reader)))


def full_card(contact: Contact, words: SlipWords, reader: Language) -> Card:
    """Return everything that is known of a contact."""
    fields = (
        *_phones(contact, words, reader),
        *_place(contact, words, reader),
        *_terms(contact, words, reader),
        *_online(contact, words, reader),
    )
    purpose = in_language(contact.purpose, reader)
    return replace(_card(contact, words, reader, fields), purpose=purpose)


def brief_card(contact: Contact, words: SlipWords, reader: Language) -> Card:
    """Return how to call and where to go, for the second language; else where to write or to look."""
    phones = (replace(field, note="") for field in _phones(contact, words, reader))
    fields = (*phones, *_address(contact, words, reader))
    return _card(contact, words, reader, fields or tuple(_online(contact, words, reader)))


def _card(contact: Contact, words: SlipWords, reader: Language, fields: tuple[Field, ...]) -> Card:
    """Return the card; a caution that all its fields share is said once, after the last of them."""
    if len(fields) > 1 and all(field.caution for field in fields):
        caution = words.say(Label.UNCONFIRMED, reader)
        fields = (*(replace(field, caution="") for field in fields[:-1]), replace(fields[-1], caution=caution))
    return Card(in_language(contact.name, reader), door=_door(contact, reader), fields=fields)


def _door(contact: Contact, reader: Language) -> str:
    """Return the French and Dutch names where the name to the reader holds neither."""
    names = [contact.name[language].partition(_EXPLAINED)[0] for language in _BELGIAN if language in contact.name]
    shown = in_language(contact.name, reader).casefold()
    known = any(word.casefold() in shown for name in names for word in _LONG_WORD.findall(name))
    return "" if known or reader in _BELGIAN else " / ".join(dict.fromkeys(names))


def _phones(contact: Contact, words: SlipWords, reader: Language) -> Iterator[Field]:
    for phone in contact.phones:
        caution = _caution(phone.provenance, Label.UNCONFIRMED_NUMBER, words, reader)
        yield Field(phone.number, note=in_language(phone.note, reader), caution=caution, large=True)


def _address(contact: Contact, words: SlipWords, reader: Language) -> Iterator[Field]:
    if address := contact.address:
        place = " ".join(filter(None, (address.postal_code, address.municipality)))
        caution = _caution(address.provenance, Label.UNCONFIRMED, words, reader)
        yield Field("\n".join(filter(None, (address.street, place))), caution=caution)


def _place(contact: Contact, words: SlipWords, reader: Language) -> Iterator[Field]:
    yield from _address(contact, words, reader)
    if hours := contact.hours:
        caution = _caution(hours.provenance, Label.UNCONFIRMED, words, reader)
        if always_open(hours.week):
            yield Field(words.say(Label.ALWAYS_OPEN, reader), caution=caution)
        else:
            lines = "\n".join(_week(hours, words, reader))
            yield Field(lines, label=words.say(Label.HOURS, reader), caution=caution)


def _week(hours: Hours, words: SlipWords, reader: Language) -> Iterator[str]:
    names = words.days[reader]
    for first, last, spans in same_days(hours.week):
        days = names[first] if first == last else f"{names[first]}–{names[last]}"
        yield f"{days} " + ", ".join(f"{clock(opens)}–{clock(closes)}" for opens, closes in spans)


def _terms(contact: Contact, words: SlipWords, reader: Language) -> Iterator[Field]:
    if cost := contact.cost:
        caution = _caution(cost.provenance, Label.UNCONFIRMED_NUMBER, words, reader)
        yield Field(in_language(cost.text, reader), label=words.say(Label.COST, reader), caution=caution)
    if spoken := contact.languages:
        caution = _caution(spoken.provenance, Label.UNCONFIRMED_NUMBER, words, reader)
        text = ", ".join(endonym(code) for code in spoken.spoken)
        yield Field(text, label=words.say(Label.LANGUAGES, reader), caution=caution)


def _online(contact: Contact, words: SlipWords, reader: Language) -> Iterator[Field]:
    if email := contact.email:
        yield Field(email.address, caution=_caution(email.provenance, Label.UNCONFIRMED_NUMBER, words, reader))
    if website := contact.website:
        caution = _caution(website.provenance, Label.UNCONFIRMED_NUMBER, words, reader)
        yield Field(website.url.removeprefix("https://"), caution=caution)


def _caution(source: Provenance, label: Label, words: SlipWords, reader: Language) -> str:
    return words.say(label, reader) if source.unconfirmed else ""
