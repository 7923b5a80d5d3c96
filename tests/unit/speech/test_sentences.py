"""A text is cut where a person would breathe, and every part goes to the voice of its language."""

import pytest

from kiosk import paths
from kiosk.content.store import ContentStore
from kiosk.domain.languages import Language
from kiosk.domain.speaking import Sentence
from kiosk.speech.sentences import sentences

UK, RU, FR, NL, EN = Language


def shown(text: str, language: Language = EN) -> list[str]:
    return [sentence.shown for sentence in sentences(text, language)]


def spoken(text: str, language: Language) -> list[tuple[str, Language]]:
    return [(span.text, span.language) for sentence in sentences(text, language) for span in sentence.spans]


@pytest.mark.parametrize(
    ("text", "language", "parts"),
    [
        ("Call us. It is free! Is it? Yes", EN, ["Call us.", "It is free!", "Is it?", "Yes"]),
        ("One line\nanother", EN, ["One line", "another"]),
        ("1. Go there. Wait.", EN, ["1. Go there.", "Wait."]),
        ("tél. 02 123 45 67, av. Louise 12. Fermé.", FR, ["tél. 02 123 45 67, av. Louise 12.", "Fermé."]),
        ("av. R. Vander Bruggen 62-64", FR, ["av. R. Vander Bruggen 62-64"]),
        ("d.w.z. morgen, bijv. om 9.30 uur. Kom.", NL, ["d.w.z. morgen, bijv. om 9.30 uur.", "Kom."]),
        ("вул. Лесі, буд. 3. Другий поверх.", UK, ["вул. Лесі, буд. 3.", "Другий поверх."]),
        ("и т. д. и т. п. Потом.", RU, ["и т. д. и т. п.", "Потом."]),
        ("Він сказав: «Ідіть.» Я пішов…", UK, ["Він сказав: «Ідіть.»", "Я пішов…"]),
        ("–", EN, []),
        ("", UK, []),
    ],
)
def test_a_text_is_cut_at_the_ends_of_its_sentences(text: str, language: Language, parts: list[str]) -> None:
    assert shown(text, language) == parts


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("0800 99 340", UK, "0 8 0 0, 9 9, 3 4 0"),
        ("+32 2 123 45 67", FR, "+3 2, 2, 1 2 3, 4 5, 6 7"),
        ("116 000", NL, "1 1 6, 0 0 0"),
        ("112", UK, "112"),
        ("112", EN, "1 1 2"),
        ("1 000 ", RU, "1 000"),
        ("2027", FR, "2027"),
        ("5 €", UK, "5 євро"),
        ("5 €", NL, "5 euro"),
        ("9:00–17:30", FR, "9 heures à 17:30"),
        ("9:00–17:00", NL, "9 uur tot 17 uur"),
        ("lun. – ven.: 9:00–12:00", FR, "lundi à vendredi: 9 heures à 12 heures"),
        ("пн – пт: 9:30–12:30", UK, "понеділок до п'ятниця: 9:30 до 12:30"),
        ("bd Pacheco 34", FR, "boulevard Pacheco 34"),
        ("п’ять", UK, "п'ять"),
    ],
)
def test_numbers_hours_and_short_forms_are_said_in_full(text: str, language: Language, said: str) -> None:
    assert spoken(text, language) == [(said, language)]


@pytest.mark.parametrize(
    ("text", "language", "voices"),
    [
        ("Ідіть до комуни (commune / gemeente) сьогодні.", UK, [UK, FR, NL, UK]),
        ("rue Belliard 68", UK, [FR]),
        ("chaussée d’Ixelles 168", NL, [FR]),
        ("Fermerijstraat 4", RU, [NL]),
        ("Uccle / Ukkel", RU, [FR, NL]),
        ("Українська, Русский, Français", FR, [UK, RU, FR]),
        ("Samusocial", UK, [UK]),
        ("Place your papers on the desk", EN, [EN]),
    ],
)
def test_names_are_said_by_the_voice_of_their_language(text: str, language: Language, voices: list[Language]) -> None:
    assert [of for _, of in spoken(text, language)] == voices


def test_nothing_of_the_published_content_is_lost() -> None:
    content = ContentStore(paths.SEED)
    for language in Language:
        for topic in content.topics(language):
            for card in content.topic_pages(topic.id, language, ""):
                page = content.page(card.id, language)
                assert page
                for text in (page.title, page.summary, *(block.text for block in page.blocks)):
                    assert letters(sentences(text, language)) == [letter for letter in text if letter.isalnum()]
    content.close()


def letters(cut: tuple[Sentence, ...]) -> list[str]:
    return [letter for sentence in cut for letter in sentence.shown if letter.isalnum()]
