"""`kiosk publish`: the editor's keys and the signed export."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result

from kiosk import paths
from kiosk.cli import main
from tests.e2e.small_sources import edit

PASSPHRASE = "a long pass phrase"  # noqa: S105 - of keys that live as long as the tests


def kiosk(*words: str | Path, passphrase: str | None = PASSPHRASE, typed: str = "") -> Result:
    env = {"KIOSK_KEY_PASSPHRASE": passphrase}
    return CliRunner().invoke(main, ["publish", *map(str, words)], env=env, input=typed)


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("publisher") / "keys"
    assert kiosk("init", folder).exit_code == 0
    return folder


@pytest.fixture
def out(tmp_path: Path, sources: Path, keys: Path) -> Path:
    """An export of the small sources."""
    folder = tmp_path / "out"
    assert kiosk("export", "--content", sources, "--keys", keys, "--out", folder).exit_code == 0
    return folder


def test_the_real_program_makes_keys_and_an_export_and_no_secret_is_shown(tmp_path: Path, sources: Path) -> None:
    def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "kiosk", "publish", *map(str, words)]
        env = {**os.environ, "KIOSK_KEY_PASSPHRASE": PASSPHRASE}
        return subprocess.run(command, cwd=paths.ROOT, env=env, capture_output=True, encoding="utf-8", check=False)

    keys, out = tmp_path / "keys", tmp_path / "out"
    steps = [
        run("init", keys),
        run("export", "--content", sources, "--keys", keys, "--out", out),
        run("refresh-timestamp", "--keys", keys, "--out", out),
    ]
    assert [step.returncode for step in steps] == [0, 0, 0]
    assert [PASSPHRASE in step.stdout + step.stderr for step in steps] == [False] * 3
    assert msgspec.json.decode((out / "metadata/timestamp.json").read_bytes())["signed"]["version"] == 2
    assert steps[2].stdout + steps[2].stderr == ""


def test_keys_are_made_once(tmp_path: Path) -> None:
    first = kiosk("init", tmp_path / "keys")
    made = files(tmp_path)
    again = kiosk("init", tmp_path / "keys")
    assert first.output == (
        f"{tmp_path}/keys: keys made. Keep the three root keys apart, and none of them on a server.\n"
    )
    assert again.output == f"error: {tmp_path}/keys is not empty: keys are never overwritten\n"
    assert (first.exit_code, again.exit_code) == (0, 1)
    assert files(tmp_path) == made


def test_the_passphrase_is_asked_twice_where_the_environment_has_none(tmp_path: Path, sources: Path) -> None:
    keys = tmp_path / "keys"
    made = kiosk("init", keys, passphrase=None, typed=f"{PASSPHRASE}\n{PASSPHRASE}\n")
    assert made.exit_code == 0
    assert "New passphrase" in made.output
    assert PASSPHRASE not in made.output
    options = ("--content", sources, "--keys", keys, "--out", tmp_path / "out")
    used = kiosk("export", *options, passphrase=None, typed=f"{PASSPHRASE}\n")
    assert used.exit_code == 0
    assert "Passphrase of the keys" in used.output


def test_a_passphrase_that_is_typed_in_two_ways_makes_no_keys(tmp_path: Path) -> None:
    result = kiosk("init", tmp_path / "keys", passphrase=None, typed=f"{PASSPHRASE}\n{PASSPHRASE}!\n")
    assert result.exit_code == 1
    assert files(tmp_path) == {}


def test_a_short_passphrase_makes_no_keys(tmp_path: Path) -> None:
    result = kiosk("init", tmp_path / "keys", passphrase="x" * 11)
    assert result.output == "error: the passphrase is too short: expected at least 12 characters\n"
    assert result.exit_code == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("asked", [True, False])
def test_the_root_that_kiosks_start_from_is_written_only_when_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: bool
) -> None:
    root = tmp_path / "assets/trust/root.json"
    monkeypatch.setattr(paths, "TRUST_ROOT", root)
    assert kiosk("init", tmp_path / "keys", *(["--trust"] if asked else [])).exit_code == 0
    assert root.is_file() is asked
    if asked:
        assert root.read_bytes() == (tmp_path / "keys/1.root.json").read_bytes()


def test_the_first_export_says_what_is_new(tmp_path: Path, sources: Path, keys: Path) -> None:
    result = kiosk("export", "--content", sources, "--keys", keys, "--out", tmp_path / "out")
    assert result.exit_code == 0
    assert result.output.splitlines() == [
        "0 errors, 0 warnings",
        "new: health/doctor, health/insurance",
        "changed: none",
        "withdrawn: none",
        f"{tmp_path}/out: release 1, 20 entries",
    ]


def test_the_next_export_says_what_changed(sources: Path, keys: Path, out: Path) -> None:
    edit(sources / "pages/health/insurance/uk.md", "Запишіться", "Запишіться сьогодні")
    result = kiosk("export", "--content", sources, "--keys", keys, "--out", out)
    assert result.exit_code == 0
    assert result.output.splitlines()[1:] == [
        "new: none",
        "changed: health/insurance",
        "withdrawn: none",
        f"{out}: release 2, 20 entries",
    ]


def test_without_a_change_there_is_no_release(sources: Path, keys: Path, out: Path) -> None:
    was = files(out)
    result = kiosk("export", "--content", sources, "--keys", keys, "--out", out)
    assert result.output == "0 errors, 0 warnings\nnothing has changed since release 1\n"
    assert result.exit_code == 0
    assert files(out) == was


def test_what_the_check_refuses_is_not_released(sources: Path, keys: Path, out: Path) -> None:
    (sources / "pages/health/doctor/nl.md").unlink()
    was = files(out)
    result = kiosk("export", "--content", sources, "--keys", keys, "--out", out)
    assert result.output == ("error: pages/health/doctor/nl.md: this translation is missing\n1 errors, 0 warnings\n")
    assert result.exit_code == 1
    assert files(out) == was


def test_what_the_check_refuses_makes_no_first_release(tmp_path: Path, sources: Path, keys: Path) -> None:
    (sources / "site.toml").unlink()
    assert kiosk("export", "--content", sources, "--keys", keys, "--out", tmp_path / "out").exit_code == 1
    assert not (tmp_path / "out").exists()


@dataclass(frozen=True)
class Refused:
    """A folder of keys and a passphrase that cannot be used for the export, and what the editor is told."""

    keys: Path
    passphrase: str
    answer: str


@pytest.fixture(params=["wrong passphrase", "empty passphrase", "no keys", "other keys"])
def refused(request: pytest.FixtureRequest, tmp_path: Path, keys: Path) -> Refused:
    folder = tmp_path / "keys"
    match request.param:
        case "wrong passphrase":
            return Refused(keys, f"not {PASSPHRASE}", ".pem: no key, or another passphrase")
        case "empty passphrase":
            return Refused(keys, "", "Aborted!")
        case "no keys":
            return Refused(folder, PASSPHRASE, ".pem: No such file or directory")
    assert kiosk("init", folder).exit_code == 0
    return Refused(folder, PASSPHRASE, f"was signed with other keys than those in {folder}")


@pytest.mark.parametrize("command", ["export", "refresh-timestamp"])
def test_keys_that_cannot_be_used_write_nothing(sources: Path, out: Path, refused: Refused, command: str) -> None:
    edit(sources / "pages/health/insurance/uk.md", "Запишіться", "Запишіться сьогодні")
    was = files(out)
    content = ("--content", sources) if command == "export" else ()
    result = kiosk(command, *content, "--keys", refused.keys, "--out", out, passphrase=refused.passphrase)
    assert refused.answer in result.output.splitlines()[-1]
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert files(out) == was


def test_after_a_wrong_passphrase_the_first_export_succeeds_with_the_right_one(
    tmp_path: Path, sources: Path, keys: Path
) -> None:
    options = ("--content", sources, "--keys", keys, "--out", tmp_path / "out")
    assert kiosk("export", *options, passphrase=f"not {PASSPHRASE}").exit_code == 1
    assert not (tmp_path / "out").exists()
    assert kiosk("export", *options).exit_code == 0


@pytest.mark.parametrize("command", ["export", "refresh-timestamp"])
@pytest.mark.parametrize("damaged", [True, False], ids=["damaged", "foreign"])
def test_a_folder_that_holds_no_whole_export_is_refused_and_unchanged(
    sources: Path, keys: Path, out: Path, command: str, damaged: bool
) -> None:
    if damaged:
        (out / "metadata/timestamp.json").unlink()
    else:
        shutil.rmtree(out)
        out.mkdir()
        (out / "letter.txt").write_text("Dear Anna", encoding="utf-8")
    was = files(out)
    content = ("--content", sources) if command == "export" else ()
    result = kiosk(command, *content, "--keys", keys, "--out", out)
    assert f"error: {out} holds no whole export: expected an empty folder or an export" in result.output
    assert result.exit_code == 1
    assert files(out) == was


def test_a_timestamp_is_refreshed_in_silence_and_nothing_else_changes(keys: Path, out: Path) -> None:
    was = files(out)
    result = kiosk("refresh-timestamp", "--keys", keys, "--out", out)
    assert (result.output, result.exit_code) == ("", 0)
    now = files(out)
    assert {name for name in now if now[name] != was.get(name)} == {"metadata/timestamp.json"}


def test_without_a_release_there_is_no_timestamp_to_refresh(tmp_path: Path, keys: Path) -> None:
    result = kiosk("refresh-timestamp", "--keys", keys, "--out", tmp_path / "out")
    assert result.output == f"error: {tmp_path}/out holds no release\n"
    assert result.exit_code == 1
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "words", [["init"], ["export", "--out", "x"], ["export", "--keys", "x"], ["refresh-timestamp"]]
)
def test_a_command_without_its_folders_says_what_it_needs(words: list[str]) -> None:
    result = kiosk(*words)
    assert "Usage: " in result.output
    assert "Missing " in result.output
    assert result.exit_code == 2


def test_the_schemas_in_the_documents_are_those_of_the_program() -> None:
    result = kiosk("schemas")
    assert result.exit_code == 0
    assert result.output == (paths.ROOT / "docs/export-schemas.json").read_text(encoding="utf-8")


def test_a_lost_key_is_replaced_and_the_next_export_publishes_it(
    tmp_path: Path, sources: Path, keys: Path, out: Path
) -> None:
    own = shutil.copytree(keys, tmp_path / "own")
    rotated = kiosk("rotate", own, "--replace", "root2", "--replace", "targets")
    assert rotated.output == f"{own}/2.root.json: signed, new keys: root2, targets. The next export publishes it.\n"
    result = kiosk("export", "--content", sources, "--keys", own, "--out", out)
    assert result.output.splitlines()[1:] == ["nothing has changed since release 1, which is signed anew"]
    assert (out / "metadata/2.root.json").read_bytes() == (own / "2.root.json").read_bytes()
    assert kiosk("refresh-timestamp", "--keys", own, "--out", out).exit_code == 0


def test_one_root_key_is_not_enough_for_a_new_root(tmp_path: Path, keys: Path) -> None:
    own = shutil.copytree(keys, tmp_path / "own")
    for name in ("root1", "root3"):
        (own / f"{name}.pem").unlink()
    was = files(own)
    result = kiosk("rotate", own)
    assert result.exit_code == 1
    assert "Bring 2 of root1, root2, root3 together" in result.output
    assert files(own) == was
