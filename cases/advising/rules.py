"""Rules about how a client is doing as things stand, and which advice comes first; pure."""

from collections.abc import Collection, Iterable, Sequence

from django.utils.translation import gettext_lazy as _

from method.advice import Advice, Kind, hint

MOST = 3
# What asks for an act soonest comes first; rules that are not named follow, the stronger first.
ORDER = (
    "PHA-05", "PHA-24", "PHA-13", "CLO-10", "PHA-18", "PHA-15", "PHA-19", "PHA-22", "PHA-20", "TYP-10", "PHA-14",
)  # fmt: skip
STRENGTH = (Kind.BLOCK, Kind.GATE, Kind.WARN, Kind.TASK, Kind.HINT, Kind.FACT)


def foremost(advice: Iterable[Advice], *, aside: Collection[str] = ()) -> list[Advice]:
    """The advice without what lies aside, each rule once, the most useful first."""
    found = {one.rule: one for one in advice if one.rule not in aside}
    return sorted(found.values(), key=_usefulness)


def stabilise_advice(*, is_urgent: bool) -> list[Advice]:
    """PHA-13 (M&H 2011): with urgent debts, eviction or neglect calm comes first."""
    if not is_urgent:
        return []
    return [hint("PHA-13", _("Er speelt iets dringends. Zorg eerst voor rust: praktische hulp opent vaak de deur."))]


def reciprocity_advice(contributions: Sequence[str], *, limit: int) -> list[Advice]:
    """PHA-22 (Viaa 2018): `limit` talks in a row in which nothing is told of what the person brought.

    `contributions` are those of the held visits, newest first.
    """
    latest = contributions[:limit]
    if len(latest) < limit or any(latest):
        return []
    sentence = _("In de laatste {n} gesprekken staat niets dat de persoon zelf inbracht. Geef ruimte om iets te doen.")
    return [hint("PHA-22", sentence.format(n=limit))]


def _usefulness(advice: Advice) -> tuple[int, int, str]:
    place = ORDER.index(advice.rule) if advice.rule in ORDER else len(ORDER)
    return place, STRENGTH.index(advice.kind), advice.rule
