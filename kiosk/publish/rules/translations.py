"""Every page in every language, none behind, all with the same blocks."""

from collections.abc import Iterator

from kiosk.domain.blocks import BlockKind
from kiosk.domain.pages import Page
from kiosk.publish.problems import Problem, Severity
from kiosk.publish.sources import Site, Sources


def check_translations(sources: Sources, site: Site, severity: Severity) -> Iterator[Problem]:
    """Yield a problem for every translation that is missing or behind (of `severity`), or built otherwise."""
    for source in sources.pages:
        for lang in site.languages:
            file = f"{source.folder}/{lang}.md"
            text = source.page.texts.get(lang)
            if text is None:
                yield Problem(file, "", "this translation is missing", severity)
            elif text.of_version < source.page.version:
                message = f"translates version {text.of_version}, the page is at {source.page.version}"
                yield Problem(file, "of_version", message, severity)
            elif text.of_version > source.page.version:
                yield Problem(file, "of_version", f"the page has only reached version {source.page.version}")
        yield from _structure(source.folder, source.page, site)


def _structure(folder: str, page: Page, site: Site) -> Iterator[Problem]:
    model = page.texts.get(site.source_language)
    if model is None:
        return
    expected = [(block.kind, block.number, block.target) for block in model.blocks]
    for lang, text in page.texts.items():
        found = [(block.kind, block.number, block.target) for block in text.blocks]
        if text.of_version == model.of_version and found != expected:
            at = next((i for i, pair in enumerate(zip(expected, found, strict=False)) if pair[0] != pair[1]), None)
            texts_only = [item for item in found if item[0] is not BlockKind.TEXT] == [
                item for item in expected if item[0] is not BlockKind.TEXT
            ]
            severity = Severity.WARNING if texts_only else Severity.ERROR
            where = f"block {at + 1}" if at is not None else f"{len(found)} blocks instead of {len(expected)}"
            yield Problem(f"{folder}/{lang}.md", where, f"the blocks differ from {site.source_language}.md", severity)
