"""Makes a generation of a release whose objects are here, and shows it: build → seal → publish → commit."""

import shutil
from pathlib import Path

from kiosk.content.durable import sync_file
from kiosk.content.export_format import FormatError, Manifest, ObjectRef, file_sha256, read_index, read_manifest, sha256
from kiosk.content.schema import FORMAT
from kiosk.sync.assemble import assemble
from kiosk.sync.fetch import Fetched
from kiosk.sync.objects import ObjectStore
from kiosk.sync.state import CONTENT, MANIFEST, METADATA, Current, Generation, State


def install(state: State, draft: Path, manifest: Manifest, fetched: Fetched, store: ObjectStore) -> Generation:
    """Build a release in `draft`, which holds its manifest and metadata, and point CURRENT to it. The state is locked.

    Raises:
        FormatError, ContentUnavailableError: the release makes up no content that the screen could show.
        OSError: our disk failed.
    """
    assemble(fetched, store, draft / CONTENT)
    record = Generation(
        number=max(state.current().top, *state.numbers(), 0) + 1,
        manifest=sha256((draft / MANIFEST).read_bytes()),
        release=manifest.release,
        published=manifest.published,
        entries={key: ref.sha256 for key, ref in fetched.objects.items()},
        lists=fetched.lists,
        format=FORMAT,
        content_sha256=file_sha256(draft / CONTENT),
    )
    for path in draft.rglob("*"):
        if path.is_file():
            sync_file(path)
    state.seal(draft, record)
    state.adopt(draft, record.number)
    state.point(Current(generation=record.number, top=record.number, blocked=state.current().blocked))
    return record


def refit(state: State) -> None:
    """Build the shown release anew where another version of the program has built it. The state is locked.

    Raises:
        FormatError, ContentUnavailableError: it makes up no content any more.
        OSError: an object has gone, or our disk failed.
    """
    shown = state.generation(state.current().generation)
    data = state.manifest(shown) if shown else None
    if shown is None or data is None or shown.format == FORMAT:
        return
    draft = state.empty_tmp()
    (draft / MANIFEST).write_bytes(data)
    shutil.copytree(state.place(shown.number) / METADATA, draft / METADATA)
    store = ObjectStore(state.objects)
    try:
        manifest = read_manifest(data)
        install(state, draft, manifest, _fetched(manifest, store), store)
    finally:
        store.close()


def _fetched(manifest: Manifest, store: ObjectStore) -> Fetched:
    objects: dict[str, ObjectRef] = {}
    for shard in manifest.shards:
        listed = store.get(shard.index.sha256)
        if listed is None:
            raise FormatError("a list of objects has gone from the disk")
        objects |= read_index(listed)
    return Fetched(objects, tuple(shard.index.sha256 for shard in manifest.shards))
