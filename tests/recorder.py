"""Recordings as somebody would bring them."""

import subprocess
from pathlib import Path


def record(words: str, file: Path, voice: str = "en-gb") -> Path:
    """Have a voice speak into a file in Ogg Opus, as loud as it can be without being cut off."""
    wave = file.with_suffix(".wav")
    speak = ["espeak-ng", "-v", voice, "-a", "95", "-w", str(wave), "--stdin"]
    subprocess.run(speak, input=words.encode(), check=True)
    file.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["opusenc", "--quiet", "--bitrate", "24", str(wave), str(file)], check=True)
    wave.unlink()
    return file
