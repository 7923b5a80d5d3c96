from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.notices import Notice, Weight, shown_on
from kiosk.domain.provenance import Confidence, Provenance

FIRST, LAST = date(2026, 12, 31), date(2027, 3, 4)
MOVED = Notice(
    id="centre-moved",
    valid_from=FIRST,
    valid_to=LAST,
    audiences=("from-ukraine",),
    weight=Weight.WARNING,
    title={},
    text={},
    provenance=Provenance("dofi.ibz.be", "2026", Confidence.OFFICIAL, date(2026, 11, 22)),
)
CLOSED = replace(MOVED, id="desk-closed", valid_from=date(2027, 3, 4), valid_to=date(2027, 3, 4), weight=Weight.INFO)
LATER = replace(MOVED, id="later", valid_from=date(2030, 1, 1), valid_to=date(2030, 1, 2))
NOTICES = (LATER, MOVED, CLOSED)


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 12, 30), []),
        (date(2026, 12, 31), ["centre-moved"]),
        (date(2027, 1, 15), ["centre-moved"]),
        (date(2027, 3, 3), ["centre-moved"]),
        (date(2027, 3, 4), ["centre-moved", "desk-closed"]),
        (date(2027, 3, 5), []),
    ],
    ids=str,
)
def test_a_notice_is_shown_from_its_first_day_to_the_end_of_its_last(today: date, expected: list[str]) -> None:
    assert [notice.id for notice in shown_on(NOTICES, today)] == expected


def test_every_notice_is_shown_in_its_order_when_nobody_knows_what_day_it_is() -> None:
    assert shown_on(NOTICES, None) == NOTICES


def test_without_notices_there_is_nothing_to_show() -> None:
    assert shown_on((), FIRST) == ()
    assert shown_on((), None) == ()
