"""A collection as entries, and back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import paths
from kiosk.content.entries import changes_between, join, split
from kiosk.content.export_format import Index, ObjectRef, deflate, read_index, sha256, write
from kiosk.domain.communes import Commune
from kiosk.domain.contacts import Contact, Cost, Phone
from kiosk.domain.languages import Language
from kiosk.domain.notices import Notice
from kiosk.domain.outcomes import Changes
from kiosk.domain.pages import Audience, Collection, Fact, Page, PageText, Recording, Topic
from kiosk.publish.check import check, read_screen
from kiosk.publish.problems import Severity

Entry = dict[str, object]

names = st.from_regex(r"[a-z0-9]{1,4}(-[a-z0-9]{1,3})?", fullmatch=True)
words = st.text(max_size=8)
texts = st.dictionaries(st.sampled_from(Language), words)
page_ids = st.builds("{}/{}".format, names, names)


@st.composite
def collections(draw: st.DrawFn) -> Collection:
    def unique(ids: st.SearchStrategy[str]) -> list[str]:
        return draw(st.lists(ids, max_size=3, unique=True))

    recordings = st.lists(st.builds(Recording, words=words, sound=st.binary(max_size=8)), max_size=2).map(tuple)
    page_text = st.builds(PageText, title=words, summary=words, recordings=recordings)
    page_texts = st.dictionaries(st.sampled_from(Language), page_text)
    keywords = st.dictionaries(st.sampled_from(Language), st.just(("a", "b")))
    facts = st.lists(st.builds(Fact, expires=st.none() | st.dates(date(1970, 1, 1))), max_size=2).map(tuple)
    pages = {"texts": page_texts, "links": texts, "keywords": keywords, "facts": facts}
    contacts = {
        "name": texts,
        "purpose": texts,
        "phones": st.lists(st.builds(Phone, note=texts), max_size=2).map(tuple),
        "cost": st.none() | st.builds(Cost, text=texts),
        "hours": st.none(),
    }
    return Collection(
        base_url=draw(words),
        source_language=draw(st.sampled_from(Language)),
        languages=tuple(draw(st.lists(st.sampled_from(Language), unique=True))),
        link_hosts=("example.org",),
        audiences=tuple(draw(st.builds(Audience, id=st.just(name), title=texts)) for name in unique(names)),
        topics=tuple(draw(st.builds(Topic, id=st.just(name), title=texts, summary=texts)) for name in unique(names)),
        pages=tuple(draw(st.builds(Page, id=st.just(name), **pages)) for name in unique(page_ids)),
        contacts=tuple(draw(st.builds(Contact, id=st.just(name), **contacts)) for name in unique(names)),
        communes=tuple(draw(st.builds(Commune, id=st.just(name), name=texts)) for name in unique(names)),
        notices=tuple(draw(st.builds(Notice, id=st.just(name), title=texts, text=texts)) for name in unique(names)),
    )


@cache
def ours() -> Collection:
    """What our own sources make."""
    screen = read_screen(paths.FONTS / "NotoSans-Regular.ttf", paths.ICONS)
    found = check(paths.CONTENT_SOURCES, screen, date(2026, 11, 22), untranslated=Severity.WARNING).collection
    assert found is not None
    assert len(found.pages) > 20
    return found


def hashes(entries: dict[str, bytes]) -> dict[str, str]:
    return {key: sha256(raw) for key, raw in entries.items()}


def retitled(collection: Collection, page: str, language: Language, title: str) -> Collection:
    """The collection with another title of one page in one language."""

    def edited(old: Page) -> Page:
        return replace(old, texts={**old.texts, language: replace(old.texts[language], title=title)})

    return replace(collection, pages=tuple(edited(old) if old.id == page else old for old in collection.pages))


def test_our_own_collection_comes_back_the_same_and_gives_the_same_entries_again() -> None:
    entries = split(ours())
    assert join(entries) == ours()
    assert split(join(entries)) == entries


def test_a_collection_with_every_kind_of_record_comes_back_the_same(collection: Collection) -> None:
    assert join(split(collection)) == collection


@settings(max_examples=50)
@given(collections())
def test_any_collection_comes_back_the_same(made: Collection) -> None:
    assert join(split(made)) == made


def test_the_entries_come_in_any_order(collection: Collection) -> None:
    assert join(dict(reversed(split(collection).items()))) == collection


def test_every_key_is_one_that_a_list_may_hold() -> None:
    index: Index = {key: ObjectRef(sha256(raw), len(raw), len(raw)) for key, raw in split(ours()).items()}
    assert read_index(deflate(write(index))) == index


def test_every_page_language_is_one_entry(collection: Collection) -> None:
    keys = [key for key in split(collection) if key.startswith("text/health/insurance/")]
    assert keys == ["text/health/insurance/ru", "text/health/insurance/en"]


@settings(max_examples=30)
@given(st.data())
def test_a_change_of_one_page_in_one_language_changes_one_entry(data: st.DataObject) -> None:
    page = data.draw(st.sampled_from(ours().pages))
    language = data.draw(st.sampled_from(sorted(page.texts)))
    before, after = split(ours()), split(retitled(ours(), page.id, language, "Інша назва"))
    assert after.keys() == before.keys()
    assert [key for key in after if after[key] != before[key]] == [f"text/{page.id}/{language}"]
    assert changes_between(hashes(before), hashes(after)) == Changes(changed=(page.id,))


def without_insurance(collection: Collection) -> Collection:
    return replace(collection, pages=tuple(page for page in collection.pages if page.id != "health/insurance"))


def test_a_new_and_a_withdrawn_page_are_told_apart(collection: Collection) -> None:
    whole, less = hashes(split(collection)), hashes(split(without_insurance(collection)))
    assert changes_between(less, whole) == Changes(new=("health/insurance",))
    assert changes_between(whole, less) == Changes(withdrawn=("health/insurance",))


def without_russian(collection: Collection) -> Collection:
    return replace(collection, pages=tuple(map(_without_russian, collection.pages)))


def _without_russian(page: Page) -> Page:
    return replace(page, texts={lang: text for lang, text in page.texts.items() if lang is not Language.RU})


@pytest.mark.parametrize(
    ("edit", "pages"),
    [
        pytest.param(without_russian, 4, id="a language goes"),
        pytest.param(lambda old: replace(old, pages=(replace(old.pages[0], facts=()), *old.pages[1:])), 1, id="facts"),
        pytest.param(lambda old: replace(old, contacts=old.contacts[:1]), 0, id="a contact"),
        pytest.param(lambda old: replace(old, pages=old.pages[::-1]), 0, id="the order"),
        pytest.param(lambda old: old, 0, id="nothing"),
    ],
)
def test_a_page_has_changed_when_one_of_its_own_entries_has(
    collection: Collection, edit: Callable[[Collection], Collection], pages: int
) -> None:
    changes = changes_between(hashes(split(collection)), hashes(split(edit(collection))))
    assert (len(changes.new), len(changes.changed), len(changes.withdrawn)) == (0, pages, 0)


def test_to_a_kiosk_without_a_release_every_page_is_new(collection: Collection) -> None:
    changes = changes_between({}, hashes(split(collection)))
    assert changes == Changes(new=("arrival/commune", "health/doctor", "health/hospital", "health/insurance"))


@pytest.mark.parametrize(
    "key", ["site", "page/health/doctor", "contact/desk", "commune/city", "notice/moved"], ids=lambda key: key
)
def test_a_missing_entry_is_named(collection: Collection, key: str) -> None:
    entries = split(collection)
    del entries[key]
    with pytest.raises(ValueError, match=f"^{key}: this entry is missing$"):
        join(entries)


@pytest.mark.parametrize(
    "key", ["text/health/dentist/uk", "text/health/doctor/de", "text/uk", "contact/nobody", "media/map", "site/x"]
)
def test_an_entry_that_nothing_names_is_refused(collection: Collection, key: str) -> None:
    text = b'{"title":"x","summary":"x","of_version":1}'
    with pytest.raises(ValueError, match=f"^{key}: nothing names this entry$"):
        join({**split(collection), key: text})


@pytest.mark.parametrize("key", ["page/health/doctor", "contact/desk", "commune/city", "notice/moved"])
def test_an_entry_whose_key_says_another_id_is_refused(collection: Collection, key: str) -> None:
    entries = split(collection)
    told: Entry = msgspec.json.decode(entries[key])
    told["id"] = "else"
    with pytest.raises(ValueError, match=f"^{key}: it says that its id is 'else'$"):
        join({**entries, key: msgspec.json.encode(told)})


def test_two_entries_with_each_others_ids_are_refused(collection: Collection) -> None:
    entries = split(collection)
    entries["contact/desk"], entries["contact/samusocial"] = entries["contact/samusocial"], entries["contact/desk"]
    with pytest.raises(ValueError, match=r"^contact/(desk|samusocial): "):
        join(entries)


@pytest.mark.parametrize("part", ["audiences", "topics", "pages", "contacts", "communes", "notices"])
def test_an_id_named_twice_is_refused(collection: Collection, part: str) -> None:
    entries = split(collection)
    site = msgspec.json.decode(entries["site"])
    site[part].append(site[part][0])
    with pytest.raises(ValueError, match=rf"^site: {part}: .* twice$"):
        join({**entries, "site": msgspec.json.encode(site)})


@settings(max_examples=50)
@given(st.data())
def test_any_other_bytes_in_the_place_of_an_entry_are_refused_by_its_key(data: st.DataObject) -> None:
    entries = split(ours())
    key = data.draw(st.sampled_from(sorted(entries)))
    entries[key] = data.draw(st.binary(max_size=40) | words.map(str.encode) | st.just(b"[" * 20_000))
    with pytest.raises(ValueError, match=f"^{key}: "):
        join(entries)


def test_what_a_later_publisher_adds_to_an_entry_is_passed_over(collection: Collection) -> None:
    entries = split(collection)
    told: Entry = msgspec.json.decode(entries["contact/desk"])
    told["sign_language"] = True
    assert join({**entries, "contact/desk": msgspec.json.encode(told)}) == collection


def test_what_an_older_publisher_did_not_write_is_empty(collection: Collection) -> None:
    entries = split(collection)
    for key in ("page/health/hospital", "text/health/hospital/uk"):
        entry: Entry = msgspec.json.decode(entries[key])
        later = {name: entry.pop(name) for name in ("easy", "leave_at_once") if name in entry}
        assert all(later.values())
        entries[key] = msgspec.json.encode(entry)

    (page,) = [page for page in join(entries).pages if page.id == "health/hospital"]

    assert (page.texts[Language.UK].easy, page.leave_at_once) == ((), False)
