"""Words of a text as they are compared: folded, so that case, accents and apostrophes make no difference."""

import re
import unicodedata
from collections.abc import Iterator

_APOSTROPHES = "'’‘ʼʹ′`´"
_WORD = re.compile(rf"[^\W_]+(?:[{_APOSTROPHES}][^\W_]+)*")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_LATIN = re.compile(r"[a-z]")
# A number that is written in groups, as telephone numbers are; each group is short, so that years stay apart.
_NUMBER = re.compile(r"(?<![\w+])\+?\(?\d[\d ./()\u00a0\u202f-]{4,22}\d(?!\w)")
_LONGEST_NUMBER, _SHORTEST_NUMBER = 15, 6
_WITH_COUNTRY = range(10, 12)  # digits of a Belgian number that begins with 32 in place of 0
_TO_CYRILLIC = str.maketrans("abcehikmoptxy", "авсенікмортху")
_TO_LATIN = str.maketrans("авсенікмортху", "abcehikmoptxy")
_MARKS, _LATIN_LETTERS, _CYRILLIC_LETTERS = range(0x300, 0x370), range(0x80, 0x250), range(0x400, 0x530)
_WITHOUT_MARK: dict[int, str | None] = {
    **{code: unicodedata.normalize("NFKD", chr(code))[0] for code in (*_LATIN_LETTERS, *_CYRILLIC_LETTERS)},
    **dict.fromkeys(_MARKS),
    **dict.fromkeys(map(ord, _APOSTROPHES)),
    ord("ґ"): "г",
    ord("œ"): "oe",
    ord("æ"): "ae",
}


def words(text: str) -> Iterator[str]:
    """Yield the words of a text as they are written; a hyphen or an elision (l'école) parts words in Latin letters."""
    for match in _WORD.finditer(text):
        word = match[0]
        if is_cyrillic(word):
            yield word
        else:
            yield from re.split(rf"[{_APOSTROPHES}]", word)


def numbers(text: str) -> Iterator[str]:
    """Yield the telephone numbers of a text as they are dialled in Belgium: +32 2 123 45 67 is 021234567."""
    for match in _NUMBER.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if _SHORTEST_NUMBER <= len(digits) <= _LONGEST_NUMBER:
            yield _national(digits)


def without_numbers(text: str) -> str:
    """Return a text without its telephone numbers."""
    return _NUMBER.sub(" ", text)


def _national(digits: str) -> str:
    local = digits.removeprefix("00")
    if local.startswith("32") and len(local) in _WITH_COUNTRY:
        return "0" + local.removeprefix("32").removeprefix("0")
    return digits


def is_cyrillic(word: str) -> bool:
    """Tell whether a word has a Cyrillic letter."""
    return _CYRILLIC.search(word) is not None


def fold(word: str) -> str:
    """Return a word without what people write differently: case, accents, apostrophes, ґ/г, ї/і, ё/е, й/и.

    In a word of both alphabets the letters that look alike become those of the alphabet that has more of its own.
    """
    if word.isascii():
        return word.lower().replace("'", "").replace("`", "")
    bare = word.casefold().translate(_WITHOUT_MARK)
    if _CYRILLIC.search(bare) and _LATIN.search(bare):
        cyrillic = len(_CYRILLIC.findall(bare))
        return bare.translate(_TO_CYRILLIC if 2 * cyrillic >= len(bare) else _TO_LATIN)
    return bare
