"""`make a11y`: runs what shows each clause, prints the table, and writes docs/accessibility.md."""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

from tabulate import tabulate

from tests.a11y.clauses import Clause, Status, read_parts
from tests.a11y.page import PAGE, written

RESULTS = Path("build/a11y.xml")


def main() -> int:
    """Return 0 when all that is said to be shown is shown."""
    parts = read_parts()
    clauses = [clause for part in parts for clause in part.clauses]
    results = run(sorted({test for clause in clauses for test in clause.tests}))
    rows = [(clause.id, clause.asks, clause.status, verdict(clause, results)) for clause in clauses]
    sys.stdout.write(tabulate(rows, ["clause", "asks", "status", "shown"], maxcolwidths=[None, 60, None, None]) + "\n")
    PAGE.write_text(written(parts), encoding="utf-8")
    return int(any(row[3].startswith(("failed", "missing")) for row in rows))


def run(tests: Sequence[str]) -> Mapping[str, bool]:
    """Run the tests, and return for each that ran, as file::name, whether all its cases passed."""
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.unlink(missing_ok=True)
    command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "loadfile", f"--junitxml={RESULTS}", *tests]
    subprocess.run(command, check=False)
    results: dict[str, bool] = {}
    for case in ET.parse(RESULTS).iter("testcase"):  # noqa: S314 - pytest has just written it
        name = f"{case.get('classname', '').replace('.', '/')}.py::{case.get('name', '').partition('[')[0]}"
        passed = not any(case.iter("failure")) and not any(case.iter("error")) and not any(case.iter("skipped"))
        results[name] = results.get(name, True) and passed
    return results


def verdict(clause: Clause, results: Mapping[str, bool]) -> str:
    """Say what the tests of a clause have shown."""
    if not clause.tests:
        return "" if clause.status is Status.DOES_NOT_APPLY else "by a person"
    cases = {test: [passed for name, passed in results.items() if name.startswith(test)] for test in clause.tests}
    if missing := [test for test, found in cases.items() if not found]:
        return f"missing: {', '.join(missing)}"
    if failed := [test for test, found in cases.items() if not all(found)]:
        return f"failed: {', '.join(failed)}"
    return f"{sum(map(len, cases.values()))} passed"


sys.exit(main())
