"""The real window, as tests/ui drives it."""

from tests.ui.conftest import content, glass, qapp_cls, stage, typeface, words

__all__ = ["content", "glass", "qapp_cls", "stage", "typeface", "words"]
