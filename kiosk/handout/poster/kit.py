"""What is printed together."""

from collections.abc import Sequence
from enum import StrEnum

from kiosk.handout.poster.edition import Edition
from kiosk.handout.poster.five import five
from kiosk.handout.poster.shapes import Page
from kiosk.handout.poster.single import single
from kiosk.handout.poster.stickers import stickers
from kiosk.handout.poster.typesetting import Typesetter


class PosterSize(StrEnum):
    """A size of paper of ISO 216, upright."""

    A4 = "A4"
    A3 = "A3"

    @property
    def millimetres(self) -> tuple[float, float]:
        """Width and height."""
        return {PosterSize.A4: (210.0, 297.0), PosterSize.A3: (297.0, 420.0)}[self]


def pages(editions: Sequence[Edition], paper: PosterSize, typesetter: Typesetter) -> Sequence[Page]:
    """Return the poster of one edition; of several, one with all, one for each, and a sheet of stickers."""
    posters = [single(edition, typesetter) for edition in editions]
    if len(editions) == 1:
        return [posters[0].enlarged(*paper.millimetres)]
    enlarged = [poster.enlarged(*paper.millimetres) for poster in (five(editions, typesetter), *posters)]
    return [*enlarged, stickers(editions, *paper.millimetres, typesetter)]
