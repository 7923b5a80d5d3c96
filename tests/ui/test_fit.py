"""Nothing is clipped, crowded or too small: every screen, language and size of text, on every kind of monitor."""

from collections.abc import Callable
from datetime import datetime, time
from functools import cache, partial

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem

from kiosk.content.store import ContentStore
from kiosk.domain.display import Display, capital_height_mm, display
from kiosk.domain.languages import Language
from kiosk.domain.outcomes import Answer, Outcome, Reason
from kiosk.domain.printing import PrintResult
from kiosk.domain.settings import Kept
from kiosk.domain.views import Hit, HitKind
from kiosk.ui.tour.rehearsal import (
    RehearsedHandouts,
    RehearsedMachine,
    RehearsedPin,
    RehearsedSettings,
    RehearsedUpdates,
)
from kiosk.ui.tour.rehearsed_status import RehearsedStatus
from kiosk.ui.tour.staff import SETTINGS
from tests.ui.altered import With
from tests.ui.conftest import Stage
from tests.ui.speaker import FakeSpeech
from tests.ui.test_keys import controls
from tests.ui.test_take import FakeHandouts as RealCodes
from tests.ui.touch import Glass

MONITORS = {
    "10 inch": display(1280, 800, inches=10.1),
    "10 inch upright": display(800, 1280, inches=10.1),
    "15 inch": display(1920, 1080, inches=15.6),
    "21 inch": display(1920, 1080, inches=21.5),
    "21 inch upright": display(1080, 1920, inches=21.5),
    "32 inch upright": display(1080, 1920, inches=32),
}


def type_in(glass: Glass) -> None:
    """Open the search for a commune, and the keyboard with the reader's letters."""
    glass.kiosk.open("communes")
    glass.typing.show()
    glass.typing.choose(glass.kiosk.session.reader)


def take_away(glass: Glass) -> None:
    """Take a page away, on a kiosk whose printer does not answer."""
    glass.kiosk.open("health/doctor")
    glass.kiosk.takeAway()
    glass.kiosk.visit.places.take.paper.print()


def knock(glass: Glass) -> None:
    """Open the staff's page."""
    for _ in range(5):
        glass.kiosk.staff.knock()


def enter(section: str, glass: Glass) -> None:
    """Open a setting, and change one, which does not succeed."""
    glass.kiosk.staff.open(section)
    glass.kiosk.staff.settings.setVolume(40)


def try_everything(glass: Glass) -> None:
    """Open the tests, on a kiosk whose printer does not answer."""
    glass.kiosk.staff.open("test")
    glass.kiosk.staff.tools.printTrial()
    glass.kiosk.staff.tools.playSound()


NOWHERE = "qzqz"


def search_for(text: str) -> Callable[[Glass], None]:
    """Open the search, and type all of this at once."""

    def go(glass: Glass) -> None:
        glass.kiosk.openSearch()
        glass.typing.edited.emit(text)

    return go


def put_the_keyboard_away(glass: Glass) -> None:
    """Stay on the screen before, and have all of it."""
    glass.typing.hide()


def longest(content: ContentStore) -> With:
    """The content, where every search finds the longest titles that there are, except one that finds nothing."""

    def search(text: str, language: Language, limit: int) -> list[Hit]:
        pages = [
            page for topic in content.topics(language) for page in content.topic_pages(topic.id, language, "resident")
        ]
        offices = [content.contact(contact) for commune in content.communes() for contact in commune.contacts]
        names = sorted({office.name[language] for office in offices if office}, key=len)
        words = tuple(sorted({word for page in pages for word in page.title.split()}, key=len)[-5:])
        found = [
            Hit(HitKind.CONTACT, "office", "", names[-1], "", words, 2),
            *(Hit(HitKind.PAGE, page.id, page.symbol, page.title, page.summary, words, 1) for page in pages),
        ]
        return sorted(found, key=lambda hit: -len(hit.title))[: 0 if text == NOWHERE else 3]

    return With(content, search=cache(search))


