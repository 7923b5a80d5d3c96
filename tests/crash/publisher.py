"""A publisher's row of releases, each an export of its own: what a kiosk is fed with while it is made to die."""

import shutil
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk import paths
from kiosk.domain.pages import Collection
from kiosk.publish.check import check, read_screen
from kiosk.publish.export import export
from kiosk.publish.keys import BOOTSTRAP, KeyFolder
from tests.e2e.small_sources import write_sources

FIRST_DAY = datetime(2024, 3, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Publisher:
    """The bootstrap root of a publisher, and the folders of its releases 1, 2, ..."""

    root: Path
    exports: tuple[Path, ...]


def publish(folder: Path, releases: int) -> Publisher:
    """Make keys and so many releases, in each of which every page differs from the release before."""
    keys = KeyFolder(folder / "keys", "a long pass phrase")
    keys.make(FIRST_DAY)
    write_sources(folder / "content")
    screen = read_screen(paths.FONTS / "NotoSans-Regular.ttf", paths.ICONS)
    collection = check(folder / "content", screen, FIRST_DAY.date()).collection
    assert collection is not None
    exports = []
    for release in range(1, releases + 1):
        export(_altered(collection, release), keys, folder / "out", FIRST_DAY + timedelta(days=release))
        exports.append(shutil.copytree(folder / "out", folder / f"release{release}"))
    return Publisher(folder / "keys" / BOOTSTRAP, tuple(exports))


def _altered(collection: Collection, release: int) -> Collection:
    pages = [
        replace(page, texts={lang: replace(text, summary=f"№ {release}") for lang, text in page.texts.items()})
        for page in collection.pages
    ]
    return replace(collection, pages=tuple(pages))
