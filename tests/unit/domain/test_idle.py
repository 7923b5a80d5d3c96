import pytest

from kiosk.domain.idle import IdleTimes, Presence, presence, seconds_left

TIMES = IdleTimes(ask_after=90, countdown=30)


@pytest.mark.parametrize(
    ("idle", "state"),
    [
        (0, Presence.HERE),
        (89.99, Presence.HERE),
        (90, Presence.ASKED),
        (119.99, Presence.ASKED),
        (120, Presence.GONE),
        (1e9, Presence.GONE),
    ],
)
def test_presence_at_its_borders(idle: float, state: Presence) -> None:
    assert presence(TIMES, idle) is state


@pytest.mark.parametrize(("idle", "left"), [(90, 30), (90.5, 30), (91, 29), (119.5, 1), (120, 0), (500, 0)])
def test_the_countdown_shows_whole_seconds_and_never_zero_while_there_is_time(idle: float, left: int) -> None:
    assert seconds_left(TIMES, idle) == left


def test_there_are_at_least_twenty_seconds_to_answer() -> None:
    assert IdleTimes().countdown >= 20
