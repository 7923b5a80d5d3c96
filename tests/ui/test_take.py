"""What a person takes away, by touch: codes that a phone reads, and a slip with every end that a printer can have."""

import socket
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, QProcess
from pytestqt.qtbot import QtBot

from kiosk import outfit, paths
from kiosk.config import Config
from kiosk.content.store import ContentStore
from kiosk.domain.handouts import CodeOffer
from kiosk.domain.languages import Language
from kiosk.domain.ports.content import ContentSource
from kiosk.domain.printing import Paper, PrinterKind, PrinterSettings, PrintResult
from kiosk.domain.wifi import Wifi
from kiosk.handout.offering import offers_of
from kiosk.ui.handouts import ProcessHandouts
from tests.ui.conftest import Stage, Words
from tests.ui.touch import Glass

PAGE, CONTACT, COMMUNE = "health/doctor", "samusocial", "anderlecht"
NETWORK = Wifi("Гості; 2", 'a,b:c"d')


@dataclass
class FakeHandouts:
    """Handouts over the real codes, whose printer the test plays."""

    has_printer: bool = True
    per_day: int = 3
    asked: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    drawn: list[tuple[str, ...]] = field(default_factory=list)
    forgotten: int = 0

    def offers(self, content: ContentSource, subject: str, reader: Language) -> Sequence[CodeOffer]:
        return offers_of(content, subject, reader, paths.SLIP_WORDS, NETWORK)

    def preview(self, _subject: str, languages: Sequence[Language], ready: Callable[[bytes], None]) -> None:
        self.drawn.append(tuple(languages))
        self.ready = ready

    def print(
        self,
        subject: str,
        languages: Sequence[Language],
        waiting: Callable[[], None],
        ended: Callable[[PrintResult], None],
    ) -> None:
        self.asked.append((subject, tuple(languages)))
        self.waiting, self.ended = waiting, ended

    def forget(self) -> None:
        self.forgotten += 1


@pytest.fixture
def handouts() -> FakeHandouts:
    return FakeHandouts()


@pytest.fixture
def glass(stage: Stage, content: ContentStore, handouts: FakeHandouts) -> Glass:
    stage.handouts = handouts
    return stage.open(content)


def take(glass: Glass, language: Language = Language.EN) -> None:
    glass.visit(PAGE, language)
    glass.tap("more")


@pytest.mark.parametrize("language", Language)
def test_every_code_of_a_page_is_read_by_a_phone_to_what_it_should_say(
    glass: Glass, content: ContentStore, handouts: FakeHandouts, language: Language
) -> None:
    take(glass, language)

    offers = handouts.offers(content, PAGE, language)
    assert {"link", "text", "wifi"} <= {offer.kind for offer in offers}
    for offer in offers:
        glass.tap(f"code_{offer.kind}")
        assert glass.read_code(glass.find("qr")) == offer.payload, offer.kind
        assert glass.sees(offer.caption)


def test_a_contact_and_a_commune_can_be_taken_along_too(glass: Glass, handouts: FakeHandouts) -> None:
    glass.visit_contact(CONTACT, Language.EN)
    glass.tap("more")
    glass.tap("print")
    glass.tap("finish")
    glass.tap("start_en")
    glass.kiosk.openCommune(COMMUNE)
    glass.settle()
    glass.tap("more")

    assert handouts.asked == [(f"contact:{CONTACT}", ("en",))]
    assert "code_geo" in glass.names()


def test_back_leads_to_the_page(glass: Glass) -> None:
    take(glass)
    glass.tap("back")

    assert glass.kiosk.session.place.id == PAGE


def test_without_a_printer_there_is_no_word_of_printing(stage: Stage, content: ContentStore) -> None:
    stage.handouts = FakeHandouts(has_printer=False)
    glass = stage.open(content)
    take(glass)

    assert "print" not in glass.names()
    assert not glass.sees("Print")


