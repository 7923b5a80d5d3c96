"""Read aloud: what is shown is said, sentence by sentence, in its language, and the eye can follow."""

import html
import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk import paths
from kiosk.content.store import ContentStore
from kiosk.domain.display import Display, display
from kiosk.domain.languages import Language
from kiosk.domain.ports.content import ContentUnavailableError
from kiosk.domain.sentences import bare, cut
from kiosk.domain.speaking import Manner
from kiosk.publish.sources import read_sources
from tests.ui.altered import With
from tests.ui.conftest import Stage
from tests.ui.speaker import FakeSpeech
from tests.ui.touch import Glass

PAGE = "arrival/first-steps"
SMALL = display(1280, 800, inches=10.1)
TARGET_MM = 14.9


@pytest.fixture
def voice() -> FakeSpeech:
    return FakeSpeech()


@pytest.fixture
def listener(stage: Stage, content: ContentStore, voice: FakeSpeech) -> Glass:
    """The kiosk with a voice."""
    stage.speech = voice
    glass = stage.open(content)
    glass.settle()
    return glass


def listen(glass: Glass, language: Language, page: str = PAGE) -> None:
    glass.visit(page, language)
    glass.tap("listen")


def read_to_the_end(glass: Glass, voice: FakeSpeech) -> list[str]:
    while voice.speaks:
        voice.end()
        glass.settle()
    return voice.heard


SCREENS: dict[str, Callable[[Glass], None]] = {
    "home": lambda glass: glass.kiosk.home(),
    "topic": lambda glass: glass.kiosk.open("health"),
    "page": lambda glass: glass.kiosk.open(PAGE),
    "contact": lambda glass: glass.kiosk.openContact("samusocial"),
    "commune": lambda glass: glass.kiosk.openCommune("anderlecht"),
    "emergency": lambda glass: glass.kiosk.openEmergency(),
    "communes": lambda glass: glass.kiosk.open("communes"),
}


@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_reads_what_it_shows_in_the_language_of_the_reader(
    listener: Glass, voice: FakeSpeech, screen: str
) -> None:
    listener.tap("start_uk")
    SCREENS[screen](listener)
    for language in Language:
        listener.kiosk.chooseLanguage(language)
        listener.settle()
        voice.said.clear()
        listener.tap("listen")
        read_to_the_end(listener, voice)

        shown = plain(" ".join(listener.texts()))
        assert len(voice.said) > 2
        assert sum(sentence.language is language for sentence in voice.said) > 1
        for sentence in voice.said:
            assert plain(sentence.shown).lstrip("0123456789. ") in shown or plain(sentence.shown) in shown


def plain(text: str) -> str:
    return " ".join(text.split())


def test_the_five_languages_of_start_are_each_said_in_their_own(listener: Glass, voice: FakeSpeech) -> None:
    listener.tap("listen")
    read_to_the_end(listener, voice)

    assert {sentence.language for sentence in voice.said} == set(Language)


def test_a_sentence_that_somebody_has_recorded_is_said_with_the_recording(
    stage: Stage, content: ContentStore, voice: FakeSpeech
) -> None:
    asked: dict[str, Language] = {}

    def recording(words: str, language: Language) -> bytes:
        asked[words] = language
        return f"OggS: {words}".encode() if words.startswith("1.") else b""

    stage.speech = voice
    glass = stage.open(With(content, recording=recording))
    listen(glass, Language.FR)
    read_to_the_end(glass, voice)

    spoken = {sentence.shown: sentence.recording for sentence in voice.said if sentence.recording}
    assert spoken
    assert spoken == {words: f"OggS: {words}".encode() for words in voice.heard if words.startswith("1.")}
    assert set(asked.values()) == {Language.FR}


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("page", [PAGE, "urgent/emergency"])
def test_what_an_editor_is_told_to_speak_is_what_is_read_aloud(
    listener: Glass, voice: FakeSpeech, language: Language, page: str
) -> None:
    listen(listener, language, page)
    read_to_the_end(listener, voice)
    listener.kiosk.visit.places.page.easyToggled.emit()
    listener.settle()
    listener.tap("listen")
    read_to_the_end(listener, voice)

    (text,) = [
        found.page.texts[language] for found in read_sources(paths.CONTENT_SOURCES).pages if found.page.id == page
    ]
    assert {bare(sentence) for line in text.lines for sentence in cut(line)} <= {bare(shown) for shown in voice.heard}


