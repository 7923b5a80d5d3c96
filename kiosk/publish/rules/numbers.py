"""No number without a source: every number in a text stands in a fact or a contact of its page.

An easy-read summary has no room for "not confirmed", so its numbers are confirmed ones.
"""

import re
from collections.abc import Iterator

from kiosk.domain.contacts import Contact
from kiosk.domain.pages import PageText
from kiosk.publish.page_sources import PageSource
from kiosk.publish.problems import Problem
from kiosk.publish.sources import Sources

_NUMBER = re.compile(r"\d+")
_LONG_NUMBER = re.compile(r"\+?\d[\d \u00a0./-]{5,}\d")


def check_numbers(sources: Sources) -> Iterator[Problem]:
    """Yield a problem for every number that no fact and no contact of the page has."""
    for source in sources.pages:
        yield from _page(source, sources)


def _page(source: PageSource, sources: Sources) -> Iterator[Problem]:
    contacts = [sources.contacts[name] for name in source.page.contacts if name in sources.contacts]
    known = [fact.text for fact in source.page.facts] + [text for item in contacts for text in _contact_texts(item)]
    numbers = {number for text in known for number in numbers_in(text)}
    long_numbers = {_digits(number) for text in known for number in _LONG_NUMBER.findall(text)}
    sure = {number for text in _confirmed(source, contacts) for number in numbers_in(text)}
    for lang, text in source.page.texts.items():
        file = f"{source.folder}/{lang}.md"
        places = zip(text.blocks, source.lines[lang], strict=True)
        said = [("title", text.title), ("summary", text.summary), *_easy(text)]
        said += [(f"line {line}", f"{block.lead} {block.text}") for block, line in places]
        for place, words in said:
            for number in numbers_in(words):
                if number not in numbers:
                    yield Problem(file, place, f"the number {number} stands in no fact or contact of this page")
            for number in _LONG_NUMBER.findall(words):
                if _digits(number) not in long_numbers:
                    yield Problem(file, place, f"the number {number} is written otherwise in the page's contacts")
        for place, words in _easy(text):
            for number in numbers_in(words):
                if number in numbers - sure:
                    yield Problem(file, place, f"the number {number} is not confirmed: leave it to the whole text")


def _easy(text: PageText) -> list[tuple[str, str]]:
    return [(f"easy[{index}].text", step.text) for index, step in enumerate(text.easy)]


def numbers_in(text: str) -> list[str]:
    """Return the numbers of a text, without leading zeros."""
    return [_value(number) for number in _NUMBER.findall(text)]


def _confirmed(source: PageSource, contacts: list[Contact]) -> list[str]:
    """Return what the page's facts and telephone numbers state that is not of confidence C."""
    texts = [fact.text for fact in source.page.facts if not fact.provenance.unconfirmed]
    phones = [phone for contact in contacts for phone in contact.phones if not phone.provenance.unconfirmed]
    return texts + [phone.number for phone in phones]


def _contact_texts(contact: Contact) -> list[str]:
    texts = [phone.number for phone in contact.phones]
    texts += [text for phone in contact.phones for text in phone.note.values()]
    texts += contact.cost.text.values() if contact.cost else ()
    if contact.address:
        texts += [contact.address.street, contact.address.postal_code]
    return texts


def _value(number: str) -> str:
    return number.lstrip("0") or "0"


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number)
