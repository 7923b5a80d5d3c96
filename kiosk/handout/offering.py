"""What can be taken away of what the content calls by a name."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.domain.directions import directions
from kiosk.domain.handouts import CodeOffer
from kiosk.domain.languages import Language
from kiosk.domain.ports.content import ContentSource
from kiosk.domain.wifi import Wifi
from kiosk.handout.codes import Subject, offers
from kiosk.handout.slip.words import read_slip_words


def subject_of(content: ContentSource, name: str, reader: Language) -> Subject | None:
    """Return the page with this id, the contact of contact:ID or the commune of commune:ID; None is no such thing.

    Raises:
        ContentUnavailableError: the content cannot be read.
    """
    kind, _, rest = name.partition(":")
    match kind:
        case "contact":
            return content.contact(rest)
        case "commune":
            return directions(content, rest, reader)
        case _:
            return content.page(name, reader)


def offers_of(
    content: ContentSource, name: str, reader: Language, words: Path, network: Wifi | None
) -> Sequence[CodeOffer]:
    """Return the codes of a subject by its name; none where there is no such subject.

    Raises:
        ContentUnavailableError: the content cannot be read.
    """
    subject = subject_of(content, name, reader)
    if subject is None:
        return ()
    return offers(subject, reader, content.release().home(reader), read_slip_words(words), network)
