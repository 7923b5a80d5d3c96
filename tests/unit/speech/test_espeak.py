"""The voice that is always there: sound, in the language, as long as the text wants it, and nobody sees the text."""

import array
import subprocess
import wave
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.store import ContentStore
from kiosk.domain.languages import Language
from kiosk.domain.speaking import LOUDNESSES, PACES, Job, Manner, Sentence
from kiosk.speech.espeak import Espeak
from tests.recorder import record

PAGE = "health/doctor"
VOICES = {Language.UK: "uk", Language.RU: "ru", Language.FR: "fr-be", Language.NL: "nl", Language.EN: "en-gb"}
TEXTS = {
    Language.UK: "Вам потрібен лікар?",
    Language.RU: "Где мне найти врача?",
    Language.FR: "Vous cherchez un médecin ?",
    Language.NL: "U zoekt een huisarts?",
    Language.EN: "Do you need a doctor?",
}


def run(job: Job) -> str:
    done = subprocess.run(job.command, input=job.text, capture_output=True, check=True)
    return done.stdout.decode()


@pytest.fixture
def espeak() -> Espeak:
    espeak = Espeak([("cat",)])
    listing = espeak.ask()
    assert listing
    espeak.learn(run(listing))
    return espeak


def page_text(language: Language) -> str:
    content = ContentStore(paths.SEED)
    page = content.page(PAGE, language)
    assert page
    content.close()
    return "\n".join([page.title, page.summary, *(f"{block.lead}\n{block.text}" for block in page.blocks)])


def sound(file: Path) -> tuple[float, float]:
    """Seconds, and the root mean square of the samples, 0 to 1."""
    with wave.open(str(file)) as recorded:
        samples = array.array("h", recorded.readframes(recorded.getnframes()))
        return len(samples) / recorded.getframerate(), (sum(x * x for x in samples) / len(samples)) ** 0.5 / 32768


def one(espeak: Espeak, text: str, language: Language) -> Sentence:
    (sentence,) = espeak.cut(text, language)
    return sentence


@pytest.mark.parametrize("language", list(Language))
def test_a_page_is_heard_as_long_as_it_takes_to_say_it(espeak: Espeak, language: Language, tmp_path: Path) -> None:
    seconds, loud = 0.0, []
    text = page_text(language)
    for number, sentence in enumerate(espeak.cut(text, language)):
        run(espeak.synthesis(sentence, Manner(), tmp_path / f"{number}.wav"))
        length, level = sound(tmp_path / f"{number}.wav")
        seconds += length
        loud.append(level)

    assert 0.04 < seconds / len(text) < 0.15
    assert min(loud) > 0.01


@pytest.mark.parametrize("language", list(Language))
def test_it_is_the_voice_of_the_language(espeak: Espeak, language: Language) -> None:
    job = espeak.synthesis(one(espeak, TEXTS[language], language), Manner(), Path("unused.wav"))

    assert job.command[job.command.index("-v") + 1] == VOICES[language]


@pytest.mark.parametrize(
    ("language", "others"),
    [
        # A voice of Latin letters calls the Russian one for Cyrillic by itself.
        (Language.UK, ["ru", "fr-be", "nl", "en-gb"]),
        (Language.RU, ["uk"]),
        (Language.FR, ["uk", "ru", "nl", "en-gb"]),
        (Language.NL, ["uk", "ru", "fr-be", "en-gb"]),
        (Language.EN, ["fr-be", "nl"]),
    ],
)
def test_it_does_not_sound_as_another_voice(espeak: Espeak, language: Language, others: list[str]) -> None:
    job = espeak.synthesis(one(espeak, TEXTS[language], language), Manner(), Path("unused.wav"))
    own = phonemes(job, VOICES[language])

    assert own.strip()
    assert own not in [phonemes(job, other) for other in others]


def phonemes(job: Job, voice: str) -> str:
    command = ("espeak-ng", "-m", "-b", "1", "-q", "--ipa", "-v", voice, "--stdin")
    return subprocess.run(command, input=job.text, capture_output=True, check=True).stdout.decode()


def test_a_belgian_term_within_another_language_has_its_own_voices(espeak: Espeak) -> None:
    job = espeak.synthesis(one(espeak, "Комуна (commune / gemeente).", Language.UK), Manner(), Path("unused.wav"))

    assert '<voice xml:lang="fr-be">commune,</voice>' in job.text.decode()
    assert '<voice xml:lang="nl">gemeente</voice>' in job.text.decode()
    assert "ɣəmˈeːntə" in phonemes(job, "uk").replace("ˌ", "")


def test_what_somebody_reads_is_in_no_argument(espeak: Espeak) -> None:
    job = espeak.synthesis(one(espeak, TEXTS[Language.EN], Language.EN), Manner(), Path("unused.wav"))

    assert not any("doctor" in argument for argument in job.command)
    assert b"doctor" in job.text


