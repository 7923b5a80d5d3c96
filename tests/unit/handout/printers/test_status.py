from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.printing import PaperState
from kiosk.handout.printers import status

# What the command reference fixes of an answer to DLE EOT: bits 0 and 7 are 0, bits 1 and 4 are 1.
AT_ONCE = st.sampled_from([byte for byte in range(256) if f"{byte:08b}"[0::7] == "00" and f"{byte:08b}"[3::3] == "11"])
NOISE = st.lists(st.integers(0, 255).filter(lambda byte: byte & 0b1001_0011 != 0b0001_0010), max_size=8).map(bytes)


def test_the_answers_of_the_reference() -> None:
    assert status.paper(b"\x12") is PaperState.OK
    assert status.paper(b"\x1e") is PaperState.OK, "near its end, but there is paper"
    assert status.paper(b"\x72") is PaperState.OUT
    assert status.paper(b"\x7e") is PaperState.OUT
    assert status.paper(b"") is PaperState.UNKNOWN


@given(NOISE)
def test_noise_says_nothing(answer: bytes) -> None:
    assert status.paper(answer) is PaperState.UNKNOWN
    assert status.trouble(answer) == ""


@given(NOISE, AT_ONCE, NOISE)
def test_a_status_byte_is_heard_among_noise(before: bytes, byte: int, after: bytes) -> None:
    expected = PaperState.OUT if byte & 0x60 else PaperState.OK

    assert status.paper(before + bytes([byte]) + after) is expected


@given(AT_ONCE, AT_ONCE)
def test_the_last_word_counts(first: int, last: int) -> None:
    assert status.paper(bytes([first, last])) is status.paper(bytes([last]))


@given(st.binary())
def test_whatever_comes_has_one_of_three_meanings(answer: bytes) -> None:
    assert status.paper(answer) in PaperState
    assert status.paper_when_done(answer) in PaperState
    assert isinstance(status.trouble(answer), str)


@given(st.lists(AT_ONCE).map(bytes))
def test_an_answer_at_once_is_never_taken_for_the_word_that_all_is_printed(answer: bytes) -> None:
    assert status.paper_when_done(answer) is PaperState.UNKNOWN


def test_the_word_that_all_is_printed() -> None:
    assert status.paper_when_done(b"\x12\x00") is PaperState.OK
    assert status.paper_when_done(b"\x03") is PaperState.OK, "near its end"
    assert status.paper_when_done(b"\x0f") is PaperState.OUT
    assert status.paper_when_done(b"") is PaperState.UNKNOWN


def test_what_else_may_be_wrong() -> None:
    assert status.trouble(b"\x12") == ""
    assert "cover" in status.trouble(b"\x16")
    assert "error" in status.trouble(b"\x52")
