"""Easy-read summaries: where they must be, how long they are, the same steps in every language."""

from collections.abc import Collection, Iterator

from kiosk.publish.page_sources import PageSource
from kiosk.publish.problems import Problem, Severity
from kiosk.publish.sources import Site, Sources

_STEPS = range(3, 7)


def check_easy(sources: Sources, site: Site, icons: Collection[str], untranslated: Severity) -> Iterator[Problem]:
    """Yield a problem for every summary that is missing (of severity `untranslated` in a translation) or not whole."""
    for topic in site.easy_topics:
        if topic not in {item.id for item in site.topics}:
            yield Problem("site.toml", "easy_topics", f"there is no topic {topic!r}")
    for source in sources.pages:
        yield from _page(source, site, icons, untranslated)


def _page(source: PageSource, site: Site, icons: Collection[str], untranslated: Severity) -> Iterator[Problem]:
    texts = source.page.texts
    model = texts.get(site.source_language)
    wanted = source.page.topic in site.easy_topics or any(text.easy for text in texts.values())
    for lang, text in texts.items():
        file = f"{source.folder}/{lang}.md"
        if wanted and not text.easy:
            severity = Severity.ERROR if text is model else untranslated
            yield Problem(file, "easy", "this easy-read summary is missing", severity)
        elif text.easy and len(text.easy) not in _STEPS:
            yield Problem(file, "easy", f"{len(text.easy)} steps: expected {_STEPS.start} to {_STEPS.stop - 1}")
        for index, step in enumerate(text.easy):
            if step.icon not in icons:
                yield Problem(file, f"easy[{index}].icon", f"there is no icon {step.icon!r} in assets/icons")
        if model and model.easy and text.easy and text.of_version == model.of_version:
            yield from _same_icons(file, [step.icon for step in model.easy], [step.icon for step in text.easy], site)


def _same_icons(file: str, expected: list[str], found: list[str], site: Site) -> Iterator[Problem]:
    if found != expected:
        message = f"the icons differ from {site.source_language}.md: expected {', '.join(expected)}"
        yield Problem(file, "easy", message)
