"""Contacts and communes among the results: only when it is they that were typed, and never many."""

import re
from collections import Counter
from collections.abc import Sequence

from kiosk.content.search.ranking import Scored
from kiosk.domain.views import HitKind

_MOST = {HitKind.CONTACT: 3, HitKind.COMMUNE: 2}
_ALMOST_CERTAIN = 0.7
_BEFORE_PAGES, _AMONG_PAGES = 1.01, 0.9
_POSTAL_CODE, _PHONE = re.compile("[0-9]{4}"), re.compile("[0-9]{6,}")


def named(kind: HitKind, scored: Sequence[Scored], typed: Sequence[str]) -> list[Scored]:
    """Return the few contacts or communes that a query names, the best first.

    Each has all of the words, and one of them tells it from most others: "cpas" is in the name of forty contacts and
    means none of them, "cpas molenbeek" means one. Of an address, the postal code alone tells the commune.
    """
    deciding = set(range(len(typed)))
    if kind is HitKind.COMMUNE:
        deciding = {place for place, word in enumerate(typed) if _POSTAL_CODE.fullmatch(word)} or deciding
    having = Counter(reason.query_word for item in scored for reason in item.reasons)
    found = []
    for item in scored:
        reasons = tuple(reason for reason in item.reasons if reason.query_word in deciding)
        if len(reasons) == len(deciding) and any(having[reason.query_word] <= _MOST[kind] for reason in reasons):
            found.append(item._replace(score=sum(reason.score for reason in reasons), reasons=reasons))
    return sorted(found, key=lambda item: (-item.score, item.document))[: _MOST[kind]]


def placed(kind: HitKind, item: Scored, best_page: float, typed: Sequence[str]) -> Scored:
    """Return it with a score that puts it before the pages when it is certainly meant, else behind the best of them."""
    if not best_page:
        return item
    match kind:
        case HitKind.COMMUNE:
            certain = min(reason.match for reason in item.reasons) >= _ALMOST_CERTAIN
        case _:
            certain = any(_PHONE.fullmatch(typed[reason.query_word]) for reason in item.reasons)
    return item._replace(score=best_page * (_BEFORE_PAGES if certain else _AMONG_PAGES))
