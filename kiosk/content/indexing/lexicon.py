"""What the index needs to know of a language's words."""

from collections.abc import Collection, Sequence
from typing import Protocol

from kiosk.domain.languages import Language


class Lexicon(Protocol):
    """Knows the words of the five languages. Words are given in lower case, with the straight apostrophe."""

    def lemmas(self, word: str, language: Language) -> Sequence[str]:
        """Return the dictionary forms that a word can belong to, the likeliest first; at least one."""

    def forms(self, lemma: str, language: Language) -> Collection[str]:
        """Return the forms in which a lemma is written, in any order."""

    def parts(self, word: str, language: Language) -> Sequence[str]:
        """Return the words that a compound is made of; nothing for another word."""

    def knows(self, word: str, language: Language) -> bool:
        """Tell whether a dictionary of the language has the word."""


class Unlearned:
    """A lexicon that knows no word: each stands for itself alone."""

    def lemmas(self, word: str, _language: Language) -> Sequence[str]:
        """Return the word."""
        return (word,)

    def forms(self, lemma: str, _language: Language) -> Collection[str]:
        """Return the lemma."""
        return (lemma,)

    def parts(self, _word: str, _language: Language) -> Sequence[str]:
        """Return nothing."""
        return ()

    def knows(self, _word: str, _language: Language) -> bool:
        """Return that it does not."""
        return False
