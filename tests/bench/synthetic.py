"""Large content of the same kind as ours: pages of our own blocks, shuffled, over 14 topics in five languages."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from kiosk import paths
from kiosk.content.build import build
from kiosk.content.indexing.lexicon import Unlearned
from kiosk.domain.blocks import Block, BlockKind
from kiosk.domain.languages import Language
from kiosk.domain.pages import Collection, Page, PageText, Topic
from kiosk.publish.check import check, read_screen
from kiosk.publish.problems import Severity

_TOPICS = 14


def build_large(pages: int, out: Path) -> Path:
    """Build a content.db of that many pages, the same for the same number. Its search knows no inflected forms."""
    build(large(pages), out, Unlearned())
    return out


def large(pages: int) -> Collection:
    """Return a collection of that many pages, the same for the same number."""
    return enlarge(_ours(), pages)


def enlarge(ours: Collection, pages: int) -> Collection:
    """Return a collection of that many pages; contacts and audiences stay as they are."""
    topics = [replace(ours.topics[i % len(ours.topics)], id=f"topic{i:02}", pages=()) for i in range(_TOPICS)]
    made = [_page(ours, topics[number % _TOPICS], number) for number in range(pages)]
    audiences = tuple(replace(item, home=tuple(topic.id for topic in topics)) for item in ours.audiences)
    return replace(
        ours,
        topics=tuple(_with_pages(topic, made[index::_TOPICS]) for index, topic in enumerate(topics)),
        pages=tuple(sorted(made, key=lambda page: page.topic)),
        audiences=audiences,
    )


@cache
def _ours() -> Collection:
    return collection_of(paths.CONTENT_SOURCES)


def collection_of(sources: Path) -> Collection:
    """Return the collection of a folder of sources."""
    screen = read_screen(paths.FONTS / "NotoSans-Regular.ttf", paths.ICONS)
    today = date.today()  # noqa: DTZ011 - the editor's own day
    report = check(sources, screen, today, untranslated=Severity.WARNING)
    if report.collection is None:
        raise RuntimeError("the sources of the content have an error: kiosk content check")
    return report.collection


def _with_pages(topic: Topic, pages: Sequence[Page]) -> Topic:
    return replace(topic, pages=tuple(page.id.partition("/")[2] for page in pages))


def _page(ours: Collection, topic: Topic, number: int) -> Page:
    model = ours.pages[number % len(ours.pages)]
    page_id = f"{topic.id}/page{number:05}"
    texts = {language: _text(model.texts[language], page_id, language) for language in model.texts}
    return replace(model, id=page_id, texts=texts)


def _text(model: PageText, page_id: str, language: Language) -> PageText:
    """The model's own cards in their places, and between them as many words of the same kinds from all our pages."""
    chance = random.Random(page_id)  # noqa: S311 - no secret
    blocks = tuple(_block(block, page_id, language, chance) for block in model.blocks)
    return replace(model, title=f"{model.title} {page_id[-5:]}", blocks=blocks)


def _block(model: Block, page_id: str, language: Language, chance: random.Random) -> Block:
    if model.kind is BlockKind.PAGE:
        return replace(model, target=page_id)
    return model if model.target else replace(chance.choice(_words(language, model.kind)), number=model.number)


@cache
def _words(language: Language, kind: BlockKind) -> tuple[Block, ...]:
    texts = (page.texts.get(language) for page in _ours().pages)
    return tuple(block for text in texts if text for block in text.blocks if block.kind is kind and not block.target)
