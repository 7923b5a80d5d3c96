"""What everybody must know these days: to whom, where, and for how long."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

import pytest

from kiosk.content.store import ContentStore
from kiosk.domain.display import Display
from kiosk.domain.languages import Language
from kiosk.domain.notices import Notice, Weight
from kiosk.domain.provenance import Confidence
from kiosk.domain.session import Place, Screen
from kiosk.ui.bridge.dates import long_date
from tests.ui.altered import With, source
from tests.ui.conftest import Stage, Words
from tests.ui.test_fit import MONITORS, nothing_sticks_out, targets_are_large
from tests.ui.touch import Glass

PAGE, OTHER_PAGE = "arrival/commune", "health/doctor"
WITH_HOURS = "allo-aide-sociale"
UNDATED = "This kiosk does not know today’s date: the notice may be over."
NOTICE, BUTTON = "notice_moved", "noticeButton_moved"
WRONG_CLOCKS = [datetime(1970, 1, 1), datetime(2050, 1, 1)]  # noqa: DTZ001 - the kiosk shows local time
Tell = Callable[[Notice, datetime], Glass]
ON_WRONG_CLOCKS = pytest.mark.parametrize("now", WRONG_CLOCKS, ids=["1970", "2050"])


@pytest.fixture
def first_day(content: ContentStore) -> date:
    """A day that the clock can be right about."""
    return content.release().checked_on + timedelta(days=10)


@pytest.fixture
def notice(first_day: date) -> Notice:
    """A notice of a week, for two of four audiences, on a page and Home."""
    return Notice(
        id="moved",
        valid_from=first_day,
        valid_to=first_day + timedelta(days=6),
        audiences=("from-ukraine", "authority"),
        weight=Weight.WARNING,
        title={language: f"Moved ({language})" for language in Language},
        text={language: f"To the other side ({language})" for language in Language},
        provenance=source(Confidence.OFFICIAL, first_day),
        pages=(PAGE, "legal/after-2027"),
    )


def during(notice: Notice) -> datetime:
    return datetime.combine(notice.valid_from, time(10))


@pytest.fixture
def tell(stage: Stage, content: ContentStore) -> Tell:
    """Opens the kiosk of a day, with this notice and no other."""

    def open_with(notice: Notice, now: datetime) -> Glass:
        stage.clocks.now = now
        return stage.open(With(content, notices=lambda: (notice,)))

    return open_with


def test_home_shows_it_to_its_audiences_only(tell: Tell, content: ContentStore, notice: Notice) -> None:
    glass = tell(notice, during(notice))
    glass.tap("start_en")
    assert BUTTON in glass.names()

    for audience in content.audiences(Language.EN):
        glass.bring(f"audience_{audience.id}")
        glass.tap(f"audience_{audience.id}")
        assert (BUTTON in glass.names()) is (audience.id in notice.audiences), audience.id


@pytest.mark.parametrize("audience", ["from-ukraine", "resident"])
def test_the_pages_that_it_names_show_it_to_everybody_and_no_other_page_does(
    tell: Tell, notice: Notice, audience: str
) -> None:
    glass = tell(notice, during(notice))
    glass.tap("start_en")
    glass.kiosk.chooseAudience(audience)

    for page, shown in ((PAGE, True), (OTHER_PAGE, False), (notice.pages[1], True)):
        glass.kiosk.open(page)
        glass.settle()
        assert glass.kiosk.session.place.id == page
        assert (NOTICE in glass.names()) is shown, page


@pytest.mark.parametrize("language", list(Language))
def test_it_speaks_the_language_of_the_reader_and_says_when_it_was_checked(
    tell: Tell, notice: Notice, words: Words, language: Language
) -> None:
    glass = tell(notice, during(notice))
    glass.tap(f"start_{language}")
    assert glass.sees(notice.title[language])
    assert glass.sees(notice.text[language])

    glass.kiosk.open(PAGE)
    glass.settle()
    checked = words(language, "NoticeBanner", "Checked on %1")
    assert glass.sees(notice.title[language])
    assert glass.sees(notice.text[language])
    assert checked.replace("%1", long_date(notice.provenance.checked_on, language)) in glass.texts()
    assert not glass.sees(words(language, "NoticeBanner", UNDATED))


@pytest.mark.parametrize(("days", "shown"), [(-1, False), (0, True), (6, True), (7, False)])
def test_it_is_there_from_its_first_day_to_its_last_and_then_gone(
    tell: Tell, notice: Notice, days: int, *, shown: bool
) -> None:
    day = notice.valid_from + timedelta(days=days)
    for hour in (time.min, time.max):
        glass = tell(notice, datetime.combine(day, hour))
        glass.tap("start_en")
        assert (BUTTON in glass.names()) is shown
        glass.kiosk.open(PAGE)
        glass.settle()
        assert (NOTICE in glass.names()) is shown
        assert glass.sees(notice.title[Language.EN]) is shown


def test_whoever_comes_on_the_day_after_sees_it_no_more(tell: Tell, stage: Stage, notice: Notice) -> None:
    glass = tell(notice, datetime.combine(notice.valid_to, time.max))
    glass.tap("start_en")
    assert BUTTON in glass.names()
    glass.tap("finish")

    stage.clocks.now += timedelta(seconds=1)

    glass.tap("start_en")
    assert BUTTON not in glass.names()


@ON_WRONG_CLOCKS
@pytest.mark.parametrize("language", list(Language))
def test_where_nobody_knows_the_day_it_stays_and_says_so(
    tell: Tell, notice: Notice, words: Words, language: Language, now: datetime
) -> None:
    warning = words(language, "NoticeBanner", UNDATED)
    glass = tell(notice, now)
    glass.tap(f"start_{language}")
    assert BUTTON in glass.names()
    assert glass.sees(warning)

    glass.kiosk.open(PAGE)
    glass.settle()
    assert NOTICE in glass.names()
    assert glass.sees(warning)


@ON_WRONG_CLOCKS
def test_where_nobody_knows_the_day_no_page_is_called_out_of_date(
    stage: Stage, content: ContentStore, now: datetime
) -> None:
    view = content.page(PAGE, Language.EN)
    assert view is not None
    long_after = datetime.combine(view.valid_until, time(10)) + timedelta(days=1)

    for day, stale in ((now, False), (long_after, True)):
        stage.clocks.now = day
        glass = stage.open(content)
        glass.visit(PAGE, Language.EN)
        assert ("stale" in glass.names()) is stale


@ON_WRONG_CLOCKS
@pytest.mark.parametrize("language", list(Language))
def test_where_nobody_knows_the_time_hours_say_neither_open_nor_closed(
    stage: Stage, content: ContentStore, words: Words, language: Language, now: datetime
) -> None:
    states = [words(language, "FieldRow", state) for state in ("Open now, unless it is a public holiday", "Closed now")]
    known = datetime.combine(content.release().checked_on, time(10))

    for moment, said in ((now, False), (known, True)):
        stage.clocks.now = moment
        glass = stage.open(content)
        glass.visit_contact(WITH_HOURS, language)
        assert glass.sees(words(language, "FieldRow", "Opening hours"))
        assert any(map(glass.sees, states)) is said


def test_touching_it_on_home_opens_the_first_page_that_it_names(tell: Tell, notice: Notice) -> None:
    glass = tell(notice, during(notice))
    glass.tap("start_uk")

    glass.tap(BUTTON)
    assert glass.kiosk.session.place == Place(Screen.PAGE, PAGE)
    assert NOTICE in glass.names()

    glass.tap("back")
    assert glass.kiosk.session.place.screen is Screen.HOME
    assert BUTTON in glass.names()


def test_a_notice_that_names_no_page_opens_nothing(tell: Tell, first_day: date) -> None:
    alone = Notice(
        id="moved",
        valid_from=first_day,
        valid_to=first_day,
        audiences=("from-ukraine",),
        weight=Weight.INFO,
        title={Language.EN: "Closed today"},
        text={Language.EN: "Come back tomorrow"},
        provenance=source(Confidence.CONFIRMED, first_day),
    )
    glass = tell(alone, during(alone))
    glass.tap("start_uk")
    assert glass.sees("Closed today")

    glass.tap(BUTTON)

    assert glass.kiosk.session.place == Place(Screen.HOME)


@pytest.mark.parametrize("steps", [0, 3], ids=["first size", "largest size"])
@pytest.mark.parametrize("monitor", MONITORS.values(), ids=MONITORS.keys())
def test_the_words_of_a_notice_fit_in_every_language(
    stage: Stage, content: ContentStore, notice: Notice, monitor: Display, steps: int
) -> None:
    stage.clocks.now = WRONG_CLOCKS[0]
    glass = stage.open(With(content, notices=lambda: (notice,)), monitor)
    for language in Language:
        glass.kiosk.finish()
        glass.kiosk.chooseLanguage(language)
        glass.kiosk.choices.chooseTextSize(steps + 1)
        for name, go in (("home", glass.kiosk.home), ("page", lambda: glass.kiosk.open(PAGE))):
            go()
            glass.settle()
            with glass.at_rest():
                assert NOTICE in glass.names()
                nothing_sticks_out(glass, f"{name} in {language}")
                targets_are_large(glass, f"{name} in {language}")
