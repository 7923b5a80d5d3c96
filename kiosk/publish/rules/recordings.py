"""Recordings: each is of a sentence that the page says, once; together they fit into an export."""

from collections.abc import Iterator

from kiosk.domain.pages import PageText
from kiosk.domain.sentences import bare, cut
from kiosk.publish.problems import Problem, Severity
from kiosk.publish.recordings import LONGEST_TEXT
from kiosk.publish.sources import Sources


def check_recordings(sources: Sources) -> Iterator[Problem]:
    """Yield a problem for every recording that would not be heard, and for too much of them."""
    for source in sources.pages:
        for lang, text in source.page.texts.items():
            yield from _text(f"{source.folder}/{lang}.md", text)


def _text(file: str, text: PageText) -> Iterator[Problem]:
    said = {bare(sentence) for line in text.lines for sentence in cut(line)}
    seen: set[str] = set()
    for index, recording in enumerate(text.recordings):
        words, place = bare(recording.words), f"recordings[{index}].words"
        if words not in said:
            message = "no sentence of the page: `kiosk content sentences` lists them; record it anew or take it out"
            yield Problem(file, place, message, Severity.WARNING)
        if words in seen:
            yield Problem(file, place, "this sentence has a recording already")
        seen.add(words)
    size = sum(len(recording.sound) for recording in text.recordings)
    if size > LONGEST_TEXT:
        yield Problem(file, "recordings", f"{size} bytes: expected at most {LONGEST_TEXT} for one text")
