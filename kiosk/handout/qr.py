"""QR codes as matrices of modules."""

from enum import StrEnum

from kiosk.domain.ports import Matrix


class ErrorLevel(StrEnum):
    """How much of a code may be lost: M 15 %, for the screen; Q 25 %, for paper, which is torn and written on."""

    M = "M"
    Q = "Q"


class QrCodes:
    """A QrEncoder over the qrcode library, which is loaded with the first code."""

    def __init__(self, level: ErrorLevel = ErrorLevel.M) -> None:
        self._level = level

    def encode(self, payload: str) -> Matrix:
        """Return the smallest code of its error level for the payload, without its quiet zone.

        Raises:
            ValueError: the payload is longer than a code can carry.
        """
        import qrcode.constants  # noqa: PLC0415 - 30 ms that the first picture need not wait for
        import qrcode.exceptions  # noqa: PLC0415
        from qrcode.main import QRCode  # noqa: PLC0415

        levels = {ErrorLevel.M: qrcode.constants.ERROR_CORRECT_M, ErrorLevel.Q: qrcode.constants.ERROR_CORRECT_Q}
        code = QRCode(error_correction=levels[self._level], border=0)
        code.add_data(payload)
        try:
            code.make(fit=True)
        except (qrcode.exceptions.DataOverflowError, ValueError) as error:
            raise ValueError(f"{len(payload)} characters are too many for a QR code") from error
        return tuple(tuple(bool(module) for module in row) for row in code.modules)
