"""The running kiosk tells a screen reader what is on every screen, in the language of the reader."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.store import ContentStore
from kiosk.domain.blocks import BlockKind
from kiosk.domain.languages import ENDONYMS, Language
from kiosk.pin_file import PinFile
from tests.e2e.screen_reader import Part, ScreenReader, running_kiosk, shown
from tests.e2e.virtual_display import Desk

BUTTONS = {"push button", "check box", "radio button"}
ROLES = {
    "language_": "radio button",
    "size_": "radio button",
    "audience_": "check box",
    "contrast": "check box",
    "bold": "check box",
    "spaced": "check box",
    "low": "check box",
    "layer_": "check box",
    "code_": "radio button",
    "second_": "radio button",
    "field": "text",
    "volume_": "radio button",
    "wait_": "radio button",
    "printer_": "radio button",
    "wifiShown": "radio button",
    "wifiHidden": "radio button",
    "turn_": "radio button",
    "offer_": "check box",
}
# Named alike whatever the language of the reader.
SAME_IN_ALL = ("start_", "language_", "key_", "layer_", "second_", "pin_", "offer_")
CYRILLIC = range(0x400, 0x530)
WRITTEN_IN_CYRILLIC = {Language.UK, Language.RU}
WORDS = {Language.UK: "лік", Language.RU: "вра", Language.FR: "ecole", Language.NL: "arts", Language.EN: "doc"}
PAGE, CONTACT, COMMUNE = "health/doctor", "medimmigrant", "anderlecht"
SECTIONS = ("status", "content", "kiosk", "test", "leave")
SETTINGS = ("centre", "languages", "waiting", "volume", "printer", "wifi", "ruler", "orientation")
CORNER, PIN = (40, 40), "2468"
PLAIN = {BlockKind.TEXT, BlockKind.STEP, BlockKind.HEADING}


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A kiosk with a PIN that makes no sound."""
    PinFile(paths.pin_file(tmp_path / "state")).choose(PIN)
    config = tmp_path / "kiosk.toml"
    config.write_text("screen_inches = 21.5\nsound = false\n", encoding="utf-8")
    return config


@pytest.fixture
def reader(desk: Desk, config: Path) -> Iterator[ScreenReader]:
    """A screen reader before the kiosk's first screen."""
    with running_kiosk(desk, config.parent, config) as (_, reader):
        yield reader


def is_written_in(language: Language, name: str) -> bool:
    """Whether the words of a name, but for those of the languages themselves, are in the letters of this one."""
    for endonym in ENDONYMS.values():
        name = name.replace(endonym, "")
    cyrillic = any(ord(letter) in CYRILLIC for letter in name)
    return cyrillic == (language in WRITTEN_IN_CYRILLIC) or not any(letter.isalpha() for letter in name)


def controls(parts: list[Part]) -> list[Part]:
    return [part for part in parts if part.role in BUTTONS or set(part.actions) & {"Press", "Toggle"}]


def check(parts: list[Part], language: Language) -> None:
    """Every control has a role, a name in the language, its actions once, and states that agree."""
    assert len(controls(shown(parts))) > 4
    for part in controls(parts):
        role = next((role for start, role in ROLES.items() if part.key.startswith(start)), "push button")
        assert part.role == role, part
        assert part.name.strip(), part
        assert part.key.startswith(SAME_IN_ALL) or is_written_in(language, part.name), part
        assert len(part.actions) == len(set(part.actions)), part
        assert ("focusable" in part.states) == ("enabled" in part.states), part
        assert ("checkable" in part.states) == (part.role in {"check box", "radio button"}), part
        assert ("editable" in part.states) == (part.role == "text"), part


def heading(parts: list[Part]) -> str:
    """The first heading."""
    return next(part.name for part in shown(parts) if part.role == "heading")


def names_of(parts: list[Part]) -> dict[str, str]:
    """The names of what is shown, by their keys."""
    return {part.key: part.name for part in shown(parts)}


def checked(parts: list[Part], start: str) -> list[str]:
    """The keys of what is chosen among the controls whose keys start so."""
    return [part.key for part in shown(parts) if part.key.startswith(start) and "checked" in part.states]


@pytest.mark.parametrize("language", Language)
def test_every_screen_is_named_in_the_language_of_the_reader(
    reader: ScreenReader, store: ContentStore, language: Language
) -> None:
    start = reader.see("start_")
    check(start, Language.UK)
    assert all(ENDONYMS[each] in names_of(start)[f"start_{each}"] for each in Language)

    reader.act(f"start_{language}")
    home = reader.see("tile_")
    check(home, language)
    assert checked(home, "language_") == [f"language_{language}"]
    tiles = [part.name for part in shown(home) if part.key.startswith("tile_")]
    assert {card.title for card in store.topics(language)} <= set(tiles)

    reader.act("tile_health")
    topic = reader.see(f"card_{PAGE}")
    check(topic, language)
    assert heading(topic) in tiles

    reader.act(f"card_{PAGE}")
    page = reader.see("more")
    check(page, language)
    check_text(page, store, language)

    reader.act("more")
    take = reader.see("code_")
    check(take, language)
    assert len(checked(take, "code_")) == 1

    reader.act("back")
    reader.see("easy")
    reader.act("easy")
    easy = reader.read()
    check(easy, language)
    assert names_of(easy)["easy"] != names_of(page)["easy"]
    reader.act("easy")
    reader.act(f"contact_{CONTACT}")
    found = store.contact(CONTACT)
    assert found is not None
    contact = reader.hear(found.name[language])
    check(contact, language)
    assert any(found.phones[0].number in part.name for part in contact if part.role == "list item")


