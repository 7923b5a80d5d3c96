"""The slip's words are complete, can be drawn, and are those of the screen."""

import re
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtCore import QDate, QLocale

from kiosk import paths
from kiosk.domain.languages import Language
from kiosk.handout.slip.words import Label, read_slip_words
from kiosk.ui.viewmodels.emergency import derive_first

WORDS = read_slip_words(paths.SLIP_WORDS)
ON_SCREEN = {
    Label.UNCONFIRMED: "Not confirmed: ask at the desk before you go",
    Label.UNCONFIRMED_NUMBER: "Not confirmed: ask at the desk first",
    Label.WARNING: "Watch out",
    Label.NOTE: "Good to know",
    Label.WHO_CAN_HELP: "Who can help",
    Label.BRING: "What to bring",
    Label.OFFICES: "Other offices",
    Label.ALWAYS_OPEN: "Day and night, every day",
    Label.EMERGENCY: "Emergency: who to call",
}


def screen(language: Language) -> dict[str, str]:
    """The words of the interface."""
    root = ET.parse(paths.ROOT / "translations" / f"kiosk_{language}.ts").getroot()  # noqa: S314 - our own file
    return {item.findtext("source", ""): item.findtext("translation", "") for item in root.iter("message")}


def test_a_missing_language_is_named(tmp_path: Path) -> None:
    text = paths.SLIP_WORDS.read_text(encoding="utf-8").replace('nl = "Goed om te weten", ', "")
    (tmp_path / "slip.toml").write_text(text, encoding="utf-8")

    with pytest.raises(ValueError, match=r"slip.toml: note: .*nl"):
        read_slip_words(tmp_path / "slip.toml")


@pytest.mark.parametrize("label", Label)
def test_a_label_has_the_same_gaps_in_every_language(label: Label) -> None:
    texts = WORDS.labels[label]

    assert all(text.strip() for text in texts.values())
    assert len({tuple(re.findall(r"{\w+}", text)) for text in texts.values()}) == 1
    assert len(set(texts.values())) == len(Language)


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_the_font_can_draw_every_letter(weight: str) -> None:
    letters = set(paths.SLIP_WORDS.read_text(encoding="utf-8")) - {"\n"}

    assert {
        letter for letter in letters if ord(letter) not in TTFont(paths.FONTS / f"NotoSans-{weight}.ttf").getBestCmap()
    } == set()


@pytest.mark.parametrize("language", Language)
def test_what_the_screen_says_too_it_says_in_the_same_words(language: Language) -> None:
    shown = screen(language)

    assert {label: WORDS.say(label, language) for label in ON_SCREEN} == {
        label: shown[source] for label, source in ON_SCREEN.items()
    }
    assert WORDS.say(Label.CHECKED_ON, language, date="%1") == shown["Checked on %1"]


@pytest.mark.parametrize("language", Language)
def test_the_emergency_numbers_are_those_of_the_screen(language: Language) -> None:
    shown = screen(language)

    lines = derive_first(language, lambda _language, _context, source: shown[source])

    assert {number: texts[language] for number, texts in WORDS.numbers.items()} == {
        line.number: line.text for line in lines
    }


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("month", range(1, 13))
def test_dates_and_days_are_written_as_on_the_screen(language: Language, month: int) -> None:
    locale = QLocale(language)

    assert WORDS.date(date(2027, month, 7), language) == locale.toString(QDate(2027, month, 7), "d MMMM yyyy")
    assert list(WORDS.days[language]) == [locale.dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)]
