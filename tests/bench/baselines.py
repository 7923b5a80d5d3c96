"""What a search costs that is not our own: SQLite's FTS5 and Xapian over the same pages."""

import json
import re
import sqlite3
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.languages import Language
from kiosk.domain.pages import Collection

_SYSTEM_PYTHON = "/usr/bin/python3"  # Debian's binding of Xapian belongs to Debian's Python
_LIMIT = 10
_WORD = re.compile(r"\w+")
_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Text:
    """A page in one language."""

    page: str
    lang: str
    title: str
    keywords: str
    summary: str
    body: str


def texts(collection: Collection) -> Iterator[Text]:
    """Yield every page in every language."""
    for page in collection.pages:
        for lang, text in page.texts.items():
            body = "\n".join(f"{block.lead} {block.text}" for block in text.blocks)
            yield Text(page.id, lang, text.title, ", ".join(page.keywords.get(lang, ())), text.summary, body)


class Fts5:
    """An FTS5 table of the pages.

    Args:
        path: the file to write.
        pages: what to search.
        tokenizer: unicode61 or trigram.
    """

    def __init__(self, path: Path, pages: Iterator[Text], tokenizer: str) -> None:
        self._db = sqlite3.connect(path)
        self._db.execute(
            "CREATE VIRTUAL TABLE text USING fts5"
            f"(page UNINDEXED, lang UNINDEXED, title, keywords, summary, body, tokenize='{tokenizer}')"
        )
        rows = ((t.page, t.lang, t.title, t.keywords, t.summary, t.body) for t in pages)
        self._db.executemany("INSERT INTO text VALUES (?, ?, ?, ?, ?, ?)", rows)
        self._db.commit()

    def all_words(self, text: str, lang: str) -> Sequence[str]:
        """Answer with what has every word, as a plain MATCH does."""
        return self._ask(" ".join(f'"{word}"' for word in _WORD.findall(text)), lang)

    def any_start(self, text: str, lang: str) -> Sequence[str]:
        """Answer with what has any word or one that begins so, the fields weighted as ours are."""
        return self._ask(" OR ".join(f'"{word}"*' for word in _WORD.findall(text)), lang)

    def any_start_of_all(self, text: str, _lang: str) -> Sequence[str]:
        """Answer so from all five languages at once."""
        return self._ask(" OR ".join(f'"{word}"*' for word in _WORD.findall(text)), "")

    def any_trigram(self, text: str, lang: str) -> Sequence[str]:
        """Answer with what has any three letters in a row of the words."""
        return self._ask(_trigrams(text), lang)

    def any_trigram_of_all(self, text: str, _lang: str) -> Sequence[str]:
        """Answer so from all five languages at once."""
        return self._ask(_trigrams(text), "")

    def _ask(self, match: str, lang: str) -> Sequence[str]:
        if not match:
            return ()
        rows = self._db.execute(
            "SELECT page FROM text WHERE text MATCH ? AND (lang = ? OR ? = '')"
            " ORDER BY bm25(text, 0, 0, 6.0, 5.0, 2.5, 1.0) LIMIT ?",
            (match, lang, lang, _LIMIT * len(Language)),
        )
        return list(dict.fromkeys(page for (page,) in rows))[:_LIMIT]


class Xapian:
    """Xapian in a process of Debian's Python: any word, stemmed where it has a stemmer (not for Ukrainian)."""

    def __init__(self, path: Path, pages: Iterator[Text]) -> None:
        command = (_SYSTEM_PYTHON, str(_HERE / "launch_xapian.py"), str(path))
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
        for t in pages:
            self._say([t.page, t.lang, t.title, t.keywords, t.summary, t.body])
        self._say(None)
        self._heard()

    def any_word(self, text: str, lang: str) -> Sequence[str]:
        """Answer with what has any word or one that begins as the last does."""
        self._say([text, lang])
        return self._heard()

    def close(self) -> None:
        """End the process."""
        self._process.communicate(timeout=30)

    def _say(self, what: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(what) + "\n")
        self._process.stdin.flush()

    def _heard(self) -> Sequence[str]:
        assert self._process.stdout is not None
        answer: list[str] = json.loads(self._process.stdout.readline())
        return answer


def missing_xapian() -> str:
    """Say that Xapian is not installed, or nothing."""
    command = (_SYSTEM_PYTHON, "-c", "import xapian")
    try:
        found = subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        found = False
    return "" if found else "Xapian is not installed (apt-get install python3-xapian)"


def _trigrams(text: str) -> str:
    words = _WORD.findall(text)
    return " OR ".join(f'"{word[at : at + 3]}"' for word in words for at in range(max(len(word) - 2, 0)))
