"""The words of what is printed stand in one file, each in five languages."""

from pathlib import Path

import pytest

from kiosk.domain.languages import Language
from kiosk.handout.words import read_words

WELCOME = """
[welcome]
uk = "Ласкаво просимо"
ru = "Добро пожаловать"
fr = "Bienvenue"
nl = "Welkom"
en = "Welcome"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "leaflet.toml"


def test_a_word_is_read_in_every_language_in_their_order(file: Path) -> None:
    file.write_text(WELCOME, encoding="utf-8")

    words = read_words(file)

    assert list(words) == ["welcome"]
    assert list(words["welcome"]) == list(Language)
    assert words["welcome"][Language.UK] == "Ласкаво просимо"


@pytest.mark.parametrize(
    ("whole", "broken"),
    [
        ('nl = "Welkom"', ""),
        ('nl = "Welkom"', 'nl = " "'),
        ('nl = "Welkom"', "nl = 5"),
        ('nl = "Welkom"', 'nl = "Welkom"\nde = "Willkommen"'),
        ("[welcome]", 'title = "Welcome"\n[welcome]'),
    ],
)
def test_a_word_that_is_not_in_five_languages_is_refused_by_its_name(file: Path, whole: str, broken: str) -> None:
    file.write_text(WELCOME.replace(whole, broken), encoding="utf-8")

    with pytest.raises(ValueError, match=r"leaflet\.toml: (welcome|title)"):
        read_words(file)


def test_a_file_that_is_not_toml_is_refused(file: Path) -> None:
    file.write_text("welcome", encoding="utf-8")

    with pytest.raises(ValueError, match="key/value"):
        read_words(file)
