"""The real content, with some answers of the test's own."""

from collections.abc import Callable
from datetime import date
from typing import Any

from kiosk.content.store import ContentStore
from kiosk.domain.provenance import Confidence, Provenance


class With:
    """The real content; what a test answers itself is named as the method of ContentSource."""

    def __init__(self, content: ContentStore, **answers: Callable[..., Any]) -> None:
        self._content = content
        self._answers = answers

    def __getattr__(self, name: str) -> Any:
        return self._answers.get(name) or getattr(self._content, name)


def source(confidence: Confidence, checked_on: date) -> Provenance:
    """The source of a fact that a test makes up."""
    return Provenance("a test", "undated", confidence, checked_on)
