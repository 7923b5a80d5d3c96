"""Cuts a text into sentences, each with the voices that say it."""

import re
from collections.abc import Iterator

from kiosk.domain.languages import ENDONYMS, Language
from kiosk.domain.sentences import cut
from kiosk.domain.speaking import Sentence, Span
from kiosk.speech.pronunciation import as_spoken, expanded
from kiosk.speech.streets import language_of_street

# Editors write a Belgian term behind the word of the page's language: first in French, then in Dutch.
_BELGIAN_TERM = re.compile(r"\(([^()/\u0400-\u052f]+) / ([^()/\u0400-\u052f]+)\)")
# So do names on doors and street signs.
_ON_A_DOOR = re.compile(r"([^/.:()\u0400-\u052f]+) / ([^/.:()\u0400-\u052f]+)")
_LANGUAGES_BY_NAME = {name: language for language, name in ENDONYMS.items()}


def sentences(text: str, language: Language) -> tuple[Sentence, ...]:
    """Cut a text at its lines and at the ends of its sentences.

    Args:
        text: as it is shown.
        language: that of the page; where the text shows another one, that part is said by another voice.
    """
    return tuple(
        Sentence(shown, spans)
        for line in text.splitlines()
        for shown in cut(line)
        if (spans := tuple(_spans(shown, language)))
    )


def _spans(shown: str, language: Language) -> Iterator[Span]:
    street = language_of_street(shown)
    named = shown.rstrip(".").split(", ")
    if all(name in _LANGUAGES_BY_NAME for name in named):
        for name in named:
            yield Span(f"{name},", _LANGUAGES_BY_NAME[name])
        return
    if pair := _ON_A_DOOR.fullmatch(shown):
        yield from _span(f"{pair[1]},", Language.FR)
        yield from _span(pair[2], Language.NL)
        return
    begun = 0
    for term in _BELGIAN_TERM.finditer(shown):
        yield from _span(shown[begun : term.start()], street or language)
        yield from _span(f"{term[1]},", Language.FR)
        yield from _span(term[2], Language.NL)
        begun = term.end()
    yield from _span(shown[begun:], street or language)


def _span(shown: str, language: Language) -> Iterator[Span]:
    spoken = as_spoken(expanded(shown, language), language).strip()
    if any(letter.isalnum() for letter in spoken):
        yield Span(spoken, language)
