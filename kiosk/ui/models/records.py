"""A list model over records."""

from collections.abc import Mapping, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex

_Record = TypeVar("_Record", bound=NamedTuple)
_NO_PARENT = QModelIndex()
# The numbers of Qt.ItemDataRole: naming one enumeration of the namespace Qt loads them all, 17 ms at every start.
_DISPLAY_ROLE, _USER_ROLE = 0, 0x100


class RecordListModel(QAbstractListModel, Generic[_Record]):
    """Rows of one kind of named tuple, each field a role.

    The role of `snake_case` is `camelCase`, and that of `id`, which QML keeps for itself, is `key`. Replacing the rows
    by as many others keeps the items of the view, and so the place of the person.
    """

    def __init__(self, kind: type[_Record]) -> None:
        super().__init__()
        self._names = kind._fields
        self._rows: tuple[_Record, ...] = ()

    @property
    def records(self) -> tuple[_Record, ...]:
        """The rows."""
        return self._rows

    def replace(self, rows: Sequence[_Record]) -> None:
        """Show other rows."""
        new = tuple(rows)
        if new == self._rows:
            return
        if len(new) == len(self._rows):
            self._rows = new
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY_ROLE) -> Any:  # noqa: ANN401
        place = role - _USER_ROLE
        if not index.isValid() or not 0 <= place < len(self._names):
            return None
        return self._rows[index.row()][place]

    def roleNames(self) -> Mapping[int, QByteArray]:  # type: ignore[override]  # the stub wants a dict of ints
        return {_USER_ROLE + i: QByteArray(_role(name).encode()) for i, name in enumerate(self._names)}


def _role(name: str) -> str:
    if name == "id":
        return "key"
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)
