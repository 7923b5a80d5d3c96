"""An upload: in an order in which every moment is a whole release, and never over what is there."""

import shutil
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import main
from kiosk.domain.outcomes import Answer, Outcome
from kiosk.publish.export import refresh_timestamp
from kiosk.publish.keys import KeyFolder
from kiosk.publish.released import ExportError
from kiosk.publish.storage import FolderStorage, StorageError
from kiosk.publish.upload import Uploaded, upload
from tests.unit.publish.conftest import NOW
from tests.unit.sync.publisher import DAY, Kiosk, copy, publish, tree

TIMESTAMP = "metadata/timestamp.json"
INVENTORY = "INVENTORY.json"
NEXT = NOW + DAY


class Watched(FolderStorage):
    """A folder that notes what it is given, and fails from the file after the first `healthy` ones on."""

    def __init__(self, folder: Path, healthy: int = 1000) -> None:
        super().__init__(folder)
        self._healthy, self._lock = healthy, threading.Lock()
        self.given: dict[str, str] = {}

    def put(self, name: str, data: bytes, cache_control: str, *, replace: bool = False) -> None:
        with self._lock:
            if len(self.given) == self._healthy:
                raise OSError("the line is cut")
            super().put(name, data, cache_control, replace=replace)
            self.given[name] = cache_control


@pytest.fixture(scope="session")
def releases(keys: KeyFolder, tmp_path_factory: pytest.TempPathFactory) -> Mapping[int, Path]:
    """The export as it was at two releases: one page changed. They are never written: a test takes a copy."""
    folder = tmp_path_factory.mktemp("releases")
    publish(keys, folder / "2", NOW, "one", "which stays")
    first = copy(folder / "2", folder / "1")
    publish(keys, folder / "2", NEXT, "two", "which stays")
    return MappingProxyType({1: first, 2: folder / "2"})


@pytest.fixture
def place(releases: Mapping[int, Path], tmp_path: Path) -> Path:
    """A folder to which release 1 was uploaded."""
    bring(releases[1], tmp_path / "place")
    return tmp_path / "place"


@pytest.fixture
def kiosk(keys: KeyFolder, tmp_path: Path) -> Kiosk:
    return Kiosk(tmp_path / "state", keys.roots()[0])


def bring(out: Path, to: Path | FolderStorage) -> Uploaded:
    return upload(out, FolderStorage(to) if isinstance(to, Path) else to, lambda _sent, _total: None)


def answer(outcome: Outcome) -> tuple[str, int]:
    return outcome.answer, outcome.release


def command(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["publish", "upload", *map(str, arguments)])


def test_a_kiosk_takes_what_was_uploaded(releases: Mapping[int, Path], tmp_path: Path, kiosk: Kiosk) -> None:
    for number in (1, 2):
        assert bring(releases[number], tmp_path / "new folder").release == number
        assert answer(kiosk.take(tmp_path / "new folder")) == (Answer.UPDATED, number)


def test_what_leads_to_other_files_comes_after_them(releases: Mapping[int, Path], tmp_path: Path) -> None:
    storage = Watched(tmp_path)
    bring(releases[2], storage)
    given = [name.partition("/")[0] if not name.startswith("metadata/") else name for name in storage.given]
    turns = [
        0 if name in {"objects", "packs"} else 1 if name == "targets" else 3 if name == "metadata/1.root.json" else 2
        for name in given[:-2]
    ]
    assert turns == sorted(turns)
    assert set(turns) == {0, 1, 2, 3}
    assert given[-2:] == [TIMESTAMP, INVENTORY]


def test_only_the_timestamp_and_the_list_of_files_may_change_in_a_cache(
    releases: Mapping[int, Path], tmp_path: Path
) -> None:
    storage = Watched(tmp_path)
    bring(releases[1], storage)
    changing = {name for name, control in storage.given.items() if control == "public, max-age=60, must-revalidate"}
    assert changing == {TIMESTAMP, INVENTORY}
    assert set(storage.given.values()) == {
        "public, max-age=60, must-revalidate",
        "public, max-age=31536000, immutable",
    }


