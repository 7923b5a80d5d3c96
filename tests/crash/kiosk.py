"""A kiosk's updates, for the tests that make it die."""

from datetime import UTC, datetime
from pathlib import Path

from kiosk.domain.outcomes import Outcome
from kiosk.sync.desk import Desk
from kiosk.sync.state import State
from tests.crash.publisher import FIRST_DAY

GO_BACK = "back"
"""What a kiosk is told, in place of the folder to take content from."""


def at_desk(state: Path, root: Path) -> Desk:
    """Return the desk of the kiosk that keeps its state in a folder."""
    return Desk(state=State(state), bootstrap=root.read_bytes(), seed_date=FIRST_DAY, clock=lambda: datetime.now(UTC))


def do(desk: Desk, order: str) -> Outcome | None:
    """Take the content of a folder, or go back."""
    if order == GO_BACK:
        desk.go_back()
        return None
    return desk.take_from_folder(Path(order), lambda _: None)
