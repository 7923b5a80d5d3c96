"""An update that gives way does so on the real machine."""

import subprocess
import sys

import pytest

_SAY = "import os; from kiosk.cli.gently import give_way; give_way(); print(os.sched_getscheduler(0), os.nice(0))"


@pytest.mark.skipif(sys.platform != "linux", reason="the class is one of Linux")
def test_a_gentle_process_runs_when_nobody_else_wants_to() -> None:
    import os  # noqa: PLC0415 - what it names is on Linux alone

    said = subprocess.run([sys.executable, "-c", _SAY], capture_output=True, text=True, check=True).stdout
    assert said.split() == [str(os.SCHED_IDLE), "19"]
