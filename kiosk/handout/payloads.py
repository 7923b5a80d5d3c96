"""What the QR codes say. Nothing in them follows anybody: the site's address is the site's own, as it is."""

import re
from urllib.parse import quote

from kiosk.domain.contacts import Address, Phone
from kiosk.domain.wifi import Wifi

_MAP = "https://www.openstreetmap.org/search?query="
_BOTH_NAMES = " / "
_NO_MAP_KNOWS = re.compile(r"\s*(?:\([^)]*\)|\bbte \w+)")  # a building's name in brackets, a letter box
_TO_ESCAPE = re.compile(r'([\\;,:"])')
_HEX = re.compile(r"(?:[0-9A-Fa-f]{2})+")


def call(phone: Phone) -> str:
    """Return what makes a phone offer to dial the number (RFC 3966)."""
    return f"tel:{phone.dial}"


def place(address: Address) -> str:
    """Return the link of a map that any phone opens, without an account or an app.

    A bilingual name is searched for in its first language: the map knows a street by either, not by both at once.
    """
    known = _NO_MAP_KNOWS.sub("", address.street)
    street, municipality = (text.partition(_BOTH_NAMES) for text in (known, address.municipality))
    number = street[2].rpartition(" ")[2] if street[2] else ""
    first = f"{street[0]} {number}" if number[:1].isdigit() else street[0]
    where = " ".join(filter(None, (address.postal_code, municipality[0])))
    return _MAP + quote(", ".join(filter(None, (first, where))), safe="")


def join(network: Wifi) -> str:
    """Return what makes a phone offer to join a network.

    Source: https://github.com/zxing/zxing/wiki/Barcode-Contents#wi-fi-network-config-android-ios-11.
    """
    fields = {"T": "WPA" if network.password else "nopass", "S": _wifi_text(network.name)}
    if network.password:
        fields["P"] = _wifi_text(network.password)
    if network.hidden:
        fields["H"] = "true"
    return "WIFI:" + "".join(f"{key}:{value};" for key, value in fields.items()) + ";"


def _wifi_text(text: str) -> str:
    """Escape what has a meaning in the code, and quote what a phone would take for hexadecimal bytes."""
    escaped = _TO_ESCAPE.sub(r"\\\1", text)
    return f'"{escaped}"' if _HEX.fullmatch(text) else escaped
