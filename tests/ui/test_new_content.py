"""New content is shown when nobody is here, and never under a finger."""

from typing import Any

from kiosk import paths
from kiosk.content.store import ContentStore
from kiosk.domain.languages import Language
from tests.ui.conftest import Stage

NEW = "A topic of the new content"


class Newer(ContentStore):
    """The content with another name for each topic, and a note of whether it has been closed."""

    closed = False

    def topics(self, language: Language) -> Any:
        return [topic._replace(title=NEW) for topic in super().topics(language)]

    def close(self) -> None:
        self.closed = True
        super().close()


def test_content_that_arrives_while_somebody_reads_waits_until_they_have_finished(stage: Stage) -> None:
    new = Newer(paths.SEED)
    glass = stage.open(ContentStore(paths.SEED))
    glass.tap("start_en")
    stage.arrived.append(new)

    glass.kiosk.visit.take_newer()
    glass.settle()
    assert not glass.sees(NEW)

    glass.tap("finish")
    glass.tap("start_en")
    assert glass.sees(NEW)
    new.close()


def test_content_that_arrives_at_rest_is_shown_at_once_and_the_old_one_closed(stage: Stage) -> None:
    old, new = Newer(paths.SEED), Newer(paths.SEED)
    glass = stage.open(old)
    stage.arrived.append(new)

    glass.kiosk.visit.take_newer()

    assert old.closed
    glass.tap("start_en")
    assert glass.sees(NEW)
    new.close()


def test_content_that_arrives_where_there_was_none_brings_the_first_screen_back(stage: Stage) -> None:
    glass = stage.open(None)
    assert "noContent" in glass.names()
    new = Newer(paths.SEED)
    stage.arrived.append(new)

    glass.kiosk.visit.take_newer()
    glass.settle()

    assert "start_uk" in glass.names()
    new.close()
