"""A collection as small texts under stable keys, and back: what an export carries and an update compares.

A change of one page in one language changes one entry.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

import msgspec

from kiosk.content.export_format import kind_and_id
from kiosk.domain.communes import Commune
from kiosk.domain.contacts import Contact
from kiosk.domain.languages import Language
from kiosk.domain.notices import Notice
from kiosk.domain.outcomes import Changes
from kiosk.domain.pages import Audience, Collection, Page, PageText, Topic

Entries = Mapping[str, bytes]
"""JSON texts by key: "site", "page/<topic>/<page>", "text/<topic>/<page>/<lang>", "contact/<id>", ..."""

_T = TypeVar("_T")
_Record = TypeVar("_Record", Page, Contact, Commune, Notice)
_SITE = "site"
_encoder = msgspec.json.Encoder(order="deterministic")


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteEntry:
    """What holds for the whole collection, and the order of its parts.

    Attributes:
        pages, contacts, communes, notices: ids in their order.
    """

    base_url: str
    source_language: Language
    languages: tuple[Language, ...]
    link_hosts: tuple[str, ...]
    audiences: tuple[Audience, ...]
    topics: tuple[Topic, ...]
    pages: tuple[str, ...]
    contacts: tuple[str, ...]
    communes: tuple[str, ...]
    notices: tuple[str, ...]


def split(collection: Collection) -> dict[str, bytes]:
    """Return the entries of a collection, the same bytes for equal parts."""
    return {key: _encoder.encode(part) for key, part in _parts(collection)}


def join(entries: Entries) -> Collection:
    """Return the collection that the entries make up.

    Raises:
        ValueError: an entry is missing, of an unknown kind, or not what its key says.
    """
    site = _read(entries, _SITE, SiteEntry)
    _refuse_repeated(site)
    texts = _texts(entries)
    collection = Collection(
        base_url=site.base_url,
        source_language=site.source_language,
        languages=site.languages,
        link_hosts=site.link_hosts,
        audiences=site.audiences,
        topics=site.topics,
        pages=tuple(replace(_named(entries, f"page/{name}", Page), texts=texts.get(name, {})) for name in site.pages),
        contacts=tuple(_named(entries, f"contact/{name}", Contact) for name in site.contacts),
        communes=tuple(_named(entries, f"commune/{name}", Commune) for name in site.communes),
        notices=tuple(_named(entries, f"notice/{name}", Notice) for name in site.notices),
    )
    if unknown := sorted(entries.keys() - dict(_parts(collection)).keys()):
        raise ValueError(f"{unknown[0]}: nothing names this entry")
    return collection


def _parts(collection: Collection) -> Iterator[tuple[str, object]]:
    yield (
        _SITE,
        SiteEntry(
            base_url=collection.base_url,
            source_language=collection.source_language,
            languages=collection.languages,
            link_hosts=collection.link_hosts,
            audiences=collection.audiences,
            topics=collection.topics,
            pages=tuple(page.id for page in collection.pages),
            contacts=tuple(contact.id for contact in collection.contacts),
            communes=tuple(commune.id for commune in collection.communes),
            notices=tuple(notice.id for notice in collection.notices),
        ),
    )
    for page in collection.pages:
        yield f"page/{page.id}", replace(page, texts={})
        for lang, text in page.texts.items():
            yield f"text/{page.id}/{lang}", text
    yield from ((f"contact/{contact.id}", contact) for contact in collection.contacts)
    yield from ((f"commune/{commune.id}", commune) for commune in collection.communes)
    yield from ((f"notice/{notice.id}", notice) for notice in collection.notices)


def _texts(entries: Entries) -> dict[str, dict[Language, PageText]]:
    texts: dict[str, dict[Language, PageText]] = {}
    for lang in Language:
        for key in entries:
            kind, _, rest = key.partition("/")
            page, _, code = rest.rpartition("/")
            if kind == "text" and code == lang:
                texts.setdefault(page, {})[lang] = _read(entries, key, PageText)
    return texts


def _refuse_repeated(site: SiteEntry) -> None:
    ids = {
        "audiences": [item.id for item in site.audiences],
        "topics": [item.id for item in site.topics],
        "pages": site.pages,
        "contacts": site.contacts,
        "communes": site.communes,
        "notices": site.notices,
    }
    for part, names in ids.items():
        if repeated := sorted(name for name in set(names) if names.count(name) > 1):
            raise ValueError(f"{_SITE}: {part}: {repeated[0]} stands there twice")


def _named(entries: Entries, key: str, kind: type[_Record]) -> _Record:
    record = _read(entries, key, kind)
    if record.id != key.partition("/")[2]:
        raise ValueError(f"{key}: it says that its id is {record.id!r}")
    return record


def _read(entries: Entries, key: str, kind: type[_T]) -> _T:
    try:
        return msgspec.json.decode(entries[key], type=kind)
    except KeyError:
        raise ValueError(f"{key}: this entry is missing") from None
    except msgspec.MsgspecError as error:
        raise ValueError(f"{key}: {error}") from error


def changes_between(before: Mapping[str, str], after: Mapping[str, str]) -> Changes:
    """Return which pages differ between two releases, from the hashes of their entries."""
    old, new = _pages(before), _pages(after)
    return Changes(
        new=tuple(sorted(new.keys() - old.keys())),
        changed=tuple(sorted(page for page in new.keys() & old.keys() if new[page] != old[page])),
        withdrawn=tuple(sorted(old.keys() - new.keys())),
    )


def _pages(entries: Mapping[str, str]) -> dict[str, set[tuple[str, str]]]:
    pages: dict[str, set[tuple[str, str]]] = {}
    for key, value in entries.items():
        kind, page = kind_and_id(key)
        if kind in ("page", "text"):
            pages.setdefault(page, set()).add((key, value))
    return pages
