"""`kiosk status` and `kiosk fleet`, as an administrator uses them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk import __version__, paths
from kiosk.cli import main
from tests.unit.status.disks import no_room_for_more_than, not_writable


def run(*arguments: str | Path) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_the_real_program_tells_everything_in_one_record_and_in_words_without_the_publishers_key(state: Path) -> None:
    environment = {**os.environ, "KIOSK_STATE": str(state), "KIOSK_TRUST_ROOT": str(state / "none")}

    def program(*words: str) -> str:
        command = [sys.executable, "-m", "kiosk", "status", *words]
        done = subprocess.run(
            command, cwd=paths.ROOT, env=environment, capture_output=True, encoding="utf-8", check=True
        )
        assert done.stderr == ""
        return done.stdout

    told = json.loads(program("--json", "--screen-s", "90"))
    assert (told["version"], told["screen_s"], told["level"], told["problems"]) == (__version__, 90, "ok", [])
    assert (told["content"]["release"], told["disk"]["verdict"], told["clock"]) == (0, "ok", "possible")
    words = program()
    assert words.startswith("the content it came with\nbefore it: none\n")
    assert f"kiosk: {told['kiosk']}\n" in words


def test_it_is_written_to_a_stick_and_a_fleet_reads_it(state: Path, stick: Path) -> None:
    for kiosk in ("one", "two", "one"):
        code, said, _ = run("status", "--state", state / kiosk, "--to", stick, "--json")
        assert (code, json.loads(said)) == (0, {"written": "written"})

    assert len(list(stick.glob("help-ukraine-kiosk-*.json"))) == len(list(stick.glob("*.txt"))) == 2
    code, said, _ = run("fleet", stick.parent, "--json")
    rows = json.loads(said)
    assert (code, [row["level"] for row in rows]) == (0, ["ok", "ok"])
    code, said, _ = run("fleet", stick)
    assert (code, said.count(__version__)) == (0, 2)


def test_each_end_of_a_stick_has_its_exit_code(state: Path, stick: Path, tmp_path: Path) -> None:
    assert run("status", "--state", state, "--to", tmp_path / "gone")[0] == 5
    with no_room_for_more_than(200):
        assert run("status", "--state", state, "--to", stick)[0] == 4
    with not_writable(tmp_path / "fixed") as folder:
        code, said, _ = run("status", "--state", state, "--to", folder)
    assert (code, "read-only" in said) == (3, True)


def test_settings_that_cannot_be_read_are_a_trouble_and_no_end(state: Path, tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text("idle_seconds = 'soon'")

    code, said, error = run("status", "--state", state, "--config", config, "--json")

    assert (code, json.loads(said)["problems"]) == (0, ["settings: broken"])
    assert "idle_seconds" in error


def test_the_centre_and_the_network_come_from_the_settings(state: Path, tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text('centre = "Centre"\nupdate_url = "https://example.org/export/"')

    told = json.loads(run("status", "--state", state, "--config", config, "--json")[1])

    assert (told["centre"], told["has_network"], told["problems"]) == ("Centre", True, ["sync: never"])
    assert "example.org" not in json.dumps(told)


def test_a_folder_without_any_status_says_so(stick: Path) -> None:
    code, said, error = run("fleet", stick)
    assert (code, said) == (1, "")
    assert "there is no status of a kiosk" in error
    assert run("fleet", stick / "gone")[0] == 2
