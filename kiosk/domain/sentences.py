"""Where a sentence ends."""

import re
from collections.abc import Iterator

# After one of these a full stop does not end a sentence.
_ABBREVIATIONS = frozenset(
    {
        *("av", "bd", "bld", "chée", "pl", "sq", "st", "ste", "bte", "tel", "tél", "nr", "no", "vs", "etc"),
        *("e.g", "i.e", "p.ex", "bv", "bijv", "d.w.z", "m.a.w", "o.a", "enz", "mr", "mme", "dr", "prof"),
        *("вул", "пл", "буд", "кв", "ул", "пр", "д", "тел", "т.д", "т.п", "т.е", "т.зв", "т.к", "див", "напр", "ст"),
        *("р", "г"),
    }
)
_END = re.compile(r"[.!?…]+[»”\")]*(?=\s|$)")
_NUMBER_FIRST = re.compile(r"\s*\d{1,2}\.\s+")
_WORD_BEFORE = re.compile(r"[\w.]+$")


def cut(line: str) -> Iterator[str]:
    """Yield the sentences of one line, its number with the first of them."""
    start = match.end() if (match := _NUMBER_FIRST.match(line)) else 0
    begun = 0
    for end in _END.finditer(line, start):
        if not _is_abbreviation(line, end):
            yield line[begun : end.end()].strip()
            begun = end.end()
    if line[begun:].strip():
        yield line[begun:].strip()


def _is_abbreviation(line: str, end: re.Match[str]) -> bool:
    if end[0] != ".":
        return False
    before = _WORD_BEFORE.search(line, 0, end.start())
    word = before[0].casefold() if before else ""
    initial = len(word) == 1 and word.isalpha() and before is not None and before[0].isupper()
    rest = line[end.end() :].lstrip()
    return word in _ABBREVIATIONS or initial or rest[:1].islower() or rest[:1] in tuple("–-,:;")


def bare(sentence: str) -> str:
    """Return a sentence without the number of its step and with single spaces, by which its recording is found."""
    return " ".join(_NUMBER_FIRST.sub("", sentence, count=1).split())
