from pathlib import Path

from PIL import Image

from kiosk.domain.printing import Paper, PaperState, PrintResult
from kiosk.handout.printers.folder import FolderPrinter


def pages(count: int = 1) -> list[Image.Image]:
    return [Image.new("1", (576, 800), 1) for _ in range(count)]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_slips_are_numbered_by_their_order_and_nothing_else(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path, Paper.WIDE_ROLL)

    assert [printer.print(pages()) for _ in range(2)] == [PrintResult.PRINTED] * 2
    assert names(tmp_path) == ["slip-000001.pdf", "slip-000002.pdf"]
    assert all(path.read_bytes().startswith(b"%PDF") for path in tmp_path.iterdir())
    assert printer.state() is PaperState.UNKNOWN


def test_another_kiosk_on_the_same_folder_loses_nothing(tmp_path: Path) -> None:
    (tmp_path / "slip-000007.pdf").write_bytes(b"theirs")
    (tmp_path / "slip-000008.part").write_bytes(b"being written")
    (tmp_path / "slip-of-somebody.pdf").touch()

    FolderPrinter(tmp_path, Paper.WIDE_ROLL).print(pages())

    assert (tmp_path / "slip-000007.pdf").read_bytes() == b"theirs"
    assert (tmp_path / "slip-000008.part").read_bytes() == b"being written"
    assert "slip-000009.pdf" in names(tmp_path)


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path / "gone", Paper.A4)

    assert printer.print(pages()) is PrintResult.NOT_ANSWERING
    printer.forget()
