"""The keyboard on the screen: one touch is one letter, its keys are large, and it hides nothing that is needed."""

from collections.abc import Iterator
from itertools import combinations

import pytest

from kiosk.content.store import ContentStore
from kiosk.domain.display import Display
from kiosk.domain.languages import Language
from tests.ui.conftest import Stage
from tests.ui.test_fit import BARS, MONITORS, least_key_mm, type_in
from tests.ui.touch import Glass
from tests.ui.typist import Typist

LATIN = "abcdefghijklmnopqrstuvwxyz’-"
ALPHABETS = {
    Language.UK: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’-",
    Language.RU: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя-",
    Language.FR: LATIN + "éèàçùêôî",
    Language.NL: LATIN + "éèëïö",
    Language.EN: LATIN + "éèç",
}
FIRST_KEYS = {
    Language.UK: "йцуке",
    Language.RU: "йцуке",
    Language.FR: "azert",
    Language.NL: "azert",
    Language.EN: "qwert",
}
CODES = ("", "1082")
SMALLEST_AND_LARGEST = pytest.mark.parametrize("steps", [0, 3], ids=["first size", "largest size"])
EVERY_MONITOR = pytest.mark.parametrize("monitor", MONITORS.values(), ids=MONITORS.keys())


@pytest.fixture
def typist(stage: Stage, content: ContentStore) -> Typist:
    stage.debounce = 0.25
    typist = Typist(stage, stage.open(content))
    typist.start_typing(Language.UK)
    typist.wait()
    return typist


@pytest.mark.parametrize(("pause", "written"), [(0, "1"), (0.24, "1"), (0.25, "11"), (2, "11")])
def test_the_same_key_again_at_once_is_the_same_touch(typist: Typist, pause: float, written: str) -> None:
    typist.glass.tap("key_1")
    typist.wait(pause)
    typist.glass.tap("key_1")

    assert typist.glass.field() == written


def test_a_finger_that_trembles_on_writes_one_letter(typist: Typist) -> None:
    for _ in range(6):
        typist.glass.tap("key_1")
        typist.wait(0.125)

    assert typist.glass.field() == "1"


@pytest.mark.parametrize(("taps", "left"), [(1, "123"), (2, "123"), (3, "12"), (5, "1")])
def test_a_finger_that_trembles_on_delete_takes_a_letter_in_each_quarter_of_a_second(
    typist: Typist, taps: int, left: str
) -> None:
    typist.write("1234")

    for _ in range(taps):
        typist.glass.tap("erase")
        typist.wait(0.125)

    assert typist.glass.field() == left


def test_another_key_at_once_is_another_touch(typist: Typist) -> None:
    for key in ("key_1", "key_0", "key_1", "space", "key_1"):
        typist.glass.tap(key)

    assert typist.glass.kiosk.session.place.typed == "101 1"


def test_a_key_writes_when_it_is_let_go_and_not_before(typist: Typist) -> None:
    typist.glass.press("key_7")
    assert typist.glass.field() == ""

    typist.glass.lift()
    assert typist.glass.field() == "7"


@pytest.mark.parametrize("target", ["key_8", "space", "field"])
def test_sliding_off_a_key_writes_nothing(typist: Typist, target: str) -> None:
    typist.glass.press("key_7")
    typist.glass.slide_to(target)
    typist.glass.lift()

    assert typist.glass.kiosk.session.place.typed == ""


def test_sliding_off_erase_and_clear_keeps_the_text(typist: Typist) -> None:
    typist.write("108")
    for tool in ("erase", "clear"):
        typist.glass.press(tool)
        typist.glass.slide_to("key_1")
        typist.glass.lift()

    assert typist.glass.field() == "108"


def test_a_text_longer_than_the_field_is_cut_at_its_beginning(typist: Typist) -> None:
    for number in range(100):
        typist.glass.typing.press(str(number % 10))
    typist.glass.settle()

    (shown,) = [item for item in typist.glass.items(typist.glass.find("field")) if typist.glass.is_text(item)]
    assert len(typist.glass.kiosk.session.place.typed) == 60
    assert float(shown.property("paintedWidth")) <= shown.width() + 1
    assert typist.glass.rect(shown).right() <= typist.glass.rect(typist.glass.find("field")).right()


