"""The tables of content.db.

A page has one row in `page_text` for each language of the collection: where a translation is missing, the row holds
the text of the best other language and names it, so that every read is a look-up by key. A recording belongs to its
words, whatever the page.
"""

from typing import Final

APPLICATION_ID: Final = 0x48554B42  # "HUKB", in the header of the file: tells our database from a foreign one
FORMAT: Final = 5  # user_version: a kiosk opens only the format that it knows

TABLES: Final[dict[str, dict[str, type]]] = {
    "audience": {"id": str, "position": int, "icon": str, "home": str},
    "audience_text": {"audience": str, "lang": str, "title": str},
    "topic": {"id": str, "position": int, "icon": str},
    "topic_text": {"topic": str, "lang": str, "title": str, "summary": str},
    "page": {
        "id": str,
        "topic": str,
        "position": int,
        "version": int,
        "audiences": str,
        "checked_on": str,
        "valid_until": str,
        "contacts": str,
        "facts": str,
        "leave_at_once": int,
    },
    "page_text": {
        "page": str,
        "lang": str,
        "text_lang": str,
        "outdated": int,
        "title": str,
        "summary": str,
        "url": str,
        "keywords": str,
        "blocks": str,
        "easy": str,
    },
    "recording": {"lang": str, "words": str, "sound": bytes},
    "contact": {"id": str, "record": str},
    "commune": {"id": str, "position": int, "record": str},
    "notice": {"id": str, "position": int, "record": str},
    "release": {"base_url": str, "checked_on": str},
}

MAY_BE_EMPTY: Final = frozenset({"recording", "contact", "commune", "notice"})

KEYS: Final[dict[str, tuple[str, ...]]] = {
    "audience": ("id",),
    "audience_text": ("audience", "lang"),
    "topic": ("id",),
    "topic_text": ("topic", "lang"),
    "page": ("id",),
    "page_text": ("page", "lang"),
    "recording": ("lang", "words"),
    "contact": ("id",),
    "commune": ("id",),
    "notice": ("id",),
    "release": ("base_url",),
}
