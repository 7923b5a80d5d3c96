"""One update, from a carrier to the pointer that shows it. Any step can end it; the content shown stays until the last.

trust → compare → fetch → build → seal → publish → commit → tidy
"""

import errno
import shutil
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from kiosk.content.entries import changes_between
from kiosk.content.export_format import (
    FORMAT,
    MANIFEST_TARGET,
    FormatError,
    Manifest,
    read_manifest,
    sha256,
)
from kiosk.domain.outcomes import Answer, Outcome, Progress, Reason, Stage
from kiosk.domain.ports.content import ContentUnavailableError
from kiosk.sync.carriers import Carrier
from kiosk.sync.fetch import Fetched, Told, fetch
from kiosk.sync.install import install
from kiosk.sync.objects import ObjectStore
from kiosk.sync.recover import before_shown
from kiosk.sync.state import KEPT, MANIFEST, METADATA, Generation, State
from kiosk.sync.trust import TrustClient

_ROOM = 1.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """What an update works with.

    Attributes:
        bootstrap: the root metadata that the program was shipped with.
        now: the time for expiry dates.
    """

    state: State
    carrier: Carrier
    bootstrap: bytes
    now: datetime
    told: Told

    def run(self) -> Outcome:
        """Take what the carrier has. The state must be locked.

        Raises:
            RepositoryError, DownloadError, FormatError, OSError: why it could not be taken; nothing has changed then.
        """
        self.told(Progress())
        draft = self.state.empty_tmp()
        found = self._verified(draft)
        current = self.state.current()
        shown = self.state.generation(current.generation)
        if shown is not None and shown.manifest == found.sha256:
            self._complete(shown, found)
            return _outcome(Answer.UP_TO_DATE, Reason.SAME_RELEASE, found)
        if found.sha256 in current.blocked:
            return _outcome(Answer.UP_TO_DATE, Reason.BLOCKED, found)
        if shown is not None and found.manifest.release < shown.release:
            return _outcome(Answer.OLDER, Reason.OLDER, found)
        if found.manifest.min_reader > FORMAT:
            return _outcome(Answer.DAMAGED, Reason.NEWER_FORMAT, found)
        store = ObjectStore(self.state.objects)
        try:
            fetched = fetch(self.carrier, found.manifest, store, self.told, self._need_room)
            record = self._installed(draft, found, fetched, store)
            with suppress(OSError):  # the content is shown by now: what could not be tidied stays for the next time
                store.keep_only(self._wanted(fetched))
        finally:
            store.close()
        changes = changes_between(shown.entries if shown else {}, record.entries)
        return replace(_outcome(Answer.UPDATED, Reason.NEW_RELEASE, found), changes=changes)

    def _complete(self, shown: Generation, found: "_Found") -> None:
        """Bring back objects of the shown content that the disk has lost: without them nothing could be handed on."""
        store = ObjectStore(self.state.objects)
        try:
            if store.missing((*shown.lists, *shown.entries.values())):
                fetch(self.carrier, found.manifest, store, self.told, self._need_room)
        finally:
            store.close()

    def _verified(self, draft: Path) -> "_Found":
        url = self.carrier.base_url + "metadata/"
        fetcher = self.carrier.fetcher
        with TrustClient(self.state.trust, self.bootstrap, url, fetcher, self.now, draft) as client:
            client.refresh()
            target = client.target(MANIFEST_TARGET)
            if target is None:
                raise FormatError("the publisher's metadata names no content")
            path = draft / MANIFEST
            if not self._is_here(target.hashes["sha256"], path):
                client.download(target, self.carrier.base_url + "targets/", path)
            data = path.read_bytes()
        return _Found(read_manifest(data), sha256(data))

    def _is_here(self, name: str, path: Path) -> bool:
        """Copy the manifest of a kept generation, so that to ask whether there is anything new costs few bytes."""
        kept = next((item for item in self.state.generations() if item.manifest == name), None)
        data = self.state.manifest(kept) if kept else None
        if data is None:
            return False
        path.write_bytes(data)
        return True

    def _need_room(self, size: int) -> None:
        """Refuse before the disk is full: the new content is written beside the old."""
        free = shutil.disk_usage(self.state.folder).free
        if free < _ROOM * size:
            raise OSError(errno.ENOSPC, f"{free} bytes are free, {round(_ROOM * size)} are needed")

    def _installed(self, draft: Path, found: "_Found", fetched: Fetched, store: ObjectStore) -> Generation:
        """Build and show the content; a release that the screen could not show is not tried again."""
        self.told(Progress(stage=Stage.PREPARING))
        shutil.copytree(self.state.trust, draft / METADATA)
        try:
            return install(self.state, draft, found.manifest, fetched, store)
        except (ContentUnavailableError, FormatError):
            current = self.state.current()
            self.state.point(replace(current, blocked=(*current.blocked, found.sha256)))
            raise

    def _wanted(self, fetched: Fetched) -> set[str]:
        kept = self.state.generations()[-KEPT:]
        return {*fetched.lists, *(name for item in kept for name in (*item.lists, *item.entries.values()))}


@dataclass(frozen=True, slots=True)
class _Found:
    """The release that the publisher signed, and its hash."""

    manifest: Manifest
    sha256: str


def roll_back(state: State) -> Generation | None:
    """Show the generation before the present one, and refuse the present release until the next. The state is locked.

    Returns:
        The generation now shown; None when there is none before, and nothing has changed.
    """
    current = state.current()
    shown = state.generation(current.generation)
    before = before_shown(state, current.generation)
    if shown is None or before is None:
        return None
    state.point(replace(current, generation=before.number, blocked=(*current.blocked, shown.manifest)))
    return before


def _outcome(answer: Answer, reason: Reason, found: _Found) -> Outcome:
    manifest = found.manifest
    return Outcome(answer=answer, reason=reason, release=manifest.release, published=manifest.published)
