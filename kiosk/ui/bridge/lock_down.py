"""Keeps a person inside the one window: keys, menus, closing and minimising that lead out of it reach nothing."""

import os

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen, QWindow
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.bridge.monitors import monitor_is_there

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
# Qt hides the window for a moment when the screen that it is on goes.
_LEFT_ALONE = frozenset({QWindow.Visibility.FullScreen, QWindow.Visibility.Hidden})


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
        window.visibilityChanged.connect(self._fill_screen)
        for screen in app.screens():
            self._come(screen)

    def release(self) -> None:
        """Let the kiosk be closed."""
        self._app.removeEventFilter(self)
        self._app.screenAdded.disconnect(self._come)
        self._app.screenRemoved.disconnect(self.uncover)
        self._window.visibilityChanged.disconnect(self._fill_screen)
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
            from kiosk.ui.bridge.keys import is_allowed  # noqa: PLC0415 - not before the first key

            return not is_allowed(event.key(), event.modifiers(), event.text())
        return super().eventFilter(watched, event)

    def cover(self, screen: QScreen) -> None:
        """Show a blank window on another screen, so that nothing behind the kiosk is seen or touched."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - most kiosks have one screen, and it takes the start 20 ms

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
        self._fill_screen(self._window.visibility())

    def _fill_screen(self, visibility: QWindow.Visibility) -> None:
        """Fill the screen again; without a monitor the compositor refuses, and would be asked for ever."""
        if visibility not in _LEFT_ALONE and monitor_is_there():
            self._window.showFullScreen()