def test_another_run_sends_nothing(releases: Mapping[int, Path], place: Path) -> None:
    before = tree(place)
    done = bring(releases[1], place)
    assert (done.sent, done.kept) == (0, len(before))
    assert tree(place) == before


def test_the_next_release_sends_only_what_is_new_and_replaces_two_files(
    releases: Mapping[int, Path], place: Path, tmp_path: Path
) -> None:
    before = tree(place)
    storage = Watched(place)
    done = bring(releases[2], storage)
    to_a_new_place = bring(releases[2], tmp_path / "new")
    after = tree(place)
    assert storage.given.keys() == (after.keys() - before.keys()) | {TIMESTAMP, INVENTORY}
    assert done.sent == len(storage.given) < to_a_new_place.sent == done.sent + done.kept
    assert {name for name in before if after[name] != before[name]} == {TIMESTAMP, INVENTORY}


def test_a_refreshed_timestamp_is_all_that_is_sent(
    keys: KeyFolder, releases: Mapping[int, Path], place: Path, tmp_path: Path
) -> None:
    out = copy(releases[1], tmp_path / "out")
    refresh_timestamp(keys, out, NEXT)
    storage = Watched(place)
    assert bring(out, storage).release == 1
    assert list(storage.given) == [TIMESTAMP]


def test_an_upload_that_is_cut_anywhere_leaves_the_release_before_and_the_next_goes_on(
    keys: KeyFolder, releases: Mapping[int, Path], place: Path, kiosk: Kiosk, tmp_path: Path
) -> None:
    assert kiosk.take(place).answer == Answer.UPDATED
    storage = Watched(copy(place, tmp_path / "whole"))
    bring(releases[2], storage)
    assert len(storage.given) > 10
    for healthy in range(len(storage.given)):
        cut = copy(place, tmp_path / f"cut{healthy}")
        with pytest.raises(OSError, match="the line is cut"):
            bring(releases[2], Watched(cut, healthy))
        reader = Kiosk(copy(kiosk.folder, tmp_path / f"kiosk{healthy}"), kiosk.root)
        before_the_timestamp = healthy <= len(storage.given) - 2
        expected = (Answer.UP_TO_DATE, 1) if before_the_timestamp else (Answer.UPDATED, 2)
        assert answer(reader.take(cut)) == expected, healthy
        assert bring(releases[2], cut).sent == len(storage.given) - healthy
        assert tree(cut) == tree(tmp_path / "whole")


