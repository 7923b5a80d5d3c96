"""The Qt binding does not lose references: 6.12.0 does on Python 3.10 and 3.11, and aborts within a day."""

import sys

from PySide6.QtCore import QCoreApplication, QObject


def test_calls_that_return_nothing_leave_the_references_to_none_alone(qapp: QCoreApplication) -> None:
    thing = QObject()
    before = sys.getrefcount(None)

    for _ in range(500):
        qapp.processEvents()
        thing.setObjectName("x")

    assert sys.getrefcount(None) > before - 100
