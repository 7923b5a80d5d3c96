"""The slip's own words: labels, emergency numbers, dates, in every language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from kiosk.domain.languages import Language, Texts
from kiosk.handout.words import in_five_languages


class Label(StrEnum):
    """A label of the slip, by its key in slip.toml."""

    CHECKED_ON = "checked_on"
    PRINTED_ON = "printed_on"
    MORE_ON = "more_on"
    FIND_THE_WAY = "find_the_way"
    CALL = "call"
    UNCONFIRMED = "unconfirmed"
    UNCONFIRMED_NUMBER = "unconfirmed_number"
    STALE = "stale"
    OUTDATED = "outdated"
    STAND_IN = "stand_in"
    WARNING = "warning"
    NOTE = "note"
    WHO_CAN_HELP = "who_can_help"
    BRING = "bring"
    OFFICES = "offices"
    SHARED_STREETS = "shared_streets"
    ALSO_HERE = "also_here"
    POSTAL_CODE = "postal_code"
    HOURS = "hours"
    ALWAYS_OPEN = "always_open"
    COST = "cost"
    LANGUAGES = "languages"
    EMERGENCY = "emergency"


@dataclass(frozen=True, slots=True)
class SlipWords:
    """All words.

    Attributes:
        labels: by label and language.
        numbers: what each emergency number is for, in their order.
        months: as in a date after the day, from January.
        days: short names, from Monday.
    """

    labels: Mapping[Label, Texts]
    numbers: Mapping[str, Texts]
    months: Mapping[Language, Sequence[str]]
    days: Mapping[Language, Sequence[str]]

    def say(self, label: Label, reader: Language, /, **values: str) -> str:
        """Return a label with its gaps filled."""
        return self.labels[label][reader].format(**values)

    def date(self, day: date, language: Language) -> str:
        """Write a day with its month in words, such as "22 листопада 2026"."""
        return f"{day.day} {self.months[language][day.month - 1]} {day.year}"


def read_slip_words(path: Path) -> SlipWords:
    """Read slip.toml.

    Raises:
        OSError: it cannot be read.
        ValueError: it is no TOML, or a label or a language is missing.
    """
    data = tomllib.loads(path.read_text(encoding="utf-8"))

    def texts(table: Mapping[str, object], word: str) -> dict[Language, str]:
        return in_five_languages(path.name, word, table[word])

    def lists(name: str) -> dict[Language, list[str]]:
        return in_five_languages(path.name, name, data[name], list)

    try:
        return SlipWords(
            labels={label: texts(data["words"], label) for label in Label},
            numbers={number: texts(data["emergency"], number) for number in data["emergency"]},
            months=lists("months"),
            days=lists("days"),
        )
    except KeyError as error:
        raise ValueError(f"{path}: {error} is missing") from error
