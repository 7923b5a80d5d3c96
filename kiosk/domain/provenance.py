"""Where a fact comes from, and how sure it is."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Confidence(StrEnum):
    """How sure a fact is. There is no value for hearsay or for what is known to be outdated: neither is published."""

    OFFICIAL = "A"
    CONFIRMED = "B"
    UNCONFIRMED = "C"


@dataclass(frozen=True, slots=True)
class Provenance:
    """The source of one fact.

    Attributes:
        source: who says so, in words.
        source_date: date of the source: "YYYY", "YYYY-MM", "YYYY-MM-DD" or "undated".
        confidence: official, confirmed by two sources, or unconfirmed.
        checked_on: the day our text was last compared with the source.
    """

    source: str
    source_date: str
    confidence: Confidence
    checked_on: date

    @property
    def unconfirmed(self) -> bool:
        """Whether the reader must be told to ask at the desk first."""
        return self.confidence is Confidence.UNCONFIRMED
