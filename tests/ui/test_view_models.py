"""What QML sees of an object is what its class says."""

from PySide6.QtCore import QMetaObject, QObject

from tests.ui.touch import Glass


def methods(meta: QMetaObject) -> list[str]:
    return [bytes(meta.method(index).methodSignature().data()).decode() for index in range(meta.methodCount())]


def test_no_view_model_gets_a_slot_of_its_own_while_it_runs(glass: Glass) -> None:
    """One gets it where a method that is no Slot is connected; QML may then take it for another that is gone."""
    glass.visit("health/doctor")
    shown = [item for item in glass.kiosk.findChildren(QObject) if type(item).__module__.startswith("kiosk.")]

    differing = {
        type(item).__name__: set(methods(item.metaObject())) - set(methods(vars(type(item))["staticMetaObject"]))
        for item in [glass.kiosk, *shown]
        if type(item).__name__.endswith("ViewModel")
    }
    assert len(differing) > 10
    assert {name: more for name, more in differing.items() if more} == {}
