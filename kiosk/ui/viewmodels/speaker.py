"""Speaks sentences: in the voices that the machine has, as fast and as loud as the person wants."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.languages import Language
from kiosk.domain.ports.sound import Speech

if TYPE_CHECKING:
    # Loaded when somebody listens, not with the first picture.
    from kiosk.domain.speaking import Manner, Sentence
    from kiosk.ui.bridge.reading_order import Readable


class Speaker:
    """One voice at a time. Nothing of it is loaded before the first use.

    Args:
        speech: None is a kiosk without a voice.
        known: called once it is known in which languages the machine can speak.
        heard: called whenever something is said: somebody listens.
        recorded: returns a sentence in a language as a person has spoken it, or nothing.

    Attributes:
        reader: the language of whoever listens.
    """

    def __init__(
        self,
        speech: Speech | None,
        known: Callable[[], None],
        heard: Callable[[], None],
        recorded: Callable[[str, Language], bytes],
    ) -> None:
        self._speech, self._recorded = speech, recorded
        self._tell_known, self._heard = known, heard
        self._languages: Collection[Language] = ()
        self._asked = self._known = False
        self._manner: Manner | None = None
        self.reader = next(iter(Language))

    def prepare(self) -> None:
        """Find out in which languages this machine can speak."""
        if self._speech is not None and not self._asked:
            self._asked = True
            self._speech.prepare(self._know)

    @property
    def can_speak(self) -> bool:
        """Whether there is a voice for the reader."""
        return self.reader in self._languages

    @property
    def missing(self) -> Sequence[Language]:
        """The languages without a voice, once that is known; a kiosk that may make no sound misses none."""
        return [language for language in Language if language not in self._languages] if self._known else []

    @property
    def manner(self) -> Manner:
        """How fast and how loud it speaks."""
        from kiosk.domain.speaking import Manner  # noqa: PLC0415 - not before somebody listens

        return self._manner or Manner()

    def speak_as(self, manner: Manner | None) -> None:
        """Speak so from the next sentence on; None is as at the beginning."""
        self._manner = manner

    def cut(self, readable: Readable) -> Sequence[Sentence]:
        """Return the sentences of a name in its language; none without a voice for it."""
        language = Language(readable.language) if readable.language else self.reader
        if self._speech is None or language not in self._languages:
            return ()
        cut = self._speech.cut(readable.name, language)
        spoken = [replace(sentence, recording=self._recorded(sentence.shown, language)) for sentence in cut]
        return spoken or (_sign(readable.name, language),)

    def in_words(self, text: str) -> Sequence[Sentence]:
        """Return the sentences of a text in the reader's language, likewise."""
        return self._speech.cut(text, self.reader) if self._speech and self.can_speak else ()

    def say(self, sentence: Sentence, ended: Callable[[bool], None], coming: Sentence | None = None) -> None:
        """Say a sentence instead of what is being said.

        Args:
            sentence: what to say.
            ended: called at its end, and whether it was heard; not when something else is said instead.
            coming: what is likely to be said next, to have it ready.
        """
        if self._speech is not None:
            self._heard()
            self._speech.say(sentence, self.manner, ended, coming)

    def say_all(self, sentences: Sequence[Sentence], then: Callable[[], None] | None = None) -> None:
        """Say sentences one after another, none is silence; `then` is called after the last."""
        if not sentences:
            self.hush()
            return
        rest = sentences[1:]

        def go_on(heard: bool) -> None:
            self._heard()
            if heard and rest:
                self.say_all(rest, then)
            elif heard and then:
                then()

        self.say(sentences[0], go_on, rest[0] if rest else None)

    def hush(self) -> None:
        """Be silent at once."""
        if self._speech is not None:
            self._speech.stop()

    def _know(self, languages: Collection[Language]) -> None:
        self._languages, self._known = languages, True
        self._tell_known()


def _sign(name: str, language: Language) -> Sentence:
    """Return a name without a word in it, such as that of a key, as it stands."""
    from kiosk.domain.speaking import Sentence, Span  # noqa: PLC0415 - not before somebody listens

    return Sentence(name.strip(), (Span(name.strip(), language),))
