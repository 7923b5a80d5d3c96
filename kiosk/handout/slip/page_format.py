"""The formats that a slip is drawn in: one for each paper that a printer may have."""

from dataclasses import dataclass

_MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFormat:
    """A paper and the sizes of what stands on it.

    Attributes:
        width: in dots.
        height: in dots; None is a roll.
        dpi: dots per inch of the printer.
        margin_mm: what stays white on every side.
        text_mm, title_mm, number_mm: heights of the font; the capital H is 0.714 of it, 2.5 mm or more.
        module_mm: side of a module of a code.
    """

    name: str
    width: int
    height: int | None
    dpi: int
    margin_mm: float
    text_mm: float
    title_mm: float
    number_mm: float
    module_mm: float

    def dots(self, mm: float) -> int:
        """Return millimetres as whole dots."""
        return round(mm * self.dpi / _MM_PER_INCH)


def _roll(width: int, *, title_mm: float, module_mm: float) -> PageFormat:
    return PageFormat(
        name=str(width),
        width=width,
        height=None,
        dpi=203,
        margin_mm=0.5,
        text_mm=3.55,
        title_mm=title_mm,
        number_mm=4.6,
        module_mm=module_mm,
    )


PAGE_FORMATS = {
    paper.name: paper
    for paper in (
        _roll(384, title_mm=4.9, module_mm=0.625),
        _roll(576, title_mm=5.6, module_mm=0.75),
        PageFormat(
            name="a5",
            width=1748,
            height=2480,
            dpi=300,
            margin_mm=11,
            text_mm=3.6,
            title_mm=6.4,
            number_mm=4.6,
            module_mm=0.8,
        ),
        PageFormat(
            name="a4",
            width=2480,
            height=3508,
            dpi=300,
            margin_mm=18,
            text_mm=4.5,
            title_mm=8.0,
            number_mm=5.8,
            module_mm=1.0,
        ),
    )
}
"""Receipt rolls of 58 and 80 mm, by the dots that their printers have, and sheets."""
