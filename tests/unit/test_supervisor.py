"""What is told to the supervisor, over a real socket."""

import os
from pathlib import Path

import pytest

from kiosk.supervisor import Supervisor
from tests.notify_socket import listening


@pytest.mark.parametrize("abstract", [False, True])
def test_what_is_told_is_heard(tmp_path: Path, abstract: bool) -> None:
    with listening(f"@kiosk-test-{os.getpid()}" if abstract else tmp_path / "notify") as listener:
        supervisor = Supervisor({"NOTIFY_SOCKET": listener.address})
        supervisor.tell("READY=1", "STATUS=Here.")

        assert supervisor.is_there
        assert listener.hear(5) == {"READY=1", "STATUS=Here."}


def test_without_a_supervisor_nothing_is_told_and_nothing_asked_for() -> None:
    supervisor = Supervisor({"WATCHDOG_USEC": "30000000"})
    supervisor.tell("READY=1")

    assert not supervisor.is_there
    assert supervisor.patience_s is None


def test_a_supervisor_that_is_gone_is_no_error(tmp_path: Path) -> None:
    Supervisor({"NOTIFY_SOCKET": str(tmp_path / "gone")}).tell("READY=1")


def test_a_supervisor_that_does_not_listen_is_not_waited_for(tmp_path: Path) -> None:
    with listening(tmp_path / "notify") as listener:
        supervisor = Supervisor({"NOTIFY_SOCKET": listener.address})
        for _ in range(5000):  # more than any queue of datagrams holds
            supervisor.tell("WATCHDOG=1")

        assert 0 < len(listener.hear_all()) < 5000


@pytest.mark.parametrize(("said", "patience"), [("30000000", 30.0), ("", None), ("0", None), ("soon", None)])
def test_its_patience_is_what_it_says(said: str, patience: float | None) -> None:
    environment = {"NOTIFY_SOCKET": "@somewhere", "WATCHDOG_USEC": said}

    assert Supervisor(environment).patience_s == patience


def test_the_watchdog_of_the_compositor_is_ours_too() -> None:
    environment = {"NOTIFY_SOCKET": "@somewhere", "WATCHDOG_USEC": "2000000", "WATCHDOG_PID": str(os.getppid())}

    assert Supervisor(environment).patience_s == 2.0
