"""Terms that need a fixed translation: words that a text leaves in another language, and abbreviations."""

import re
from collections import Counter
from collections.abc import Iterator

from kiosk.domain.languages import Language
from kiosk.domain.pages import Page, PageText
from kiosk.publish.glossary import words_of
from kiosk.publish.sources import Sources

_ADDRESS = re.compile(r"\S*[@/]\S*|\b[\w-]+(\.[\w-]+)*\.(be|eu|brussels|org|ua)\b")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]{2,}")
_ABBREVIATION = re.compile(r"\b[^\W\d_]*[A-ZА-ЯІЇЄҐ]{2,}[^\W\d_]*\b")
_CYRILLIC = frozenset({Language.UK, Language.RU})


def unlisted_terms(sources: Sources) -> tuple[tuple[str, int], ...]:
    """Return the terms that no language's glossary has, with how many pages use each, the most used first.

    Names of services are left out: their contacts fix them.
    """
    names = [text for contact in sources.contacts.values() for text in contact.name.values()]
    names += [text for commune in sources.communes for text in commune.name.values()]
    known = sources.glossary.vocabulary.union(*map(words_of, names))
    count: Counter[str] = Counter()
    for source in sources.pages:
        count.update({term for term in _terms(source.page) if term.casefold() not in known})
    return tuple(sorted(count.items(), key=lambda item: (-item[1], item[0])))


def _terms(page: Page) -> Iterator[str]:
    for lang, text in page.texts.items():
        for words in _texts(text):
            plain = _ADDRESS.sub(" ", words)
            yield from _ABBREVIATION.findall(plain)
            if lang in _CYRILLIC:
                yield from (word.casefold() for word in _LATIN.findall(plain) if not word.isupper())


def _texts(text: PageText) -> Iterator[str]:
    yield from (text.title, text.summary)
    yield from (f"{block.lead} {block.text}" for block in text.blocks)
