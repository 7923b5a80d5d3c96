"""What the kiosk must not say: numbers, amounts and names that are outdated, contested, or confirmed by nobody."""

import re

NUMBERS = [
    "02 488 88 88",
    "0800 2 41 41",
    "0476 34 07 58",
    "0800 98 799",
    "02 518 2123",
    "02 488 2123",
    "02 616 26 26",
    "02 648 40 14",
    "02 225 43 13",
    "02 225 43 00",
    "02 348 65 11",
    "02 412 14 11",
    "BE19 0000 0000 1212",
]
AMOUNTS = ["876.13", "1314.20", "1776.07", "1104", "741", "52", "19.60"]
NAMES = [
    r"info-ukraine",
    r"bemyguest",
    r"be my guest",
    r"register-ukraine",
    r"\bariane\b",
    r"health orientation",
    r"victor horta",
    r"в[иі]ктора? [гх]?орта",
    r"verregat",
    r"eurostation",
    r"waterloo 121",
    r"(casernes|kazernenlaan),? 31\b",
    r"vander elst",
    r"2023/2409",
    r"2025/1460",
    r"huis van het nederlands",
    r"\bpms\b",
    r"\bclb\b",
]

_RUN_OF_DIGITS = re.compile(r"\d(?:[\d\s./()+\u2010-\u2015-]*\d)?")
_CURRENCY = r"(?:€|eur|євро|евро)"


def numbers_in(text: str) -> list[str]:
    """The forbidden numbers of a text, however they are spaced, with the country's code or without."""
    runs = [_digits(run) for run in _RUN_OF_DIGITS.findall(text)]
    return [number for number in NUMBERS if any(_digits(number).removeprefix("0") in run for run in runs)]


def amounts_and_names_in(text: str) -> list[str]:
    """The forbidden amounts and names of a text."""
    plain = " ".join(text.casefold().split())
    return [amount for amount in AMOUNTS if _amount(amount).search(plain)] + [
        name for name in NAMES if re.search(name, plain)
    ]


def prices_in(text: str) -> list[str]:
    """Every amount in euros of a text, forbidden or not."""
    return re.findall(rf"{_CURRENCY} ?\d[\d.,]*|\d[\d.,]*-? ?{_CURRENCY}", " ".join(text.casefold().split()))


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _amount(amount: str) -> re.Pattern[str]:
    """An amount in euros; one with cents needs no currency beside it."""
    euros, _, cents = amount.partition(".")
    number = rf"{euros[:-3]}[ .,’]?{euros[-3:]}" if len(euros) > len("999") else euros
    if cents:
        return re.compile(rf"(?<![\d.,]){number}[.,]{cents}(?!\d)")
    return re.compile(rf"{_CURRENCY} ?{number}(?![\d]|[.,]\d)|(?<![\d.,]){number}(?:[.,](?:00|-))? ?{_CURRENCY}")