@pytest.mark.parametrize("language", [Language.RU, Language.NL])
def test_choices_tell_what_is_chosen_and_obey_the_first_action(reader: ScreenReader, language: Language) -> None:
    reader.act(f"start_{language}")
    reader.act("reading")
    choices = reader.see("size_")
    check(choices, language)
    assert checked(choices, "size_") == ["size_1"]
    assert checked(choices, "contrast") == []

    reader.act("size_2")
    reader.act("contrast")
    choices = reader.read()
    assert checked(choices, "size_") == ["size_2"]
    assert checked(choices, "contrast") == ["contrast"]

    reader.act("contrast")
    choices = reader.read()
    assert checked(choices, "contrast") == []
    rails = {part.key: "enabled" in part.states for part in shown(choices)}
    assert (rails["scrollUp"], rails["scrollDown"]) == (False, True)

    other = next(each for each in Language if each is not language)
    reader.act(f"language_{other}")
    choices = reader.read()
    check(choices, other)
    assert checked(choices, "language_") == [f"language_{other}"]


@pytest.mark.parametrize("language", [Language.UK, Language.FR])
def test_what_is_typed_found_and_called_is_named_too(
    reader: ScreenReader, store: ContentStore, language: Language
) -> None:
    reader.act(f"start_{language}")
    reader.act("search")
    check(reader.see("key_"), language)
    for letter in WORDS[language]:
        reader.act(f"key_{letter}")
    results = reader.see("result_")
    check(results, language)
    best = store.search(WORDS[language], language, 1)[0]
    assert any(best.title in part.name for part in results if part.key.startswith("result_"))
    reader.act("done")
    check(reader.read(), language)

    reader.act("home")
    reader.act("tile_communes")
    communes = reader.see("commune_")
    check(communes, language)
    reader.act(f"commune_{COMMUNE}")
    reader.see("back")
    commune = reader.see("contact_")
    check(commune, language)

    reader.act("emergency")
    emergency = reader.see("saying_")
    check(emergency, language)
    assert any(part.role == "list item" and part.name.startswith("112") for part in emergency)

    reader.act("finish")
    check(reader.see("start_"), Language.UK)


@pytest.mark.parametrize(
    ("language", "way", "start", "sections"),
    [(Language.UK, (), "staff_", SECTIONS), (Language.FR, ("staff_kiosk",), "setting_", SETTINGS)],
    ids=["area", "settings"],
)
def test_the_staffs_pages_are_named_too(  # noqa: PLR0913, PLR0917 - a row of a table
    reader: ScreenReader, desk: Desk, language: Language, way: tuple[str, ...], start: str, sections: tuple[str, ...]
) -> None:
    reader.see("start_")
    for _ in range(5):
        desk.touch(*CORNER)
    reader.act(f"language_{language}")
    check(reader.see("pin_"), language)
    for digit in PIN:
        reader.act(f"pin_{digit}")
    reader.act("pin_enter")

    for key in way:
        reader.act(key)
    check_each(reader, language, start, sections)


def check_each(reader: ScreenReader, language: Language, start: str, sections: tuple[str, ...]) -> None:
    """A page with a card for each section, and the page of each."""
    cards = reader.see(start)
    check(cards, language)
    assert {part.key for part in cards if part.key.startswith(start)} == {start + section for section in sections}
    for section in sections:
        reader.act(start + section)
        check(reader.see_no(start), language)
        reader.act("back")
        reader.see(start)


def test_the_question_whether_somebody_is_there_is_named_too(desk: Desk, config: Path) -> None:
    with config.open("a", encoding="utf-8") as file:
        file.write("idle_seconds = 20\n")
    with running_kiosk(desk, config.parent, config) as (_, reader):
        reader.act("start_uk")

        check(reader.see("stay"), Language.UK)


def check_text(parts: list[Part], store: ContentStore, language: Language) -> None:
    """The text of the page is there, with its headings and steps as such."""
    page = store.page(PAGE, language)
    assert page is not None
    assert heading(parts) == page.title
    roles = {BlockKind.TEXT: "label", BlockKind.STEP: "list item", BlockKind.HEADING: "heading"}
    told = [(part.role, part.name) for part in parts]
    for block in page.blocks:
        if block.kind in PLAIN:
            assert any(role == roles[block.kind] and block.text in name for role, name in told), block
