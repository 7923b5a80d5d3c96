"""The last page: what the screen shows when the kiosk itself cannot be kept alive.

No content, no QML and no scene graph: nothing of what may have ended the kiosk.
"""

from html import escape
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSizeF, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QRasterWindow,
    QTextDocument,
    QTextOption,
)

from kiosk.domain.languages import ENDONYMS, Language
from kiosk.ui.bridge.translations import Translations
from kiosk.ui.bridge.typeface import load_fonts
from kiosk.ui.viewmodels.emergency import EmergencyLine, derive_first
from kiosk.ui.viewmodels.start import Translate

_DESK = "Please ask at the desk. They will help you."
_GROUND, _INK, _EMERGENCY = "#F6F4EE", "#16213A", "#9E1B14"
_MARGIN = 0.04
_LARGEST, _SMALLEST = 0.08, 0.01
"""Parts of the shorter side of the screen."""


def show_last_page(fonts: Path, translations: Path, minutes: float | None) -> int:
    """Show the page on every screen, for some minutes or for good; return the exit code."""
    app = QGuiApplication(["kiosk"])
    load_fonts(fonts)
    html = in_words(Translations(translations, list(Language)).text)
    pages = [LastPage(html) for _ in app.screens()]
    for page, screen in zip(pages, app.screens(), strict=True):
        page.setScreen(screen)
        page.showFullScreen()
    if minutes is not None:
        QTimer.singleShot(round(minutes * 60_000), lambda: app.exit(0))
    return app.exec()


def in_words(translate: Translate) -> str:
    """Return the page as HTML: in each language whom to ask, and the two numbers that come before all others."""
    return "".join(_section(language, translate) for language in Language)


def _section(language: Language, translate: Translate) -> str:
    desk = escape(translate(language, "EmergencyPage", _DESK))
    calls = "&nbsp;&nbsp; ".join(_call(line) for line in derive_first(language, translate))
    return f'<p lang="{language}"><small>{ENDONYMS[language]}</small><br><b>{desk}</b><br>{calls}</p>'


def _call(line: EmergencyLine) -> str:
    """Return a number and what for, which are never broken."""
    what_for = escape(line.text).replace(" ", "&nbsp;")
    return f'<b style="color: {_EMERGENCY}">{line.number}</b>&nbsp;{what_for}'


class LastPage(QRasterWindow):
    """A window that says one thing, as large as it can. It answers nothing, and does not close."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self._page = QTextDocument()
        self._page.setDefaultTextOption(_whole_words())
        self._page.setDocumentMargin(0)
        self._page.setHtml(html)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Close:
            event.ignore()
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        size = QSizeF(self.size())
        edge = _MARGIN * min(size.width(), size.height())
        room = QRectF(edge, edge, size.width() - 2 * edge, size.height() - 2 * edge)
        self._fit(room.size())
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(_GROUND))
        painter.setPen(QColor(_INK))
        painter.translate(room.left(), room.top() + (room.height() - self._page.size().height()) / 2)
        self._page.drawContents(painter)
        painter.end()

    def _fit(self, room: QSizeF) -> None:
        """Set the page in the largest letters with which all of it is seen."""
        side = min(room.width(), room.height())
        for pixels in range(round(side * _LARGEST), round(side * _SMALLEST), -1):
            font = QFont("Noto Sans")
            font.setPixelSize(pixels)
            self._page.setDefaultFont(font)
            self._page.setTextWidth(room.width())
            if self._page.size().height() <= room.height() and self._page.idealWidth() <= room.width():
                return


def _whole_words() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    return option
