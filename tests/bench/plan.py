"""How often each thing is measured."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plan:
    """Repetitions. Every repetition measures all that is compared, one after the other.

    Attributes:
        starts: of the kiosk and of an empty window.
        chromium_starts: of the kiosk and of Chromium.
        weighings: of memory and of the processor at rest.
        rest_seconds: how long the resting kiosk is watched.
        walks: from Home to a page, through the languages and back.
        pages: in the large content.
        print_turns: of scrolling beside the printing of slips, for each printer.
        sync_pages: in the update that is taken beside the screen, in five languages.
    """

    starts: int
    chromium_starts: int
    weighings: int
    rest_seconds: float
    walks: int
    pages: int
    print_turns: int
    sync_pages: int


FULL = Plan(
    starts=15,
    chromium_starts=9,
    weighings=3,
    rest_seconds=10,
    walks=20,
    pages=10_000,
    print_turns=15,
    sync_pages=10_000,
)
QUICK = Plan(
    starts=5, chromium_starts=3, weighings=1, rest_seconds=4, walks=5, pages=10_000, print_turns=3, sync_pages=2_000
)
