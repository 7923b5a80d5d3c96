"""Keeps a person inside the one window: keys, menus, closing and minimising that lead out of it reach nothing.

An allow-list of keys, not a block-list: whatever nobody thought of is dropped too.
"""

import os

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.bridge.explorer import SWITCH
from kiosk.ui.bridge.monitors import monitor_is_there

_KEYS = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Select,
        SWITCH,
    }
)
_MODIFIERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_KEY_EVENTS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_REFUSED = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.Shortcut,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.NativeGesture,
    }
)


def is_allowed(key: int, modifiers: Qt.KeyboardModifier, text: str) -> bool:
    """Say whether a key may act: one that writes a character, or moves through the page, with Shift at most."""
    if modifiers & ~_MODIFIERS:
        return False
    return key in _KEYS or (len(text) == 1 and text.isprintable())


class LockDown(QObject):
    """Guards the kiosk's window, and covers every other screen with a blank one.

    Args:
        app: its events are watched.
        window: shown on the whole of its screen, and brought back there.
    """

    def __init__(self, app: QGuiApplication, window: QQuickWindow) -> None:
        super().__init__(app)
        self._app, self._window = app, window
        self._covers: dict[QScreen, QQuickWindow] = {}
        app.installEventFilter(self)
        app.screenAdded.connect(self._come)
        app.screenRemoved.connect(self.uncover)
        window.windowStateChanged.connect(self._fill_screen)
        for screen in app.screens():
            self._come(screen)

    def release(self) -> None:
        """Let the kiosk be closed."""
        self._app.removeEventFilter(self)
        self._app.screenAdded.disconnect(self._come)
        self._app.screenRemoved.disconnect(self.uncover)
        self._window.windowStateChanged.disconnect(self._fill_screen)
        for screen in list(self._covers):
            self.uncover(screen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _REFUSED:
            return True
        if kind is QEvent.Type.Close and watched is self._window:
            event.ignore()
            return True
        if kind in _KEY_EVENTS and isinstance(event, QKeyEvent):
            return not is_allowed(event.key(), event.modifiers(), event.text())
        return super().eventFilter(watched, event)

    def cover(self, screen: QScreen) -> None:
        """Show a blank window on another screen, so that nothing behind the kiosk is seen or touched."""
        cover = QQuickWindow()
        cover.setScreen(screen)
        cover.setColor(Qt.GlobalColor.black)
        cover.setFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        cover.setGeometry(screen.geometry())
        cover.showFullScreen()
        self._covers[screen] = cover

    def uncover(self, screen: QScreen) -> None:
        """Take the blank window of a screen that is gone away."""
        cover = self._covers.pop(screen, None)
        if cover is not None:
            cover.destroy()
            cover.deleteLater()

    def _come(self, screen: QScreen) -> None:
        """Cover another screen. On Wayland there is nothing to cover, and a cover would lie over the kiosk itself."""
        if screen is not self._window.screen() and not os.environ.get("WAYLAND_DISPLAY"):
            self.cover(screen)
        self._fill_screen(self._window.windowState())

    def _fill_screen(self, state: Qt.WindowState) -> None:
        """Fill the screen again; without a monitor the compositor refuses, and would be asked for ever."""
        if state is not Qt.WindowState.WindowFullScreen and monitor_is_there():
            self._window.showFullScreen()
