"""One alphabet for the spelling and the sound of Cyrillic and Latin words: житло and zhytlo become equal.

Its letters are Latin ones; j is ж (zh), w is ш (sh), c is ч (ch), q is ц (ts), and g is г, ґ and х alike, because
people write all of them with an h.
"""

import re
from collections.abc import Mapping
from itertools import product

_CYRILLIC = str.maketrans(
    {
        **dict(zip("абвгдежзиіклмнопрстуфхцчшщыэє", "abvgdejziiklmnoprstufgqcwwiee", strict=True)),
        "ю": "iu",
        "я": "ia",
        "ь": "",
        "ъ": "",
        "ў": "u",
        "ђ": "j",
        "ј": "i",
    }
)
_SOFT_E = re.compile("ie")
_LATIN = (
    ("shch", "w"),
    ("sch", "w"),
    ("tch", "c"),
    ("sh", "w"),
    ("zh", "j"),
    ("kh", "g"),
    ("ch", "c"),
    ("ph", "f"),
    ("th", "t"),
    ("ck", "k"),
    ("qu", "k"),
    ("ou", "u"),
    ("tz", "q"),
)
_DIGRAPHS: Mapping[str, str] = dict(_LATIN)
_DIGRAPH = re.compile("|".join(_DIGRAPHS) + "|c(?=[eiy])|[cxqwyh]")
_SINGLE = {"x": "ks", "q": "k", "w": "v", "y": "i", "h": "g"}
_REPEATED = re.compile(r"(.)\1+")
# What a Latin letter can stand for when someone writes Ukrainian or Russian with it, beside its first meaning.
_OTHER_MEANINGS = (
    ("j", "y"),
    ("x", "kh"),
    ("c", "ts"),
    ("w", "sh"),
    ("yo", "e"),
    ("io", "e"),
    ("jo", "e"),
    ("ch", "kh"),
)
_MOST_READINGS = 8


def skeleton(folded: str) -> str:
    """Return the skeleton of a folded word; of digits, the digits."""
    text = _DIGRAPH.sub(_sound, folded) if folded.isascii() else folded.translate(_CYRILLIC)
    text = _SOFT_E.sub("e", text).replace("ts", "q")
    return text if text.isdigit() else _REPEATED.sub(r"\1", text)


def transliterations(folded: str) -> tuple[str, ...]:
    """Return the other skeletons that a word in Latin letters has if it is Ukrainian or Russian."""
    if not folded.isascii():
        return ()
    used = [pair for pair in _OTHER_MEANINGS if pair[0] in folded][:3]
    readings = []
    for chosen in product((False, True), repeat=len(used)):
        text = folded
        for take, (letters, meaning) in zip(chosen, used, strict=True):
            text = text.replace(letters, meaning) if take else text
        readings.append(skeleton(text))
    first = readings[0]
    return tuple(item for item in dict.fromkeys(readings) if item != first)[:_MOST_READINGS]


def _sound(match: re.Match[str]) -> str:
    letters = match[0]
    if letters == "c":
        following = match.string[match.end() : match.end() + 1]
        return "s" if following in {"e", "i", "y"} else "k"
    return _DIGRAPHS.get(letters) or _SINGLE[letters]
