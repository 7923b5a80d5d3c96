"""The type family that comes with the program."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication


def load_fonts(folder: Path) -> None:
    """Make the bundled type family the program's own."""
    for font in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    QGuiApplication.setFont(QFont("Noto Sans"))
