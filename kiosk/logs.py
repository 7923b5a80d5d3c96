"""The log: to standard error, plain lines, nothing about visitors."""

import logging


def set_up(level: int = logging.INFO) -> None:
    """Send the log of the whole program to standard error."""
    logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("fontTools").setLevel(logging.WARNING)  # tells every table of a font that it embeds
