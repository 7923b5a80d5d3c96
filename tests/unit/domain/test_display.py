import pytest

from kiosk.domain.display import believable, capital_height_mm, display, text_height_mm


@pytest.mark.parametrize(("distance", "height"), [(400, 4.9), (450, 5.5), (500, 6.1), (600, 7.3), (700, 8.6)])
def test_a_capital_is_as_high_as_the_clause_wants(distance: float, height: float) -> None:
    """The heights of EN 301 549 v3.2.1, 5.1.4, rounded as in its table."""
    assert capital_height_mm(distance) == pytest.approx(height, abs=0.06)


def test_the_font_is_higher_than_its_capital() -> None:
    assert text_height_mm(500) == pytest.approx(8.56, abs=0.01)


@pytest.mark.parametrize(
    ("inches", "px_per_mm", "distance"), [(10.1, 8.59, 400), (15.6, 5.56, 500), (21.5, 4.03, 500), (32, 2.71, 600)]
)
def test_a_full_hd_screen_by_its_diagonal(inches: float, px_per_mm: float, distance: float) -> None:
    screen = display(1920, 1080, inches=inches)

    assert screen.px_per_mm == pytest.approx(px_per_mm, abs=0.01)
    assert screen.viewing_distance_mm == distance


@pytest.mark.parametrize(
    ("width_mm", "height_mm", "true"),
    [(476, 268, True), (344, 194, True), (268, 476, False), (0, 0, False), (160, 90, True), (16, 9, False)],
)
def test_a_monitor_is_believed_only_where_it_can_be_true(width_mm: float, height_mm: float, *, true: bool) -> None:
    assert believable(1920, 1080, width_mm, height_mm) is true
