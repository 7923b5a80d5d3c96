"""`kiosk run` as shipped; says when its first frame is there, then does what it reads, such as "open urgent"."""

import sys
import time
from typing import Any

from kiosk.cli import main  # isort: skip - first, as in the shipped command
from kiosk.cli.run import nothing_collected

with nothing_collected():  # as the shipped command does
    from PySide6.QtCore import QSocketNotifier

    from kiosk import app
    from kiosk.ui.application import KioskWindow


class ReportingWindow(KioskWindow):
    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        # Not frameSwapped: the kiosk prepares the next pages then, and would be asked before us.
        self.window.afterRendering.connect(self._told)
        self._ears = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._ears.activated.connect(self._obey)

    def _told(self) -> None:
        self.window.afterRendering.disconnect(self._told)
        print(time.process_time(), flush=True)

    def _obey(self) -> None:
        action, _, argument = sys.stdin.readline().strip().partition(" ")
        if action:
            getattr(self.kiosk, action)(*filter(None, [argument]))
        else:
            self._ears.setEnabled(False)


vars(app).update(KioskWindow=ReportingWindow)
main()
