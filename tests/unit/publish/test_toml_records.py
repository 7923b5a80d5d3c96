from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.languages import Language
from kiosk.publish.problems import Problem
from kiosk.publish.toml_records import read_record


@dataclass(frozen=True, kw_only=True)
class Room:
    name: str
    floor: int = 0
    open_since: date | None = None


@dataclass(frozen=True, kw_only=True)
class House:
    id: str
    street: str
    hall: Room | None = None
    rooms: tuple[Room, ...] = ()
    names: Mapping[Language, str] = field(default_factory=dict)


WHOLE = """\
street = "rue Belliard 68"
[hall]
name = "hall"
open_since = 2026-11-22
[names]
uk = "Дім"
[[rooms]]
name = "desk"
[[rooms]]
name = "library"
floor = 2
"""


def read(text: str) -> tuple[House | None, list[Problem]]:
    return read_record(text, House, "house.toml", {"id": "belliard"})


def places(text: str) -> list[tuple[str, str]]:
    return [(problem.file, problem.place) for problem in read(text)[1]]


def test_a_file_becomes_a_record_with_the_id_of_its_place() -> None:
    assert read(WHOLE) == (
        House(
            id="belliard",
            street="rue Belliard 68",
            hall=Room(name="hall", open_since=date(2026, 11, 22)),
            rooms=(Room(name="desk"), Room(name="library", floor=2)),
            names={Language.UK: "Дім"},
        ),
        [],
    )


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        pytest.param('name = "library"', 'name = = "library"', "line 10", id="syntax"),
        pytest.param('street = "rue Belliard 68"\n', "", "street", id="missing"),
        pytest.param('name = "library"\n', "", "rooms[1].name", id="missing in a list"),
        pytest.param("floor = 2", 'floor = "2"', "rooms[1].floor", id="text for a number"),
        pytest.param("floor = 2", "floor = 2.5", "rooms[1].floor", id="fraction"),
        pytest.param("floor = 2", "floor = true", "rooms[1].floor", id="truth for a number"),
        pytest.param("2026-11-22", '"yesterday"', "hall.open_since", id="no date"),
        pytest.param("floor = 2", "flor = 2", "rooms[1].flor", id="unknown key in a list"),
        pytest.param('name = "hall"', 'name = "hall"\nwide = 1', "hall.wide", id="unknown key in a table"),
    ],
)
def test_a_wrong_key_is_named_with_the_way_to_it(old: str, new: str, place: str) -> None:
    assert old in WHOLE
    assert places(WHOLE.replace(old, new)) == [("house.toml", place)]


def test_an_unknown_language_is_named_at_the_texts_that_have_it() -> None:
    assert places(WHOLE.replace('uk = "Дім"', 'be = "Дом"')) == [("house.toml", "names")]


def test_all_unknown_keys_are_named_at_once() -> None:
    assert places("a = 1\nb = 2\n" + WHOLE) == [("house.toml", "a"), ("house.toml", "b")]


toml_values = st.recursive(
    st.booleans() | st.integers(-9, 9) | st.sampled_from(['"a"', "2026-11-22", "1.5", '""']),
    lambda inner: st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(map(str, items))}]"),
    max_leaves=5,
)
keys = st.sampled_from(["street", "hall", "hall.name", "hall.floor", "rooms", "names", "names.uk", "id", "cellar"])


@given(
    st.text()
    | st.dictionaries(keys, toml_values).map(
        lambda table: "\n".join(f"{key} = {str(value).lower()}" for key, value in table.items())
    )
)
def test_any_text_becomes_a_record_or_a_problem_of_this_file(text: str) -> None:
    record, problems = read(text)
    assert record is not None or problems
    assert {problem.file for problem in problems} <= {"house.toml"}
    assert all(problem.message for problem in problems)
