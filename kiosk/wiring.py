"""Builds what the screen needs of the world from a configuration."""

import logging

from kiosk.config import Config
from kiosk.content.store import ContentStore
from kiosk.domain.ports import ContentSource, ContentUnavailableError

logger = logging.getLogger(__name__)


def open_content(config: Config) -> ContentSource | None:
    """Open the content, or return None when it cannot be read: the screen then shows Emergency."""
    try:
        return ContentStore(config.content)
    except ContentUnavailableError:
        logger.exception("the content cannot be shown")
        return None
