"""Whatever happens to content.db, a person sees Emergency and whom to ask."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.config import Config
from kiosk.content.store import ContentStore
from kiosk.domain.languages import Language
from kiosk.domain.ports.content import ContentUnavailableError
from kiosk.domain.session import Place, Screen
from kiosk.domain.views import PageView
from kiosk.wiring import Shelf
from tests.ui.conftest import Stage
from tests.ui.touch import Glass

NUMBERS = ("112", "101", "070 245 245", "116 000", "0800 99 340")


def foreign(tmp_path: Path) -> bytes:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE page (id TEXT)")
    db.close()
    return path.read_bytes()


FAULTS: dict[str, Callable[[Path], bytes | None]] = {
    "missing": lambda _: None,
    "empty": lambda _: b"",
    "truncated": lambda _: paths.SEED.read_bytes()[:100_000],
    "no database": lambda _: b"Wrong file. " * 1000,
    "foreign": foreign,
}


def shows_emergency(glass: Glass, apology: str) -> bool:
    return "noContent" in glass.names() and glass.sees(apology) and all(glass.sees(number) for number in NUMBERS)


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_a_content_that_cannot_be_read_shows_emergency(
    stage: Stage, tmp_path: Path, damaged: Callable[[bytes | None], Path], fault: Callable[[Path], bytes | None]
) -> None:
    glass = stage.open(Shelf(Config(content=damaged(fault(tmp_path))), paths.SEED, tmp_path / "updates").take())

    assert glass.kiosk.session.place == Place(Screen.EMERGENCY)
    assert shows_emergency(glass, "Запитайте, будь ласка, на рецепції.")
    assert "home" not in glass.names()


@pytest.mark.parametrize(
    ("language", "apology"),
    [
        (Language.UK, "Запитайте, будь ласка, на рецепції."),
        (Language.RU, "Спросите, пожалуйста, на ресепшене."),
        (Language.FR, "Demandez à l’accueil."),
        (Language.NL, "Vraag het aan het onthaal."),
        (Language.EN, "Please ask at the desk."),
    ],
)
def test_emergency_without_content_speaks_every_language(stage: Stage, language: Language, apology: str) -> None:
    glass = stage.open(None)

    glass.tap(f"language_{language}")

    assert shows_emergency(glass, apology)


def test_without_content_everything_that_can_be_touched_leaves_emergency_on_the_screen(stage: Stage) -> None:
    glass = stage.open(None)
    choices = ("reading", "size_2", "contrast", "bold", "spaced")
    for name in (*choices, "reading", "emergency", "finish", "language_nl", "finish"):
        if name in glass.names():
            glass.tap(name)
        assert glass.kiosk.session.place == Place(Screen.EMERGENCY)
    glass.kiosk.home()
    glass.kiosk.open("health/doctor")
    glass.settle()
    assert "noContent" in glass.names()


class Failing(ContentStore):
    def page(self, page_id: str, language: Language) -> PageView | None:
        raise ContentUnavailableError(f"{page_id} in {language}: the disk is gone")


def test_content_that_fails_while_somebody_reads_leads_to_emergency_in_their_language(
    stage: Stage,
) -> None:
    content = Failing(paths.SEED)
    glass = stage.open(content)

    glass.visit("health/doctor", Language.FR)

    assert shows_emergency(glass, "Demandez à l’accueil.")
    assert glass.kiosk.session.language is Language.FR
    content.close()


def test_a_place_that_is_gone_leads_home(glass: Glass) -> None:
    glass.visit("health/no-such-page", Language.EN)

    assert glass.kiosk.session.places == (Place(Screen.HOME),)


def test_emergency_is_one_touch_from_start_and_shows_french_and_dutch_to_a_passer_by(glass: Glass) -> None:
    glass.tap("start_emergency")

    assert all(glass.sees(number) for number in NUMBERS)
    assert glass.sees("Appelez le 112")
    assert glass.sees("Bel 112")
    glass.tap("back")
    assert glass.kiosk.session.place.screen is Screen.START
