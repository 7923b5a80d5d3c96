from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.communes import Commune
from kiosk.domain.contacts import Address, Contact
from kiosk.domain.languages import Language
from kiosk.domain.notices import Notice, Weight
from kiosk.domain.pages import Collection, Fact, Page
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


@pytest.mark.parametrize("newest", ["page", "fact", "contact", "commune", "notice"])
def test_a_collection_was_checked_on_the_day_of_its_newest_check(newest: str) -> None:
    day = date(2026, 11, 23)

    def checked(what: str) -> Provenance:
        return replace(SOURCE, checked_on=day) if what == newest else SOURCE

    fact = Fact(id="fact", text="…", provenance=checked("fact"))
    notice = Notice(
        id="moved",
        valid_from=date(2026, 1, 1),
        valid_to=date(2099, 1, 1),
        audiences=(),
        weight=Weight.INFO,
        title={},
        text={},
        provenance=checked("notice"),
    )
    address = Address(street="rue Belliard 68", provenance=checked("contact"))
    collection = Collection(
        base_url="https://www.helpukraine.brussels",
        source_language=Language.EN,
        languages=tuple(Language),
        link_hosts=(),
        audiences=(),
        topics=(),
        pages=(page(), replace(page(), checked_on=checked("page").checked_on, facts=(fact,))),
        contacts=(Contact(id="centre", name={}, purpose={}, address=address),),
        communes=(Commune(id="ixelles", name={}, postal_codes=("1050",), provenance=checked("commune")),),
        notices=(notice,),
    )
    assert collection.checked_on == day
