"""The caseload in figures: one statement per table, read-only."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Case, CharField, Count, FilteredRelation, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _

from accounts.choices import Role
from accounts.models import Team
from cases.choices import Phase
from cases.models import Assessment, PhasePeriod, Trajectory
from reports.choices import Division, Found
from reports.queries.standing import ROW
from reports.queries.tables import Line, lines
from reports.rules import HIDDEN, suppressed, suppressed_within, total_is_safe
from typology.choices import Persistence

LEADING = (Role.WORKER, Role.COORDINATOR)
# What lies within a team: the column of the trajectory, the team's own of that kind, and which of those.
NESTED = {
    Division.WORKER: ("lead__name", "memberships", Q(memberships__role__in=LEADING)),
    Division.DISTRICT: ("client__person__district__name", "districts", Q()),
}
OWN_NAME = {Division.WORKER: "user__name", Division.DISTRICT: "name"}


@dataclass(frozen=True)
class Table:
    """A division of the open trajectories. `base` is n ("" when it may not be shown, REP-04)."""

    lines: list[Line]
    base: str
    is_many_answer: bool
    has_hidden: bool


def caseload(trajectories: QuerySet[Trajectory], division: Division, *, today: date, weeks: int) -> dict[str, int]:
    """How many open trajectories stand under each label; a trajectory may be in several phases."""
    trajectories = trajectories.open()
    counted = {
        Division.WORKER: lambda: _by(trajectories, "lead__name", _("geen regiehouder")),
        Division.TEAM: lambda: _by(trajectories, "team__name", ""),
        Division.DISTRICT: lambda: _by(trajectories, "client__person__district__name", _("wijk niet bekend")),
        Division.PHASE: lambda: _by_phase(trajectories),
        Division.ROW: lambda: _by_row(trajectories),
        Division.CONTACT: lambda: _by_contact(trajectories, today, weeks),
    }
    return counted[division]()


def caseload_by_team(trajectories: QuerySet[Trajectory], division: Division) -> dict[str, dict[str, int]]:
    """REP-04: workers or districts within every team there is, with a zero for whoever has nothing.

    A label that only shows when it counts would tell, so what the team does not know as its own (a colleague who
    left, a district of another team) counts as "anders of niemand".
    """
    field, own, condition = NESTED[division]
    labels = Team.objects.annotate(own=FilteredRelation(own, condition=condition)).order_by("name")
    groups: dict[str, dict[str, int]] = {}
    for team, label in labels.values_list("name", f"own__{OWN_NAME[division]}").distinct():
        group = groups.setdefault(team, {_("anders of niemand"): 0})
        if label:
            group[label] = 0
    for team, label, count in trajectories.open().order_by().values_list("team__name", field).annotate(n=Count("pk")):
        group = groups[team]
        group[label if label in group else _("anders of niemand")] += count
    return groups


def every_team(counts: dict[str, int]) -> dict[str, int]:
    """REP-04: the counts with a zero for every team without a trajectory."""
    return dict.fromkeys(Team.objects.order_by("name").values_list("name", flat=True), 0) | counts


def organisation_table(
    trajectories: QuerySet[Trajectory], division: Division, *, small_cell: int, **moment: Any
) -> Table:
    """A fixed table over the whole organisation, for readers who see figures only."""
    if division in NESTED:
        groups = caseload_by_team(trajectories, division)
        hidden = suppressed_within(groups, limit=small_cell)
        base = sum(sum(counts.values()) for counts in groups.values())
        shown = {f"{label} ({team})": count for team, counts in hidden.items() for label, count in counts.items()}
        return as_table(shown, base=base, division=division, small_cell=small_cell)
    counts = caseload(trajectories, division, **moment)
    if division == Division.PHASE:
        base = trajectories.open().count()
        shown = {label: HIDDEN if 0 < count < small_cell else count for label, count in counts.items()}
        return as_table(shown, base=base, division=division, small_cell=small_cell)
    counts = every_team(counts) if division == Division.TEAM else counts
    return as_table(
        suppressed(counts, limit=small_cell), base=sum(counts.values()), division=division, small_cell=small_cell
    )


def team_table(trajectories: QuerySet[Trajectory], division: Division, **moment: Any) -> Table:
    """A table for readers of the own team, who see every cell."""
    counts = caseload(trajectories, division, **moment)
    base = trajectories.open().count() if division == Division.PHASE else sum(counts.values())
    return as_table(counts, base=base, division=division)


def as_table(shown: dict[str, int], *, base: int, division: Division, small_cell: int = 0) -> Table:
    """REP-01: the counts in words, with the base beside them where it may stand."""
    has_total = total_is_safe(base, limit=small_cell)
    shares = lines(shown, base if has_total else 0)
    return Table(shares, str(base) if has_total else "", division == Division.PHASE, HIDDEN in shown.values())


def _by(trajectories: QuerySet[Trajectory], field: str, empty: str) -> dict[str, int]:
    rows = trajectories.order_by(field).values_list(field).annotate(n=Count("pk"))
    return _added_up((label or empty, count) for label, count in rows)


def _by_phase(trajectories: QuerySet[Trajectory]) -> dict[str, int]:
    running = PhasePeriod.objects.running().filter(trajectory__in=trajectories)
    found = dict(running.order_by().values_list("phase").annotate(n=Count("pk")))
    return {f"{phase.number} {phase.label}": found.get(phase.value, 0) for phase in Phase}


def _by_row(trajectories: QuerySet[Trajectory]) -> dict[str, int]:
    """REP-02: put off or in doubt, too little information and not typed are three things, and none is a row."""
    latest = Assessment.objects.filter(person=OuterRef("client__person")).order_by("-assessed_on", "-pk")
    found = dict(
        trajectories.order_by()
        .annotate(row=Coalesce(Subquery(latest.values(row=ROW)[:1]), Value(Found.NOT_TYPED.value)))
        .values_list("row")
        .annotate(n=Count("pk"))
    )
    rows = {str(row.label): found.get(row.value, 0) for row in Persistence}
    instead = (Found.TOO_LITTLE, Found.PENDING, Found.NOT_TYPED)
    return rows | {str(one.label): found.get(one.value, 0) for one in instead}


def _by_contact(trajectories: QuerySet[Trajectory], today: date, weeks: int) -> dict[str, int]:
    recent, lapsed = today - timedelta(weeks=weeks), today - timedelta(weeks=2 * weeks)
    labels = {
        "recent": _("korter dan {n} weken geleden").format(n=weeks),
        "lapsing": _("{n} tot {m} weken geleden").format(n=weeks, m=2 * weeks),
        "lapsed": _("langer dan {n} weken geleden").format(n=2 * weeks),
        "never": _("nog geen gesprek"),
    }
    when = Case(
        When(last_contact_on=None, then=Value("never")),
        When(last_contact_on__lt=lapsed, then=Value("lapsed")),
        When(last_contact_on__lt=recent, then=Value("lapsing")),
        default=Value("recent"),
        output_field=CharField(),
    )
    found = dict(trajectories.order_by().annotate(since=when).values_list("since").annotate(n=Count("pk")))
    return {label: found.get(code, 0) for code, label in labels.items()}


def _added_up(rows: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Counts per label; two workers of one name count together."""
    counts: dict[str, int] = {}
    for label, count in rows:
        counts[label] = counts.get(label, 0) + count
    return counts
