"""The touch kiosk of www.helpukraine.brussels."""

__version__ = "0.1.0"
