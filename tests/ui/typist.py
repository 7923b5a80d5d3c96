"""A person who types."""

from dataclasses import dataclass

from kiosk.domain.languages import Language
from tests.ui.conftest import Stage
from tests.ui.touch import Glass


@dataclass
class Typist:
    """Types slowly enough that every touch counts."""

    stage: Stage
    glass: Glass

    def search(self, language: Language) -> None:
        """Open the search for a commune, as somebody who chose a language on Start."""
        self.glass.tap(f"start_{language}")
        self.glass.tap("tile_communes")

    def open_search(self, language: Language) -> None:
        """Open the search of everything, and with it the keyboard."""
        self.glass.tap(f"start_{language}")
        self.glass.tap("search")
        self.wait()

    def results(self) -> list[str]:
        """What the search shows, from the top: "page_" and the id of the page, and likewise."""
        names = [item.objectName() for item in self.glass.items()]
        return [name.removeprefix("result_") for name in names if name.startswith("result_")]

    def start_typing(self, language: Language) -> None:
        """Open the search, and the keyboard."""
        self.search(language)
        self.glass.tap("field")

    def write(self, text: str) -> None:
        """Touch the key of each letter."""
        for letter in text:
            self.wait()
            self.glass.tap("space" if letter == " " else f"key_{letter}")

    def wait(self, seconds: float = 0.5) -> None:
        """Let time pass."""
        self.stage.clocks.seconds += seconds

    def found(self) -> list[str]:
        """The ids of the communes on the screen, from the top."""
        names = [item.objectName() for item in self.glass.items()]
        return [name.removeprefix("commune_") for name in names if name.startswith("commune_")]
