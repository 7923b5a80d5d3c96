"""`kiosk pin`, as an administrator uses it."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli import main
from kiosk.pin_file import PinFile


def run(*arguments: str, typed: str = "", environment: dict[str, str] | None = None) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["pin", *arguments], input=typed, env=environment)
    return result.exit_code, result.output


def test_a_pin_is_chosen_and_forgotten(tmp_path: Path) -> None:
    lock = PinFile(tmp_path / "pin")
    assert run("set", "--state", str(tmp_path), typed="2580\n2580\n")[0] == 0
    assert lock.opens("2580")

    assert run("forget", "--state", str(tmp_path))[0] == 0
    assert not lock.is_set


def test_it_can_come_from_the_environment(tmp_path: Path) -> None:
    assert run("set", "--state", str(tmp_path), environment={"KIOSK_PIN": "1590"})[0] == 0
    assert PinFile(tmp_path / "pin").opens("1590")


@pytest.mark.parametrize("pin", ["12", "0000", "abcd"])
def test_what_is_no_pin_is_refused_and_the_one_before_stays(tmp_path: Path, pin: str) -> None:
    PinFile(tmp_path / "pin").choose("2580")
    code, said = run("set", "--state", str(tmp_path), environment={"KIOSK_PIN": pin})
    assert (code, "4 to 8 digits" in said) == (2, True)
    assert PinFile(tmp_path / "pin").opens("2580")
