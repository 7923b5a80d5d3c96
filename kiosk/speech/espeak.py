"""The voices of espeak-ng, and what people have recorded: what to run, and what it must read."""

import shutil
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

from kiosk.domain.languages import Language
from kiosk.domain.speaking import Job, Manner, Sentence
from kiosk.speech.sentences import sentences

# The voices that will do, best first. In Brussels 90 is "nonante".
_VOICES = {
    Language.UK: ("uk",),
    Language.RU: ("ru",),
    Language.FR: ("fr-be", "fr-fr", "fr"),
    Language.NL: ("nl",),
    Language.EN: ("en-gb", "en"),
}
_WORDS_A_MINUTE = (115, 145, 180)
# Even steps of 4.5 dB, 18 dB from end to end (EN 301 549 v3.2.1, 8.2.1.1).
_AMPLITUDES = (20, 34, 57, 95, 160)
_GAINS_DB = (-18.0, -13.5, -9.0, -4.5, 0.0)
_VOICE_COLUMN = 1


class Espeak:
    """What espeak-ng and a player are to do.

    Args:
        players: the programs that may play a sound file, best first, each with its arguments; none is silence.
        which: finds a program.
    """

    cut = staticmethod(sentences)

    def __init__(self, players: Sequence[Sequence[str]], which: Callable[[str], str | None] = shutil.which) -> None:
        self._program = which("espeak-ng")
        self._decoder = which("opusdec")
        self._player = next(((found, *player[1:]) for player in players if (found := which(player[0]))), None)
        self._voices: dict[Language, str] = {}

    def ask(self) -> Job | None:
        """Return what lists the voices; None where there is nothing to speak with."""
        return Job((self._program, "--voices")) if self._program and self._player else None

    def learn(self, listing: str) -> frozenset[Language]:
        """Read the list of voices; return the languages that can be spoken."""
        rows = [line.split() for line in listing.splitlines()]
        known = {row[_VOICE_COLUMN] for row in rows if len(row) > _VOICE_COLUMN}
        found = {language: next((name for name in names if name in known), "") for language, names in _VOICES.items()}
        self._voices = {language: name for language, name in found.items() if name}
        return frozenset(self._voices)

    def synthesis(self, sentence: Sentence, manner: Manner, file: Path) -> Job:
        """Return what writes a sentence as a sound file; what a person has spoken is heard at its own pace alone."""
        if self._decoder and sentence.recording and manner.pace == Manner().pace:
            gain = str(_GAINS_DB[manner.loudness - 1])
            return Job((self._decoder, "--quiet", "--gain", gain, "-", str(file)), sentence.recording)
        own = self._voices[sentence.language]
        options = ("-s", str(_WORDS_A_MINUTE[manner.pace - 1]), "-a", str(_AMPLITUDES[manner.loudness - 1]))
        command = (self._program or "espeak-ng", "-m", "-b", "1", "-v", own, *options, "-w", str(file), "--stdin")
        return Job(command, " ".join(self._marked_up(sentence, own)).encode())

    def playback(self, file: Path) -> Job:
        """Return what plays a sound file and ends with it."""
        return Job((*(self._player or ()), str(file)))

    def _marked_up(self, sentence: Sentence, own: str) -> Sequence[str]:
        """Return the spans in SSML; one in a language without a voice is said by the first one's."""
        return [
            escape(span.text, quote=False)
            if (voice := self._voices.get(span.language, own)) == own
            else f'<voice xml:lang="{voice}">{escape(span.text, quote=False)}</voice>'
            for span in sentence.spans
        ]