ENDS = {
    PrintResult.PRINTED: "Take your slip.",
    PrintResult.UNKNOWN: "Did the slip come out? If not, use the code with your phone.",
    PrintResult.NO_PAPER: "The printer has no paper. Use the code with your phone, or tell the desk.",
    PrintResult.NOT_ANSWERING: "The printer does not answer. Use the code with your phone, or tell the desk.",
}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("result", PrintResult)
def test_every_end_of_a_print_is_told_in_every_language(
    glass: Glass, handouts: FakeHandouts, words: Words, result: PrintResult, language: Language
) -> None:
    take(glass, language)
    glass.tap("print")
    assert glass.sees(words(language, "PrintPanel", "Printing …"))

    handouts.ended(result)
    glass.settle()

    assert glass.sees(words(language, "PrintPanel", ENDS[result]))


@pytest.mark.parametrize("language", Language)
def test_a_print_that_takes_long_is_told_in_every_language_until_it_ends(
    glass: Glass, handouts: FakeHandouts, words: Words, language: Language
) -> None:
    take(glass, language)
    glass.tap("print")
    handouts.waiting()
    glass.settle()
    slow = words(language, "PrintPanel", "This takes a while. You can also use the code with your phone.")
    assert glass.sees(slow)
    glass.tap("print")
    assert len(handouts.asked) == 1, "it is still being printed"

    handouts.ended(PrintResult.PRINTED)
    glass.settle()

    assert not glass.sees(slow)
    assert glass.sees(words(language, "PrintPanel", ENDS[PrintResult.PRINTED]))


def test_one_slip_for_each_tap_then_a_pause_and_so_many_a_day(
    stage: Stage, glass: Glass, handouts: FakeHandouts
) -> None:
    take(glass)
    glass.tap("print")
    glass.tap("print")
    assert len(handouts.asked) == 1
    handouts.ended(PrintResult.PRINTED)
    glass.settle()
    glass.tap("print")
    assert glass.sees("Wait a moment")
    for _ in range(2):
        stage.clocks.seconds += 10
        glass.tap("print")
        handouts.ended(PrintResult.PRINTED)
        glass.settle()
    assert len(handouts.asked) == handouts.per_day
    stage.clocks.seconds += 10
    glass.tap("print")
    assert glass.sees("No more slips today.")
    assert len(handouts.asked) == handouts.per_day


def test_a_second_language_is_drawn_and_printed_beside_the_readers(glass: Glass, handouts: FakeHandouts) -> None:
    take(glass, Language.UK)
    glass.tap("second_fr")
    glass.tap("print")

    assert handouts.drawn[-1] == ("uk", "fr")
    assert handouts.asked == [(PAGE, ("uk", "fr"))]


def test_the_staff_is_told_of_a_printer_in_trouble_until_a_slip_comes_out(
    stage: Stage, glass: Glass, handouts: FakeHandouts
) -> None:
    take(glass)
    glass.tap("print")
    handouts.ended(PrintResult.NO_PAPER)
    glass.tap("finish")
    for _ in range(5):
        glass.tap("staffCorner")
    glass.tap("language_en")
    assert glass.sees("The printer has no paper.")

    glass.tap("finish")
    stage.clocks.seconds += 10
    take(glass)
    glass.tap("print")
    handouts.ended(PrintResult.PRINTED)
    glass.tap("finish")
    for _ in range(5):
        glass.tap("staffCorner")
    assert "printer" not in glass.names()


def test_nothing_of_it_stays_after_finishing(glass: Glass, handouts: FakeHandouts) -> None:
    take(glass)
    handouts.ready(b"a picture")
    glass.tap("print")
    glass.tap("finish")

    assert handouts.forgotten == 1
    place = glass.kiosk.visit.places.take
    assert (place.paper.picture, place.paper._subject, place._codes.records) == (b"", "", ())
    handouts.ready(b"too late")
    assert place.paper.picture == b""


@pytest.fixture
def real(owner: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ProcessHandouts]:
    monkeypatch.chdir(paths.ROOT)
    config = tmp_path / "kiosk.toml"
    config.write_text(f'printer = "folder"\nprinter_folder = "{tmp_path}"\nprinter_paper = "a5"\n', encoding="utf-8")
    settings = PrinterSettings(kind=PrinterKind.FOLDER, address=str(tmp_path), paper=Paper.A5)
    handouts = outfit.make_handouts(owner, Config(content=paths.SEED, printer=settings, file=config))
    yield handouts
    handouts.stop()


