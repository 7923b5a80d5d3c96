"""A clock that is wrong stops no update; what is old is refused from a server, and taken from a stick with its date."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.outcomes import Answer, Outcome, Reason
from kiosk.publish.export import refresh_timestamp
from kiosk.publish.keys import KeyFolder
from kiosk.sync.recover import shown
from tests.unit.sync.carriers import serving
from tests.unit.sync.publisher import DAY, MADE, Kiosk, assert_outcome, copy, publish

LONGEST = timedelta(days=3650)
SECOND = timedelta(seconds=1)
TIMESTAMP_LIFE, ROOT_LIFE = 30 * DAY, 730 * DAY
UPDATED = (Answer.UPDATED, Reason.NEW_RELEASE)
EXPIRED = (Answer.OLDER, Reason.EXPIRED)


def take(kiosk: Kiosk, export: Path, clock: datetime, *, by_stick: bool) -> Outcome:
    desk = kiosk.desk(clock)
    if by_stick:
        return desk.take_from_folder(export, lambda _: None)
    with serving(export) as url:
        return desk.take_from_web(url, lambda _: None)


def at(year: int, month: int = 1, day: int = 1) -> datetime:
    return datetime(year, month, day, tzinfo=UTC)


FLOOR = MADE  # of release 1, which the kiosk shows
RELEASE_2 = MADE + DAY


@pytest.mark.parametrize("by_stick", [True, False], ids=["stick", "server"])
@pytest.mark.parametrize(
    ("clock", "from_server"),
    [
        (RELEASE_2 + DAY, UPDATED),
        (RELEASE_2 + TIMESTAMP_LIFE - SECOND, UPDATED),
        (RELEASE_2 + TIMESTAMP_LIFE, EXPIRED),
        (RELEASE_2 + 90 * DAY, EXPIRED),
        (RELEASE_2 + 400 * DAY, EXPIRED),
        (at(2030), EXPIRED),
        (FLOOR + LONGEST, EXPIRED),
        (FLOOR + LONGEST + DAY, UPDATED),
        (at(2050), UPDATED),
        (at(9999, 12, 31), UPDATED),
        (at(1970), UPDATED),
        (at(1, 1, 1), UPDATED),
        (at(2024, 11, 24), UPDATED),
        (FLOOR - SECOND, UPDATED),
        (FLOOR, UPDATED),
    ],
    ids=str,
)
def test_what_is_taken_at_which_time(
    kiosk: Kiosk, stick: Path, clock: datetime, from_server: tuple[Answer, Reason], by_stick: bool
) -> None:
    before = kiosk.showing()
    outcome = take(kiosk, stick, clock, by_stick=by_stick)
    answer, reason = UPDATED if by_stick else from_server
    assert_outcome(outcome, answer, reason)
    if answer is Answer.UPDATED:
        assert (outcome.release, outcome.published) == (2, RELEASE_2)
    else:
        assert kiosk.showing() == before
    assert shown(kiosk.state).release == (2 if answer is Answer.UPDATED else 1)


def test_an_old_stick_is_refused_once_the_kiosk_has_shown_what_is_newer(
    kiosk: Kiosk, releases: dict[int, Path], keys: KeyFolder, tmp_path: Path
) -> None:
    """Its own metadata has run out by a time that has certainly been: what the kiosk shows was made after."""
    late = publish(keys, copy(releases[2], tmp_path / "late"), FLOOR + 100 * DAY, "late")
    assert take(kiosk, late, at(1970), by_stick=True).answer is Answer.UPDATED
    outcome = take(kiosk, releases[2], at(1970), by_stick=True)
    assert outcome.answer is Answer.OLDER


@pytest.mark.parametrize("by_stick", [True, False], ids=["stick", "server"])
def test_a_kiosk_that_was_offline_for_a_year_takes_what_is_fresh(
    kiosk: Kiosk, releases: dict[int, Path], keys: KeyFolder, tmp_path: Path, by_stick: bool
) -> None:
    fresh = publish(keys, copy(releases[2], tmp_path / "fresh"), FLOOR + 365 * DAY, "a year later")
    outcome = take(kiosk, fresh, FLOOR + 366 * DAY, by_stick=by_stick)
    assert_outcome(outcome, *UPDATED)


def test_a_timestamp_that_is_signed_again_is_fresh_without_a_new_release(
    kiosk: Kiosk, releases: dict[int, Path], keys: KeyFolder, tmp_path: Path
) -> None:
    again = copy(releases[1], tmp_path / "again")
    before = kiosk.showing()
    late = FLOOR + 60 * DAY
    assert_outcome(take(kiosk, again, late, by_stick=False), *EXPIRED)
    refresh_timestamp(keys, again, late)
    assert_outcome(take(kiosk, again, late, by_stick=False), Answer.UP_TO_DATE, Reason.SAME_RELEASE)
    assert (kiosk.showing(), kiosk.trusted()) == (before, "2/1/1")


def test_a_root_that_nobody_signed_again_in_time_stops_updates_but_not_the_content(
    kiosk: Kiosk, releases: dict[int, Path], keys: KeyFolder, tmp_path: Path
) -> None:
    out = publish(keys, copy(releases[1], tmp_path / "late"), FLOOR + ROOT_LIFE, "late")
    before = kiosk.showing()
    assert_outcome(take(kiosk, out, FLOOR + ROOT_LIFE, by_stick=False), *EXPIRED)
    assert kiosk.showing() == before
    assert_outcome(take(kiosk, out, FLOOR + ROOT_LIFE - SECOND, by_stick=False), *UPDATED)


def test_the_floor_is_the_newest_day_that_has_certainly_been(
    kiosk: Kiosk, new_kiosk: Kiosk, releases: dict[int, Path]
) -> None:
    assert new_kiosk.desk(at(1970)).floor() == at(2026, 11, 22)
    assert kiosk.desk(at(2050)).floor() == FLOOR
    kiosk.take(releases[3])
    assert kiosk.desk(at(1970)).floor() == FLOOR + 2 * DAY
    assert kiosk.desk(at(1970)).go_back() is not None
    assert kiosk.desk(at(1970)).floor() >= FLOOR


def test_a_server_that_is_gone_is_out_of_reach(kiosk: Kiosk, stick: Path) -> None:
    with serving(stick) as url:
        pass
    before = kiosk.showing()
    outcome = kiosk.desk(RELEASE_2).take_from_web(url, lambda _: None)
    assert_outcome(outcome, Answer.DAMAGED, Reason.UNREACHABLE)
    assert kiosk.showing() == before
