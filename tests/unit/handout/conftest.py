from collections.abc import Sequence
from contextlib import closing

import pytest

from kiosk import paths
from kiosk.content.store import ContentStore
from kiosk.domain.languages import Language
from kiosk.handout.poster.edition import Edition, edition
from kiosk.handout.poster.typesetting import Typesetter
from kiosk.handout.words import read_words


@pytest.fixture(scope="session")
def typesetter() -> Typesetter:
    return Typesetter(paths.FONTS / "NotoSans-Regular.ttf", paths.FONTS / "NotoSans-Bold.ttf")


@pytest.fixture(scope="session")
def editions() -> Sequence[Edition]:
    """What the posters say in each language, with the topics of the content that the kiosk ships with."""
    words = read_words(paths.PRINTED_WORDS / "poster.toml")
    with closing(ContentStore(paths.SEED)) as content:
        return [edition(language, words, content) for language in Language]
