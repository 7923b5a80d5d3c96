"""Pages around a corpus: their words are partly the corpus's own, partly of the dictionaries, so that both their number
and their vocabulary grow as those of a large site do."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import chain

from simplemma.strategies import DefaultDictionaryFactory

from kiosk.content.search.words import words
from kiosk.domain.blocks import Block, BlockKind
from kiosk.domain.languages import Language
from kiosk.domain.pages import Collection, Page, PageText

_DICTIONARY_WORDS = 8_000
_TITLE, _KEYWORDS, _SUMMARY, _BODY = 3, 7, 10, 100
_OWN_SHARE = 0.6  # of the words of a text that are the corpus's own, as frequent as there


def enlarged(ours: Collection, pages: int) -> Collection:
    """Return the collection with so many pages in all, the same for the same number."""
    own = {language: tuple(_words_of(ours, language)) for language in ours.languages}
    topic = ours.topics[0]
    made = [_page(ours.pages[0], f"{topic.id}/made{number:05}", own) for number in range(len(ours.pages), pages)]
    listed = (*topic.pages, *(page.id.partition("/")[2] for page in made))
    return replace(ours, topics=(replace(topic, pages=listed), *ours.topics[1:]), pages=(*ours.pages, *made))


def _page(model: Page, page_id: str, own: Mapping[Language, Sequence[str]]) -> Page:
    chance = random.Random(page_id)  # noqa: S311 - no secret
    texts, keywords = {}, {}
    for language, known in own.items():
        rare = _dictionary(language)
        keywords[language] = tuple(_few(rare, chance, _KEYWORDS))
        texts[language] = PageText(
            title=" ".join(_few(rare, chance, _TITLE)).capitalize(),
            summary=" ".join(_mixed(known, rare, chance, _SUMMARY)),
            of_version=1,
            blocks=(Block(BlockKind.TEXT, " ".join(_mixed(known, rare, chance, _BODY))),),
        )
    return replace(model, id=page_id, texts=texts, keywords=keywords, contacts=(), links={})


def _mixed(known: Sequence[str], rare: Sequence[str], chance: random.Random, count: int) -> Iterator[str]:
    for _ in range(count):
        yield chance.choice(known) if chance.random() < _OWN_SHARE else next(_few(rare, chance, 1))


def _few(rare: Sequence[str], chance: random.Random, count: int) -> Iterator[str]:
    """Yield words of the dictionary, some more often than others."""
    for _ in range(count):
        yield rare[int(len(rare) * chance.random() ** 2)]


def _words_of(ours: Collection, language: Language) -> Iterator[str]:
    for page in ours.pages:
        text = page.texts.get(language)
        blocks = text.blocks if text else ()
        yield from chain.from_iterable(words(block.text) for block in blocks)


@cache
def _dictionary(language: Language) -> Sequence[str]:
    lemmas = sorted(
        {lemma for lemma in DefaultDictionaryFactory().get_dictionary(language).values() if lemma.isalpha()}
    )
    chance = random.Random(language)  # noqa: S311 - no secret
    return chance.sample([lemma for lemma in lemmas if lemma.islower()], _DICTIONARY_WORDS)