VISITORS: dict[str, Callable[[Glass], None]] = {
    "home": lambda glass: glass.kiosk.home(),
    "home of residents": lambda glass: glass.kiosk.chooseAudience("resident"),
    "home of aid services": lambda glass: glass.kiosk.chooseAudience("aid-service"),
    "home of arrivals": lambda glass: glass.kiosk.chooseAudience("from-ukraine"),
    "topic": lambda glass: glass.kiosk.open("health"),
    "page": lambda glass: glass.kiosk.open("arrival/commune"),
    "long page": lambda glass: glass.kiosk.open("urgent/helplines"),
    "search": search_for(""),
    "search while typing": search_for("a"),
    "search with results": put_the_keyboard_away,
    "search for nowhere while typing": search_for(NOWHERE),
    "search for nowhere": put_the_keyboard_away,
    "communes": lambda glass: glass.kiosk.open("communes"),
    "communes while typing": type_in,
    "commune": lambda glass: glass.kiosk.openCommune("bruxelles"),
    "contact": lambda glass: glass.kiosk.openContact("gp-on-duty-1733"),
    "emergency": lambda glass: glass.kiosk.openEmergency(),
    "take away": take_away,
}
SCREENS: dict[str, Callable[[Glass], None]] = {
    **VISITORS,
    "pin": knock,
    "staff": lambda glass: glass.kiosk.pad.opened.emit(),
    "staff's status": lambda glass: glass.kiosk.staff.open("status"),
    "staff's status on a stick": lambda glass: glass.kiosk.staff.condition.write("/media/red"),
    "staff's content": lambda glass: glass.kiosk.staff.open("content"),
    "this kiosk": lambda glass: glass.kiosk.staff.open("kiosk"),
    **{f"setting {name}": partial(enter, name) for name in SETTINGS},
    "staff's tests": try_everything,
    "touch": lambda glass: glass.kiosk.staff.open("touch"),
    "leave": lambda glass: glass.kiosk.staff.open("leave"),
    "staff's answer": lambda glass: glass.kiosk.staff.content.update(""),
}


def sized(size: int) -> Callable[[Glass], None]:
    """Choose a size of the text."""
    return lambda glass: glass.kiosk.choices.chooseTextSize(size)


def wide_and_low(glass: Glass) -> None:
    """Choose everything that takes room: the largest text, bold and spaced, and on an upright screen its lower part."""
    glass.kiosk.choices.chooseTextSize(4)
    glass.kiosk.choices.toggleBold()
    glass.kiosk.choices.toggleSpaced()
    glass.kiosk.choices.toggleLow()


READINGS = {
    "first size": sized(1),
    "second size": sized(2),
    "third size": sized(3),
    "largest size": sized(4),
    "wide and low": wide_and_low,
}
# Between the smallest and the largest, of texts and of monitors, rows break elsewhere; on these as on the others.
BETWEEN = {("10 inch upright", "second size"), ("21 inch", "third size"), ("15 inch", "first size")}
VERY_LONG = 14
TEN_INCHES = 11 * 25.4
CARDS = ("search", "result_", "tile_", "card_", "contact_", "page_", "commune_", "noticeButton_", "start_", "scroll")
LANGUAGES = tuple(f"language_{lang}" for lang in Language)
BARS = ("back", "home", "headerSearch", "emergency", "reading", "low", "listen", "finish", *LANGUAGES)


@pytest.mark.parametrize(
    ("monitor", "reading"),
    [
        pytest.param(monitor, reading, id=f"{name}-{how}")
        for name, monitor in MONITORS.items()
        for how, reading in READINGS.items()
        if (name, how) in BETWEEN or (name != "15 inch" and how not in {"second size", "third size"})
    ],
)
def test_every_word_fits_in_every_language(
    stage: Stage, content: ContentStore, monitor: Display, reading: Callable[[Glass], None]
) -> None:
    stage.updates = RehearsedUpdates(outcome=Outcome(answer=Answer.DAMAGED, reason=Reason.INCOMPLETE))
    stage.status = RehearsedStatus(well=False)
    stage.pin = RehearsedPin()
    stage.speech = FakeSpeech()
    stage.handouts = RehearsedHandouts(RealCodes(), PrintResult.NOT_ANSWERING)
    stage.settings = RehearsedSettings(kept=Kept.NOT_KEPT)
    stage.machine = RehearsedMachine(PrintResult.NOT_ANSWERING)
    glass = stage.open(longest(content), monitor)
    for language in Language:
        glass.kiosk.finish()
        glass.kiosk.chooseLanguage(language)
        reading(glass)
        # The staff's pages have sizes of text; bold, spaced and low are a visitor's, and gone when the staff comes.
        for name, go in (VISITORS if reading is wide_and_low else SCREENS).items():
            go(glass)
            glass.settle()
            where = f"{name} in {language}"
            with glass.at_rest():
                nothing_sticks_out(glass, where, whole=reading is not wide_and_low)
                bars_do_not_overlap(glass, where)
                targets_are_large(glass, where)
                the_first_result_is_seen(glass, where)


def nothing_sticks_out(glass: Glass, where: str, *, whole: bool = True) -> None:
    screen = QRectF(-1, -1, glass.size.width + 2, glass.size.height + 2)
    for item in glass.items():
        if not glass.is_text(item) or not item.property("text"):
            continue
        box = glass.rect(item)
        words = str(item.property("text"))
        assert screen.left() <= box.left(), (where, words)
        assert box.right() <= screen.right(), (where, words)
        assert float(item.property("paintedWidth")) <= item.width() + 1, (where, words, "is wider than its place")
        assert not item.property("truncated"), (where, words)
        if whole:
            assert whole_words(item), (where, words, "breaks a word")


