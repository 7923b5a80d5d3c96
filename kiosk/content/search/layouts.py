"""Words typed on a keyboard that was set to another language: ghbnek is притул."""

_KEYS = {
    "qwerty": "qwertyuiop[]asdfghjkl;'zxcvbnm,./`",
    "azerty": "azertyuiop^$qsdfghjklmùwxcvbn,;:=²",
    "йцукен uk": "йцукенгшщзхїфівапролджєячсмитьбю.ґ",
    "йцукен ru": "йцукенгшщзхъфывапролджэячсмитьбю.ё",
}
_SHIFTED = str.maketrans('{}:"<>?~', "[];',./`")
_MAPS = tuple(
    str.maketrans(typed, meant) for name, typed in _KEYS.items() for other, meant in _KEYS.items() if name != other
)


def other_layouts(typed: str) -> tuple[str, ...]:
    """Return what the same keys would have written on other keyboards: Ukrainian, Russian, qwerty, azerty."""
    keys = typed.lower()
    plain = keys.translate(_SHIFTED)
    found = dict.fromkeys(text.translate(table) for table in _MAPS for text in (keys, plain))
    return tuple(text for text in found if text not in {keys, plain})
