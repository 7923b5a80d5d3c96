"""Dates and weekdays as a language writes them."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

_MONDAY = 1


def long_date(day: date, language: str) -> str:
    """Write a day with its month in words, such as "22 листопада 2026"."""
    return QLocale(language).toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def day_name(day: int, language: str) -> str:
    """Return the short name of a weekday, Monday is 0."""
    return QLocale(language).dayName(day + _MONDAY, QLocale.FormatType.ShortFormat)
