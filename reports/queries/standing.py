"""Where the persons of open trajectories stand in the typology, counted by the database in one statement."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import Case, CharField, Count, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _

from cases.choices import Decision
from cases.models import Assessment, Trajectory
from reports.choices import Found, Stand
from reports.queries.tables import Line, line
from reports.rules import HIDDEN, suppressed, total_is_safe
from typology.choices import Profile
from typology.picture import Picture, caseload_picture
from typology.queries import by_profile

# REP-02: a typing that was put off, or a doubt between two rows, is not too little information.
ROW = Case(
    When(Q(decision__in=(Decision.POSTPONED, Decision.DOUBT), persistence=""), then=Value(Found.PENDING.value)),
    default="persistence",
    output_field=CharField(),
)


@dataclass(frozen=True)
class Matrix:
    """The profiles as a picture and in lines, and who has none. `base` is n ("" when it may not be shown, REP-04)."""

    picture: Picture
    profiles: list[Line]
    others: list[Line]
    base: str


def matrix(counts: Mapping[str, int], *, small_cell: int = 0) -> Matrix:
    """REP-01, REP-04: the counts of `standing` in words. With `small_cell` for readers outside the team."""
    base = sum(counts.values())
    has_base = total_is_safe(base, limit=small_cell)
    shown = suppressed(counts, limit=small_cell)
    told = {one: _("niet getoond") if shown[one] == HIDDEN else shown[one] for one in Profile}
    of = base if has_base else 0
    return Matrix(
        picture=caseload_picture(told),
        profiles=[line(str(one.label), shown[one], of) for one in Profile],
        others=[line(str(one.label), shown[one], of) for one in Stand],
        base=str(base) if has_base else "",
    )


def stand() -> Case:
    """Where a typing puts somebody: a profile, or what stands instead of one (REP-02)."""
    return Case(
        When(decision=Decision.POSTPONED, then=Value(Stand.POSTPONED.value)),
        When(~Q(doubt_one=""), then=Value(Stand.DOUBT.value)),
        *by_profile(),
        When(persistence="", orientation="", then=Value(Stand.TOO_LITTLE.value)),
        default=Value(Stand.DOUBT.value),
        output_field=CharField(),
    )


def standing(trajectories: QuerySet[Trajectory]) -> dict[str, int]:
    """How many persons stand at each profile, or at each of what stands instead; a couple counts as two."""
    running, found = trajectories.open().order_by(), Counter()
    halves = _stands(running, "client__person"), _stands(running.exclude(client__partner=None), "client__partner")
    for code, number in halves[0].union(halves[1], all=True):
        found[code] += number
    return {code: found[code] for code in (*Profile.values, *Stand.values)}


def _stands(trajectories: QuerySet[Trajectory], person: str) -> QuerySet:
    latest = Assessment.objects.filter(person=OuterRef(person)).order_by("-assessed_on", "-pk")
    stands = Coalesce(Subquery(latest.values(stand=stand())[:1]), Value(Stand.NOT_TYPED.value))
    return trajectories.annotate(stand=stands).values_list("stand").annotate(n=Count("pk"))
