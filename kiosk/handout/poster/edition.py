"""What the posters say in one language, whatever they look like."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.languages import Language
from kiosk.domain.ports.content import ContentSource
from kiosk.handout.words import Words

NAME = "Help Ukraine · Brussels"
TOPICS = (
    *("arrival", "housing", "money", "health", "school", "languages"),
    *("work", "transport", "family", "legal", "safety", "communes"),
)
"""What somebody who has just come looks for, by the topics' ids; danger has a place of its own."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic of the content: its title, and the name of its icon."""

    icon: str
    title: str


@dataclass(frozen=True, slots=True)
class Edition:
    """One language.

    Attributes:
        words: the texts of translations/poster.toml by their keys.
        address: the site's home in this language, which the code leads to.
    """

    language: Language
    words: Mapping[str, str]
    address: str
    topics: tuple[Topic, ...]

    @property
    def readable_address(self) -> str:
        """The address as a person types it."""
        return self.address.removeprefix("https://")


def edition(language: Language, words: Words, content: ContentSource) -> Edition:
    """Put together what the posters say in a language.

    Raises:
        ContentUnavailableError: the content cannot be read.
    """
    topics = tuple(Topic(card.symbol, card.title) for card in content.cards(TOPICS, language))
    said = {word: texts[language] for word, texts in words.items()}
    return Edition(language, said, content.release().home(language), topics)
