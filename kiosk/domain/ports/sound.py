"""What is heard."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Loaded with the first of them that is shown, not with the first picture.
    from kiosk.domain.languages import Language
    from kiosk.domain.speaking import Manner, Sentence


class Chime(Protocol):
    """A short sound that asks for attention."""

    def play(self) -> None:
        """Play it without waiting; silence is no error."""


class Speech(Protocol):
    """Says sentences aloud without a network, one at a time, elsewhere; another one ends the one before."""

    def prepare(self, known: Callable[[Collection[Language]], None]) -> None:
        """Tell in which languages this machine can speak; in none without a voice, or without a player."""

    def cut(self, text: str, language: Language) -> Sequence[Sentence]:
        """Cut a text as it is shown into sentences; nothing for a text without words."""

    def say(
        self, sentence: Sentence, manner: Manner, ended: Callable[[bool], None], coming: Sentence | None = None
    ) -> None:
        """Say a sentence, and make ready the one that will come; tell whether it was heard to its end."""

    def stop(self) -> None:
        """Be silent at once; nothing more is told."""
