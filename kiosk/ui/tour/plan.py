"""What there is to see in the content."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.contacts import Contact
from kiosk.domain.languages import Language
from kiosk.domain.ports.content import ContentSource

_MANY = 8


@dataclass(frozen=True, slots=True)
class Plan:
    """What there is to see in the content."""

    topics: tuple[str, ...]
    pages: tuple[str, ...]
    contacts: tuple[str, ...]
    communes: tuple[str, ...]
    audiences: tuple[str, ...]
    words: Mapping[Language, str]

    @property
    def page(self) -> str:
        return self.pages[-1]

    @classmethod
    def of(cls, content: ContentSource) -> "Plan":
        audiences = content.audiences(Language.EN)
        topics = [topic.id for topic in content.topics(Language.EN)]
        pages = [card.id for topic in topics for card in content.topic_pages(topic, Language.EN, audiences[0].id)]
        views = [view for view in (content.page(page, Language.EN) for page in pages) if view]
        contacts = sorted({contact.id: contact for view in views for contact in view.contacts}.values(), key=_richness)
        shown = (*contacts[-2:], *[contact for contact in contacts if not contact.phones][:1])
        communes = sorted(content.communes(), key=lambda commune: len(commune.contacts))
        return cls(
            topics=tuple(topics),
            pages=tuple(pages),
            contacts=tuple(item.id for item in shown),
            communes=tuple(item.id for item in (*communes[:1], *communes[-1:])),
            audiences=tuple(item.id for item in audiences),
            words={language: _word(content, language) for language in Language},
        )


def _richness(contact: Contact) -> tuple[int, str]:
    return len(contact.provenances), contact.id


def _word(content: ContentSource, language: Language) -> str:
    """Return the title of the topic that most is found for, as somebody types it."""
    titles = [topic.title.casefold() for topic in content.topics(language)]
    return max(titles, key=lambda title: len(content.search(title, language, _MANY)))
