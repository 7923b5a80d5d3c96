"""Reading aloud: what is said, how fast and how loud."""

from dataclasses import dataclass, field, replace

from kiosk.domain.languages import Language

PACES = 3
LOUDNESSES = 5


@dataclass(frozen=True, slots=True)
class Span:
    """Some words in one language, written as they are said."""

    text: str
    language: Language


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: as it is shown, and as it is said, by the voice of each language in it.

    `recording` is the same sentence spoken by a person, as Ogg Opus (RFC 7845); empty where nobody has.
    """

    shown: str
    spans: tuple[Span, ...]
    recording: bytes = field(default=b"", repr=False)

    @property
    def language(self) -> Language:
        """The language of its first words."""
        return self.spans[0].language


@dataclass(frozen=True, slots=True)
class Job:
    """A program to run, and what to write to its standard input: everybody on the machine can see its arguments."""

    command: tuple[str, ...]
    text: bytes = b""


@dataclass(frozen=True, slots=True)
class Manner:
    """How to speak. The default is how every person finds the kiosk (EN 301 549 v3.2.1, 5.1.3.13).

    Attributes:
        pace: from 1, slow, to PACES.
        loudness: from 1, quiet, to LOUDNESSES.
    """

    pace: int = 2
    loudness: int = 3

    def faster(self, steps: int) -> "Manner":
        """Return another pace, slower with a step below zero; beyond the ends nothing changes."""
        return replace(self, pace=max(1, min(PACES, self.pace + steps)))

    def louder(self, steps: int) -> "Manner":
        """Return another loudness, likewise."""
        return replace(self, loudness=max(1, min(LOUDNESSES, self.loudness + steps)))
