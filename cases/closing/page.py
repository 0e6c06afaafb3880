"""What the pages that end a trajectory ask and advise, in few statements."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from django.db.models import Exists, F, OuterRef, QuerySet, Subquery
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from cases.choices import CaseReviewKind, ClosingReason
from cases.closing.rules import (
    GROUPS,
    SLUGS,
    Asked,
    asked_for,
    missing_advice,
    nearing_advice,
    weighing_advice,
)
from cases.closing.talks import Talk, talks_of
from cases.models import Assessment, CaseReview, Client, Closing, Trajectory
from cases.rules import no_goals_advice
from cases.typing.basis import rows_of
from cases.watching.answers import answers_of
from cases.watching.rules import belcontact_advice
from method.advice import Advice
from method.thresholds import Threshold, Thresholds
from typology.advice import ending_advice, watching_advice

MOST = 3


class Way(NamedTuple):
    """Somewhere to go, in words."""

    words: str | Promise
    url: str


@dataclass(frozen=True)
class Ending:
    """What a form about an end starts from: for which reason, what is asked, and what stood there already.

    `domains` are the parts of life that the goals were about, `rows` those of the latest typings, `agrees` the answer
    to staying in view (None: not asked), `closing` with `changes` what was told before, if anything.
    """

    trajectory: Trajectory
    reason: ClosingReason
    asked: Asked
    today: date
    domains: frozenset[str]
    rows: frozenset[str] = frozenset()
    is_reviewed: bool = False
    agrees: bool | None = None
    asks_after: bool = False
    closing: Closing | None = None
    changes: Mapping[str, str] = field(default_factory=dict)


def ending(
    client: Client, trajectories: QuerySet[Trajectory], *, today: date, reason: str = "", may_ask: bool = False
) -> Ending | None:
    """What there is to ask at the end of the first of these, for a reason (of a closed one its own); None of none.

    Who is in view already is not asked about that again. `may_ask`: for the client's yes.
    """
    rows = list(_with_facts(trajectories))
    if not rows:
        return None
    trajectory, closing = rows[0], getattr(rows[0], "closing", None)
    trajectory.client = client
    asked = asked_for(reason or trajectory.closing_reason)
    changes = dict(closing.changes.values_list("domain", "change")) if closing else {}
    may_follow = asked.after and not trajectory.closed_on and not client.is_in_view
    agrees = answers_of(client, today).in_view if may_follow else None
    return Ending(
        trajectory,
        ClosingReason(reason or trajectory.closing_reason),
        asked,
        today,
        domains=frozenset({*(row.goal_domain for row in rows if row.goal_domain), *changes}),
        rows=frozenset(filter(None, (trajectory.row, trajectory.other_row))),
        is_reviewed=trajectory.is_reviewed,
        agrees=agrees,
        asks_after=may_follow and bool(agrees or may_ask),
        closing=closing,
        changes=changes,
    )


def _with_facts(trajectories: QuerySet[Trajectory]) -> QuerySet[Trajectory]:
    """Annotate what decides what is asked: whether it was looked over with the person, the row of the latest typing
    (of both of a couple), and one row for each part of life a goal was about."""
    typed, other = (Assessment.objects.filter(person=OuterRef(f"client__{one}")) for one in ("person", "partner"))
    reviewed = CaseReview.objects.filter(trajectory=OuterRef("pk"), kind=CaseReviewKind.PERSON)
    found = trajectories.select_related("team", "lead", "closing").order_by("-opened_on", "-pk")
    return found.annotate(
        goal_domain=F("goals__domain"),
        is_reviewed=Exists(reviewed),
        row=Subquery(typed.values("persistence")[:1]),
        other_row=Subquery(other.values("persistence")[:1]),
    ).distinct()


def reasons(client: Client) -> list[tuple[str | Promise, list[Way]]]:
    """Every reason below plain words, each leading to its own short form."""

    def way(reason: ClosingReason) -> Way:
        return Way(reason.label, reverse("cases:close_because", args=[client.reference, SLUGS[reason]]))

    return [(group.title, [way(reason) for reason in group.reasons]) for group in GROUPS]


def advice_before(client: Client, trajectory: Trajectory, *, today: date, limits: Thresholds) -> list[Advice]:
    """What to think of before a reason is chosen: CLO-09, CLO-10 and CLO-11 by the row, and CLO-01."""
    rows = rows_of(client)
    advice = ending_advice(rows, ends_on=today, today=today, weeks=limits[Threshold.ENDING_WEEKS])
    if rows:
        advice += watching_advice(rows, refuses_monitoring=answers_of(client, today).in_view is False)
    return [*advice, *no_goals_advice(had_goals=trajectory.goals.exists())][:MOST]


def advice_near_end(
    client: Client, trajectory: Trajectory | None, *, today: date, limits: Thresholds
) -> list[Advice]:  # fmt: skip
    """CLO-10 for the pages on which somebody plans; one statement, and none without a planned end."""
    if not trajectory or not trajectory.planned_until or trajectory.closed_on:
        return []
    weeks = limits[Threshold.ENDING_WEEKS]
    return nearing_advice(rows_of(client), planned_until=trajectory.planned_until, today=today, weeks=weeks)


def beside_form(client: Client, found: Ending) -> dict[str, Any]:
    """What stands beside the form: CLO-13 or CLO-07 of this reason, CLO-03 with where to make what is missing, and the
    closing talk."""
    page: dict[str, Any] = {"client": client, "ending": found}
    if not found.asked.person:
        return page
    talks = talks_of(client, found.trajectory)
    missing = _missing(client, found, talks)
    advice = weighing_advice(found.reason, rows=found.rows)
    advice += belcontact_advice(
        status=found.trajectory.status,
        closing_reason=found.reason,
        agrees=found.agrees,
        is_in_view=client.is_in_view,
    )
    advice += missing_advice(missing)
    ways = [way for one in missing if (way := _way_to(one, client, found))]
    return page | {"advice": advice[:MOST], "missing": ways, "talks": talks}


def _missing(client: Client, found: Ending, talks: Iterable[Talk]) -> list[str]:
    """CLO-03: what is not there; a review with the person, or an instrument that looks back, is one."""
    reviewed = found.is_reviewed or any(one.has_review for one in talks)
    there = {"review": reviewed, "emergency_plan": client.has_emergency_plan, "aftercare": client.in_view_next_on}
    return [code for code, is_there in there.items() if not is_there]


def _way_to(missing: str, client: Client, found: Ending) -> Way | None:
    """Where what is missing is made: aftercare on the form itself; the closing talk, offered beside it, is a review."""
    if missing == "emergency_plan":
        return Way(_("Noodplan maken"), reverse("cases:emergency", args=[client.reference]))
    if missing == "aftercare" and found.asks_after:
        return Way(_("Nazorg afspreken"), "#id_kind_0" if found.agrees else "#id_consent_0")
    return None
