"""A kiosk that dies on request: `python -m tests.crash ROOT EXPORT`.

Reads lines of JSON: [the point to die at, the folder of the state, the order]; -1 is no point. Answers each with one:
["died", the name of the point] or ["lived", the answer of the update]. Each request is a fork of a process that has
taken the export once already, so that nothing has to be loaded.
"""

import gc
import json
import os
import sys
import tempfile
from pathlib import Path

from kiosk.content import build
from kiosk.content.indexing.lexicon import Unlearned
from tests.crash.kiosk import at_desk, do
from tests.crash.points import Points


def main() -> None:
    root = Path(sys.argv[1])
    build._dictionaries = Unlearned  # what the search knows of words changes no step of an update
    with tempfile.TemporaryDirectory() as rehearsal:
        do(at_desk(Path(rehearsal), root), sys.argv[2])
    gc.disable()  # and freeze: a child copies every page that it touches
    gc.freeze()
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            fatal, state, order = json.loads(line)
            _obey(root, fatal, Path(state), order)
        os.waitpid(child, 0)


def _obey(root: Path, fatal: int, state: Path, order: str) -> None:
    try:
        Points(fatal, lambda name: _answer("died", name.replace(str(state), "state"))).watch()
        outcome = do(at_desk(state, root), order)
        _answer("lived", outcome.answer if outcome else "")
    except BaseException as error:  # noqa: BLE001 - the parent has to hear of it, whatever it is
        _answer("failed", repr(error))
    finally:
        os._exit(0)


def _answer(*words: str) -> None:
    os.write(sys.stdout.fileno(), json.dumps(words).encode() + b"\n")


if __name__ == "__main__":
    main()
