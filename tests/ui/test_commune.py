"""The page of a commune: where to go, how sure each field is, what to bring, and the way home."""

from dataclasses import replace
from datetime import datetime

import pytest

from kiosk.content.store import ContentStore
from kiosk.domain.blocks import BlockKind
from kiosk.domain.communes import Commune
from kiosk.domain.contacts import Address, Contact, Cost, Email, Hours, Phone, Spoken, Website
from kiosk.domain.languages import Language
from kiosk.domain.provenance import Confidence
from kiosk.domain.session import Place, Screen
from kiosk.ui.bridge.dates import long_date
from tests.ui.altered import With, source
from tests.ui.conftest import Stage, Words
from tests.ui.touch import Glass

SURE = {
    Confidence.OFFICIAL: "From an official page",
    Confidence.CONFIRMED: "Two sources say the same",
    Confidence.UNCONFIRMED: "Not confirmed: ask at the desk first",
}
BEFORE_YOU_GO = "Not confirmed: ask at the desk before you go"
CHECKED = datetime(2026, 11, 20)  # noqa: DTZ001 - the kiosk shows local time
EARLIER = datetime(2026, 9, 1)  # noqa: DTZ001
WEEKDAYS = (((540, 720),),) * 5 + ((), ())


def town_hall(confidence: Confidence) -> Contact:
    """A service with every field, each of one confidence."""
    sure = source(confidence, CHECKED.date())
    return Contact(
        id="hall",
        name={Language.EN: "The hall"},
        purpose={Language.EN: "Papers"},
        phones=(Phone(number="02 111 11 11", provenance=sure), Phone(number="02 222 22 22", provenance=sure)),
        address=Address(street="rue Haute 1", provenance=sure, postal_code="1000", municipality="Bruxelles"),
        hours=Hours(osm="Mo-Fr 09:00-12:00", provenance=sure, week=WEEKDAYS),
        languages=Spoken(spoken=("fr", "nl"), provenance=sure),
        cost=Cost(text={Language.EN: "12 euro"}, provenance=sure),
        website=Website(url="https://hall.example", provenance=sure),
        email=Email(address="papers@hall.example", provenance=sure),
    )


def social_centre() -> Contact:
    sure = source(Confidence.CONFIRMED, EARLIER.date())
    return Contact(
        id="centre",
        name={Language.EN: "The centre"},
        purpose={Language.EN: "Money"},
        phones=(Phone(number="02 333 33 33", provenance=sure),),
    )


def made_up(content: ContentStore, confidence: Confidence) -> With:
    """The content with one commune, whose services are those above."""
    contacts = {contact.id: contact for contact in (town_hall(confidence), social_centre())}
    commune = Commune(
        id="here",
        name=dict.fromkeys(Language, "Here"),
        postal_codes=("1000", "1020"),
        provenance=source(confidence, CHECKED.date()),
        shared_postal_codes=("1040",),
        contacts=("hall", "centre", "closed-long-ago"),
        pages=content.communes()[0].pages,
    )
    return With(content, communes=lambda: (commune,), contact=contacts.get)


def open_commune(glass: Glass, language: Language, commune: str) -> None:
    glass.tap(f"start_{language}")
    glass.kiosk.openCommune(commune)
    glass.settle()


def fields(glass: Glass) -> list[tuple[str, str]]:
    """What each field says, and how sure it is, from the top."""
    found = []
    for item in glass.items():
        if item.objectName() == "sure":
            texts = [str(text.property("text")) for text in glass.items(item.parentItem()) if glass.is_text(text)]
            found.append((texts[1], texts[-1]))
    return found


@pytest.mark.parametrize("confidence", list(Confidence))
@pytest.mark.parametrize("language", list(Language))
def test_every_field_says_in_words_how_sure_it_is(
    stage: Stage, content: ContentStore, words: Words, language: Language, confidence: Confidence
) -> None:
    glass = stage.open(made_up(content, confidence))
    open_commune(glass, language, "here")

    sure = words(language, "FieldRow", SURE[confidence])
    to_go = words(language, "FieldRow", BEFORE_YOU_GO) if confidence is Confidence.UNCONFIRMED else sure
    shown = [(text, how_sure) for text, how_sure in fields(glass) if ":" not in text]  # the week is in their words
    assert shown == [
        ("1000, 1020", sure),
        ("02 111 11 11", sure),
        ("02 222 22 22", sure),
        ("rue Haute 1", to_go),
        ("12 euro", sure),
        ("Français, Nederlands", sure),
        ("papers@hall.example", sure),
        ("hall.example", sure),
        ("02 333 33 33", words(language, "FieldRow", SURE[Confidence.CONFIRMED])),
    ]
    ((week, how_sure),) = [(text, how_sure) for text, how_sure in fields(glass) if ":" in text]
    assert week.endswith("9:00–12:00")
    assert how_sure == sure