def test_the_progress_grows_to_the_bytes_that_were_sent(releases: Mapping[int, Path], tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    upload(releases[1], FolderStorage(tmp_path), lambda sent, total: told.append((sent, total)))
    size = sum(len(data) for name, data in tree(tmp_path).items() if name not in {TIMESTAMP, INVENTORY})
    assert [sent for sent, _ in told] == sorted({sent for sent, _ in told})
    assert told[0] == (0, size)
    assert told[-1] == (size, size)


def test_what_an_export_that_was_cut_has_left_is_not_sent(
    releases: Mapping[int, Path], place: Path, tmp_path: Path
) -> None:
    out = copy(releases[2], tmp_path / "out")
    shutil.copy(releases[1] / TIMESTAMP, out / TIMESTAMP)
    (out / "metadata/3.targets.json.new").write_bytes(b"{")
    before = tree(place)
    assert bring(out, place).sent == 0
    assert tree(place) == before


def test_a_file_of_another_size_is_never_overwritten(releases: Mapping[int, Path], place: Path) -> None:
    [pack] = (place / "packs").iterdir()
    pack.write_bytes(pack.read_bytes()[:-1])
    (place / TIMESTAMP).unlink()
    before = tree(place)
    with pytest.raises(StorageError, match=rf"packs/{pack.name} is there with .* never overwritten"):
        bring(releases[1], place)
    assert tree(place) == before


def test_a_folder_gives_a_name_only_once(tmp_path: Path) -> None:
    storage = FolderStorage(tmp_path)
    storage.put("packs/a", b"one", "")
    with pytest.raises(StorageError, match="is there already"):
        storage.put("packs/a", b"two", "")
    assert tree(tmp_path) == {"packs/a": b"one"}
    storage.put("packs/a", b"two", "", replace=True)
    assert tree(tmp_path) == {"packs/a": b"two"}


def test_an_older_copy_of_the_export_does_not_take_a_release_back(
    keys: KeyFolder, releases: Mapping[int, Path], place: Path, tmp_path: Path
) -> None:
    bring(releases[2], place)
    before = tree(place)
    with pytest.raises(StorageError, match="newer"):
        bring(releases[1], place)
    assert tree(place) == before


def test_two_desks_that_signed_from_the_same_release_are_not_mixed(
    keys: KeyFolder, releases: Mapping[int, Path], place: Path, tmp_path: Path
) -> None:
    bring(releases[2], place)
    other = publish(keys, copy(releases[1], tmp_path / "other"), NEXT, "another two", "which stays")
    refresh_timestamp(keys, other, NEXT)
    before = tree(place)
    with pytest.raises(StorageError, match=r"metadata/2\..*another one"):
        bring(other, place)
    assert tree(place) == before


def test_another_publisher_is_refused(others: KeyFolder, place: Path, tmp_path: Path) -> None:
    before = tree(place)
    with pytest.raises(StorageError, match=r"metadata/1\..*another one"):
        bring(publish(others, tmp_path / "other", NOW, "one", "which stays"), place)
    assert tree(place) == before


def test_a_timestamp_that_is_none_is_replaced(releases: Mapping[int, Path], place: Path, kiosk: Kiosk) -> None:
    (place / TIMESTAMP).write_bytes(b"<html>")
    assert bring(releases[1], place).sent == 1
    assert answer(kiosk.take(place)) == (Answer.UPDATED, 1)


def test_a_damaged_export_is_not_uploaded(releases: Mapping[int, Path], tmp_path: Path) -> None:
    out = copy(releases[1], tmp_path / "out")
    [pack] = (out / "packs").iterdir()
    pack.write_bytes(bytes(pack.stat().st_size))
    for folder in (out, tmp_path / "nowhere"):
        with pytest.raises(ExportError):
            bring(folder, tmp_path / "place")
    assert not (tmp_path / "place").exists()


def test_the_command_says_what_it_did(releases: Mapping[int, Path], tmp_path: Path) -> None:
    first = command("--out", releases[1], tmp_path / "place")
    files = len(tree(tmp_path / "place"))
    assert (first.output, first.exit_code) == (
        f"{tmp_path / 'place'}: release 1, {files} files sent, 0 were there\n",
        0,
    )
    again = command("--out", releases[1], tmp_path / "place")
    assert again.output.endswith(f"release 1, 0 files sent, {files} were there\n")


@pytest.mark.parametrize(
    "arguments", [["s3://"], ["s3:///prefix"], ["ftp://host/x"], ["folder", "--endpoint", "http://x"]]
)
def test_a_place_that_is_none_is_a_wrong_option(releases: Mapping[int, Path], arguments: list[str]) -> None:
    result = command("--out", releases[1], *arguments)
    assert result.exit_code == 2
    assert "expected" in result.stderr or "endpoint" in result.stderr


def test_a_refusal_is_one_line_and_exit_code_1(releases: Mapping[int, Path], place: Path) -> None:
    bring(releases[2], place)
    result = command("--out", releases[1], place)
    assert result.exit_code == 1
    assert result.stderr.startswith("error: ")
    assert result.stderr.count("\n") == 1


def test_a_file_where_the_folder_should_be_is_one_line_and_exit_code_1(
    releases: Mapping[int, Path], tmp_path: Path
) -> None:
    (tmp_path / "place").write_bytes(b"")
    result = command("--out", releases[1], tmp_path / "place")
    assert result.exit_code == 1
    assert result.stderr.startswith("error: ")


def test_without_boto3_the_extra_is_named(releases: Mapping[int, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "boto3", None)
    result = command("--out", releases[1], "s3://bucket/prefix")
    assert result.exit_code == 1
    assert "extra `s3`" in result.stderr
