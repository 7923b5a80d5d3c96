"""`python -m kiosk`, and the frozen program."""

import os
import sys

if getattr(sys, "frozen", False):
    # The libraries that come with the program are not for the players and printing commands that it starts.
    os.environ.pop("LD_LIBRARY_PATH", None)

from kiosk.cli import main

main()
