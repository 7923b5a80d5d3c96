from dataclasses import replace
from datetime import date

import pytest

from kiosk import paths
from kiosk.domain.blocks import Block, BlockKind
from kiosk.domain.communes import Commune
from kiosk.domain.contacts import Address, Contact, Hours, Phone
from kiosk.domain.directions import Directions
from kiosk.domain.languages import Language
from kiosk.domain.provenance import Confidence, Provenance
from kiosk.domain.views import CardView, PageView
from kiosk.handout.slip.compose import Edition, commune_slip, contact_slip, page_slip
from kiosk.handout.slip.parts import (
    Card,
    Code,
    Divider,
    Heading,
    Item,
    Notice,
    Numbers,
    Paragraph,
    Stamp,
    Step,
    Title,
)
from kiosk.handout.slip.words import Label, read_slip_words

UK, FR = Language.UK, Language.FR
DAY, LAST_DAY = date(2026, 11, 22), date(2027, 2, 22)
SURE = Provenance("a list", "2026", Confidence.CONFIRMED, DAY)
UNSURE = replace(SURE, confidence=Confidence.UNCONFIRMED)
WORDS = read_slip_words(paths.SLIP_WORDS)
EDITION = Edition(words=WORDS, reader=UK, centre="Центр", today=date(2026, 11, 24))
NOT_SURE = WORDS.say(Label.UNCONFIRMED, UK)
NUMBER_NOT_SURE = WORDS.say(Label.UNCONFIRMED_NUMBER, UK)

EMBASSY = Contact(
    id="embassy",
    name={UK: "Посольство", FR: "Ambassade d’Ukraine", Language.NL: "Ambassade van Oekraïne"},
    purpose={UK: "Паспорти", FR: "Passeports"},
    phones=(Phone(number="02 379 21 00", dial="+3223792100", provenance=SURE, note={UK: "Зранку"}),),
    address=Address(street="av. Lancaster 30", postal_code="1180", municipality="Uccle / Ukkel", provenance=UNSURE),
)
PAGE = PageView(
    id="a/b",
    topic=CardView("a", "id", "A", ""),
    title="Сторінка",
    summary="Про що вона",
    language=UK,
    outdated=False,
    checked_on=DAY,
    valid_until=LAST_DAY,
    url="https://site.brussels/uk",
    blocks=(
        Block(BlockKind.TEXT, "Текст"),
        Block(BlockKind.STEP, "Як", lead="Що", number=1),
        Block(BlockKind.HEADING, "Порожній"),
        Block(BlockKind.HEADING, "Документи"),
        Block(BlockKind.DOCUMENT, "паспорт"),
        Block(BlockKind.UNCONFIRMED, "Чутки"),
        Block(BlockKind.PAGE, target="a/c"),
    ),
    contacts=(EMBASSY,),
    pages=(CardView("a/c", "id", "Інша", ""),),
)
FRENCH = PAGE._replace(title="La page", summary="Le résumé", language=FR, blocks=(Block(BlockKind.TEXT, "Texte"),))


def cards(contact: Contact) -> list[Card]:
    """The cards of a page with a contact."""
    slip = page_slip(PAGE._replace(contacts=(contact,)), EDITION)
    return [part for part in slip.parts if isinstance(part, Card)]


def test_a_page_is_told_from_its_title_to_the_stamp() -> None:
    slip = page_slip(PAGE, EDITION)

    assert slip.parts[:7] == (
        Title("Сторінка"),
        Paragraph("Текст"),
        Step(1, "Що", "Як"),
        Heading("Документи"),
        Item("паспорт", to_tick=True),
        Notice(NOT_SURE, "Чутки"),
        Paragraph("Є також на цьому терміналі:\n• Інша"),
    )
    assert [type(part) for part in slip.parts[7:]] == [Heading, Card, Code, Numbers, Stamp]


def test_the_code_is_the_address_of_the_page_as_it_is_with_the_same_to_read() -> None:
    (code,) = [part for part in page_slip(PAGE, EDITION).parts if isinstance(part, Code)]

    assert (code.payload, code.readable) == ("https://site.brussels/uk", "site.brussels/uk")


def test_a_contact_stands_with_its_names_on_the_door_and_a_word_at_what_is_not_confirmed() -> None:
    (card,) = cards(EMBASSY)
    phone, address = card.fields

    assert (card.name, card.door) == ("Посольство", "Ambassade d’Ukraine / Ambassade van Oekraïne")
    assert (phone.text, phone.note, phone.caution, phone.large) == ("02 379 21 00", "Зранку", "", True)
    assert (address.text, address.caution) == ("av. Lancaster 30\n1180 Uccle / Ukkel", NOT_SURE)


def test_a_name_that_holds_the_belgian_one_is_not_said_twice() -> None:
    samusocial = replace(
        EMBASSY, name={UK: "Samusocial – ночівля", FR: "Samusocial – un lit", Language.NL: "Samusocial"}
    )
    (card,) = [
        part for part in page_slip(PAGE._replace(contacts=(samusocial,)), EDITION).parts if isinstance(part, Card)
    ]

    assert card.door == ""


