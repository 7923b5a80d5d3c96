"""Three letters in a row, by which words that look alike are found."""

_EDGE = " "


def grams(skeleton: str) -> set[str]:
    """Return the trigrams of a skeleton, with its first letters and its end."""
    padded = f"{_EDGE}{_EDGE}{skeleton}{_EDGE}"
    return {padded[at : at + 3] for at in range(len(padded) - 2)}
