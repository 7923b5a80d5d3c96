"""Writes a text as it is said: numbers of telephones, hours, money, and short forms that a voice would spell."""

import re

from kiosk.domain.languages import Language, Texts

_PHONE = re.compile(r"(?<![\d,.])\+?\d{1,4}(?:[ \u00a0]\d{1,4}){1,5}(?![\d,.:]\d|\d)")
_SHORTEST_PHONE = 6
_HOUR = re.compile(r"\b(\d{1,2}):00\b")
_RANGE = re.compile(r"(?<=[\w.:])\s?[–-]\s?(?=\d)|(?<=\w)\s–\s(?=\w+\.?:)|(?<=\w\.)\s–\s(?=\w+\.?:)")
_EURO = re.compile(r"€")
_EMERGENCY = re.compile(r"\b1[01]\d\b")

_TO: Texts = {Language.UK: " до ", Language.RU: " до ", Language.FR: " à ", Language.NL: " tot ", Language.EN: " to "}
_EUROS: Texts = {
    Language.UK: "євро",
    Language.RU: "евро",
    Language.FR: "euros",
    Language.NL: "euro",
    Language.EN: "euros",
}
_HOURS: Texts = {Language.FR: r"\1 heures", Language.NL: r"\1 uur", Language.EN: r"\1"}

# What a voice would spell or read as a word of its own. The longer form is the same word.
_SHORT_FORMS: dict[Language, dict[str, str]] = {
    Language.FR: {
        "av.": "avenue", "bd": "boulevard", "bte": "boîte", "lun.": "lundi", "mar.": "mardi", "mer.": "mercredi",
        "jeu.": "jeudi", "ven.": "vendredi", "sam.": "samedi", "dim.": "dimanche",
    },
    Language.NL: {
        "ma": "maandag", "di": "dinsdag", "wo": "woensdag", "do": "donderdag", "vr": "vrijdag", "za": "zaterdag",
        "zo": "zondag",
    },
    Language.EN: {
        "Mon": "Monday", "Tue": "Tuesday", "Wed": "Wednesday", "Thu": "Thursday", "Fri": "Friday", "Sat": "Saturday",
        "Sun": "Sunday",
    },
    Language.UK: {
        "пн": "понеділок", "вт": "вівторок", "ср": "середа", "чт": "четвер", "пт": "пʼятниця", "сб": "субота",
        "нд": "неділя",
    },
    Language.RU: {
        "пн": "понедельник", "вт": "вторник", "ср": "среда", "чт": "четверг", "пт": "пятница", "сб": "суббота",
        "вс": "воскресенье",
    },
}  # fmt: skip
_ONLY_BEFORE_HOURS = re.compile(r"^[^:\d]{2,12}:\s*\d")


def expanded(text: str, language: Language) -> str:
    """Write short forms in full: those of streets anywhere, those of weekdays before their hours."""
    short = _SHORT_FORMS[language]
    days = bool(_ONLY_BEFORE_HOURS.match(text))
    return " ".join(_longer(word, short) if days or word in {"av.", "bd", "bte"} else word for word in text.split())


def _longer(word: str, short: dict[str, str]) -> str:
    core = word.rstrip(":,")
    return short.get(core, core) + word[len(core) :]


def as_spoken(text: str, language: Language) -> str:
    """Write a text as it is said in a language. A number of a telephone is said digit by digit, in its groups."""
    text = _PHONE.sub(_digits, text)
    if language is Language.EN:
        text = _EMERGENCY.sub(lambda number: " ".join(number[0]), text)
    text = _RANGE.sub(_TO[language], text)
    if language in _HOURS:
        text = _HOUR.sub(_HOURS[language], text)
    text = _EURO.sub(_EUROS[language], text)
    text = text.replace(" / ", ", ").replace("·", ",").replace("•", "")
    return text.replace("’", "'").replace("ʼ", "'").replace("\u00a0", " ")


def _digits(number: re.Match[str]) -> str:
    groups = re.findall(r"\d+", number[0])
    if sum(map(len, groups)) < _SHORTEST_PHONE:
        return number[0]
    plus = "+" if number[0].startswith("+") else ""
    return plus + ", ".join(" ".join(group) for group in groups)
