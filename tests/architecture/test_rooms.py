"""The house stays simple: small rooms, plain names, floors that hold."""

import ast
import re
from pathlib import Path

import pytest

from kiosk import paths

MODULES = sorted((paths.ROOT / "kiosk").rglob("*.py"))
QML = sorted(paths.QML.rglob("*.qml"))
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "shared", "base"}


def name(path: Path) -> str:
    return path.relative_to(paths.ROOT).as_posix()


def test_the_scan_sees_the_house() -> None:
    assert len(MODULES) > 40
    assert len(QML) > 15


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_module_is_short_and_so_are_its_functions(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 300

    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 50, node.name
        if isinstance(node, ast.ClassDef):
            public = [item for item in node.body if isinstance(item, ast.FunctionDef) and not is_private_or_shown(item)]
            assert len(public) <= 15, node.name


def is_private_or_shown(function: ast.FunctionDef) -> bool:
    """Private, or a property, which a class may have as many of as its screen shows."""
    return function.name.startswith("_") or any("roperty" in ast.dump(item) for item in function.decorator_list)


@pytest.mark.parametrize("path", QML, ids=name)
def test_a_qml_file_is_short(path: Path) -> None:
    assert path.read_text(encoding="utf-8").count("\n") <= 200


def test_no_room_has_a_vague_name() -> None:
    names = {part for path in MODULES for part in (path.stem, path.parent.name)}

    assert not names & VAGUE_NAMES


def test_every_icon_that_a_screen_names_is_there() -> None:
    icons = {path.stem for path in paths.ICONS.glob("*.svg")}
    named = {icon for path in QML for icon in re.findall(r'iconName: "([a-z-]+)"', path.read_text(encoding="utf-8"))}
    named |= {icon for path in MODULES for icon in re.findall(r'symbol="([a-z-]+)"', path.read_text(encoding="utf-8"))}

    assert len(named) > 10
    assert named <= icons


def test_every_file_that_the_architecture_names_exists() -> None:
    text = (paths.ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:kiosk|assets|content|tests|docs|translations|\.ci)/[\w/.*-]*)`", text)

    assert len(named) > 15
    for path in named:
        assert list(paths.ROOT.glob(path.rstrip("/"))), path


def test_no_file_names_a_machine_or_a_registry() -> None:
    forbidden = re.compile(r"(?<![\w.])/(?:work|tmp|home|root)/\w|pypi\.org|registry\.npmjs|deb\.debian\.org")
    for folder in ("kiosk", "docs", "content", "translations", ".ci"):
        for path in (paths.ROOT / folder).rglob("*"):
            if path.is_file() and path.suffix != ".pyc":
                assert not forbidden.search(path.read_text(encoding="utf-8")), name(path)


def test_only_the_keys_name_the_namespace_of_qt_when_they_are_loaded() -> None:
    naming = [
        name(path)
        for path in MODULES
        for item in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(item, ast.ImportFrom)
        and item.module == "PySide6.QtCore"
        and "Qt" in [it.name for it in item.names]
    ]

    assert naming == ["kiosk/ui/bridge/keys.py"], "it takes the start 20 ms (docs/performance.md)"
