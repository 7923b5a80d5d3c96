"""One word for one thing: titles use the words of the glossary."""

from collections.abc import Iterator

from kiosk.publish.glossary import Term, uses
from kiosk.publish.page_sources import PageSource
from kiosk.publish.problems import Problem, Severity
from kiosk.publish.sources import Site, Sources

_FILE = "glossary.toml"


def check_glossary(sources: Sources, site: Site) -> Iterator[Problem]:
    """Yield a problem for every title that names a term by another word, and every term that is not whole."""
    seen: set[str] = set()
    for term in sources.glossary.terms:
        if term.id in seen:
            yield Problem(_FILE, term.id, "this id is used twice")
        seen.add(term.id)
        yield from _term(term, site)
        for source in sources.pages:
            yield from _titles(source, term, site)


def _term(term: Term, site: Site) -> Iterator[Problem]:
    for lang in site.languages:
        word = term.word.get(lang, "")
        if not word.strip():
            yield Problem(_FILE, f"{term.id}.word.{lang}", "this word is missing")
        elif not term.names(word, lang):
            yield Problem(_FILE, f"{term.id}.stems.{lang}", f"expected the beginning of {word!r} among the stems")


def _titles(source: PageSource, term: Term, site: Site) -> Iterator[Problem]:
    texts = source.page.texts
    model = texts.get(site.source_language)
    named = model is not None and term.names(model.title, site.source_language)
    for lang, text in texts.items():
        file, word = f"{source.folder}/{lang}.md", term.word.get(lang, "")
        if uses(text.title, term.avoid.get(lang, ())):
            message = f"the glossary has another word for {term.id}: expected {word!r}"
            yield Problem(file, "title", message, Severity.WARNING)
        elif named and not term.names(text.title, lang):
            message = f"names {term.id} by another word than the glossary: expected {word!r}"
            yield Problem(file, "title", message, Severity.WARNING)
