"""A collection with every kind of record, and its content.db."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.build import build
from kiosk.content.store import ContentStore
from kiosk.domain.blocks import Block, BlockKind, EasyStep
from kiosk.domain.communes import Commune
from kiosk.domain.contacts import Address, Contact, Cost, Email, Hours, Phone, Spoken, Website
from kiosk.domain.languages import Language, Texts
from kiosk.domain.notices import Notice, Weight
from kiosk.domain.pages import Audience, Collection, Fact, Page, PageText, Recording, Topic
from kiosk.domain.provenance import Confidence, Provenance

OFFICIAL = Provenance("inami.fgov.be", "2026-08-08", Confidence.OFFICIAL, date(2026, 11, 22))
CONFIRMED = Provenance("Two lists", "2026", Confidence.CONFIRMED, date(2026, 11, 21))
UNCONFIRMED = Provenance("Одне джерело", "undated", Confidence.UNCONFIRMED, date(2026, 11, 20))
WORKDAYS = (((540, 720), (780, 1020)),) * 5 + ((), ())


def five(word: str) -> Texts:
    return {language: f"{word} ({language})" for language in Language}


SAMUSOCIAL = Contact(
    id="samusocial",
    icon="bed",
    name=five("Samusocial"),
    purpose=five("Ліжко на ніч"),
    phones=(
        Phone(number="0800 99 340", dial="+3280099340", danger=True, provenance=CONFIRMED),
        Phone(number="1733", dial="1733", note=five("лікар"), provenance=UNCONFIRMED),
    ),
    address=Address(street="Rue d’Ath 1 bis", postal_code="1000", municipality="Bruxelles", provenance=OFFICIAL),
    hours=Hours(osm="Mo-Fr 09:00-12:00,13:00-17:00", week=WORKDAYS, provenance=CONFIRMED),
    languages=Spoken(spoken=("fr", "nl", "de"), provenance=OFFICIAL),
    cost=Cost(text=five("Безкоштовно"), provenance=UNCONFIRMED),
    website=Website(url="https://dofi.ibz.be", provenance=OFFICIAL),
    email=Email(address="info@samusocial.be", provenance=CONFIRMED),
    reached_on=date(2026, 11, 19),
)
DESK = Contact(id="desk", name=five("Desk"), purpose=five("Questions"))

CITY = Commune(
    id="city",
    name=five("Брюссель"),
    postal_codes=("1000", "1020"),
    shared_postal_codes=("1050",),
    contacts=("samusocial", "desk"),
    aliases=("Брюсель", "Brüssel"),
    pages=("arrival/commune",),
    provenance=CONFIRMED,
)
ANDERLECHT = Commune(id="anderlecht", name=five("Андерлехт"), postal_codes=("1070",), provenance=UNCONFIRMED)
MOVED = Notice(
    id="moved",
    valid_from=date(2026, 11, 22),
    valid_to=date(2027, 3, 4),
    audiences=("from-ukraine", "aid"),
    weight=Weight.WARNING,
    title=five("Центр переїхав"),
    text=five("Спершу перевірте адресу."),
    pages=("arrival/commune", "health/doctor"),
    provenance=OFFICIAL,
)
CLOSED = Notice(
    id="closed",
    valid_from=date(2026, 1, 1),
    valid_to=date(2026, 1, 1),
    audiences=("aid",),
    weight=Weight.INFO,
    title=five("Closed"),
    text=five("…"),
    provenance=UNCONFIRMED,
)

BLOCKS = (
    Block(BlockKind.TEXT, "Ґрунт, їжа – «добре» 😀\n'\"\\"),
    Block(BlockKind.STEP, "Then wait.", lead="Go there.", number=1),
    Block(BlockKind.UNCONFIRMED, "Perhaps."),
    Block(BlockKind.CONTACT, target="samusocial"),
    Block(BlockKind.PAGE, target="health/insurance"),
    Block(BlockKind.PAGE, target="health/closed-long-ago"),
    Block(BlockKind.PAGE, target="arrival"),
    Block(BlockKind.LINK, target="https://dofi.ibz.be"),
)
EASY = (
    EasyStep(icon="phone-call", text="Якщо життя в небезпеці, телефонуйте 112."),
    EasyStep(icon="stethoscope", text="See a doctor."),
)
FACTS = (
    Fact(id="free", text="Registration is free.", provenance=OFFICIAL, expires=date(2027, 1, 31)),
    Fact(id="nearby", text="There is one nearby.", provenance=UNCONFIRMED),
)


SPOKEN = (
    Recording(words="Then wait.", sound=b"OggS: somebody says: then wait."),
    Recording(words="See a  doctor.", sound=b"OggS: somebody says: see a doctor."),
)


def text(title: str, of_version: int = 2, blocks: tuple[Block, ...] = ()) -> PageText:
    summary = f"{title}: summary"
    if not blocks:
        return PageText(title=title, summary=summary, of_version=of_version)
    return PageText(title=title, summary=summary, of_version=of_version, blocks=blocks, easy=EASY, recordings=SPOKEN)


def page(page_id: str, audiences: tuple[str, ...], texts: dict[Language, PageText]) -> Page:
    return Page(
        id=page_id,
        version=2,
        audiences=audiences,
        checked_on=date(2026, 11, 22),
        review_by=date(2027, 2, 22),
        texts=texts,
        contacts=("samusocial", "desk"),
        links={Language.FR: "/fr/sante"},
        keywords={Language.UK: ("лікар", "терапевт")},
        facts=FACTS,
        leave_at_once=page_id == "health/hospital",
    )


@pytest.fixture(scope="session")
def collection() -> Collection:
    whole = {language: text(f"Doctor {language}", blocks=BLOCKS) for language in Language}
    some = {Language.RU: text("Страховка"), Language.EN: text("Insurance", of_version=1)}
    return Collection(
        base_url="https://www.helpukraine.brussels",
        source_language=Language.EN,
        languages=tuple(Language),
        link_hosts=("dofi.ibz.be",),
        audiences=(
            Audience(id="from-ukraine", icon="user", home=("health", "health/doctor"), title=five("Я з України")),
            Audience(id="aid", icon="heart-handshake", home=("health",), title=five("Aid")),
            Audience(id="aid-service", icon="home-heart", home=(), title=five("Aid service")),
        ),
        topics=(
            Topic(id="money", icon="coin-euro", title=five("Money"), summary=five("Nothing yet")),
            Topic(id="health", icon="stethoscope", title=five("Health"), summary=five("Doctor"), pages=("doctor",)),
            Topic(id="arrival", icon="id", title=five("Arrival"), summary=five("Papers"), pages=("commune",)),
        ),
        pages=(
            page("health/doctor", ("from-ukraine", "aid-service"), whole),
            page("health/insurance", ("aid-service",), some),
            page("health/hospital", ("from-ukraine",), whole),
            page("arrival/commune", ("from-ukraine",), whole),
        ),
        contacts=(DESK, SAMUSOCIAL),
        communes=(CITY, ANDERLECHT),
        notices=(MOVED, CLOSED),
    )


@pytest.fixture(scope="session")
def database(collection: Collection, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A built content.db. It is never written: a test that damages it takes a copy."""
    path = tmp_path_factory.mktemp("content") / "content.db"
    build(collection, path)
    return path


@pytest.fixture
def store(database: Path) -> Iterator[ContentStore]:
    with closing(ContentStore(database)) as content:
        yield content


@pytest.fixture
def damaged(database: Path, tmp_path: Path) -> Path:
    """A copy of the content.db, to be damaged."""
    path = tmp_path / "content.db"
    path.write_bytes(database.read_bytes())
    return path
