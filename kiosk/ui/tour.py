"""The tour: a picture of every screen, in every language, upright and lying."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication

from kiosk.domain.contacts import Contact
from kiosk.domain.display import Display
from kiosk.domain.languages import Language, best_language
from kiosk.domain.ports import ContentSource
from kiosk.domain.printing import PrintResult
from kiosk.domain.session import COMMUNES_TOPIC, TEXT_SIZES
from kiosk.domain.views import PageView
from kiosk.ui.application import Files, KioskWindow
from kiosk.ui.rehearsal import RehearsedHandouts, RehearsedPin, RehearsedUpdates, rehearsals
from kiosk.ui.viewmodels.kiosk import KioskViewModel
from kiosk.ui.viewmodels.world import World

Progress = Callable[[str], None]

_FAST = 80  # the same pixels in half the time, and hardly a larger file
_ONE_YEAR = timedelta(days=365)
_MANY = 8
_NO_WORD = "zzzqqq"
_LONG_AGO = datetime(1970, 1, 1)  # noqa: DTZ001 - where a clock without a battery starts


@dataclass(frozen=True, slots=True)
class Stop:
    """One picture: its name, and how to get there from Home."""

    name: str
    go: Callable[[KioskViewModel], None]


def play(files: Files, world: World, folder: Path, displays: dict[str, Display], told: Progress) -> int:
    """Save the pictures as <folder>/<orientation>/<language>/<stop>.png.

    Args:
        files: the screen's files.
        world: what to show.
        folder: where the pictures go; made when missing.
        displays: the screens to draw for, by the name of their folder.
        told: called with each folder that is about to be filled.

    Returns:
        How many pictures were saved.
    """
    count = 0
    for name, size in displays.items():
        for language in Language:
            here = folder / name / language
            here.mkdir(parents=True, exist_ok=True)
            told(str(here))
            for legend, window in _pictures(files, world, size, language):
                window.grabWindow().save(str(here / f"{legend}.png"), "PNG", _FAST)
                count += 1
    return count


def _pictures(files: Files, world: World, size: Display, language: Language) -> Iterator[tuple[str, Any]]:
    for others, stops in _worlds(world):
        with _open(files, others, size) as screen:
            for stop in stops:
                screen.kiosk.finish()
                if stop.name != "start":
                    screen.kiosk.chooseLanguage(language)
                stop.go(screen.kiosk)
                _settle()
                yield stop.name, screen.window


def _worlds(world: World) -> Iterator[tuple[World, Sequence[Stop]]]:
    """Yield the world as it is, then as it may become, each with what to see there."""
    broken = [Stop("no-content", lambda _: None)]
    if world.content is None:
        yield world, broken
        return
    plan = _Plan.of(world.content)
    yield world, [*_screens(plan), *_reading(plan)]
    yield replace(world, content=_Untranslated(world.content)), [Stop("untranslated", _opened(plan.page))]
    yield replace(world, clock=lambda: datetime.now() + _ONE_YEAR), [Stop("stale", _opened(plan.page))]  # noqa: DTZ005
    yield replace(world, clock=lambda: _LONG_AGO), [Stop("undated", lambda _: None)]
    now = [0.0]
    yield replace(world, monotonic=lambda: now[0]), [Stop("still-here", _left_alone(now, world.idle_times.ask_after))]
    yield replace(world, content=None), broken
    if world.handouts is not None:
        for result in PrintResult:
            there = replace(world, handouts=RehearsedHandouts(world.handouts, result))
            yield there, [Stop(f"take-{result}", partial(_print, plan.pages[0]))]
    yield from _staff(world, plan)


def _staff(world: World, plan: "_Plan") -> Iterator[tuple[World, Sequence[Stop]]]:
    """Yield what the staff sees: the page, an update at work, and the six answers."""
    world = replace(world, pin=None)
    yield replace(world, pin=RehearsedPin()), [Stop("pin", _try_pins)]
    page, gone = Stop("staff", _knock), Stop("staff-no-key", _knock)
    yield replace(world, updates=RehearsedUpdates()), [page, Stop("large-staff", partial(_both, _enlarge, _knock))]
    yield replace(world, updates=RehearsedUpdates(possible=False)), [gone]
    for name, updates in rehearsals(plan.pages):
        yield replace(world, updates=updates), [Stop(f"staff-{name}", partial(_both, _knock, _update))]


@dataclass(frozen=True, slots=True)
class _Plan:
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
    def of(cls, content: ContentSource) -> "_Plan":
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


def _screens(plan: _Plan) -> Iterator[Stop]:
    yield Stop("start", lambda _: None)
    yield Stop("home", lambda _: None)
    for audience in plan.audiences[1:]:
        yield Stop(f"home-{audience}", partial(_choose_audience, audience))
    yield Stop("emergency", lambda kiosk: kiosk.openEmergency())
    for target in (*plan.topics, *plan.pages):
        yield Stop(("page-" if "/" in target else "topic-") + target.replace("/", "-"), _opened(target))
    for contact in plan.contacts:
        yield Stop(f"contact-{contact}", partial(_open_contact, contact))
    for commune in plan.communes:
        yield Stop(f"commune-{commune}", partial(_open_commune, commune))
    if plan.communes:
        yield Stop("communes-typing", _type)
    yield Stop("search", lambda kiosk: kiosk.openSearch())
    yield Stop("search-typing", partial(_search, plan.words))
    yield Stop("search-nothing", partial(_search, dict.fromkeys(Language, _NO_WORD)))
    yield Stop("search-results", partial(_both, partial(_search, plan.words), lambda kiosk: kiosk.typing.hide()))


def _reading(plan: _Plan) -> Iterator[Stop]:
    """Yield the main screens again, large and in high contrast."""
    opened: dict[str, Callable[[KioskViewModel], None]] = {
        "home": lambda _: None,
        "topic": _opened(plan.topics[-1]),
        "page": _opened(plan.page),
        "contact": partial(_open_contact, plan.contacts[0]),
        "emergency": lambda kiosk: kiosk.openEmergency(),
        "search-typing": partial(_search, plan.words),
        "search-results": partial(_both, partial(_search, plan.words), lambda kiosk: kiosk.typing.hide()),
    }
    for name, go in opened.items():
        yield Stop(f"large-{name}", partial(_both, _enlarge, go))
        yield Stop(f"contrast-{name}", partial(_both, lambda kiosk: kiosk.toggleContrast(), go))


def _both(
    first: Callable[[KioskViewModel], None], then: Callable[[KioskViewModel], None], kiosk: KioskViewModel
) -> None:
    first(kiosk)
    then(kiosk)


def _open_contact(contact: str, kiosk: KioskViewModel) -> None:
    kiosk.openContact(contact)


def _open_commune(commune: str, kiosk: KioskViewModel) -> None:
    kiosk.openCommune(commune)


def _choose_audience(audience: str, kiosk: KioskViewModel) -> None:
    kiosk.chooseAudience(audience)


def _type(kiosk: KioskViewModel) -> None:
    kiosk.open(COMMUNES_TOPIC)
    kiosk.typing.show()
    kiosk.typing.choose(kiosk.session.reader)
    kiosk.typing.press("1")


def _print(page: str, kiosk: KioskViewModel) -> None:
    kiosk.open(page)
    kiosk.takeAway()
    kiosk.visit.places.take.paper.print()


def _knock(kiosk: KioskViewModel) -> None:
    while not kiosk.session.place.screen.is_for_staff:
        kiosk.staff.knock()


def _try_pins(kiosk: KioskViewModel) -> None:
    _knock(kiosk)
    for _ in range(3):
        kiosk.pad.press("1")
        kiosk.pad.enter()


def _update(kiosk: KioskViewModel) -> None:
    kiosk.staff.update("")


def _search(words: Mapping[Language, str], kiosk: KioskViewModel) -> None:
    kiosk.openSearch()
    kiosk.typing.edited.emit(words[kiosk.session.reader])


def _opened(target: str) -> Callable[[KioskViewModel], None]:
    return lambda kiosk: kiosk.open(target)


def _enlarge(kiosk: KioskViewModel) -> None:
    for _ in range(TEXT_SIZES - 1):
        kiosk.changeTextSize()


def _left_alone(now: list[float], seconds: float) -> Callable[[KioskViewModel], None]:
    def go(kiosk: KioskViewModel) -> None:
        now[0] += seconds
        kiosk.watch.check()

    return go


@contextmanager
def _open(files: Files, world: World, size: Display) -> Iterator[KioskWindow]:
    screen = KioskWindow(files, world, size)
    screen.window.show()
    try:
        yield screen
    finally:
        screen.close()


def _settle() -> None:
    """Let the bindings, the layout and the place on the page come to rest."""
    for _ in range(5):
        QGuiApplication.processEvents()


class _Untranslated:
    """The content as if the reader's translation of every page were missing, and the one shown instead were behind."""

    def __init__(self, content: ContentSource) -> None:
        self._content = content

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - everything but `page` is the content's own
        return getattr(self._content, name)

    def page(self, page_id: str, language: Language) -> PageView | None:
        shown = best_language(language, [other for other in Language if other is not language]) or language
        view, other = self._content.page(page_id, language), self._content.page(page_id, shown)
        if view is None or other is None:
            return None
        return replace(
            view, language=shown, outdated=True, title=other.title, summary=other.summary, blocks=other.blocks
        )
