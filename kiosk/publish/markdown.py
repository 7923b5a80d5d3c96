"""Turns the Markdown of a page into blocks of plain text, and refuses what the kiosk does not show."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from kiosk.domain.blocks import Block, BlockKind

_ALERT = re.compile(r"\[!(\w+)\]\s*")
_ALERTS = {
    "warning": BlockKind.WARNING,
    "note": BlockKind.NOTE,
    "unconfirmed": BlockKind.UNCONFIRMED,
}
_UNTICKED = "[ ] "
_HEADING = "h2"
# CommonMark, and tables, so that they are seen and refused.
_parser = MarkdownIt("commonmark").enable("table")


@dataclass
class Body:
    """The blocks of a body, the line each starts on, and what could not be read: (line, what was expected)."""

    blocks: list[Block] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    faults: list[tuple[int, str]] = field(default_factory=list)

    def add(self, line: int, block: Block) -> None:
        """Add a block."""
        self.lines.append(line)
        self.blocks.append(block)


def parse_body(text: str, first_line: int) -> Body:
    """Parse the text of a page; its first line is number `first_line` of the file."""
    body = Body()
    references: dict[str, Any] = {}
    for node in SyntaxTreeNode(_parser.parse(text, references)).children:
        for line, make in _parts(node):
            try:
                body.add(first_line + line, make())
            except ValueError as error:
                body.faults.append((first_line + line, str(error)))
    for reference in references.get("references", {}).values():
        body.faults.append((first_line + reference["map"][0], "a link definition is not shown: expected [](…)"))
    return body


def _parts(node: SyntaxTreeNode) -> Iterator[tuple[int, Callable[[], Block]]]:
    """Yield the line of each block of a node, and how to make the block; making it raises ValueError."""
    match node.type:
        case "heading" if node.tag == _HEADING:
            yield _line(node), lambda: Block(BlockKind.HEADING, _plain(node))
        case "paragraph":
            yield _line(node), partial(_paragraph, node)
        case "ordered_list":
            first = int(node.attrs.get("start", 1))
            for number, item in enumerate(node.children, start=first):
                yield _line(item), partial(_step, item, number)
        case "bullet_list":
            for item in node.children:
                yield _line(item), partial(_bullet, item)
        case "blockquote":
            yield _line(node), partial(_alert, node)
        case _:
            yield _line(node), partial(_refuse, node)


def _refuse(node: SyntaxTreeNode) -> Block:
    raise ValueError(f"{node.type} is not shown by the kiosk: expected text, ## heading, list, step or > [!…]")


def _line(node: SyntaxTreeNode) -> int:
    return node.map[0] if node.map else 0


def _only_paragraph(node: SyntaxTreeNode) -> SyntaxTreeNode:
    if [child.type for child in node.children] != ["paragraph"]:
        raise ValueError("expected one paragraph in each list item or quote")
    return node.children[0]


def _inline(node: SyntaxTreeNode) -> list[SyntaxTreeNode]:
    return node.children[0].children if node.children else []


def _plain(node: SyntaxTreeNode) -> str:
    return _words(_inline(node))


def _words(nodes: list[SyntaxTreeNode]) -> str:
    parts = []
    for node in nodes:
        if node.type not in ("text", "softbreak"):
            raise ValueError(f"{node.type} inside a sentence is not shown: expected plain text")
        parts.append(node.content if node.type == "text" else " ")
    return re.sub(r"[ \n]+", " ", "".join(parts)).strip(" ")


def _paragraph(node: SyntaxTreeNode) -> Block:
    inline = _inline(node)
    if len(inline) != 1 or inline[0].type != "link":
        return Block(BlockKind.TEXT, _words(inline))
    label, href = _words(inline[0].children), str(inline[0].attrs["href"])
    scheme, _, target = href.partition(":")
    match scheme:
        case "contact":
            return Block(BlockKind.CONTACT, label, target=target)
        case "page":
            return Block(BlockKind.PAGE, label, target=target)
        case "https":
            return Block(BlockKind.LINK, label, target=href)
    raise ValueError(f"the link {href!r}: expected contact:…, page:… or https:…")


def _step(item: SyntaxTreeNode, number: int) -> Block:
    inline = _inline(_only_paragraph(item))
    # CommonMark puts an empty text before a leading emphasis.
    bold = [child for child in inline if child.type != "text" or child.content]
    if not bold or bold[0].type != "strong":
        raise ValueError("expected a bold start: 1. **What to do.** How.")
    rest = inline[inline.index(bold[0]) + 1 :]
    return Block(BlockKind.STEP, _words(rest), lead=_words(bold[0].children), number=number)


def _bullet(item: SyntaxTreeNode) -> Block:
    text = _plain(_only_paragraph(item))
    if text.startswith(_UNTICKED):
        return Block(BlockKind.DOCUMENT, text.removeprefix(_UNTICKED))
    return Block(BlockKind.BULLET, text)


def _alert(quote: SyntaxTreeNode) -> Block:
    text = _plain(_only_paragraph(quote))
    found = _ALERT.match(text)
    kind = _ALERTS.get(found[1]) if found else None
    if found is None or kind is None:
        raise ValueError(f"a quote starts with one of {', '.join(f'[!{name}]' for name in _ALERTS)}")
    return Block(kind, text[found.end() :])
