"""Everything the method says about a client as things stand, from what a page read already and a few facts more."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Exists, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils.timezone import localdate

from cases.advising.rules import reciprocity_advice, stabilise_advice
from cases.agreed import Agreements
from cases.choices import AT_WORK, CaseReviewKind, Question, TrajectoryStatus, VisitOutcome
from cases.closing.rules import nearing_advice
from cases.goals import AHEAD
from cases.guiding.rules import peer_review_advice, time_advice
from cases.models import Assessment, CaseReview, Client, InvolvedParty, Trajectory, Visit
from cases.models.trajectories import TrajectoryQuerySet
from cases.rules import lapse_advice, load_advice, pressure_advice
from cases.typing.advice import standing_advice
from method.advice import Advice
from method.thresholds import Threshold, Thresholds
from signals.choices.safety import FlagKind
from signals.models import Flag

URGENT = (FlagKind.EVICTION, FlagKind.NEGLECT)


@dataclass(frozen=True)
class Standing:
    """How a client stands: the running trajectory (`with_facts`) or None, the latest contacts and the typings of the
    person or of both (newest first), and what was agreed."""

    client: Client
    trajectory: Trajectory | None
    visits: Sequence[Visit]
    typings: Sequence[Assessment]
    agreed: Agreements


def with_facts(trajectories: TrajectoryQuerySet) -> TrajectoryQuerySet:
    """Annotate what the rules ask of a trajectory: `minutes` (spent), `parties_now` (who works along), `peers_on` (the
    day of the latest review by peers) and `is_urgent` (a flag of eviction or neglect is up)."""
    parties = InvolvedParty.objects.present().filter(trajectory=OuterRef("pk")).order_by().values("trajectory")
    peers = CaseReview.objects.filter(trajectory=OuterRef("pk"), kind=CaseReviewKind.PEERS).order_by("-reviewed_on")
    about = Q(person=OuterRef("client__person")) | Q(person=OuterRef("client__partner"))
    return trajectories.with_minutes().annotate(
        parties_now=Coalesce(Subquery(parties.annotate(number=Count("pk")).values("number")), 0),
        peers_on=Subquery(peers.values("reviewed_on")[:1]),
        is_urgent=Exists(Flag.objects.up().filter(about, kind__in=URGENT)),
    )


def advice_on(standing: Standing, *, today: date, limits: Thresholds) -> list[Advice]:
    """All of it, in no order; `cases.advising.rules.foremost` says what comes first."""
    advice = pressure_advice([visit.outcome for visit in standing.visits], limit=limits[Threshold.FAILED_IN_A_ROW])
    if standing.trajectory:
        advice += _on_trajectory(standing, standing.trajectory, today=today, limits=limits)
    of_first = [one for one in standing.typings if one.person_id == standing.client.person_id]
    return advice + standing_advice(of_first, today=today, limits=limits)


def _on_trajectory(standing: Standing, trajectory: Trajectory, *, today: date, limits: Thresholds) -> list[Advice]:
    talks = [one.contribution for one in standing.visits if one.outcome == VisitOutcome.HELD]
    advice = load_advice(**_load(standing, trajectory, today), limit=limits[Threshold.CLIENT_LOAD])
    advice += stabilise_advice(is_urgent=trajectory.is_urgent or trajectory.question == Question.DEBTS)
    advice += reciprocity_advice(talks, limit=limits[Threshold.RECIPROCITY_VISITS])
    advice += _on_time(trajectory, _rows(standing), today=today, limits=limits)
    if trajectory.status == TrajectoryStatus.ACTIVE:
        weeks, contact = limits[Threshold.CONTACT_LAPSE_WEEKS], {"last_contact_on": trajectory.last_contact_on}
        advice += lapse_advice(**contact, opened_on=trajectory.opened_on, today=today, weeks=weeks)
    return advice


def _on_time(trajectory: Trajectory, rows: set[str], *, today: date, limits: Thresholds) -> list[Advice]:
    """What nears its end (CLO-10) and, while at work, what was planned (PHA-18) and who should look along (PHA-15)."""
    until = trajectory.planned_until
    nearing = nearing_advice(rows, planned_until=until, today=today, weeks=limits[Threshold.ENDING_WEEKS])
    if trajectory.status not in AT_WORK:
        return nearing
    plan = {"planned_hours": trajectory.planned_hours, "minutes": trajectory.minutes, "planned_until": until}
    reviewed = {"reviewed_on": trajectory.peers_on, "opened_on": trajectory.opened_on}
    return [
        *nearing,
        *time_advice(**plan, today=today),
        *peer_review_advice(rows, **reviewed, today=today, months=limits[Threshold.PEER_REVIEW_MONTHS]),
    ]


def _load(standing: Standing, trajectory: Trajectory, today: date) -> dict[str, int]:
    """PHA-19: what is asked of the client."""
    meetings = [localdate(one.starts_at) for one in standing.agreed.appointments]
    return {
        "parties": trajectory.parties_now,
        "appointments": sum(day < today + AHEAD for day in meetings),
        "steps": len(standing.agreed.client_promises),
    }


def _rows(standing: Standing) -> set[str]:
    """The rows of the latest typing of the person, or of both of a couple."""
    latest = {one.person_id: one.persistence for one in reversed(standing.typings)}
    return set(latest.values())
