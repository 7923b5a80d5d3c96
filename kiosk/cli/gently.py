"""Giving way to everything else on the machine."""

import os
import sys
from contextlib import suppress

_IDLE_PRIORITY_CLASS = 0x40


def give_way() -> None:
    """Work only in the time that nobody else wants, for as long as this process lives and however much it computes.

    Linux has a class of its own for that, in which reading and writing wait as well; elsewhere the lowest priority has
    to do. Where even that is not allowed, the work goes on as before.
    """
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - Windows alone needs it

        kernel = ctypes.WinDLL("kernel32")
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        kernel.SetPriorityClass(ctypes.c_void_p(kernel.GetCurrentProcess()), _IDLE_PRIORITY_CLASS)
        return
    with suppress(OSError):
        os.nice(19)
        if sys.platform == "linux":
            os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
