"""A voice whose every word the test hears, and which speaks as long as the test wants."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from kiosk.domain.languages import Language
from kiosk.domain.speaking import Manner, Sentence
from kiosk.speech.sentences import sentences


@dataclass
class FakeSpeech:
    """A port Speech that keeps what it was to say."""

    languages: Collection[Language] = tuple(Language)
    said: list[Sentence] = field(default_factory=list)
    manners: list[Manner] = field(default_factory=list)
    coming: Sentence | None = None
    _ended: Callable[[bool], None] | None = None

    def prepare(self, known: Callable[[Collection[Language]], None]) -> None:
        known(self.languages)

    def cut(self, text: str, language: Language) -> Sequence[Sentence]:
        return sentences(text, language)

    def say(
        self, sentence: Sentence, manner: Manner, ended: Callable[[bool], None], coming: Sentence | None = None
    ) -> None:
        self.said.append(sentence)
        self.manners.append(manner)
        self.coming = coming
        self._ended = ended

    def stop(self) -> None:
        self._ended = None

    @property
    def speaks(self) -> bool:
        return self._ended is not None

    @property
    def heard(self) -> list[str]:
        """What was said, as it is shown."""
        return [sentence.shown for sentence in self.said]

    def end(self, *, heard: bool = True) -> None:
        """Come to the end of the sentence."""
        ended, self._ended = self._ended, None
        assert ended is not None, "nothing is being said"
        ended(heard)

    def finish(self) -> None:
        """Speak to the end."""
        for _ in range(500):
            if not self.speaks:
                return
            self.end()
        raise AssertionError("it never ends")
