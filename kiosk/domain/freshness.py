"""Whether a page still holds."""

from datetime import date


def needs_review(valid_until: date, today: date) -> bool:
    """Say whether the last day has passed on which the page holds without a new review."""
    return today > valid_until
