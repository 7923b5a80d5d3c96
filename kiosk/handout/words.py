"""The words of what is printed: files of TOML with a table for each word, and in it a text for each language."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kiosk.domain.languages import Language

Words = Mapping[str, Mapping[Language, str]]


def read_words(path: Path) -> Words:
    """Return every word of the file in every language of the kiosk.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is no such file, or a word lacks a language, has one too many, or is empty in one.
    """
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    return {word: in_five_languages(path.name, word, table) for word, table in tables.items()}


def in_five_languages(file: str, word: str, table: object, kind: type = str) -> dict[Language, Any]:
    """Return a table that has something of a kind in every language, in their order.

    Raises:
        ValueError: a language lacks, is one too many, or has nothing.
    """
    if not isinstance(table, dict) or set(table) != set(Language):
        raise ValueError(f"{file}: {word}: expected a text in each of {', '.join(Language)}")
    if not all(isinstance(found, kind) and str(found).strip() for found in table.values()):
        raise ValueError(f"{file}: {word}: a language has no text")
    return {language: table[language] for language in Language}
