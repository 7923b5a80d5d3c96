"""No sound of the kiosk's own is longer than three seconds (EN 301 549 v3.2.1, 5.1.3.10)."""

import wave

from kiosk import paths


def test_every_sound_is_short() -> None:
    sounds = sorted(paths.SOUNDS.glob("*"))
    assert sounds
    for sound in sounds:
        with wave.open(str(sound), "rb") as heard:
            assert heard.getnframes() / heard.getframerate() < 3, sound
