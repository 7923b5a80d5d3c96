"""A publisher with keys made on the fly, small releases, sticks that carry them, and kiosks that take them."""

import json
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from click.testing import CliRunner
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp
from tuf.api.serialization.json import JSONSerializer

from kiosk.cli import main
from kiosk.domain.blocks import Block, BlockKind
from kiosk.domain.languages import Language
from kiosk.domain.outcomes import Answer, Outcome, Reason
from kiosk.domain.pages import Audience, Collection, Page, PageText, Topic
from kiosk.publish.export import export
from kiosk.publish.keys import ROLES, KeyFolder
from kiosk.sync.desk import Desk
from kiosk.sync.state import CONTENT, State

DAY = timedelta(days=1)
CHECKED_ON = date(2026, 11, 22)
MADE = datetime(2026, 11, 23, 8, tzinfo=UTC)
"""When release 1 was made; each further one a day later."""
INVENTORY = "INVENTORY.json"
EXIT = {"updated": 0, "up-to-date": 0, "older": 3, "damaged": 4, "foreign": 5, "no-room": 6}
"""The exit codes that docs and scripts count on."""


def collection(*texts: str) -> Collection:
    """A collection of one topic, with a page for each text."""
    names = [f"page-{number}" for number in range(len(texts))]
    return Collection(
        base_url="https://www.helpukraine.brussels",
        source_language=Language.EN,
        languages=tuple(Language),
        link_hosts=(),
        audiences=(Audience(id="all", icon="user", home=("health",), title=dict.fromkeys(Language, "All")),),
        topics=(
            Topic(
                id="health",
                icon="stethoscope",
                title=dict.fromkeys(Language, "Health"),
                summary=dict.fromkeys(Language, "Doctors"),
                pages=tuple(names),
            ),
        ),
        pages=tuple(_page(f"health/{name}", text) for name, text in zip(names, texts, strict=True)),
        contacts=(),
    )


def _page(page_id: str, text: str) -> Page:
    blocks = (Block(BlockKind.TEXT, text),)
    return Page(
        id=page_id,
        version=1,
        audiences=("all",),
        checked_on=CHECKED_ON,
        review_by=CHECKED_ON,
        texts={lang: PageText(title=page_id, summary=lang, of_version=1, blocks=blocks) for lang in Language},
        links={},
        keywords={},
    )


def new_keys(folder: Path, made: datetime) -> KeyFolder:
    keys = KeyFolder(folder, "a passphrase of the tests")
    keys.make(made)
    return keys


def publish(keys: KeyFolder, out: Path, made: datetime, *texts: str) -> Path:
    """Release these pages into `out`."""
    before, after = export(collection(*texts), keys, out, made)
    assert before is not after
    return out


def rotate(keys: KeyFolder, made: datetime, *, signed_by: tuple[str, ...], replaced: str, life: int = 730) -> Path:
    """Sign the next root, in which one root key and every online key is another; both are made here.

    `signed_by` may name the new root key as "new", and the one it replaces by its name.
    """
    newest = Metadata[Root].from_file(str(keys.roots()[-1]))
    root = newest.signed
    signers = {name: keys.signer(name) for name in signed_by if name != "new"}
    root.version += 1
    root.expires = (made + life * DAY).replace(microsecond=0)
    root.revoke_key(keys.signer(replaced).public_key.keyid, Root.type)
    (keys.folder / f"{replaced}.pem").rename(keys.folder / f"{replaced}-before-{root.version}.pem")
    signers["new"] = keys._make(replaced)
    root.add_key(signers["new"].public_key, Root.type)
    for role in ROLES:
        root.revoke_key(keys.signer(role).public_key.keyid, role)
        root.add_key(keys._make(role).public_key, role)
    newest.signatures.clear()
    for name in signed_by:
        newest.sign(signers[name], append=True)
    path = keys.folder / f"{root.version}.root.json"
    newest.to_file(str(path), JSONSerializer())
    return path


def copy(source: Path, to: Path) -> Path:
    return Path(shutil.copytree(source, to))


