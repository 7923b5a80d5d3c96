"""The five languages of the kiosk: their names in their own script, and which one stands in for another."""

from collections.abc import Collection, Mapping
from enum import StrEnum


class Language(StrEnum):
    """A language of the kiosk, by its ISO 639-1 code, in the order of the buttons."""

    UK = "uk"
    RU = "ru"
    FR = "fr"
    NL = "nl"
    EN = "en"


Texts = Mapping[Language, str]

ENDONYMS: Texts = {
    Language.UK: "Українська",
    Language.RU: "Русский",
    Language.FR: "Français",
    Language.NL: "Nederlands",
    Language.EN: "English",
}

_OTHER_ENDONYMS = {"de": "Deutsch"}


def endonym(code: str) -> str:
    """Return the name of a language in itself; of one that is not known here, its code."""
    return ENDONYMS[Language(code)] if code in set(Language) else _OTHER_ENDONYMS.get(code, code)


# What a reader of the key most likely reads, best first. Understanding comes first: a page in a neighbour's language
# helps more than one in a language that the reader never learned, and the banner says which it is.
_STAND_INS: Mapping[Language, tuple[Language, ...]] = {
    Language.UK: (Language.RU, Language.EN, Language.FR, Language.NL),
    Language.RU: (Language.UK, Language.EN, Language.FR, Language.NL),
    Language.FR: (Language.EN, Language.NL, Language.UK, Language.RU),
    Language.NL: (Language.EN, Language.FR, Language.UK, Language.RU),
    Language.EN: (Language.FR, Language.NL, Language.UK, Language.RU),
}


def best_language(wanted: Language, available: Collection[Language]) -> Language | None:
    """Return the language to show to a reader of `wanted`, or None when `available` is empty."""
    return next((lang for lang in (wanted, *_STAND_INS[wanted]) if lang in available), None)


def in_language(texts: Texts, reader: Language) -> str:
    """Return a text in the best language for the reader, or nothing."""
    language = best_language(reader, texts.keys())
    return texts[language] if language else ""
