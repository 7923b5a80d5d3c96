"""The pages of content.db as static HTML, for a browser: the same texts, font, icons and codes."""

from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

from kiosk import paths
from kiosk.content.store import ContentStore
from kiosk.domain.blocks import Block, BlockKind
from kiosk.domain.languages import ENDONYMS, Language
from kiosk.domain.views import CardView, PageView
from kiosk.handout.qr import QrCodes

# Where the first language, the first tile and the first card are, in pixels of 1920×1080.
FIRST_LANGUAGE, FIRST_TILE, FIRST_CARD = (480, 300), (250, 330), (500, 290)

_STYLE = """
@font-face { font-family: "Noto Sans"; src: url("REGULAR") }
@font-face { font-family: "Noto Sans"; font-weight: bold; src: url("BOLD") }
* { box-sizing: border-box }
body { margin: 0; background: #F6F4EE; color: #16213A; font: 35px/1.4 "Noto Sans" }
a { color: #0B4A8F; text-decoration: none }
nav { display: flex; gap: 12px; padding: 12px 24px; background: #FFFFFF; height: 110px; align-items: center }
nav a, .card { border: 2px solid #0B4A8F; border-radius: 14px; padding: 12px 24px; background: #FFFFFF }
nav .emergency, .emergency.card { background: #9E1B14; color: #FFFFFF; margin-left: auto }
main { padding: 24px; display: grid; gap: 12px }
.start { grid-template-columns: 1fr 1fr; grid-auto-rows: 330px; text-align: center }
.start .card { display: grid; place-content: center; margin: 0; font-size: 56px }
.tiles { grid-template-columns: repeat(4, 1fr) }
.tiles .card { height: 320px; display: block }
.card svg { width: 76px; height: 76px; display: block }
.cards .card { display: block; min-height: 140px }
.page { grid-template-columns: 1fr 500px }
h1 { margin: 0; font-size: 56px }
.take { background: #FFFFFF; padding: 24px; text-align: center }
"""
_HEAD = '<!doctype html><meta charset="utf-8"><title>Help Ukraine</title><link rel="stylesheet" href="style.css">'


def write(folder: Path) -> Path:
    """Write all pages and return the first."""
    folder.mkdir()
    store = ContentStore(paths.SEED)
    style = _STYLE.replace("REGULAR", _font("Regular")).replace("BOLD", _font("Bold"))
    (folder / "style.css").write_text(style, encoding="utf-8")
    for name, body in _pages(store):
        head = (
            '<!doctype html><meta charset="utf-8"><title>Help Ukraine</title><link rel="stylesheet" href="style.css">'
        )
        (folder / name).write_text(head + body, encoding="utf-8")
    store.close()
    return folder / "index.html"


def _pages(store: ContentStore) -> Iterator[tuple[str, str]]:
    yield "index.html", _start()
    for language in Language:
        topics = store.topics(language)
        yield _file("home", language), _bar("home") + _main("tiles", map(_card, topics, [language] * len(topics)))
        for topic in topics:
            cards = store.topic_pages(topic.id, language, "")
            rows = "".join(_card(card, language) for card in cards)
            yield _file(topic.id, language), _bar(topic.id) + _main("cards", [_heading(topic.title), rows])
            views = (store.page(card.id, language) for card in cards)
            yield from ((_file(view.id, language), _bar(view.id) + _article(view)) for view in views if view)


def _start() -> str:
    links = (f'<a class="card" href="{_file("home", code)}">{name}</a>' for code, name in ENDONYMS.items())
    return _main("start", [*links, '<a class="emergency card" href="#">112 · 101</a>'])


def _article(view: PageView) -> str:
    lines = f"<p>{escape(view.summary)}<p>{escape(view.topic.title)} · {view.checked_on}"
    blocks = "".join(_block(block, view) for block in view.blocks)
    placed = {block.target for block in view.blocks}
    rest = "".join(_contact(contact.id, view) for contact in view.contacts if contact.id not in placed)
    text = f"<div>{_heading(view.title)}{lines}{blocks}{rest}</div>"
    return _main("page", [text, f'<div class="take">{_code(view.url)}<p>{escape(view.url)}</div>'])


def _block(block: Block, view: PageView) -> str:
    match block.kind:
        case BlockKind.CONTACT:
            return _contact(block.target, view)
        case BlockKind.HEADING:
            return f"<h2>{escape(block.text)}</h2>"
        case BlockKind.STEP:
            return f"<p>{block.number}. <b>{escape(block.lead)}</b> {escape(block.text)}"
        case BlockKind.BULLET | BlockKind.DOCUMENT:
            return f"<li>{escape(block.text)}"
        case _:
            return f"<p>{escape(block.text or block.target)}"


def _contact(contact_id: str, view: PageView) -> str:
    contact = view.contact(contact_id)
    if contact is None:
        return ""
    words = [text.get(view.language, "") for text in (contact.name, contact.purpose)]
    words += [phone.number for phone in contact.phones]
    return f'<p class="card">{_icon(contact.icon)}{"<br>".join(map(escape, words))}'


def _card(card: CardView, language: Language) -> str:
    words = f"<b>{escape(card.title)}</b><br>{escape(card.summary)}"
    return f'<a class="card" href="{_file(card.id, language)}">{_icon(card.symbol)}{words}</a>'


def _bar(place: str) -> str:
    links = "".join(f'<a href="{_file(place, code)}">{name}</a>' for code, name in ENDONYMS.items())
    return f'<nav>{links}<a class="emergency" href="#">112</a></nav>'


def _code(url: str) -> str:
    rows = QrCodes().encode(url)
    dark = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, module in enumerate(row) if module)
    return f'<svg viewBox="-4 -4 {len(rows) + 8} {len(rows) + 8}"><path d="{dark}"/></svg>'


def _main(kind: str, parts: Iterable[str]) -> str:
    return f'<main class="{kind}">{"".join(parts)}</main>'


def _heading(text: str) -> str:
    return f"<h1>{escape(text)}</h1>"


def _icon(name: str) -> str:
    return (paths.ICONS / f"{name}.svg").read_text(encoding="utf-8")


def _font(weight: str) -> str:
    return (paths.FONTS / f"NotoSans-{weight}.ttf").as_uri()


def _file(place: str, language: Language) -> str:
    return f"{place.replace('/', '-')}.{language}.html"
