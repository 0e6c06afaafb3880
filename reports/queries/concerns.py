"""What came in at the meldpunt, counted by the database: one statement for each question."""

from collections import Counter
from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from django.db.models import Case, CharField, Count, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Coalesce, TruncDate
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.access import Reach
from accounts.models import Team
from cases.models import Assessment
from directory.models import District
from method.working_days import working_days_between
from reports.choices import FirstContact, Found, Told
from reports.periods import Period
from reports.queries.standing import ROW
from signals.choices.concerns import ConcernOutcome, ConcernStatus, Feedback
from signals.models import AdviceRequest, Concern, Source
from signals.models.concerns import FEEDBACK_DUE
from ui.dates import midnight

STILL_OPEN = ""  # the outcome of what has none yet


class State(NamedTuple):
    """What a group of meldingen has in common. `outcome` is that of the melding they were merged into, if any."""

    contact: str
    outcome: str
    is_merged: bool
    told: str


class Counts(NamedTuple):
    """Everything counted: by source and row, by reason (None: not noted), by state, by working days until contact."""

    by_source: dict[str, dict[str, int]]
    by_reason: dict[str | None, int]
    by_state: dict[State, int]
    by_days: dict[int, int]
    advice: int
    without_owner: int


class Names(NamedTuple):
    """Pairs of code and name: every source, and the teams and districts within reach."""

    sources: list[tuple[str, str]]
    teams: list[tuple[str, str]]
    districts: list[tuple[str, str]]


def names(reach: Reach) -> Names:
    """What can be filtered on and what a source is called, by name, in one statement."""
    parts = (
        Source.objects.annotate(kind=Value(0)).values_list("kind", "code", "name"),
        Team.objects.within(reach).annotate(kind=Value(1)).values_list("kind", "reference", "name"),
        District.objects.filter(reach.rows("team")).annotate(kind=Value(2)).values_list("kind", "reference", "name"),
    )
    first, *others = (part.order_by() for part in parts)
    found = Names([], [], [])
    for kind, code, name in first.union(*others, all=True).order_by("name"):
        found[kind].append((code, name if kind else _(name)))
    found.sources.sort(key=lambda source: source[1].casefold())
    return found


def counts(
    concerns: QuerySet[Concern],
    advice: QuerySet[AdviceRequest],
    period: Period,
    *,
    team_ids: Collection[int] | None = None,
) -> Counts:
    """Count the meldingen and questions of a period. With `team_ids` a typing counts at clients of those teams only."""
    within = concerns.filter(**_during(period, "received_at")).order_by()
    ownerless_now = concerns.without_owner(timezone.localdate())
    asked, ownerless = _numbers(advice.filter(**_during(period, "asked_at")), ownerless_now)
    sources, reasons = _by_source(within, team_ids), _by_reason(within)
    return Counts(sources, reasons, _by_state(within), _by_days(within), asked, ownerless)


def _by_source(concerns: QuerySet[Concern], team_ids: Collection[int] | None) -> dict[str, dict[str, int]]:
    """Through the client a melding was joined to, to the latest typing of the (first) person."""
    latest = Assessment.objects.filter(person=OuterRef("intake__client__person")).order_by("-assessed_on", "-pk")
    elsewhere = []
    if team_ids is not None:
        elsewhere = [When(~Q(intake__client__team__in=team_ids), then=Value(Found.OTHER_TEAM.value))]
    found = Case(
        When(intake=None, then=Value(Found.NO_CLIENT.value)),
        *elsewhere,
        default=Coalesce(Subquery(latest.values(row=ROW)[:1]), Value(Found.NOT_TYPED.value)),
        output_field=CharField(),
    )
    groups: dict[str, dict[str, int]] = {}
    for source, row, number in concerns.annotate(found=found).values_list("source", "found").annotate(n=Count("pk")):
        groups.setdefault(source, {})[row] = number
    return groups


def _by_reason(concerns: QuerySet[Concern]) -> dict[str | None, int]:
    return dict(concerns.values_list("reasons__reason").annotate(n=Count("pk")))


def _by_state(concerns: QuerySet[Concern]) -> dict[State, int]:
    """A merged melding counts by itself (each melder does); what came of it is told by the one it went with."""
    followed = concerns.annotate(
        tried_on=_led("attempted_on"),
        stands=Coalesce("merged_into__status", "status"),
        became=Coalesce("merged_into__outcome", "outcome"),
        why=Coalesce("merged_into__no_visit_reason", "no_visit_reason"),
    ).annotate(
        contact=Case(
            When(tried_on__isnull=False, then=Value(FirstContact.TRIED.value)),
            When(~Q(stands=ConcernStatus.CLOSED), then=Value(FirstContact.NOT_YET.value)),
            When(~Q(why=""), then=Value(FirstContact.NOT_DONE.value)),
            default=Value(FirstContact.UNKNOWN.value),
            output_field=CharField(),
        ),
        is_merged=Case(When(outcome=ConcernOutcome.MERGED, then=True), default=False),
        told=Case(
            When(feedback=Feedback.GIVEN, then=Value(Told.GIVEN.value)),
            When(feedback=Feedback.IMPOSSIBLE, then=Value(Told.IMPOSSIBLE.value)),
            When(feedback=Feedback.UNKNOWN, then=Value(Told.UNKNOWN.value)),
            When(reporter="", signaller=None, then=Value(Told.ANONYMOUS.value)),
            When(FEEDBACK_DUE, then=Value(Told.TO_DO.value)),
            default=Value(Told.TOO_EARLY.value),
            output_field=CharField(),
        ),
    )
    rows = followed.values_list("contact", "became", "is_merged", "told").annotate(n=Count("pk"))
    return {State(*row): number for *row, number in rows}


def _by_days(concerns: QuerySet[Concern]) -> dict[int, int]:
    """How many had a first contact attempt after so many working days; 0 is the same day."""
    found: Counter[int] = Counter()
    pairs = concerns.annotate(tried_on=_led("attempted_on"), came_on=TruncDate("received_at"))
    pairs = pairs.filter(tried_on__isnull=False).values_list("came_on", "tried_on").annotate(n=Count("pk"))
    for came_on, tried_on, number in pairs:
        found[working_days_between(came_on, tried_on)] += number
    return dict(found)


def _led(field: str) -> Coalesce:
    """The own value of a melding, else that of the one it was merged into."""
    return Coalesce(field, f"merged_into__{field}")


def _numbers(*querysets: QuerySet) -> list[int]:
    """How many rows each of these has, in one statement."""
    parts = [
        queryset.order_by().annotate(place=Value(place)).values_list("place").annotate(n=Count("pk"))
        for place, queryset in enumerate(querysets)
    ]
    found = dict(parts[0].union(*parts[1:], all=True))
    return [found.get(place, 0) for place in range(len(parts))]


def _during(period: Period, field: str) -> dict[str, datetime]:
    """From the first midnight of the period up to the one after it, here."""
    start, end = map(midnight, (period.start, period.end))
    return {f"{field}__gte": start, f"{field}__lt": end}
