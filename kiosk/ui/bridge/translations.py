"""The interface's words: every language loaded, one of them installed."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator


class Translations:
    """The compiled translations of a folder, kiosk_<language>.qm."""

    def __init__(self, folder: Path, languages: list[str]) -> None:
        self._translators: dict[str, QTranslator] = {}
        self._installed: QTranslator | None = None
        for language in languages:
            translator = QTranslator()
            if not translator.load(str(folder / f"kiosk_{language}.qm")):
                raise FileNotFoundError(f"{folder}: no compiled translation for {language!r} (run make run)")
            self._translators[language] = translator

    def text(self, language: str, context: str, source: str) -> str:
        """Return a text of the interface in any language, whichever is installed."""
        return self._translators[language].translate(context, source) or ""

    def install(self, language: str) -> None:
        """Make `language` the language of qsTr."""
        translator = self._translators[language]
        if translator is self._installed:
            return
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
        QCoreApplication.installTranslator(translator)
        self._installed = translator
