"""Domain records as JSON columns of content.db."""

from typing import TypeVar

import msgspec

from kiosk.domain.blocks import Block, EasyStep
from kiosk.domain.communes import Commune
from kiosk.domain.contacts import Contact
from kiosk.domain.notices import Notice
from kiosk.domain.pages import Fact

Blocks = tuple[Block, ...]
EasySteps = tuple[EasyStep, ...]
Facts = tuple[Fact, ...]
Names = tuple[str, ...]

_T = TypeVar("_T")
_encoder = msgspec.json.Encoder(order="deterministic")
_decoders: dict[object, msgspec.json.Decoder[object]] = {}


def encode(record: Contact | Commune | Notice | Blocks | EasySteps | Facts | Names) -> str:
    """Return the JSON text of a record, the same text for equal records."""
    return _encoder.encode(record).decode()


def decode(text: str, kind: type[_T]) -> _T:
    """Return the record of type `kind` that `text` holds.

    Raises:
        ValueError: the text is no such record.
    """
    decoder = _decoders.get(kind)
    if decoder is None:
        decoder = _decoders[kind] = msgspec.json.Decoder(kind)
    try:
        return decoder.decode(text)  # type: ignore[return-value]  # the decoder kept under `kind` yields that type
    except msgspec.DecodeError as error:
        raise ValueError(str(error)) from error
