"""The monitors that people look at."""

from PySide6.QtGui import QGuiApplication


def monitor_is_there() -> bool:
    """Say whether anybody can see the window: without a monitor, Qt has a stand-in for a screen, which has no size."""
    return any(not screen.geometry().isEmpty() for screen in QGuiApplication.screens())
