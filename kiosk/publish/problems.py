"""What is wrong with the sources of the content, and exactly where."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether a problem stops the publication."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One problem.

    Attributes:
        file: path relative to the folder of the sources.
        place: "line 12", or the key such as "phones[0].number"; empty when it is the whole file.
        message: what is wrong and what was expected.
    """

    file: str
    place: str
    message: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        """Write it as one line of a report."""
        place = f" {self.place}:" if self.place else ""
        return f"{self.severity}: {self.file}:{place} {self.message}"
