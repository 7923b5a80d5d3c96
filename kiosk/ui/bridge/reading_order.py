"""What is on the screen, in the order of reading: the same names and roles that a screen reader is given."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

_CONTAINERS = frozenset({QAccessible.Role.Grouping, QAccessible.Role.Window, QAccessible.Role.Client})
_CONTROLS = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.EditableText,
    }
)


@dataclass(frozen=True, slots=True, eq=False)
class Readable:
    """Something on the screen that has a name.

    Attributes:
        name: as a screen reader is told it; a line for each part that is shown on its own.
        role: what it is.
        acts: whether it can be pressed.
        checkable: whether it is chosen or not.
        checked: whether it is chosen.
        language: the code of the language of its name; empty is that of the page.
        aside: it helps to get about, and is no part of what the page says.
        masked: what it writes must not be heard.
        place: which one it is of those of its kind beside it, from 1.
        places: how many these are.
    """

    item: QQuickItem
    name: str
    role: QAccessible.Role
    acts: bool = False
    checkable: bool = False
    checked: bool = False
    language: str = ""
    aside: bool = False
    masked: bool = False
    place: int = 1
    places: int = 1

    @property
    def exists(self) -> bool:
        """Whether it is still on the screen."""
        return shiboken6.isValid(self.item) and self.item.isVisible()

    def covers(self, point: QPointF) -> bool:
        """Whether a point of the window is on it, where it can be seen."""
        up: QQuickItem | None = self.item
        while up is not None:
            if (up is self.item or up.clip()) and not up.contains(up.mapFromScene(point)):
                return False
            up = up.parentItem()
        return True

    def press(self) -> None:
        """Do what a touch would do."""
        interface = QAccessible.queryAccessibleInterface(self.item)
        if interface is not None and interface.actionInterface() is not None:
            interface.actionInterface().doAction("Press")

    def is_at(self, other: "Readable | None") -> bool:
        """Whether both are the same item on the screen."""
        return other is not None and self.exists and other.exists and self.item is other.item


def reading_order(window: QQuickWindow, part: QQuickItem | None = None) -> list[Readable]:
    """Return what can be read in a window, or in a part of it; nothing hidden, disabled or without a name.

    The window is given, because QQuickItem.window() would make Python delete it together with the item.
    """
    QAccessible.setActive(True)
    top = QAccessible.queryAccessibleInterface(window)
    inside = part or window.contentItem()
    found = _by_rows([(item, interface) for item, interface in _below(top) if inside.isAncestorOf(item)])
    groups = _groups([item for item, _ in found])
    sizes, counted = Counter(_groups_and_roles(found, groups)), Counter[tuple[int, QAccessible.Role]]()
    readables = []
    for (item, interface), group in zip(found, groups, strict=True):
        key = (group, interface.role())
        counted[key] += 1
        readables.append(_readable(item, interface, counted[key], sizes[key]))
    return readables


def _groups_and_roles(
    found: Sequence[tuple[QQuickItem, QAccessibleInterface]], groups: Sequence[int]
) -> Iterator[tuple[int, QAccessible.Role]]:
    """Yield what makes items neighbours of one kind."""
    for (_, interface), group in zip(found, groups, strict=True):
        yield group, interface.role()


def _below(interface: QAccessibleInterface) -> Iterator[tuple[QQuickItem, QAccessibleInterface]]:
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is None or child.state().invisible:
            continue
        item = child.object()
        if isinstance(item, QQuickItem) and _speaks(child):
            yield item, child
        else:
            yield from _below(child)


def _speaks(interface: QAccessibleInterface) -> bool:
    named = bool(interface.text(QAccessible.Text.Name).strip())
    return named and not interface.state().disabled and interface.role() not in _CONTAINERS


def _readable(item: QQuickItem, interface: QAccessibleInterface, place: int, places: int) -> Readable:
    return Readable(
        item=item,
        name=interface.text(QAccessible.Text.Name),
        role=interface.role(),
        acts=interface.role() in _CONTROLS,
        checkable=_says(item, "canBeChosen"),
        checked=_says(item, "chosen"),
        language=str(_told(item, "spokenIn") or ""),
        aside=bool(_told(item, "aside")),
        masked=bool(_told(item, "masked")),
        place=_number(item, "place") or place,
        places=_number(item, "places") or places,
    )


def _told(item: QQuickItem, name: str) -> object:
    """Return what an item says of itself, or else what holds it."""
    up: QQuickItem | None = item
    while up is not None:
        if up.metaObject().indexOfProperty(name) >= 0 and (value := up.property(name)):
            return value
        up = up.parentItem()
    return None


def _says(item: QQuickItem, name: str) -> bool:
    """Return what an item says of itself: what its Qt control tells a screen reader knows nothing of being chosen."""
    return item.metaObject().indexOfProperty(name) >= 0 and bool(item.property(name))


def _number(item: QQuickItem, name: str) -> int:
    """Return a number that an item tells of itself: a row of a long list, most of which does not exist."""
    return int(item.property(name) or 0) if item.metaObject().indexOfProperty(name) >= 0 else 0


def _by_rows(
    found: list[tuple[QQuickItem, QAccessibleInterface]],
) -> list[tuple[QQuickItem, QAccessibleInterface]]:
    """Order the rows of a list view, which makes them in any order, from its top."""
    lists = [_list_view(item) for item, _ in found]
    ordered = list(found)
    for view in {id(view): view for view in lists if view is not None}.values():
        places = [number for number, other in enumerate(lists) if other is view]
        rows = sorted((found[number] for number in places), key=lambda pair: pair[0].mapToScene(QPointF()).y())
        for number, row in zip(places, rows, strict=True):
            ordered[number] = row
    return ordered


def _list_view(item: QQuickItem) -> QObject | None:
    up = item.parentItem()
    while up is not None:
        if up.inherits("QQuickListView"):
            return up
        up = up.parentItem()
    return None


def _groups(items: Sequence[QQuickItem]) -> list[int]:
    """Return for each item the number of the nearest thing that holds others too."""
    ways = [_way_up(item) for item in items]
    held = Counter(up for way in ways for up in way)
    return [next((up for up in way if held[up] > 1), 0) for way in ways]


def _way_up(item: QQuickItem) -> list[int]:
    way = []
    up = item.parentItem()
    while up is not None:
        way.append(shiboken6.getCppPointer(up)[0])
        up = up.parentItem()
    return way
