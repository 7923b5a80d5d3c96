from datetime import date

import pytest

from kiosk.domain.languages import Language
from kiosk.domain.pages import Fact, Page
from kiosk.domain.provenance import Confidence, Provenance

SOURCE = Provenance("inami.fgov.be", "2026", Confidence.OFFICIAL, date(2026, 11, 22))
REVIEW = date(2027, 2, 22)


def page(*expires: date | None) -> Page:
    facts = (Fact(id=f"fact-{n}", text="…", provenance=SOURCE, expires=day) for n, day in enumerate(expires))
    return Page(
        id="health/doctor",
        version=1,
        audiences=("from-ukraine",),
        checked_on=date(2026, 11, 22),
        review_by=REVIEW,
        texts={},
        links={},
        keywords={Language.UK: ("лікар",)},
        facts=tuple(facts),
    )


@pytest.mark.parametrize(
    ("expires", "expected"),
    [
        pytest.param([], REVIEW, id="no fact"),
        pytest.param([None, None], REVIEW, id="facts without an end"),
        pytest.param([None, date(2027, 1, 1), date(2027, 1, 31)], date(2027, 1, 1), id="a fact ends first"),
        pytest.param([date(2027, 3, 4)], REVIEW, id="the review comes first"),
    ],
)
def test_a_page_holds_until_its_review_or_the_end_of_its_first_fact(expires: list[date | None], expected: date) -> None:
    assert page(*expires).valid_until == expected


def test_a_page_belongs_to_the_topic_of_its_id() -> None:
    assert page().topic == "health"
