import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pytest

from kiosk.domain.printing import Paper, PaperState, PrintResult
from kiosk.handout.printers.job import paper_state, print_pages


@dataclass
class PlayedPrinter:
    """Does with the pages what the test says."""

    do: Callable[[Sequence[str]], PrintResult]
    paper: Paper = Paper.A5

    def print(self, pages: Sequence[str]) -> PrintResult:
        return self.do(pages)

    def state(self) -> PaperState:
        return PaperState.UNKNOWN

    def forget(self) -> None:
        pass


def test_the_result_is_the_printers() -> None:
    printed: list[str] = []

    def work(pages: Sequence[str]) -> PrintResult:
        printed.extend(pages)
        return PrintResult.NO_PAPER

    assert print_pages(PlayedPrinter(work), ["one", "two"]) is PrintResult.NO_PAPER
    assert printed == ["one", "two"]


def test_a_driver_that_hangs_is_given_up_and_the_next_slip_comes_out() -> None:
    never = threading.Event()

    def hang(_pages: Sequence[str]) -> PrintResult:
        never.wait()
        return PrintResult.PRINTED

    assert print_pages(PlayedPrinter(hang), ["page"], limit=0.1) is PrintResult.NOT_ANSWERING
    assert print_pages(PlayedPrinter(lambda _pages: PrintResult.PRINTED), ["page"]) is PrintResult.PRINTED
    never.set()


def test_what_nobody_expects_is_raised_to_who_prints() -> None:
    def break_down(_pages: Sequence[str]) -> PrintResult:
        raise KeyError("page")

    with pytest.raises(KeyError):
        print_pages(PlayedPrinter(break_down), ["page"])


def test_a_printer_that_hangs_when_asked_for_its_paper_is_unknown() -> None:
    never = threading.Event()

    class Hanging(PlayedPrinter):
        def state(self) -> PaperState:
            never.wait()
            return PaperState.OK

    assert paper_state(Hanging(lambda _pages: PrintResult.PRINTED), limit=0.1) is PaperState.UNKNOWN
    never.set()
