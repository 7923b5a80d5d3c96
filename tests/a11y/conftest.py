"""The real window, as tests/ui drives it."""

from tests.ui.conftest import content, glass, pytest_runtest_logfinish, qapp_cls, stage, typeface, words

__all__ = ["content", "glass", "pytest_runtest_logfinish", "qapp_cls", "stage", "typeface", "words"]
