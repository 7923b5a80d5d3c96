"""Tries the frozen program: `python -m tests.build PROGRAM`. Needs Xvfb.

It gets the same commands as the checkout that it was frozen from, and must give the same answers and the same files:
what was left out of it by mistake is missing there. Then it is opened on a virtual display, to see what it
starts, says aloud, and does when it is killed.

Exit codes: 0 nothing is missing, 1 something is; the last line says what.
"""

import filecmp
import itertools
import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from kiosk import paths
from tests.build.on_display import fault_on_display
from tests.e2e.small_sources import write_sources

_PATIENCE_S = 600
_CHECKOUT = [sys.executable, "-m", "kiosk"]
_COMMANDS = [
    "search doktersbriefje --lang nl --json",
    "search лекаря --lang uk --json",
    "qr health/doctor --lang uk --kind text --out code.png",
    "slip health/doctor --lang uk --second fr --out slip.pdf",
    "slip commune:etterbeek --lang ru --width 384 --out slip.png",
    "print health/doctor --lang uk --config kiosk.toml",
    "print-test --config kiosk.toml",
    "poster --lang uk --out poster.pdf",
    "sync --from ../export --json",
    "status",
    "status --json",
    "status --to .",
    "fleet .",
    "last-page --minutes 0",
    "run --tour tour --content ../small.db --config tour.toml",
]
_DATED = {"poster.pdf"}  # says when it was made
_OF_THE_MOMENT = re.compile(r"\b[0-9a-f]{10}\b|\d\d:\d\d(:[\d.]+Z)?|\d+ MB free|\"free_mb\":\d+|machine[ _].*?[,\n]")
"""Of a status: which kiosk it is, the time of the day, the room on the disk, how long the machine has run."""
_MOST_RESTLESS = 0.1  # of the tour's pictures: two tours of one program are not the same either, on a busy machine


@dataclass(frozen=True, slots=True)
class Desk:
    """One of the two programs, with a folder for all that it writes."""

    program: list[str]
    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        places = {"HOME": str(self.folder), "KIOSK_STATE": str(self.folder / "state")}
        root = {"KIOSK_TRUST_ROOT": str(self.folder.parent / "keys" / "1.root.json")}
        return {**os.environ, **places, **root, "PYTHONPATH": str(paths.ROOT), "QT_QPA_PLATFORM": "offscreen"}

    def start(self, command: str) -> subprocess.Popen[str]:
        words = [*self.program, *command.split()]
        out, err = subprocess.PIPE, subprocess.STDOUT
        return subprocess.Popen(words, cwd=self.folder, env=self.environment, stdout=out, stderr=err, text=True)

    def files(self) -> set[str]:
        """What content and what papers and pictures it made; names of temporary files differ."""
        made = [*self.folder.rglob("*.p[nd][gf]"), *self.folder.rglob("content.db")]
        return {str(file.relative_to(self.folder)) for file in made}


def main() -> int:
    """Try the program that the command line names."""
    frozen = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _publish(folder)
        desks = [_desk(folder / "checkout", _CHECKOUT), _desk(folder / "frozen", [str(frozen)])]
        fault = next(filter(None, (_answers_differ(desks, command) for command in _COMMANDS)), "")
        fault = fault or _files_differ(*desks)
        fault = fault or fault_on_display(frozen, desks[1].folder, desks[1].environment)
    sys.stdout.write(f"{frozen}: {fault}\n" if fault else f"{frozen}: nothing is missing\n")
    return bool(fault)


def _publish(folder: Path) -> None:
    """Sign an export of our content, and build a small content for the tour."""
    write_sources(folder / "small")
    secret = {"KIOSK_KEY_PASSPHRASE": "a pass phrase of one minute"}
    for command in (
        f"publish init {folder / 'keys'}",
        f"publish export --keys {folder / 'keys'} --out {folder / 'export'}",
        f"content build {folder / 'small'} {folder / 'small.db'}",
    ):
        environment = {**os.environ, **secret}
        subprocess.run(
            [*_CHECKOUT, *command.split()], cwd=paths.ROOT, env=environment, check=True, stdout=subprocess.PIPE
        )


def _desk(folder: Path, program: list[str]) -> Desk:
    folder.mkdir()
    paper = f'printer = "folder"\nprinter_folder = "{folder}"\nprinter_paper = "a5"\n'
    (folder / "kiosk.toml").write_text(f'{paper}update_url = "http://127.0.0.1:9/"\nupdate_minutes = 1\n', "utf-8")
    (folder / "tour.toml").write_text('languages = ["uk", "nl"]\n', "utf-8")
    return Desk(program, folder)


def _answers_differ(desks: list[Desk], command: str) -> str:
    sys.stdout.write(f"· kiosk {command}\n")
    sys.stdout.flush()
    runs = [desk.start(command) for desk in desks]
    checkout, frozen = [run.communicate(timeout=_PATIENCE_S)[0] for run in runs]
    if runs[1].returncode or _lasting(frozen.replace("/frozen", "/checkout")) != _lasting(checkout):
        return f"kiosk {command} ended with {runs[1].returncode} and said:\n{frozen}\nThe checkout said:\n{checkout}"
    return ""


def _lasting(answer: str) -> str:
    """What of an answer is the same each time."""
    return _OF_THE_MOMENT.sub("…", answer)


def _files_differ(checkout: Desk, frozen: Desk) -> str:
    names = checkout.files() - _DATED
    if missing := checkout.files() - frozen.files():
        return f"it did not make {sorted(missing)}"
    same, *others = filecmp.cmpfiles(checkout.folder, frozen.folder, names, shallow=False)
    different = sorted(itertools.chain(*others))
    sys.stdout.write(f"· {len(same)} of {len(names)} files are the same\n")
    pictures = [name for name in different if name.startswith("tour/")]
    if len(pictures) < len(different) or len(pictures) > _MOST_RESTLESS * len(names):
        return f"it made other files: {different}"
    return ""


if __name__ == "__main__":
    sys.exit(main())