def whole_words(item: QQuickItem) -> bool:
    """Whether no word had to be broken; only a very long one may be, which no narrow screen can hold large."""
    font = item.property("font")
    assert isinstance(font, QFont)
    metrics = QFontMetricsF(font)
    words = str(item.property("text")).replace("-", "- ").replace("/", "/ ").replace(".", ". ").split()
    usual = [word for word in words if len(word) < VERY_LONG]
    return all(metrics.horizontalAdvance(word) <= item.width() + 1 for word in usual)


def the_first_result_is_seen(glass: Glass, where: str) -> None:
    """Whether the field and the whole first result are seen while somebody types."""
    results = [item for item in glass.items() if item.objectName().startswith(("result_", "nothing"))]
    keyboard = glass.keyboard()
    if results and keyboard:
        end = min(glass.rect(keyboard).top(), glass.rect(glass.find("scroll")).bottom()) + 1
        for item in (glass.find("field"), results[0]):
            assert glass.rect(item).bottom() <= end, (where, item.objectName(), "is covered")


def bars_do_not_overlap(glass: Glass, where: str) -> None:
    boxes = [(item.objectName(), glass.rect(item)) for item in glass.items() if item.objectName() in BARS]
    for i, (name, box) in enumerate(boxes):
        for other, other_box in boxes[i + 1 :]:
            gap = glass.mm(max(other_box.left() - box.right(), box.left() - other_box.right()))
            below = glass.mm(max(other_box.top() - box.bottom(), box.top() - other_box.bottom()))
            assert max(gap, below) > 2.5, (where, name, other, "are too near")


def targets_are_large(glass: Glass, where: str) -> None:
    keys = glass.typing_keys()
    for item in controls(glass):
        least = least_key_mm(glass.size) if item in keys else 14.8
        assert glass.mm(item.width()) >= least, (where, item.objectName())
        assert glass.mm(item.height()) >= least, (where, item.objectName())
        if item.objectName().startswith(CARDS):
            assert glass.mm(item.height()) >= 19.8, (where, item.objectName())


def least_key_mm(monitor: Display) -> float:
    """The least size of a key: on a 10 inch screen they would leave no room for what is found."""
    return 9.5 if monitor.diagonal_mm < TEN_INCHES else 14.8


@pytest.mark.parametrize("language", list(Language))
def test_home_shows_every_tile_and_every_audience_at_once_on_a_large_lying_screen(
    stage: Stage, content: ContentStore, language: Language
) -> None:
    today = datetime.combine(content.release().checked_on, time(10))
    for source, now in ((content, today), (With(content, notices=lambda: ()), today), (content, datetime(1970, 1, 1))):  # noqa: DTZ001
        stage.clocks.now = now
        glass = stage.open(source, MONITORS["21 inch"])
        glass.tap(f"start_{language}")

        view = glass.rect(glass.find("scroll"))
        tiles = [f"tile_{topic.id}" for topic in content.topics(language)]
        audiences = [f"audience_{audience.id}" for audience in content.audiences(language)]
        assert len(audiences) == 4
        for name in (*tiles, *audiences):
            assert view.contains(glass.rect(glass.find(name))), name
        assert "scrollDown" not in glass.names()


@pytest.mark.parametrize("monitor", MONITORS.values(), ids=MONITORS.keys())
def test_the_text_of_a_page_is_tall_enough_for_the_viewing_distance(
    stage: Stage, content: ContentStore, monitor: Display
) -> None:
    glass = stage.open(content, monitor)
    glass.tap("start_uk")
    glass.kiosk.open("health/doctor")
    glass.settle()
    scroll = glass.find("scroll")

    fonts = [item.property("font") for item in glass.items(scroll) if glass.is_text(item)]

    smallest = min(glass.mm(QFontMetricsF(font).capHeight()) for font in fonts)
    assert smallest >= capital_height_mm(monitor.viewing_distance_mm) * 0.97


@pytest.mark.parametrize("monitor", MONITORS.values(), ids=MONITORS.keys())
def test_start_fits(stage: Stage, content: ContentStore, monitor: Display) -> None:
    for reading in READINGS.values():
        glass = stage.open(content, monitor)
        reading(glass)
        glass.settle()
        nothing_sticks_out(glass, "start")
        targets_are_large(glass, "start")
        for item in controls(glass):
            for text in filter(glass.is_text, glass.items(item)):
                assert glass.rect(item).contains(glass.rect(text)), (item.objectName(), text.property("text"))
