"""What a visit leaves in the log: faults of the kiosk, and nothing of the visitor or the staff."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler

from kiosk import logs
from kiosk.app import FILES
from kiosk.content.store import ContentStore
from kiosk.domain.languages import Language
from kiosk.domain.ports.content import ContentUnavailableError
from kiosk.domain.session import Place, Screen
from kiosk.pin_file import PinFile
from kiosk.ui.application import start_qt
from tests.ui.conftest import Stage
from tests.ui.test_pin import knock, type_pin
from tests.ui.touch import Glass
from tests.ui.typist import Typist

pytestmark = pytest.mark.no_qt_log  # Qt's messages go to the log, as in the running kiosk

TYPED, PIN, WRONG = "біженець", "258013", "147963"
PAGE = "family/missing-relatives"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The file of a kiosk that tells all it can."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    logs.keep(tmp_path)
    root.setLevel(logging.DEBUG)
    start_qt(FILES)
    yield tmp_path / "logs" / "kiosk.log"
    qInstallMessageHandler(None)
    root.setLevel(level)
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()


def visit(stage: Stage, glass: Glass) -> None:
    """Search, read, try to get in, and go."""
    typist = Typist(stage, glass)
    typist.open_search(Language.UK)
    typist.write(TYPED)
    glass.tap("finish")
    glass.visit(PAGE)
    glass.tap("take")
    glass.tap("finish")
    knock(glass, Language.UK)
    type_pin(glass, WRONG)
    type_pin(glass, PIN)
    glass.kiosk.finish()
    glass.settle()


def test_the_log_holds_nothing_of_a_visit(
    stage: Stage, content: ContentStore, tmp_path: Path, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.pin = PinFile(tmp_path / "pin")
    stage.pin.choose(PIN)
    glass = stage.open(content)
    visit(stage, glass)

    def fails(_: ContentStore, page: str, *_arguments: object) -> None:
        raise ContentUnavailableError(f"no such page: {page}") from KeyError(page)

    monkeypatch.setattr(ContentStore, "page", fails)
    glass.visit(PAGE)

    told = log.read_text(encoding="utf-8")
    assert "the content cannot be read any more" in told
    assert "KeyError" in told
    for secret in (TYPED, TYPED[:4], PAGE, PAGE.split("/")[1], PIN, WRONG):
        assert secret not in told
    assert glass.kiosk.session.place == Place(Screen.EMERGENCY)
