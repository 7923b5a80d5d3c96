from datetime import date

import pytest

from kiosk.domain.provenance import Confidence, Provenance


@pytest.mark.parametrize(("confidence", "expected"), [("A", False), ("B", False), ("C", True)])
def test_only_what_one_secondary_source_says_is_unconfirmed(confidence: str, expected: bool) -> None:
    provenance = Provenance("a list", "2026", Confidence(confidence), date(2026, 11, 22))
    assert provenance.unconfirmed is expected


@pytest.mark.parametrize("mark", ["M", "X", "a", "", "D"])
def test_hearsay_and_what_is_known_to_be_outdated_cannot_be_said(mark: str) -> None:
    with pytest.raises(ValueError, match="is not a valid Confidence"):
        Confidence(mark)
