"""What a visitor sees: every screen, and the main ones again as somebody else may read them."""

from collections.abc import Iterator, Mapping
from functools import partial

from kiosk.domain.languages import Language
from kiosk.domain.session import COMMUNES_TOPIC
from kiosk.ui.tour.plan import Plan
from kiosk.ui.tour.stop import Step, Stop, enlarge, one_after_another, opened
from kiosk.ui.viewmodels.kiosk import KioskViewModel

_NO_WORD = "zzzqqq"


def screens(plan: Plan) -> Iterator[Stop]:
    """Yield every screen, with all topics and pages of the content."""
    yield Stop("start", lambda _: None)
    yield Stop("home", lambda _: None)
    for audience in plan.audiences[1:]:
        yield Stop(f"home-{audience}", partial(_choose_audience, audience))
    yield Stop("emergency", lambda kiosk: kiosk.openEmergency())
    for target in (*plan.topics, *plan.pages):
        yield Stop(("page-" if "/" in target else "topic-") + target.replace("/", "-"), opened(target))
    for contact in plan.contacts:
        yield Stop(f"contact-{contact}", partial(_open_contact, contact))
    for commune in plan.communes:
        yield Stop(f"commune-{commune}", partial(_open_commune, commune))
    if plan.communes:
        yield Stop("communes-typing", _type)
    yield Stop("easy", _easy(plan))
    yield Stop("search", lambda kiosk: kiosk.openSearch())
    yield Stop("search-typing", partial(_search, plan.words))
    yield Stop("search-nothing", partial(_search, dict.fromkeys(Language, _NO_WORD)))
    yield Stop("search-results", _found(plan))


def reading(plan: Plan) -> Iterator[Stop]:
    """Yield the main screens again: large, in high contrast, large and bold, spaced, low."""
    main: dict[str, Step] = {
        "home": lambda _: None,
        "topic": opened(plan.topics[-1]),
        "page": opened(plan.page),
        "easy": _easy(plan),
        "contact": partial(_open_contact, plan.contacts[0]),
        "emergency": lambda kiosk: kiosk.openEmergency(),
        "search-typing": partial(_search, plan.words),
        "search-results": _found(plan),
    }
    for name, go in main.items():
        yield Stop(f"large-{name}", one_after_another(enlarge, go))
        yield Stop(f"contrast-{name}", one_after_another(_toggle("toggleContrast"), go))
        yield Stop(f"bold-{name}", one_after_another(enlarge, _toggle("toggleBold"), go))
        yield Stop(f"spaced-{name}", one_after_another(_toggle("toggleSpaced"), go))
        yield Stop(f"low-{name}", one_after_another(_toggle("toggleLow"), go))
    yield Stop("low-start", _toggle("toggleLow"))
    yield Stop("choices", _toggle("toggleChoices"))
    yield Stop("large-choices", one_after_another(enlarge, _toggle("toggleChoices")))


def _toggle(choice: str) -> Step:
    """Return the step that switches one of the choices of how to read."""
    return lambda kiosk: getattr(kiosk.choices, choice)()


def listening(plan: Plan) -> Iterator[Stop]:
    """Yield the main screens while they are read aloud."""
    main: dict[str, Step] = {
        "start": lambda _: None,
        "home": lambda _: None,
        "page": opened(plan.page),
        "emergency": lambda kiosk: kiosk.openEmergency(),
    }
    for name, go in main.items():
        yield Stop(f"listen-{name}", one_after_another(go, _listen))
        yield Stop(f"large-listen-{name}", one_after_another(enlarge, go, _listen))


def _listen(kiosk: KioskViewModel) -> None:
    kiosk.prepare()
    kiosk.visit.listening.read()


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


def _search(words: Mapping[Language, str], kiosk: KioskViewModel) -> None:
    kiosk.openSearch()
    kiosk.typing.edited.emit(words[kiosk.session.reader])


def _found(plan: Plan) -> Step:
    return one_after_another(partial(_search, plan.words), lambda kiosk: kiosk.typing.hide())


def _easy(plan: Plan) -> Step:
    return one_after_another(opened(plan.pages[0]), lambda kiosk: kiosk.visit.places.page.easyToggled.emit())
