"""The machine on which the numbers hold."""

import os
import platform
from datetime import date
from pathlib import Path

import PySide6


def describe() -> str:
    """Say the date, the processor, Python and Qt; nothing that names the machine."""
    cores = len(os.sched_getaffinity(0))
    parts = (
        date.today().isoformat(),  # noqa: DTZ011 - the day of whoever measures
        f"{cores} cores of {_processor()}",
        f"load {os.getloadavg()[0]:.1f}",
        f"{platform.system()} {platform.machine()}",
        f"Python {platform.python_version()}",
        f"Qt {PySide6.__version__}",
    )
    return ", ".join(parts)


def _processor() -> str:
    names = [line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")]
    return names[0].partition(":")[2].strip() if names else platform.processor() or "an unknown processor"
