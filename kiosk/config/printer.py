"""The keys of the printer."""

from kiosk.config.keys import Keys
from kiosk.domain.printing import Paper, PrinterKind, PrinterSettings

_NONE = "none"
_BYTE = r"(?:25[0-5]|2[0-4]\d|1?\d?\d)"
_PORT = r"(?:6553[0-5]|655[0-2]\d|65[0-4]\d\d|6[0-4]\d{3}|[1-5]?\d{1,4})"

# Where each kind of printer is: the key, its form, and what to say.
_ADDRESSES = {
    PrinterKind.ESCPOS_NETWORK: (
        "printer_address",
        rf"{_BYTE}(?:\.{_BYTE}){{3}}:{_PORT}",
        "an IPv4 address and a port, such as 192.0.2.7:9100",
    ),
    PrinterKind.ESCPOS_USB: (
        "printer_usb",
        r"[0-9a-fA-F]{4}:[0-9a-fA-F]{4}",
        "vendor and product, such as 04b8:0e15, as lsusb tells them",
    ),
    PrinterKind.ESCPOS_SERIAL: ("printer_serial", r"\S.*", "a device, such as /dev/ttyUSB0 or COM3"),
    PrinterKind.CUPS: ("printer_queue", r"[^\s/#-][^\s/#]*", "the name of a queue, as lpstat -e tells it"),
    PrinterKind.FOLDER: ("printer_folder", r".+", "a folder"),
    PrinterKind.SYSTEM: ("printer_name", r".+", "the name of a printer, as the system calls it"),
}


def read_printer(keys: Keys) -> PrinterSettings | None:
    """Take the keys of the printer; None is no printer, as when there are no such keys.

    Raises:
        ConfigError: a key is wrong or missing, whichever kind of printer it belongs to.
    """
    kind = keys.choice("printer", (_NONE, *PrinterKind), _NONE)
    addresses = {of: keys.match(*address) for of, address in _ADDRESSES.items()}
    paper = keys.choice("printer_paper", tuple(Paper), usual_paper(kind))
    baud = int(keys.number("printer_baud", 115200, 1200, 921600) or 115200)
    if kind == _NONE:
        return None
    chosen = PrinterKind(kind)
    if not addresses[chosen]:
        key, _, expected = _ADDRESSES[chosen]
        raise keys.error(key, f'expected {expected}, because printer = "{kind}"')
    if chosen.is_receipt_printer and not Paper(paper).is_roll:
        raise keys.error("printer_paper", "expected 384 or 576, because the printer prints on a roll")
    if chosen is PrinterKind.SYSTEM and Paper(paper).is_roll:
        raise keys.error("printer_paper", 'expected a5 or a4, because printer = "system"')
    return PrinterSettings(kind=chosen, address=addresses[chosen], paper=Paper(paper), baud=baud)


def address_key(kind: PrinterKind) -> str:
    """Return the key that says where a printer of this kind is."""
    return _ADDRESSES[kind][0]


def usual_paper(kind: str) -> Paper:
    """Return the paper of a printer of which the file does not say it."""
    return Paper.WIDE_ROLL if kind.startswith("escpos") else Paper.A4
