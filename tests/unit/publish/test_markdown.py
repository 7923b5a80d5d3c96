import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.domain.blocks import Block, BlockKind
from kiosk.publish.markdown import parse_body

PAGE = """\
A paragraph over
two lines.

## A heading

1. **Do this first.** Then wait.
2. **Do that next.**

- a plain point
- [ ] a document

> [!warning]
> Watch out.

> [!note] Good to
> know.

> [!unconfirmed]
> Perhaps.

[](contact:samusocial)

[](page:arrival/commune)

[The office](https://dofi.ibz.be/en)
"""
CHARACTERS = list("\n\n\n  #*_>-+[]()!`<&;\\|~:/\t12.a")
MARKUP = st.sampled_from([*CHARACTERS, "[!note]", "](page:a)", "1. **a** b", "+++", "## "])
WORD = st.text(st.characters(categories=["L"], include_characters="’"), min_size=1)


def test_a_page_is_read_into_its_blocks_in_order_each_with_its_line() -> None:
    body = parse_body(PAGE, 6)
    assert body.faults == []
    assert list(zip(body.lines, body.blocks, strict=True)) == [
        (6, Block(BlockKind.TEXT, "A paragraph over two lines.")),
        (9, Block(BlockKind.HEADING, "A heading")),
        (11, Block(BlockKind.STEP, "Then wait.", lead="Do this first.", number=1)),
        (12, Block(BlockKind.STEP, "", lead="Do that next.", number=2)),
        (14, Block(BlockKind.BULLET, "a plain point")),
        (15, Block(BlockKind.DOCUMENT, "a document")),
        (17, Block(BlockKind.WARNING, "Watch out.")),
        (20, Block(BlockKind.NOTE, "Good to know.")),
        (23, Block(BlockKind.UNCONFIRMED, "Perhaps.")),
        (26, Block(BlockKind.CONTACT, target="samusocial")),
        (28, Block(BlockKind.PAGE, target="arrival/commune")),
        (30, Block(BlockKind.LINK, "The office", target="https://dofi.ibz.be/en")),
    ]


def test_steps_keep_their_numbers_when_something_stands_between_them() -> None:
    body = parse_body("1. **One.** a\n\n[](contact:x)\n\n2. **Two.** b\n3. **Three.** c\n", 1)
    assert [block.number for block in body.blocks] == [1, 0, 2, 3]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("# A title", id="first level"),
        pytest.param("### A detail", id="third level"),
        pytest.param("![a dog](dog.png)", id="picture"),
        pytest.param("<b>loud</b>", id="html in a sentence"),
        pytest.param("<div>\nbox\n</div>", id="html block"),
        pytest.param("<!-- a note to myself -->", id="comment"),
        pytest.param("| a | b |\n|---|---|\n| 1 | 2 |", id="table"),
        pytest.param("a *soft* word", id="emphasis"),
        pytest.param("a **loud** word", id="bold"),
        pytest.param("some `code`", id="code"),
        pytest.param("    indented", id="code block"),
        pytest.param("```\nfenced\n```", id="fence"),
        pytest.param("---", id="rule"),
        pytest.param("see [the office](https://dofi.ibz.be)", id="link in a sentence"),
        pytest.param("[](contact:a) [](contact:b)", id="two cards on a line"),
        pytest.param("[](mailto:a@b.be)", id="mail address"),
        pytest.param("[](/fr/hebergement)", id="path"),
        pytest.param("[office]: https://dofi.ibz.be", id="link definition"),
        pytest.param("a line  \nbroken", id="hard break"),
        pytest.param("1. no bold start", id="step without bold start"),
        pytest.param("1. first **then bold**", id="bold later in a step"),
        pytest.param("1. **a** b **c**", id="bold twice in a step"),
        pytest.param("- a\n\n  - b", id="list in a list"),
        pytest.param("- a\n\n  b", id="two paragraphs in a point"),
        pytest.param("-", id="empty point"),
        pytest.param("> just a quote", id="quote without a name"),
        pytest.param("> [!caution]\n> hot", id="unknown name"),
        pytest.param("> [!NOTE]\n> loud", id="name in capitals"),
        pytest.param("> [!note]\n> a\n>\n> b", id="two paragraphs in a quote"),
    ],
)
def test_what_the_kiosk_does_not_show_is_refused_at_its_line(text: str) -> None:
    body = parse_body(f"Before.\n\n{text}\n", 6)
    assert [line for line, _ in body.faults] == [8]
    assert body.blocks == [Block(BlockKind.TEXT, "Before.")]


def test_a_fault_in_one_step_or_point_is_told_at_its_own_line() -> None:
    body = parse_body("1. **One.** a\n2. two\n3. **Three.** c\n\n- a\n- <b>b</b>\n", 6)
    assert [line for line, _ in body.faults] == [7, 11]


@given(st.text() | st.lists(MARKUP | st.text(max_size=5), max_size=40).map("".join))
@settings(max_examples=400)
@example("> " * 100 + "deep")
@example("- " * 100 + "deep")
@example("[" * 500 + "](" * 500)
@example("1" * 30 + ". **a** b")
@example("&#0;&#xD800;&nbsp;\0\x85\u2028")
def test_any_text_becomes_blocks_of_plain_text_or_faults_and_never_a_crash(text: str) -> None:
    body = parse_body(text, 6)
    lines = range(6, 7 + text.count("\n") + text.count("\r"))
    assert len(body.lines) == len(body.blocks)
    assert set(body.lines) <= set(lines)
    assert all(line in lines and message for line, message in body.faults)
    for block in body.blocks:
        assert block.kind in BlockKind
        assert "\n" not in block.text + block.lead
        assert bool(block.number) is (block.kind is BlockKind.STEP)
        assert bool(block.lead) <= (block.kind is BlockKind.STEP)
        assert block.kind is not BlockKind.LINK or block.target.startswith("https:")


@given(st.lists(WORD, min_size=1).map(" ".join), WORD)
def test_the_words_reach_the_reader_letter_by_letter(sentence: str, lead: str) -> None:
    body = parse_body(f"{sentence}\n\n1. **{lead}.** {sentence}\n\n> [!note]\n> {sentence}\n", 1)
    assert body.blocks == [
        Block(BlockKind.TEXT, sentence),
        Block(BlockKind.STEP, sentence, lead=f"{lead}.", number=1),
        Block(BlockKind.NOTE, sentence),
    ]