@pytest.mark.parametrize("monitor", [MONITORS["10 inch upright"], MONITORS["21 inch"]], ids=["10 inch", "21 inch"])
def test_every_alphabet_is_whole_in_its_own_order_and_one_touch_away(
    stage: Stage, content: ContentStore, monitor: Display
) -> None:
    glass = stage.open(content, monitor)
    for language in Language:
        glass.kiosk.chooseLanguage(language)
        glass.kiosk.openSearch()
        glass.settle()
        for layer in (Language.UK, Language.RU, language):
            glass.tap(f"layer_{layer}")
            keys = [name.removeprefix("key_") for name in in_order(glass) if name.startswith("key_")]
            assert sorted(keys) == sorted(ALPHABETS[layer])
            assert "".join(keys[:5]) == FIRST_KEYS[layer]
        glass.tap("layer_123")
        assert {f"key_{digit}" for digit in "0123456789+"} <= glass.names()


def in_order(glass: Glass) -> list[str]:
    """The names of all keys, from the top and from the left."""
    boxes = {item.objectName(): glass.rect(item) for item in glass.typing_keys()}
    return sorted(boxes, key=lambda name: (round(boxes[name].top()), boxes[name].left()))


def layers(stage: Stage, content: ContentStore, monitor: Display, steps: int) -> Iterator[tuple[Glass, str]]:
    """Every set of keys, each before somebody who reads that language."""
    glass = stage.open(content, monitor)
    for language in Language:
        glass.kiosk.finish()
        glass.kiosk.chooseLanguage(language)
        glass.kiosk.choices.chooseTextSize(steps + 1)
        type_in(glass)
        for layer in ("123", language):
            glass.typing.choose(layer)
            glass.settle()
            yield glass, f"{layer} for {language}"


@SMALLEST_AND_LARGEST
@EVERY_MONITOR
def test_every_key_is_large_enough_and_apart_from_the_others(
    stage: Stage, content: ContentStore, monitor: Display, steps: int
) -> None:
    for glass, where in layers(stage, content, monitor, steps):
        boxes = {item.objectName(): glass.rect(item) for item in glass.typing_keys()}
        bars = {item.objectName(): glass.rect(item) for item in glass.items() if item.objectName() in BARS}
        assert {"space", "erase", "clear", "done"} < boxes.keys()
        for name, box in boxes.items():
            assert glass.mm(min(box.width(), box.height())) >= least_key_mm(monitor), (where, name)
            assert 0 <= box.left() < box.right() <= monitor.width, (where, name)
            assert 0 <= box.top() < box.bottom() <= monitor.height, (where, name)
        for (name, box), (other, other_box) in combinations(boxes.items(), 2):
            assert not box.intersects(other_box), (where, name, other)
        for bar, bar_box in bars.items():
            assert not any(box.intersects(bar_box) for box in boxes.values()), (where, bar)


@SMALLEST_AND_LARGEST
@EVERY_MONITOR
def test_the_keyboard_covers_neither_the_field_nor_the_first_result(
    stage: Stage, content: ContentStore, monitor: Display, steps: int
) -> None:
    faults = []
    for glass, where in layers(stage, content, monitor, steps):
        for code in CODES:
            glass.typing.clear()
            for digit in code:
                stage.clocks.seconds += 1
                glass.typing.press(digit)
            glass.settle()
            with glass.at_rest():
                keyboard = glass.keyboard()
                assert keyboard is not None
                end = min(glass.rect(keyboard).top(), glass.rect(glass.find("scroll")).bottom()) + 1
                first = next(item for item in glass.items() if item.objectName().startswith("commune_"))
                field = glass.find("field")
            for name, box in (("the field", glass.rect(field)), ("the first card", glass.rect(first))):
                if box.bottom() > end:
                    cut = f"{glass.mm(min(box.bottom() - end, box.height())):.0f} of {glass.mm(box.height()):.0f} mm"
                    faults.append(f"{where}, {code or 'nothing'} typed: {name} is covered by {cut}")
    assert not faults, "\n".join(faults)
