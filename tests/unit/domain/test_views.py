from datetime import date

import pytest

from kiosk.domain.contacts import Contact
from kiosk.domain.languages import Language
from kiosk.domain.views import CardView, PageView, Release

DOCTOR = CardView("health/doctor", "stethoscope", "A doctor", "How to find one")
DESK = Contact(id="desk", name={}, purpose={})
PAGE = PageView(
    id="health/insurance",
    topic=CardView("health", "stethoscope", "Health", "Doctor, insurance"),
    title="Insurance",
    summary="",
    language=Language.EN,
    outdated=False,
    checked_on=date(2026, 11, 22),
    valid_until=date(2027, 2, 22),
    url="https://www.helpukraine.brussels/en",
    blocks=(),
    contacts=(DESK,),
    pages=(DOCTOR,),
)


def test_a_page_finds_the_contacts_and_pages_that_it_shows() -> None:
    assert PAGE.contact("desk") is DESK
    assert PAGE.linked("health/doctor") is DOCTOR


def test_a_page_answers_for_no_other_contact_or_page() -> None:
    assert PAGE.contact("health/doctor") is None
    assert PAGE.linked("desk") is None


@pytest.mark.parametrize("language", list(Language))
def test_the_site_opens_in_the_language_of_the_reader(language: Language) -> None:
    release = Release("https://www.helpukraine.brussels", date(2026, 11, 22))
    assert release.home(language) == f"https://www.helpukraine.brussels/{language.value}"
