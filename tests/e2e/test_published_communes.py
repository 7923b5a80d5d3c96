"""How a visitor finds a commune in the content.db that the kiosk ships with, and what is there to be found."""

import os
import subprocess
import sys
from collections.abc import Sequence

import pytest

from kiosk import paths
from kiosk.content.store import ContentStore
from kiosk.domain.blocks import BlockKind
from kiosk.domain.communes import Commune, find
from kiosk.domain.languages import Language

OWNERS = {
    "1000": "bruxelles",
    "1020": "bruxelles",
    "1030": "schaerbeek",
    "1040": "etterbeek",
    "1050": "ixelles",
    "1060": "saint-gilles",
    "1070": "anderlecht",
    "1080": "molenbeek-saint-jean",
    "1081": "koekelberg",
    "1082": "berchem-sainte-agathe",
    "1083": "ganshoren",
    "1090": "jette",
    "1120": "bruxelles",
    "1130": "bruxelles",
    "1140": "evere",
    "1150": "woluwe-saint-pierre",
    "1160": "auderghem",
    "1170": "watermael-boitsfort",
    "1180": "uccle",
    "1190": "forest",
    "1200": "woluwe-saint-lambert",
    "1210": "saint-josse-ten-noode",
}
TYPED = ["", "1", "10", "1050", "saint", "Волюве", "sint", "ucle", "Моленбег", "сен", "b", "xyz"]
FIND = f"""
from kiosk import paths
from kiosk.content.store import ContentStore
from kiosk.domain.communes import find

communes = ContentStore(paths.SEED).communes()
for typed in {TYPED!r}:
    print(*(commune.id for commune in find(communes, typed)))
"""


@pytest.fixture(scope="module")
def communes(store: ContentStore) -> Sequence[Commune]:
    return store.communes()


def first(communes: Sequence[Commune], typed: str) -> str:
    return next((commune.id for commune in find(communes, typed)), "")


def test_there_are_the_nineteen_communes_each_with_a_name_in_every_language(communes: Sequence[Commune]) -> None:
    assert len({commune.id for commune in communes}) == len(communes) == 19
    assert [commune.id for commune in communes if set(commune.name) != set(Language)] == []
    assert [commune.id for commune in communes if not all(name.strip() for name in commune.name.values())] == []


def test_every_commune_is_found_first_by_each_of_its_own_postal_codes(communes: Sequence[Commune]) -> None:
    assert {code: commune.id for commune in communes for code in commune.postal_codes} == OWNERS
    assert {code: first(communes, code) for code in OWNERS} == OWNERS


@pytest.mark.parametrize("language", list(Language))
def test_every_commune_is_found_first_by_its_name(communes: Sequence[Commune], language: Language) -> None:
    names = {commune.name[language]: commune.id for commune in communes}
    for way_to_write in (str.upper, str.lower, lambda name: name.replace("-", " ").replace("’", "'")):
        assert {name: first(communes, way_to_write(name)) for name in names} == names


def test_every_commune_is_found_first_by_every_other_way_to_write_its_name(communes: Sequence[Commune]) -> None:
    aliases = {alias: commune.id for commune in communes for alias in commune.aliases}
    assert len(aliases) > 19
    assert {alias: first(communes, alias) for alias in aliases} == aliases


def test_a_shared_postal_code_finds_all_who_share_it(communes: Sequence[Commune]) -> None:
    shared = {code for commune in communes for code in commune.shared_postal_codes}
    assert {"1040", "1050"} <= shared
    for code in shared:
        expected = {commune.id for commune in communes if code in commune.postal_codes + commune.shared_postal_codes}
        assert {commune.id for commune in find(communes, code)} == expected
        assert len(expected) >= 2


def test_every_commune_has_its_town_hall_and_its_social_welfare_centre_to_go_to(
    store: ContentStore, communes: Sequence[Commune]
) -> None:
    for commune in communes:
        for kind in ("town-hall-", "cpas-"):
            contacts = [store.contact(name) for name in commune.contacts if name.startswith(kind)]
            assert contacts, f"{commune.id} has no {kind}"
            for contact in contacts:
                assert contact is not None
                assert contact.address or contact.phones or contact.website, contact.id


def test_no_two_communes_send_people_to_the_same_place(communes: Sequence[Commune]) -> None:
    named = [contact for commune in communes for contact in commune.contacts]
    assert sorted(named) == sorted(set(named))


@pytest.mark.parametrize("language", list(Language))
def test_every_commune_says_what_to_bring(store: ContentStore, communes: Sequence[Commune], language: Language) -> None:
    for commune in communes:
        pages = [store.page(page, language) for page in commune.pages]
        assert len(pages) >= 2
        for page in pages:
            assert page is not None
            documents = [block.text for block in page.blocks if block.kind is BlockKind.DOCUMENT]
            assert len(documents) >= 2, page.id


def test_the_same_word_gives_the_same_communes_in_the_same_order_in_every_run(communes: Sequence[Commune]) -> None:
    here = "".join(" ".join(commune.id for commune in find(communes, typed)) + "\n" for typed in TYPED)
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        done = subprocess.run(
            [sys.executable, "-c", FIND], cwd=paths.ROOT, env=environment, capture_output=True, text=True, check=True
        )
        assert done.stdout == here
