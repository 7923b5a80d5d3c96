"""The guest network of a centre."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Wifi:
    """A wireless network that visitors may use. Without a password it is open; a hidden one does not tell its name."""

    name: str
    password: str = field(default="", repr=False)
    hidden: bool = False
