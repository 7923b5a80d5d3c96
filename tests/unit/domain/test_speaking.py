from kiosk.domain.speaking import LOUDNESSES, PACES, Manner


def test_a_manner_stays_within_its_ends() -> None:
    assert Manner().faster(9) == Manner(pace=PACES)
    assert Manner().faster(-9).louder(-9) == Manner(pace=1, loudness=1)
    assert Manner().louder(9).loudness == LOUDNESSES
    assert Manner().faster(1).faster(-1) == Manner()