def test_the_real_commands_draw_and_print(real: ProcessHandouts, qtbot: QtBot, tmp_path: Path) -> None:
    pictures: list[bytes] = []
    results: list[PrintResult] = []
    real.preview(PAGE, [Language.UK, Language.NL], pictures.append)
    real.print(PAGE, [Language.UK], lambda: None, results.append)
    qtbot.waitUntil(lambda: bool(pictures and results), timeout=30_000)

    assert pictures[0].startswith(b"\x89PNG")
    assert results == [PrintResult.PRINTED]
    assert [path.suffix for path in tmp_path.iterdir() if path.name != "kiosk.toml"] == [".pdf"]


def test_a_command_that_fails_is_a_printer_that_does_not_answer(real: ProcessHandouts, qtbot: QtBot) -> None:
    results: list[PrintResult] = []
    real.print("no/such-page", [Language.UK], lambda: None, results.append)
    qtbot.waitUntil(lambda: bool(results), timeout=30_000)

    assert results == [PrintResult.NOT_ANSWERING]


HANGS = (sys.executable, "-c", "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)")
PRINTS = (sys.executable, "-c", "import json; print(json.dumps({'result': 'printed'}))")


def impatient(owner: QObject, program: Sequence[str], *options: str, longest: float = 0.5) -> ProcessHandouts:
    return ProcessHandouts(
        owner,
        program=program,
        options=options,
        paper="a5",
        per_day=3,
        offers=lambda *_: (),
        longest=longest,
        patience=0.1,
    )


def test_a_print_that_never_ends_is_told_and_the_next_one_works(owner: QObject, qtbot: QtBot) -> None:
    told: list[object] = []
    handouts = impatient(owner, HANGS)
    handouts.print(PAGE, [Language.UK], lambda: told.append("it takes long"), told.append)
    (process,) = owner.findChildren(QProcess)
    qtbot.waitUntil(lambda: not owner.findChildren(QProcess), timeout=30_000)
    assert told == ["it takes long", PrintResult.NOT_ANSWERING]
    assert not shiboken6.isValid(process), "it is gone"

    handouts = impatient(owner, PRINTS, longest=30)
    told.clear()
    handouts.print(PAGE, [Language.UK], lambda: None, told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert told == [PrintResult.PRINTED]


def test_a_print_that_hangs_ends_with_the_visit(owner: QObject, qtbot: QtBot) -> None:
    told: list[object] = []
    handouts = impatient(owner, HANGS, longest=600)
    handouts.print(PAGE, [Language.UK], lambda: None, told.append)
    (process,) = owner.findChildren(QProcess)
    qtbot.waitUntil(lambda: process.state() is QProcess.ProcessState.Running, timeout=30_000)

    handouts.forget()

    qtbot.waitUntil(lambda: not shiboken6.isValid(process), timeout=30_000)
    handouts.stop()
    assert told == []


def test_a_printer_of_the_system_that_hangs_is_a_printer_that_does_not_answer(
    owner: QObject, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(paths.ROOT)
    config = tmp_path / "kiosk.toml"
    config.write_text('printer = "system"\nprinter_name = "any"\nprinter_paper = "a5"\n', encoding="utf-8")
    program = (sys.executable, "-m", "kiosk")
    with socket.create_server(("127.0.0.1", 0)) as silent:  # takes what Qt asks of CUPS, and never answers
        monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{silent.getsockname()[1]}")
        handouts = impatient(owner, program, "--config", str(config), longest=2)
        told: list[object] = []
        handouts.print(PAGE, [Language.UK], lambda: told.append("it takes long"), told.append)
        silent.settimeout(30)
        asked, _ = silent.accept()
        qtbot.waitUntil(lambda: len(told) == 2, timeout=30_000)
        asked.close()

    assert told == ["it takes long", PrintResult.NOT_ANSWERING]