def test_a_recording_that_cannot_be_read_is_said_by_the_voice(
    stage: Stage, content: ContentStore, voice: FakeSpeech
) -> None:
    def recording(_words: str, _language: Language) -> bytes:
        raise ContentUnavailableError("a sound of the content is no sound")

    stage.speech = voice
    glass = stage.open(With(content, recording=recording))
    listen(glass, Language.NL)

    assert voice.speaks
    assert voice.said[0].recording == b""


def test_the_sentence_that_is_said_is_marked(listener: Glass, voice: FakeSpeech) -> None:
    listen(listener, Language.UK)
    while voice.speaks:
        line = listener.find("spokenLine")
        words = line.parentItem()
        assert isinstance(words, QQuickItem)
        marked = html.unescape(re.sub(r"</?u>", "", str(line.property("text")).replace("<br>", "\n")))
        assert marked == words.property("text")
        underlined = re.findall(r"<u>(.+?)</u>", str(line.property("text")))
        assert html.unescape(underlined[0]) in voice.heard[-1]
        assert listener.find("spokenBar").parentItem() is listener.find("spokenGround").parentItem()
        voice.end()
        listener.settle()

    assert not {"spokenBar", "spokenLine", "spokenGround"} & listener.names()


def test_what_is_read_comes_into_view(listener: Glass, voice: FakeSpeech) -> None:
    listen(listener, Language.UK)
    view = listener.rect(listener.find("scroll"))
    while voice.speaks and "samusocial" not in voice.heard[-1].casefold():
        voice.end()
        listener.settle()

    bar = listener.rect(listener.find("spokenBar"))
    assert view.top() - 1 <= bar.top() < bar.bottom() <= view.bottom() + 1


def test_the_marked_text_stands_where_it_stood(listener: Glass, voice: FakeSpeech) -> None:
    listen(listener, Language.FR)
    while voice.speaks:
        line = listener.find("spokenLine")
        words = line.parentItem()
        assert isinstance(words, QQuickItem)
        assert line.property("contentHeight") == words.property("contentHeight")
        assert line.property("contentWidth") == words.property("contentWidth")
        voice.end()
        listener.settle()


@pytest.mark.parametrize("size", [display(1920, 1080, inches=21.5), SMALL, display(800, 1280, inches=10.1)])
@pytest.mark.parametrize("language", [Language.UK, Language.FR])
def test_the_controls_are_large_and_never_over_the_text(
    stage: Stage, content: ContentStore, voice: FakeSpeech, size: Display, language: Language
) -> None:
    stage.speech = voice
    glass = stage.open(content, size)
    listen(glass, language)

    view = glass.rect(glass.find("scroll"))
    boxes: list[QRectF] = []
    for name in ("stopReading", "repeatSentence", "pace_down", "pace_up", "loudness_down", "loudness_up"):
        box = glass.rect(glass.find(name))
        assert min(glass.mm(box.width()), glass.mm(box.height())) >= TARGET_MM, name
        assert 0 <= box.left() < box.right() <= size.width, name
        assert box.bottom() <= size.height, name
        assert not box.intersects(view), name
        assert not any(box.intersects(other) for other in boxes), name
        boxes.append(box)


@pytest.mark.parametrize("size", [display(1920, 1080, inches=21.5), SMALL, display(800, 1280, inches=10.1)])
def test_whoever_listens_can_always_choose_and_finish(
    stage: Stage, content: ContentStore, voice: FakeSpeech, size: Display
) -> None:
    stage.speech = voice
    glass = stage.open(content, size)
    glass.settle()
    listen(glass, Language.RU)
    ways_out = {"back", "home", "emergency", "reading", "speakAll", "finish"}
    assert ways_out <= glass.names()

    glass.tap("speakAll")
    assert ways_out <= glass.names()
    glass.tap("finish")  # a first touch says what is there
    glass.tap("finish")
    assert "start_uk" in glass.names()
    assert not voice.speaks


def test_stop_is_silent_at_once_and_listening_begins_again_at_the_top(listener: Glass, voice: FakeSpeech) -> None:
    listen(listener, Language.EN)
    voice.end()
    listener.tap("stopReading")
    assert not voice.speaks
    assert "stopReading" not in listener.names()

    listener.tap("listen")
    assert voice.heard[-1] == voice.heard[0]


def test_a_sentence_is_said_again(listener: Glass, voice: FakeSpeech) -> None:
    listen(listener, Language.NL)
    voice.end()
    listener.settle()
    listener.tap("repeatSentence")

    assert voice.heard[-1] == voice.heard[-2] != voice.heard[0]


