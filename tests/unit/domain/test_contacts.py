from datetime import date

from kiosk.domain.contacts import Address, Contact, Cost, Email, Hours, Phone, Spoken, Website
from kiosk.domain.languages import Language
from kiosk.domain.provenance import Confidence, Provenance


def said_by(source: str) -> Provenance:
    return Provenance(source, "2026", Confidence.CONFIRMED, date(2026, 11, 22))


def test_a_contact_answers_for_the_source_of_each_of_its_fields() -> None:
    contact = Contact(
        id="medimmigrant",
        name={Language.EN: "Medimmigrant"},
        purpose={Language.EN: "Advice"},
        phones=(Phone(number="112", provenance=said_by("a")), Phone(number="1733", provenance=said_by("b"))),
        address=Address(street="rue Gaucheret 164", provenance=said_by("c")),
        hours=Hours(osm="24/7", provenance=said_by("d")),
        languages=Spoken(spoken=("fr",), provenance=said_by("e")),
        cost=Cost(text={Language.EN: "Free"}, provenance=said_by("f")),
        website=Website(url="https://medimmigrant.be", provenance=said_by("g")),
        email=Email(address="info@medimmigrant.be", provenance=said_by("h")),
    )
    assert [provenance.source for provenance in contact.provenances] == list("abcdefgh")


def test_a_contact_of_which_only_the_name_is_known_has_nothing_to_answer_for() -> None:
    contact = Contact(id="desk", name={}, purpose={})
    assert contact.provenances == ()
    assert contact.reached_on is None
