"""The last page: whom to ask and whom to call, in five languages, on any screen."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QCloseEvent, QGuiApplication, QTextDocument
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.domain.languages import ENDONYMS, Language
from kiosk.ui.bridge.translations import Translations
from kiosk.ui.last_page import LastPage, in_words

SIZES = [(1920, 1080), (1080, 1920), (1280, 800), (800, 1280)]


Text = Callable[[str, str, str], str]


@pytest.fixture
def text(qapp: QGuiApplication) -> Text:
    return Translations(paths.TRANSLATIONS, list(Language)).text


@pytest.fixture
def page(typeface: None, text: Text) -> LastPage:
    return LastPage(in_words(text))


def test_it_says_the_same_in_every_language(text: Text) -> None:
    document = QTextDocument()
    document.setHtml(in_words(text))
    page = document.toPlainText().replace("\N{NO-BREAK SPACE}", " ")

    for language in Language:
        desk = text(language, "EmergencyPage", "Please ask at the desk. They will help you.")
        ambulance = text(language, "Emergency", "Ambulance and fire brigade. Life in danger.")
        police = text(language, "Emergency", "Police, when it is urgent.")
        assert desk
        assert ambulance
        assert police
        assert f"{ENDONYMS[language]}\n{desk}" in page
        assert f"112 {ambulance}" in page
        assert f"101 {police}" in page


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_all_of_it_is_seen_and_as_large_as_it_can_be(page: LastPage, qtbot: QtBot, width: int, height: int) -> None:
    page.resize(width, height)
    page.show()
    qtbot.waitUntil(page.isExposed)
    picture = page.screen().grabWindow(page.winId(), 0, 0, width, height).toImage()
    ground = picture.pixel(0, 0)
    rows = [y for y in range(0, height, 2) if any(picture.pixel(x, y) != ground for x in range(0, width, 4))]
    columns = [x for x in range(0, width, 2) if any(picture.pixel(x, y) != ground for y in range(0, height, 4))]
    page.hide()

    assert rows[0] > 5
    assert rows[-1] < height - 5
    assert columns[-1] < width - 5
    assert max((rows[-1] - rows[0]) / height, (columns[-1] - columns[0]) / width) > 0.8


def test_it_does_not_close(page: LastPage) -> None:
    page.show()
    QGuiApplication.sendEvent(page, QCloseEvent())

    assert page.isVisible()
    page.hide()
