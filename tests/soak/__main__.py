"""`make soak MINUTES=n`: visitors, prints and updates without end; tells memory, the slowest frame and errors."""

import argparse
import contextlib
import functools
import http.server
import json
import os
import re
import statistics
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from kiosk import paths
from kiosk.domain.pages import Collection, Page
from kiosk.pin_file import PinFile
from kiosk.publish.export import export
from kiosk.publish.keys import BOOTSTRAP, KeyFolder
from tests.bench.lab import open_lab
from tests.bench.plan import QUICK
from tests.bench.processes import Program, Running, running
from tests.bench.synthetic import collection_of
from tests.soak.launch_visited import PIN

_SAMPLE_SECONDS = 10
_RELEASE_EVERY = 12  # samples
_ANONYMOUS = re.compile(r"^RssAnon:\s+(\d+) kB", re.MULTILINE)
_WRONG = re.compile(r" (ERROR|CRITICAL) |Traceback|^Fatal| qt\.\S+: ")
_MOST_GROWTH_MB, _SLOWEST_MS = 5.0, 250.0


@dataclass
class Soak:
    """What is told at the end: memory in MB at each sample, and the waits for a frame in ms."""

    memory: list[float] = field(default_factory=list)
    slowest: list[float] = field(default_factory=list)
    done: dict[str, float] = field(default_factory=dict)


def main() -> int:
    """Return 0 when memory stays, nothing goes wrong and no frame is late."""
    parser = argparse.ArgumentParser(prog="make soak")
    parser.add_argument("--minutes", type=float, default=30)
    minutes: float = parser.parse_args().minutes
    with open_lab(QUICK) as lab:
        keys = KeyFolder(lab.folder / "keys", "the soak's own keys")
        keys.make(datetime.now(UTC))
        out, state = lab.folder / "export", lab.folder / "state"
        collection = collection_of(paths.CONTENT_SOURCES)
        _release(collection, keys, out, 1)
        PinFile(paths.pin_file(state)).choose(PIN)
        with _served(out) as url:
            _configure(lab.folder, url)
            root = str(keys.folder / BOOTSTRAP)
            environment = {**lab.offscreen, "KIOSK_STATE": str(state), "KIOSK_TRUST_ROOT": root}
            command = (sys.executable, "-P", str(Path(__file__).with_name("launch_visited.py")), "run")
            with running(Program(command, environment), gently=True) as kiosk:
                soak = _watch(kiosk, minutes, functools.partial(_release, collection, keys, out))
                kiosk.errors.seek(0)
                wrong = [line for line in kiosk.errors.read().splitlines() if _WRONG.search(line)]
        prints = len(list((lab.folder / "slips").glob("*.pdf")))
    return _tell(soak, wrong, prints)


def _configure(folder: Path, url: str) -> None:
    (folder / "slips").mkdir()
    lines = (
        "screen_inches = 21.5",
        "sound = false",
        f'update_url = "{url}"',
        "update_minutes = 1",
        'printer = "folder"',
    )
    more = (f'printer_folder = "{folder / "slips"}"', "slips_per_day = 10000")
    (folder / "kiosk.toml").write_text("\n".join((*lines, *more, "")), encoding="utf-8")


def _release(collection: Collection, keys: KeyFolder, out: Path, number: int) -> None:
    """Publish a release in which every summary differs from the one before."""
    pages = tuple(_altered(page, number) for page in collection.pages)
    export(replace(collection, pages=pages), keys, out, datetime.now(UTC))


def _altered(page: Page, number: int) -> Page:
    texts = {lang: replace(text, summary=f"{text.summary} {number}") for lang, text in page.texts.items()}
    return replace(page, texts=texts)


@contextlib.contextmanager
def _served(folder: Path) -> Iterator[str]:
    handler = functools.partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing of each request."""


def _watch(kiosk: Running, minutes: float, release: "functools.partial[None]") -> Soak:
    soak = Soak()
    began = time.monotonic()
    while (passed := time.monotonic() - began) < minutes * 60:
        time.sleep(_SAMPLE_SECONDS)
        kiosk.say("how is it?")
        soak.done = json.loads(kiosk.heard())
        soak.slowest.append(soak.done["slowest_ms"])
        soak.memory.append(_memory_mb(kiosk.process.pid))
        if len(soak.memory) % _RELEASE_EVERY == 0:
            release(len(soak.memory))
        sys.stderr.write(f"\r{passed / 60:5.1f} min  {soak.memory[-1]:6.1f} MB  {soak.slowest[-1]:6.0f} ms ")
    sys.stderr.write("\n")
    return soak


def _memory_mb(pid: int) -> float:
    """What the process has of its own, without the files it maps."""
    found = _ANONYMOUS.search(Path(f"/proc/{pid}/status").read_text())
    return int(found[1]) * 1024 / 1e6 if found else 0.0


def _tell(soak: Soak, wrong: list[str], prints: int) -> int:
    minute = 60 // _SAMPLE_SECONDS
    warm = min(5 * minute, len(soak.memory) // 2)
    start, end = statistics.median(soak.memory[warm:][:minute]), statistics.median(soak.memory[-minute:])
    slowest = max(soak.slowest)
    done = {name: f"{count:.0f}" for name, count in soak.done.items()}
    lines = (
        f"{done['touches']} touches, {done['visitors']} visitors, {done['desk']} visits of the desk, {prints} slips,",
        f"{len(soak.memory) // _RELEASE_EVERY} releases, on {os.cpu_count()} cores",
        f"memory: {soak.memory[0]:.1f} MB at first, {start:.1f} MB when warm, {end:.1f} MB at the end",
        f"slowest frame: {slowest:.0f} ms",
        f"errors: {len(wrong)}",
        *wrong[:20],
    )
    sys.stdout.write("\n".join((*lines, "")))
    return int(end - start > _MOST_GROWTH_MB or slowest > _SLOWEST_MS or bool(wrong))


sys.exit(main())
