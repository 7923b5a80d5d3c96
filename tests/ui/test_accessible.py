"""Every control has a name in the language of the reader."""

import pytest
from PySide6.QtGui import QAccessible

from kiosk.domain.languages import Language
from tests.ui.test_keys import SCREENS, controls
from tests.ui.touch import Glass

CYRILLIC = range(0x400, 0x530)
Role = QAccessible.Role
ROLES = {Role.Button, Role.CheckBox, Role.RadioButton, Role.EditableText}
SAME_IN_ALL = ("language_", "key_", "layer_")


@pytest.mark.parametrize("screen", SCREENS)
def test_every_control_has_a_role_a_name_and_an_action(glass: Glass, screen: str) -> None:
    SCREENS[screen](glass)
    for item in controls(glass):
        interface = glass.accessible(item)
        assert interface.text(QAccessible.Text.Name).strip(), item.objectName()
        assert interface.role() in ROLES, item.objectName()
        assert "Press" in interface.actionInterface().actionNames(), item.objectName()


@pytest.mark.parametrize("screen", [name for name in SCREENS if name != "start"])
def test_the_names_change_with_the_language(glass: Glass, screen: str) -> None:
    SCREENS[screen](glass)
    glass.kiosk.chooseLanguage(Language.UK)
    glass.settle()
    for item in controls(glass):
        name = glass.accessible(item).text(QAccessible.Text.Name)
        if not item.objectName().startswith(SAME_IN_ALL):
            assert any(ord(letter) in CYRILLIC for letter in name), (item.objectName(), name)

    glass.kiosk.chooseLanguage(Language.NL)
    glass.settle()
    for item in controls(glass):
        name = glass.accessible(item).text(QAccessible.Text.Name)
        if not item.objectName().startswith(SAME_IN_ALL):
            assert not any(ord(letter) in CYRILLIC for letter in name), (item.objectName(), name)


def test_headings_and_steps_say_what_they_are(glass: Glass) -> None:
    glass.visit("arrival/first-steps", Language.EN)

    roles = [glass.accessible(item).role() for item in glass.items() if QAccessible.queryAccessibleInterface(item)]
    assert QAccessible.Role.Heading in roles
    assert QAccessible.Role.ListItem in roles


def test_the_text_size_says_its_step(glass: Glass) -> None:
    QAccessible.setActive(True)  # as under a screen reader, before there is anything to choose
    glass.tap("start_en")
    glass.tap("reading")
    glass.tap("size_2")

    chosen = glass.accessible(glass.find("size_2"))
    assert chosen.text(QAccessible.Text.Name) == "Text size: 2 of 4"
    assert chosen.state().checked
    assert not glass.accessible(glass.find("size_1")).state().checked