def relist(stick: Path) -> None:
    """Write the list of a stick anew, as one would who wants its damage not to be seen by sizes."""
    files = [path for path in stick.rglob("*") if path.is_file() and not path.is_symlink() and path.name != INVENTORY]
    sizes = {path.relative_to(stick).as_posix(): path.stat().st_size for path in files}
    (stick / INVENTORY).write_text(json.dumps(sizes), encoding="utf-8")


@dataclass(frozen=True)
class Told:
    """What `kiosk sync --json` printed, and its exit code."""

    answer: str
    reason: str
    exit_code: int
    said: Mapping[str, object]


@dataclass(frozen=True)
class Kiosk:
    """A kiosk's state folder and the root it was shipped with."""

    folder: Path
    root: Path

    @property
    def state(self) -> State:
        return State(self.folder)

    def desk(self, clock: datetime) -> Desk:
        """Its desk, at a time of the machine's clock."""
        seed = datetime(CHECKED_ON.year, CHECKED_ON.month, CHECKED_ON.day, tzinfo=UTC)
        return Desk(state=self.state, bootstrap=self.root.read_bytes(), seed_date=seed, clock=lambda: clock)

    def take(self, stick: Path) -> Outcome:
        return self.desk(datetime(2026, 12, 1, tzinfo=UTC)).take_from_folder(stick, lambda _: None)

    def run(self, *arguments: str) -> tuple[int, str]:
        """Run `kiosk ... --state`, as on the command line."""
        environment = {"KIOSK_TRUST_ROOT": str(self.root)}
        result = CliRunner().invoke(main, [*arguments, "--state", str(self.folder)], env=environment)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
        return result.exit_code, result.stdout

    def sync(self, source: Path) -> Told:
        exit_code, printed = self.run("sync", "--from", str(source), "--json")
        said = json.loads(printed)
        return Told(said["answer"], said["reason"], exit_code, said)

    def showing(self) -> tuple[bytes, bytes]:
        """CURRENT and the content.db it names, byte by byte."""
        place = self.state.place(self.state.current().generation)
        return (self.folder / "CURRENT").read_bytes(), (place / CONTENT).read_bytes()

    def trusted(self) -> str:
        """The versions of the timestamp, snapshot and targets that are kept."""
        metadata = [json.loads((self.folder / "trust" / f"{role}.json").read_bytes()) for role in reversed(ROLES)]
        return "/".join(str(item["signed"]["version"]) for item in metadata)

    def trusted_root(self) -> int:
        return int(json.loads((self.folder / "trust" / "root.json").read_bytes())["signed"]["version"])


def assert_outcome(outcome: Outcome, answer: Answer, reason: Reason) -> None:
    assert (outcome.answer, outcome.reason) == (answer, reason), outcome.detail


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its path."""
    return {os.path.relpath(path, folder): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def sign_manifest(keys: KeyFolder, export: Path, manifest: bytes, made: datetime) -> None:
    """Sign any bytes as the manifest of the next release of an export."""
    metadata = export / "metadata"
    timestamp = Metadata[Timestamp].from_file(str(metadata / "timestamp.json"))
    version = timestamp.signed.snapshot_meta.version + 1
    target = TargetFile.from_data("collections/central/manifest.json", manifest, ["sha256"])
    (export / "targets/collections/central" / f"{target.hashes['sha256']}.manifest.json").write_bytes(manifest)
    timestamp.signed.version += 1
    timestamp.signed.snapshot_meta = MetaFile(version)
    snapshot = Metadata(Snapshot(version=version, meta={"targets.json": MetaFile(version)}))
    targets = Metadata(Targets(version=version, targets={target.path: target}))
    signed: list[tuple[Metadata[Any], str]] = [
        (timestamp, "timestamp.json"),
        (snapshot, f"{version}.snapshot.json"),
        (targets, f"{version}.targets.json"),
    ]
    for item, name in signed:
        item.signed.expires = made + 300 * DAY
        item.sign(keys.signer(item.signed.type))
        item.to_file(str(metadata / name))
    relist(export)
