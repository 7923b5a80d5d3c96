"""Builds content.db from the objects of a release, and looks whether the screen could show it."""

import sqlite3
from pathlib import Path

from kiosk.content.build import build
from kiosk.content.entries import join
from kiosk.content.export_format import FormatError, ObjectRef, inflate
from kiosk.content.store import ContentStore
from kiosk.domain.languages import Language
from kiosk.sync.fetch import Fetched
from kiosk.sync.objects import ObjectStore

_NEEDED_BY_ALL = "112"


def assemble(fetched: Fetched, store: ObjectStore, out: Path) -> None:
    """Write the database of a release.

    Raises:
        FormatError: its entries make up no content.
        ContentUnavailableError: the screen could not show it.
        OSError: an object has gone, or there is no room.
    """
    entries = {key: _entry(store, ref) for key, ref in fetched.objects.items()}
    try:
        build(join(entries), out)
    except (ValueError, KeyError, ArithmeticError, sqlite3.DatabaseError) as error:
        # A thing twice, a number that no column holds: signed by mistake, and refused like any other damage.
        raise FormatError(f"content: {error}") from error
    smoke(out)


def _entry(store: ObjectStore, ref: ObjectRef) -> bytes:
    data = store.get(ref.sha256)
    if data is None:
        raise OSError(f"the object {ref.sha256} has gone from the disk")
    raw = inflate(data, ref.raw_length)
    if len(raw) != ref.raw_length:
        raise FormatError("object: shorter than its list says")
    return raw


def smoke(path: Path) -> None:
    """Open a database as the screen does, and read all that it can show.

    Raises:
        ContentUnavailableError: the screen could not show it.
    """
    store = ContentStore(path)
    try:
        store.release()
        store.notices()
        for commune in store.communes():
            for contact in (*commune.contacts, *commune.offices):
                store.contact(contact)
        for language in Language:
            store.search(_NEEDED_BY_ALL, language, 1)
            store.audiences(language)
            for topic in store.topics(language):
                for card in store.topic_pages(topic.id, language, ""):
                    store.page(card.id, language)
    finally:
        store.close()
