"""The kiosk as a screen reader has it: what it says over AT-SPI, on buses that belong to the test."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from kiosk import paths
from tests.e2e.virtual_display import PATIENCE, Desk, until

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ACTION = "org.a11y.atspi.Action"
_COMPONENT = "org.a11y.atspi.Component"
_ON_SCREEN = 0  # AtspiCoordType
_REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
# Bits of AtspiStateType.
_STATES = {4: "checked", 7: "editable", 8: "enabled", 11: "focusable", 25: "showing", 41: "checkable"}


class GoneError(Exception):
    """What was asked is no longer there: the screen has changed meanwhile."""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that the kiosk tells of itself; `key` is the name that the program gives it."""

    place: tuple[str, str]
    key: str
    role: str
    name: str
    states: frozenset[str]
    actions: tuple[str, ...]


class ScreenReader:
    """Reads the only program on its bus, and acts in it."""

    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus
        self._last: list[Part] = []

    def read(self) -> list[Part]:
        """Everything on the screen, once the program says the same of it twice."""
        until(self._rests, "the kiosk does not come to rest")
        return self._last

    def see(self, start: str) -> list[Part]:
        """Everything, once something whose key starts so is shown."""
        until(lambda: self._rests() and any(part.key.startswith(start) for part in shown(self._last)), f"no {start}")
        return self._last

    def see_no(self, start: str) -> list[Part]:
        """Everything, once nothing whose key starts so is left."""
        until(lambda: self._rests() and not any(part.key.startswith(start) for part in self._last), f"still {start}")
        return self._last

    def hear(self, name: str) -> list[Part]:
        """Everything, once a heading with this name is shown."""
        until(lambda: self._rests() and name in self._headings(), f"no heading {name}")
        return self._last

    def act(self, key: str) -> None:
        """Do what a screen reader does first on a control: its first action."""
        until(lambda: self._rests() and any(part.key == key for part in self._last), f"no {key}")
        assert self._ask(self._part_of(key).place, _ACTION, "DoAction", "i", (0,)) == (True,)

    def middle(self, key: str) -> tuple[int, int]:
        """Where the middle of a control is, in pixels of the display, once it is shown."""
        self.see(key)
        left, top, width, height = self._ask(self._part_of(key).place, _COMPONENT, "GetExtents", "u", (_ON_SCREEN,))[0]
        return left + width // 2, top + height // 2

    def _part_of(self, key: str) -> Part:
        """A bar that is hidden now may have the same control; one further down the page can be pressed as well."""
        return max((part for part in self._last if part.key == key), key=lambda part: "showing" in part.states)

    def _headings(self) -> set[str]:
        return {part.name for part in shown(self._last) if part.role == "heading"}

    def _rests(self) -> bool:
        before = self._last
        try:
            self._last = [part for program in self._children(_REGISTRY) for part in self._parts(program)]
        except GoneError:
            return False
        return bool(before) and before == self._last

    def _parts(self, place: tuple[str, str]) -> Iterator[Part]:
        yield self._part(place)
        for child in self._children(place):
            yield from self._parts(child)

    def _part(self, place: tuple[str, str]) -> Part:
        low, high = self._ask(place, _ACCESSIBLE, "GetState")[0]
        acts = _ACTION in self._ask(place, _ACCESSIBLE, "GetInterfaces")[0]
        return Part(
            place,
            key=self._told(place, "AccessibleId").rpartition(".")[2],
            role=self._ask(place, _ACCESSIBLE, "GetRoleName")[0],
            name=self._told(place, "Name"),
            states=frozenset(state for bit, state in _STATES.items() if (low | high << 32) >> bit & 1),
            actions=tuple(action[0] for action in self._ask(place, _ACTION, "GetActions")[0]) if acts else (),
        )

    def _children(self, place: tuple[str, str]) -> list[tuple[str, str]]:
        return list(self._ask(place, _ACCESSIBLE, "GetChildren")[0])

    def _told(self, place: tuple[str, str], what: str) -> str:
        return str(self._ask(place, "org.freedesktop.DBus.Properties", "Get", "ss", (_ACCESSIBLE, what))[0][1])

    def _ask(self, place: tuple[str, str], of: str, what: str, form: str = "", given: tuple[Any, ...] = ()) -> Any:
        program, path = place
        call = new_method_call(DBusAddress(path, program, of), what, form or None, given)
        answer = self._bus.send_and_get_reply(call, timeout=PATIENCE)
        if answer.header.message_type is MessageType.error:
            raise GoneError(what, place, answer.body)
        return answer.body


def shown(parts: list[Part]) -> list[Part]:
    """The parts that can be seen now, without those hidden or further down the page."""
    return [part for part in parts if "showing" in part.states]


@contextmanager
def session_bus(folder: Path) -> Iterator[str]:
    """The address of a session bus in a folder; the bus of AT-SPI starts from it and ends with it."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1", f"--address=unix:path={folder / 'bus'}"]
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(folder)}
    daemon = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert daemon.stdout is not None
    try:
        yield daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.communicate(timeout=PATIENCE)


@contextmanager
def running_kiosk(
    desk: Desk, folder: Path, config: Path, **more: str
) -> Iterator[tuple[subprocess.Popen[bytes], ScreenReader]]:
    """The kiosk on a display with its state in a folder, and a screen reader before it."""
    with session_bus(folder) as bus, screen_reader(bus) as reader:
        environment = {
            **desk.environment,
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "KIOSK_CONFIG": str(config),
            "KIOSK_STATE": str(folder / "state"),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            **more,
        }
        process = subprocess.Popen([sys.executable, "-m", "kiosk", "run"], env=environment, cwd=paths.ROOT)
        try:
            yield process, reader
        finally:
            process.terminate()
            process.wait(PATIENCE)


@contextmanager
def screen_reader(session: str) -> Iterator[ScreenReader]:
    """A screen reader on the accessibility bus of a session."""
    ask = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
    with closing(open_dbus_connection(session)) as connection:
        address = connection.send_and_get_reply(ask, timeout=PATIENCE).body[0]
    with closing(open_dbus_connection(address)) as bus:
        yield ScreenReader(bus)