def test_pace_and_loudness_change_at_once_and_within_their_ends(listener: Glass, voice: FakeSpeech) -> None:
    listen(listener, Language.EN)
    for name in ("pace_up", "loudness_up", "loudness_up"):
        listener.tap(name)

    assert voice.manners[-1] == Manner(pace=3, loudness=5)
    assert set(voice.heard) == {voice.heard[0]}
    assert not listener.find("pace_up").isEnabled()
    assert not listener.find("loudness_up").isEnabled()
    listener.tap("pace_down")
    assert voice.manners[-1].pace == 2


@pytest.mark.parametrize("leave", ["finish", "idle"])
def test_the_next_person_hears_it_as_it_was(stage: Stage, listener: Glass, voice: FakeSpeech, leave: str) -> None:
    listen(listener, Language.EN)
    listener.tap("loudness_up")
    listener.tap("pace_up")
    if leave == "finish":
        listener.tap("finish")
    else:
        listener.tap("stopReading")
        stage.clocks.seconds += 1000
        listener.kiosk.watch.check()
        listener.settle()
    assert not voice.speaks

    listen(listener, Language.FR)
    assert voice.manners[-1] == Manner()


@pytest.mark.parametrize("touch", ["home", "language_fr", "emergency", "page_communes"])
def test_a_touch_that_leads_elsewhere_ends_it(listener: Glass, voice: FakeSpeech, touch: str) -> None:
    listen(listener, Language.EN)
    if touch == "page_communes":
        listener.bring(touch)
    listener.tap(touch)

    assert not voice.speaks
    assert "stopReading" not in listener.names()


def test_a_touch_that_stays_does_not(listener: Glass, voice: FakeSpeech) -> None:
    listen(listener, Language.EN)
    listener.choose_reading("size_2", "contrast")

    assert voice.speaks


def test_nobody_is_asked_while_they_listen_but_after_the_end(stage: Stage, listener: Glass, voice: FakeSpeech) -> None:
    listen(listener, Language.EN)
    while voice.speaks:
        stage.clocks.seconds += 60
        listener.kiosk.watch.check()
        assert not listener.kiosk.watch.is_asking
        voice.end()

    stage.clocks.seconds += 89
    listener.kiosk.watch.check()
    assert not listener.kiosk.watch.is_asking
    stage.clocks.seconds += 1
    listener.kiosk.watch.check()
    assert listener.kiosk.watch.is_asking


def test_the_next_sentence_is_made_while_one_is_said(listener: Glass, voice: FakeSpeech) -> None:
    listen(listener, Language.RU)
    for _ in range(6):
        coming = voice.coming
        voice.end()
        assert voice.said[-1] == coming


def test_a_language_without_a_voice_has_no_button_and_the_staff_sees_which(stage: Stage, content: ContentStore) -> None:
    stage.speech = FakeSpeech(languages=[Language.FR, Language.NL, Language.EN])
    glass = stage.open(content)
    glass.tap("start_uk")
    assert "listen" not in glass.names()
    glass.tap("language_fr")
    assert "listen" in glass.names()

    glass.tap("finish")
    for _ in range(5):
        glass.tap("staffCorner")
    assert "voices" in glass.names()
    assert glass.sees("Українська, Русский")


def test_a_kiosk_without_sound_neither_offers_nor_misses_a_voice(glass: Glass) -> None:
    assert "listen" not in glass.names()
    for _ in range(5):
        glass.tap("staffCorner")
    assert "voices" not in glass.names()


def test_a_sound_that_does_not_play_is_said_on_the_screen(listener: Glass, voice: FakeSpeech) -> None:
    listen(listener, Language.EN)
    voice.end(heard=False)
    listener.settle()

    assert listener.sees("The sound does not work. Ask at the desk.")
    assert not voice.speaks
    listener.tap("finish")
    assert not listener.sees("The sound does not work. Ask at the desk.")


def test_a_page_in_another_language_is_read_by_its_voice(stage: Stage, content: ContentStore) -> None:
    def page(page_id: str, _reader: Language) -> object:
        view = content.page(page_id, Language.NL)
        assert view
        return view._replace(language=Language.NL)

    stage.speech = voice = FakeSpeech()
    glass = stage.open(With(content, page=page))
    listen(glass, Language.EN)
    read_to_the_end(glass, voice)

    view = content.page(PAGE, Language.NL)
    assert view
    by_words = {sentence.shown: sentence.language for sentence in voice.said}
    assert by_words[view.title] is Language.NL
    assert by_words["This page is not yet available in your language."] is Language.EN
