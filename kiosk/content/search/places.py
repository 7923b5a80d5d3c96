"""Contacts and communes among the results: only when it is they that were typed, and never many."""

import re
from collections import Counter
from collections.abc import Sequence

from kiosk.content.search.ranking import Scored
from kiosk.domain.views import HitKind

_MOST = {HitKind.CONTACT: 3, HitKind.COMMUNE: 2}
_ALMOST_CERTAIN = 0.7
_AS_SURE = 0.8  # as the surest match of a word: what only looks like it is not meant
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
    surest = {
        place: max((r.match for item in scored for r in item.reasons if r.query_word == place), default=0.0)
        for place in deciding
    }
    reasons_of = {
        item.document: tuple(
            r for r in item.reasons if r.query_word in deciding and r.match >= _AS_SURE * surest[r.query_word]
        )
        for item in scored
    }
    having = Counter(reason.query_word for reasons in reasons_of.values() for reason in reasons)
    found = []
    for item in scored:
        reasons = reasons_of[item.document]
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
