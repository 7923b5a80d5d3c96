"""The glossary: one word for one thing in each language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.languages import Language, Texts

_WORD = re.compile(r"[^\W_]+")

Stems = Mapping[Language, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A term.

    Attributes:
        word: the word to use.
        stems: the beginnings of its forms; of a term of several words, the beginning of each.
        avoid: the beginnings of words that mean the same, and are not to be used.
    """

    id: str
    word: Texts
    stems: Stems
    avoid: Stems = field(default_factory=dict)

    def names(self, text: str, language: Language) -> bool:
        """Say whether the text uses the term in this language."""
        return uses(text, self.stems.get(language, ()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Glossary:
    """glossary.toml."""

    terms: tuple[Term, ...] = ()

    @property
    def vocabulary(self) -> frozenset[str]:
        """Every single word of the glossary in any language, in lower case."""
        return frozenset(word for term in self.terms for text in term.word.values() for word in words_of(text))


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case."""
    return [word.casefold() for word in _WORD.findall(text)]


def uses(text: str, stems: tuple[str, ...]) -> bool:
    """Say whether the words of one of the stems follow each other in the text, in any form."""
    words = words_of(text)
    return any(
        all(map(_matches, words[start:], parts))
        for parts in map(words_of, stems)
        for start in range(len(words) - len(parts) + 1)
        if parts
    )


def _matches(word: str, stem: str) -> bool:
    """Say whether a stem begins the word; one letter, as in "card A", is a word by itself."""
    return word == stem if len(stem) == 1 else word.startswith(stem)
