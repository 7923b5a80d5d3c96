"""The staff's page by touch: how it is entered, what it offers, how an update goes, and its one answer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest

from kiosk import paths
from kiosk.content.store import ContentStore
from kiosk.domain.languages import Language
from kiosk.domain.outcomes import Answer, Changes, Outcome, Progress, Reason, Shown, Stage, Stick
from tests.ui.conftest import Stage as Kiosks
from tests.ui.conftest import Words
from tests.ui.touch import Glass

NOW, BEFORE = datetime(2026, 11, 22, tzinfo=UTC), datetime(2026, 10, 30, tzinfo=UTC)
CONTENT = Stick(folder="/media/blue", name="BLUE", holds_content=True, published=NOW)
PICTURES = Stick(folder="/media/red", name="RED")
DOCTOR = "health/doctor"


@dataclass
class FakeUpdates:
    """Updates that the test brings about."""

    possible: bool = True
    has_network: bool = True
    state: Shown = field(default_factory=lambda: Shown(release=2, published=NOW, before=BEFORE))
    asked: list[str] = field(default_factory=list)

    def shown(self) -> Shown:
        return self.state

    def watch_sticks(self, changed: Callable[[Sequence[Stick]], None]) -> None:
        self.plug = changed
        changed(())

    def take(self, folder: str, told: Callable[[Progress], None], ended: Callable[[Outcome | None], None]) -> None:
        self.asked.append(folder)
        self.told, self.ended = told, ended

    def go_back(self, ended: Callable[[bool], None]) -> None:
        self.asked.append("back")
        self.went_back = ended


@pytest.fixture
def updates() -> FakeUpdates:
    return FakeUpdates()


@pytest.fixture
def glass(stage: Kiosks, content: ContentStore, updates: FakeUpdates) -> Glass:
    stage.updates = updates
    return stage.open(content)


def enter(glass: Glass, language: Language = Language.EN) -> None:
    for _ in range(5):
        glass.tap("staffCorner")
    glass.tap(f"language_{language}")
    glass.tap("staff_content")


def test_five_touches_in_the_corner_of_start_lead_to_the_staffs_page_and_four_do_not(glass: Glass) -> None:
    for _ in range(4):
        glass.tap("staffCorner")
    assert "start_uk" in glass.names()

    glass.tap("staffCorner")

    assert "staff_content" in glass.names()
    glass.tap("back")
    assert "start_uk" in glass.names()


def test_slow_touches_in_the_corner_lead_nowhere(stage: Kiosks, glass: Glass) -> None:
    for _ in range(10):
        stage.clocks.seconds += 2
        glass.tap("staffCorner")

    assert "start_uk" in glass.names()


def test_a_visitor_who_is_on_a_page_has_no_such_corner(glass: Glass) -> None:
    glass.tap("start_en")

    assert "staffCorner" not in glass.names()


def test_without_content_the_staff_can_still_come_in_and_bring_some(stage: Kiosks, updates: FakeUpdates) -> None:
    stage.updates = updates
    glass = stage.open(None)
    enter(glass)

    glass.tap("network")
    stage.arrived.append(ContentStore(paths.SEED))
    updates.ended(Outcome(answer=Answer.UPDATED, reason=Reason.NEW_RELEASE, published=NOW))
    glass.settle()

    assert glass.sees("Updated.")
    glass.tap("finish")
    assert "start_uk" in glass.names()


def test_it_tells_what_is_shown(glass: Glass) -> None:
    enter(glass)

    assert glass.sees("the content of 22 November 2026")


def test_a_stick_with_content_is_offered_with_its_date_and_never_taken_by_itself(
    glass: Glass, updates: FakeUpdates
) -> None:
    enter(glass)
    assert "noStick" in glass.names()

    updates.plug([PICTURES, CONTENT])
    glass.settle()

    assert glass.sees("It says: content of 22 November 2026.")
    assert not updates.asked
    glass.tap("stick_RED")
    assert not updates.asked
    glass.tap("stick_BLUE")
    assert updates.asked == ["/media/blue"]


def test_a_stick_that_is_pulled_out_is_offered_no_more(glass: Glass, updates: FakeUpdates) -> None:
    enter(glass)
    updates.plug([CONTENT])
    glass.settle()
    updates.plug([])
    glass.settle()

    assert "stick_BLUE" not in glass.names()


def test_while_an_update_is_at_work_it_tells_how_far_it_is_in_words_numbers_and_a_bar(
    glass: Glass, updates: FakeUpdates
) -> None:
    enter(glass)
    glass.tap("network")
    assert updates.asked == [""]

    updates.told(Progress(stage=Stage.RECEIVING, received=1_500_000, expected=3_000_000, items=5, of_items=20))
    glass.settle()

    assert glass.sees("1.5 of 3.0 MB, 5 of 20 parts")
    bar, done = glass.find("bar"), glass.find("done")
    assert done.width() == pytest.approx(bar.width() / 2)
    updates.told(Progress(stage=Stage.PREPARING))
    glass.settle()
    assert glass.sees("Preparing the new content.")
    assert "network" not in glass.names()


ANSWERS = {
    Answer.UPDATED: "Updated.",
    Answer.UP_TO_DATE: "Already up to date.",
    Answer.OLDER: "Older than what is shown.",
    Answer.DAMAGED: "Damaged or incomplete.",
    Answer.FOREIGN: "Not from our publisher.",
    Answer.NO_ROOM: "No room.",
}
REASONS = {
    Answer.UPDATED: Reason.NEW_RELEASE,
    Answer.UP_TO_DATE: Reason.SAME_RELEASE,
    Answer.OLDER: Reason.OLDER,
    Answer.DAMAGED: Reason.DAMAGED,
    Answer.FOREIGN: Reason.FOREIGN,
    Answer.NO_ROOM: Reason.NO_ROOM,
}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("answer", Answer)
def test_every_answer_is_told_in_every_language(
    glass: Glass, updates: FakeUpdates, words: Words, answer: Answer, language: Language
) -> None:
    enter(glass, language)
    glass.tap("network")

    updates.ended(Outcome(answer=answer, reason=REASONS[answer]))
    glass.settle()

    assert glass.sees(words(language, "UpdateAnswer", ANSWERS[answer]))
    refused = answer not in {Answer.UPDATED, Answer.UP_TO_DATE}
    assert glass.sees(words(language, "UpdateAnswer", "The content shown has stayed as it was.")) == refused


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_next_step(glass: Glass, updates: FakeUpdates, reason: Reason) -> None:
    answer = next((answer for answer, usual in REASONS.items() if usual is reason), Answer.DAMAGED)
    enter(glass)
    glass.tap("network")

    updates.ended(Outcome(answer=answer, reason=reason))
    glass.settle()

    lead, step = [text for text in glass.texts(glass.find("answer")) if text][:2]
    assert lead.endswith(".")
    assert step.endswith(".")


def test_an_updater_that_died_is_told_too(glass: Glass, updates: FakeUpdates) -> None:
    enter(glass)
    glass.tap("network")

    updates.ended(None)
    glass.settle()

    assert glass.sees("The update did not finish.")
    glass.tap("network")
    assert updates.asked == ["", ""]


def test_the_desk_sees_at_once_what_has_changed_by_its_titles(
    stage: Kiosks, glass: Glass, updates: FakeUpdates, content: ContentStore
) -> None:
    class Newer(ContentStore):
        def cards(self, page_ids: Sequence[str], language: Language) -> Any:
            return [card._replace(title=f"New {card.title}") for card in super().cards(page_ids, language)]

    enter(glass)
    glass.tap("network")
    title = content.cards([DOCTOR], Language.EN)[0].title
    gone = content.topic_pages("health", Language.EN, "")[-1]
    stage.arrived.append(Newer(paths.SEED))

    changes = Changes(changed=(DOCTOR,), withdrawn=(gone.id,))
    updates.ended(Outcome(answer=Answer.UPDATED, reason=Reason.NEW_RELEASE, published=NOW, changes=changes))
    glass.settle()

    assert glass.sees(f"Changed: New {title}")
    assert glass.sees(f"Withdrawn: {gone.title}")


def test_going_back_asks_first_and_then_tells_that_it_is_done(glass: Glass, updates: FakeUpdates) -> None:
    enter(glass)
    glass.tap("wayBack")
    assert not updates.asked
    glass.tap("keep")
    glass.tap("wayBack")
    glass.tap("goBack")
    assert updates.asked == ["back"]

    updates.state = Shown(release=1, published=BEFORE)
    updates.went_back(True)
    glass.settle()

    assert glass.sees("The kiosk shows the content of 30 October 2026 again.")
    assert "wayBack" not in glass.names()


def test_a_kiosk_without_the_publishers_key_says_so_and_offers_nothing(glass: Glass, updates: FakeUpdates) -> None:
    updates.possible = False
    enter(glass)

    assert "impossible" in glass.names()
    assert "network" not in glass.names()


def test_the_desk_is_not_sent_away_while_an_update_is_at_work(
    stage: Kiosks, glass: Glass, updates: FakeUpdates
) -> None:
    enter(glass)
    glass.tap("network")
    stage.clocks.seconds += 1000
    glass.kiosk.watch.check()
    glass.settle()
    assert "progress" in glass.names()

    updates.ended(Outcome(answer=Answer.UP_TO_DATE, reason=Reason.SAME_RELEASE))
    stage.clocks.seconds += 301
    glass.kiosk.watch.check()
    glass.settle()

    assert "start_uk" in glass.names()


def test_an_update_goes_on_when_the_desk_leaves_and_its_answer_waits_for_them(
    glass: Glass, updates: FakeUpdates
) -> None:
    enter(glass)
    glass.tap("network")
    glass.tap("finish")
    glass.tap("start_uk")
    updates.ended(Outcome(answer=Answer.OLDER, reason=Reason.OLDER))
    glass.settle()
    assert "answer" not in glass.names()

    glass.tap("finish")
    enter(glass)

    assert glass.sees("Older than what is shown.")
    glass.tap("finish")
    enter(glass)
    assert "answer" not in glass.names()