def test_signs_of_markup_are_only_words(espeak: Espeak, tmp_path: Path) -> None:
    job = espeak.synthesis(one(espeak, "a < b & c <audio src='x'/>", Language.EN), Manner(), tmp_path / "x.wav")

    assert b"<audio" not in job.text
    run(job)
    assert sound(tmp_path / "x.wav")[0] > 1


def test_slower_takes_longer_and_louder_is_louder_by_even_steps(espeak: Espeak, tmp_path: Path) -> None:
    sentence = one(espeak, "The desk is open every day, and there you can ask anything.", Language.EN)
    lengths, levels = [], []
    for pace in range(1, PACES + 1):
        run(espeak.synthesis(sentence, Manner(pace=pace), tmp_path / "x.wav"))
        lengths.append(sound(tmp_path / "x.wav")[0])
    for loudness in range(1, LOUDNESSES + 1):
        run(espeak.synthesis(sentence, Manner(loudness=loudness), tmp_path / "x.wav"))
        levels.append(sound(tmp_path / "x.wav")[1])

    assert lengths == sorted(lengths, reverse=True)
    assert lengths[0] > 1.3 * lengths[-1]
    # EN 301 549 v3.2.1, 8.2.1.1 and 8.2.1.2: a range of 18 dB with a step at 12 dB.
    assert levels[-1] / levels[0] > 10 ** (18 / 20) * 0.95
    assert all(1.4 < louder / quieter < 2.1 for quieter, louder in pairwise(levels))


def test_without_the_program_or_without_a_player_there_is_nothing_to_ask() -> None:
    assert Espeak([("aplay",)], which={"aplay": "/bin/aplay"}.get).ask() is None
    assert Espeak([("aplay",)], which={"espeak-ng": "/bin/espeak-ng"}.get).ask() is None


def test_only_the_voices_that_are_there_are_used() -> None:
    espeak = Espeak([("a",), ("b", "-q")], which={"espeak-ng": "/bin/espeak-ng", "b": "/bin/b"}.get)

    known = espeak.learn(
        "Pty Language  Age/Gender VoiceName File\n 5  fr-fr --/M French roa/fr\n 5  uk --/M U zle/uk\n"
    )

    assert known == {Language.FR, Language.UK}
    term = espeak.synthesis(one(espeak, "Комуна (commune / gemeente).", Language.UK), Manner(), Path("x.wav"))
    assert "fr-fr" in term.text.decode()
    assert "nl" not in term.text.decode()
    assert espeak.playback(Path("x.wav")).command == ("/bin/b", "-q", "x.wav")


@pytest.fixture
def recorded(espeak: Espeak, tmp_path: Path) -> Sentence:
    """A sentence in Ukrainian that somebody has recorded."""
    sentence = one(espeak, TEXTS[Language.UK], Language.UK)
    return replace(sentence, recording=record("x" * 40, tmp_path / "x.opus").read_bytes())


def test_what_somebody_has_recorded_is_heard_in_the_place_of_the_voice(
    espeak: Espeak, recorded: Sentence, tmp_path: Path
) -> None:
    run(espeak.synthesis(replace(recorded, recording=b""), Manner(), tmp_path / "voice.wav"))
    run(espeak.synthesis(recorded, Manner(), tmp_path / "heard.wav"))

    assert sound(tmp_path / "heard.wav")[0] > 3 * sound(tmp_path / "voice.wav")[0]
    assert 0.5 < sound(tmp_path / "heard.wav")[1] / sound(tmp_path / "voice.wav")[1] < 2


def test_a_recording_is_louder_by_the_same_steps(espeak: Espeak, recorded: Sentence, tmp_path: Path) -> None:
    levels = []
    for loudness in range(1, LOUDNESSES + 1):
        run(espeak.synthesis(recorded, Manner(loudness=loudness), tmp_path / "x.wav"))
        levels.append(sound(tmp_path / "x.wav")[1])

    assert levels[-1] / levels[0] > 10 ** (18 / 20) * 0.95
    assert all(1.4 < louder / quieter < 2.1 for quieter, louder in pairwise(levels))


@pytest.mark.parametrize("pace", [1, 3])
def test_slower_or_faster_it_is_the_voice(espeak: Espeak, recorded: Sentence, pace: int) -> None:
    job = espeak.synthesis(recorded, Manner(pace=pace), Path("unused.wav"))

    assert "лікар" in job.text.decode()


def test_without_a_decoder_it_is_the_voice(recorded: Sentence) -> None:
    espeak = Espeak([("a",)], which={"espeak-ng": "/bin/espeak-ng", "a": "/bin/a"}.get)
    espeak.learn("Pty Language\n 5  uk --/M U zle/uk\n")

    assert "лікар" in espeak.synthesis(recorded, Manner(), Path("unused.wav")).text.decode()