def test_the_commune_says_which_codes_it_shares_and_when_the_oldest_fact_was_checked(
    stage: Stage, content: ContentStore, words: Words
) -> None:
    glass = stage.open(made_up(content, Confidence.OFFICIAL))
    open_commune(glass, Language.EN, "here")

    shared = "Some streets with the postal code %1 belong to this commune too. Ask at the desk."
    assert glass.sees(words(Language.EN, "BlockRow", shared).replace("%1", "1040"))
    assert glass.sees(long_date(EARLIER.date(), Language.EN))
    assert not glass.sees(long_date(CHECKED.date(), Language.EN))


def test_every_commune_shows_its_town_hall_and_its_cpas_field_by_field(glass: Glass, content: ContentStore) -> None:
    glass.tap("start_fr")
    for commune in content.communes():
        glass.kiosk.openCommune(commune.id)
        glass.settle()

        services = [contact for contact in map(content.contact, commune.contacts) if contact]
        assert {service.id.partition("-")[0] for service in services} == {"town", "cpas"}
        assert glass.sees(commune.name[Language.FR])
        assert glass.sees(commune.name[Language.NL])
        for service in services:
            assert f"contact_{service.id}" in glass.names()
            assert glass.sees(service.name[Language.FR])
            assert all(glass.sees(phone.number) for phone in service.phones)
            assert service.address is None or glass.sees(service.address.street)
        assert len(fields(glass)) == 1 + sum(len(service.sources) for service in services)


@pytest.mark.parametrize("language", list(Language))
def test_it_says_what_to_bring(glass: Glass, content: ContentStore, words: Words, language: Language) -> None:
    commune = content.communes()[0]
    open_commune(glass, language, commune.id)

    pages = [page for page in (content.page(page, language) for page in commune.pages) if page]
    papers = [block.text for page in pages for block in page.blocks if block.kind is BlockKind.DOCUMENT]
    assert papers
    assert glass.sees(words(language, "BlockRow", "What to bring"))
    assert set(papers) <= set(glass.texts())
    assert {f"page_{page.id}" for page in pages} <= glass.names()


def test_a_commune_without_pages_says_nothing_of_what_to_bring(stage: Stage, content: ContentStore) -> None:
    bare = replace(content.communes()[0], pages=())
    glass = stage.open(With(content, communes=lambda: (bare,)))
    open_commune(glass, Language.EN, bare.id)

    assert not glass.sees("What to bring")


@pytest.mark.parametrize("language", list(Language))
def test_the_code_leads_home_in_the_language_of_the_reader(glass: Glass, language: Language) -> None:
    open_commune(glass, language, "etterbeek")

    assert glass.read_code(glass.find("qr")) == f"https://www.helpukraine.brussels/{language}"
    assert glass.sees(f"www.helpukraine.brussels/{language}")


def test_the_cards_of_the_services_open_them_and_back_leads_to_the_commune(glass: Glass, content: ContentStore) -> None:
    commune = content.communes()[0]
    open_commune(glass, Language.UK, commune.id)
    for contact in commune.contacts:
        glass.bring(f"contact_{contact}")
        glass.tap(f"contact_{contact}")
        assert glass.kiosk.session.place == Place(Screen.CONTACT, contact)

        glass.tap("back")
        assert glass.kiosk.session.place.id == commune.id
        assert glass.in_view(f"contact_{contact}")


def test_the_card_of_what_to_bring_opens_its_page(glass: Glass, content: ContentStore) -> None:
    commune = content.communes()[0]
    open_commune(glass, Language.UK, commune.id)

    glass.bring(f"page_{commune.pages[0]}")
    glass.tap(f"page_{commune.pages[0]}")

    assert glass.kiosk.session.place == Place(Screen.PAGE, commune.pages[0])


@pytest.mark.parametrize(("hour", "word"), [(9, "Open now"), (12, "Closed now")])
def test_the_hours_follow_the_clock(stage: Stage, content: ContentStore, hour: int, word: str) -> None:
    floor = content.release().checked_on
    monday = datetime.fromordinal(floor.toordinal() + 7 - floor.weekday())
    stage.clocks.now = monday.replace(hour=hour)
    glass = stage.open(made_up(content, Confidence.OFFICIAL))
    open_commune(glass, Language.EN, "here")

    assert glass.sees(word)