def test_where_nothing_of_a_contact_is_confirmed_it_is_said_once() -> None:
    unsure = replace(EMBASSY, phones=(replace(EMBASSY.phones[0], provenance=UNSURE),))
    (card,) = cards(unsure)

    assert [field.caution for field in card.fields] == ["", NOT_SURE]


def test_an_unconfirmed_number_beside_a_confirmed_one_says_so_itself() -> None:
    phones = (EMBASSY.phones[0], replace(EMBASSY.phones[0], provenance=UNSURE))
    contact = replace(EMBASSY, phones=phones, address=None)
    (card,) = cards(contact)

    assert [field.caution for field in card.fields] == ["", NUMBER_NOT_SURE]


def test_the_stamp_says_when_it_was_checked_where_and_when_it_was_printed() -> None:
    assert page_slip(PAGE, EDITION).parts[-1] == Stamp(
        ("Перевірено 22 листопада 2026", "Центр", "Надруковано 24 листопада 2026")
    )


def test_a_clock_that_cannot_be_right_prints_no_day() -> None:
    lost = replace(EDITION, today=None)

    assert page_slip(PAGE, lost).parts[-1] == Stamp(("Перевірено 22 листопада 2026", "Центр"))


@pytest.mark.parametrize(
    ("page", "today", "said"),
    [
        pytest.param(PAGE, LAST_DAY, None, id="holds to its last day"),
        pytest.param(PAGE, date(2027, 2, 23), Label.STALE, id="stale"),
        pytest.param(PAGE, None, None, id="nobody knows the day"),
        pytest.param(PAGE._replace(outdated=True), DAY, Label.OUTDATED, id="an old translation"),
    ],
)
def test_a_page_that_may_be_wrong_says_so_first(page: PageView, today: date | None, said: Label | None) -> None:
    second = page_slip(page, replace(EDITION, today=today)).parts[1]

    assert second == (Paragraph("Текст") if said is None else Notice("", WORDS.say(said, UK)))


def test_another_language_in_the_place_of_a_missing_one_is_named() -> None:
    notice = page_slip(PAGE._replace(language=FR), EDITION).parts[1]

    assert isinstance(notice, Notice)
    assert "Français" in notice.text


def test_the_second_language_follows_after_everything_of_the_first() -> None:
    parts = page_slip(PAGE, replace(EDITION, second=FR), FRENCH).parts
    place = parts.index(Divider("Français"))

    assert isinstance(parts[place - 1], Stamp)
    assert parts[place + 1 : place + 4] == (Title("La page"), Paragraph("Le résumé"), Heading("Qui peut vous aider"))
    assert isinstance(card := parts[place + 4], Card)
    assert card.name == "Ambassade d’Ukraine"
    assert parts[-1] == Stamp(("Vérifié le 22 novembre 2026",))


def test_a_contact_gives_the_way_or_else_the_call_or_else_the_site() -> None:
    def code(contact: Contact) -> str:
        (found,) = [part for part in contact_slip(contact, "https://site/uk", EDITION).parts if isinstance(part, Code)]
        return found.payload

    no_address = replace(EMBASSY, address=None)
    assert code(EMBASSY).endswith("av.%20Lancaster%2030%2C%201180%20Uccle")
    assert code(no_address) == "tel:+3223792100"
    assert code(replace(no_address, phones=())) == "https://site/uk"


def test_opening_hours_are_told_in_words() -> None:
    day = ((9 * 60, 12 * 60), (13 * 60, 17 * 60))
    week = (day, day, day, day, (), ((9 * 60, 10 * 60),), ())
    contact = replace(EMBASSY, hours=Hours(osm="", week=week, provenance=SURE))
    (card,) = [part for part in contact_slip(contact, "", EDITION).parts if isinstance(part, Card)]

    assert card.fields[-1].text == "пн–чт 9:00–12:00, 13:00–17:00\nсб 9:00–10:00"


def test_a_commune_says_where_to_go_and_what_to_bring_in_both_languages() -> None:
    names = {UK: "Уккел", FR: "Uccle", Language.NL: "Ukkel"}
    commune = Commune(id="uccle", name=names, postal_codes=("1180",), shared_postal_codes=("1190",), provenance=SURE)
    going = Directions(commune=commune, contacts=[EMBASSY], offices=[EMBASSY], pages=[PAGE])
    parts = commune_slip(going, "https://site/uk", replace(EDITION, second=FR), going).parts

    assert parts[:3] == (Title("Уккел"), Paragraph("Uccle / Ukkel"), Paragraph("Поштовий індекс: 1180"))
    assert Heading("Що взяти із собою: Сторінка") in parts
    assert parts.count(Item("паспорт", to_tick=True)) == 2
    assert Heading("Autres bureaux") in parts
    assert sum(isinstance(part, Card) for part in parts) == 4
