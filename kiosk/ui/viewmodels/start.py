"""The first screen: five languages, each greeting in its own words."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.languages import ENDONYMS, Language

Translate = Callable[[str, str, str], str]
"""(language, context, source) → the text of the interface in that language."""

_CONTEXT = "Start"
_WELCOME = str(QT_TRANSLATE_NOOP("Start", "Welcome"))
_CHOOSE = str(QT_TRANSLATE_NOOP("Start", "Touch here"))


class LanguageChoice(NamedTuple):
    """A language button. `name` is the language in its own script; its greeting is in that language too."""

    code: str
    name: str
    welcome: str
    choose: str


def derive_languages(translate: Translate, languages: Sequence[Language]) -> tuple[LanguageChoice, ...]:
    """Return the buttons of these languages."""
    return tuple(
        LanguageChoice(lang, ENDONYMS[lang], translate(lang, _CONTEXT, _WELCOME), translate(lang, _CONTEXT, _CHOOSE))
        for lang in languages
    )
