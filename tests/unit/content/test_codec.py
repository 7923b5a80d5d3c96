from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.codec import Blocks, Facts, Names, decode, encode
from kiosk.domain.blocks import Block
from kiosk.domain.communes import Commune
from kiosk.domain.contacts import Contact, Cost, Hours, Phone
from kiosk.domain.languages import Language
from kiosk.domain.notices import Notice
from kiosk.domain.pages import Fact
from kiosk.domain.provenance import Provenance

minutes = st.integers(0, 1440)
weeks = st.lists(st.lists(st.tuples(minutes, minutes), max_size=2).map(tuple), min_size=7, max_size=7).map(tuple)
hours = st.builds(Hours, osm=st.text(), provenance=st.from_type(Provenance), week=weeks)
texts = st.dictionaries(st.sampled_from(Language), st.text(max_size=20))
contacts = st.builds(
    Contact,
    name=texts,
    purpose=texts,
    phones=st.lists(st.builds(Phone, note=texts), max_size=3).map(tuple),
    hours=st.none() | hours,
    cost=st.none() | st.builds(Cost, text=texts),
)
communes = st.builds(Commune, name=texts)
notices = st.builds(Notice, title=texts, text=texts)
blocks = st.lists(st.builds(Block, number=st.integers(0, 99))).map(tuple)
facts = st.lists(st.builds(Fact, expires=st.none() | st.dates(min_value=date(1970, 1, 1)))).map(tuple)


@given(contacts)
def test_any_contact_comes_back_the_same(contact: Contact) -> None:
    assert decode(encode(contact), Contact) == contact


@given(communes, notices)
def test_any_commune_and_notice_come_back_the_same(commune: Commune, notice: Notice) -> None:
    assert decode(encode(commune), Commune) == commune
    assert decode(encode(notice), Notice) == notice


@given(blocks, facts, st.lists(st.text()).map(tuple))
def test_any_blocks_facts_and_names_come_back_the_same(blocks: Blocks, facts: Facts, names: Names) -> None:
    assert decode(encode(blocks), Blocks) == blocks
    assert decode(encode(facts), Facts) == facts
    assert decode(encode(names), Names) == names


@pytest.mark.parametrize("kind", [Contact, Commune, Notice])
@given(text=st.text())
def test_any_other_text_is_refused(kind: type[Contact | Commune | Notice], text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        decode(text, kind)
