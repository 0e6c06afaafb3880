"""An end read back, and what a next trajectory starts from."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery
from django.db.models.functions import JSONObject
from django.utils.timezone import localdate

from accounts.models import User
from audit.choices import Action
from audit.models import Event
from cases.choices import GoalResult
from cases.closing.rules import asked_for
from cases.closing.talks import talks_of
from cases.models import (
    Appointment,
    Assessment,
    Client,
    Closing,
    EmergencyPlan,
    Goal,
    Monitoring,
    NetworkMap,
    NetworkMember,
    Referral,
    Trajectory,
)
from cases.network.facts import size_words

BETTER = "better"
MOST_GOALS = 5


@dataclass(frozen=True)
class History:
    """What somebody who comes back brings along: the last end, what helped, the emergency plan, and who is around."""

    last: Trajectory
    closing: Closing | None
    goals: list[Goal]
    emergency_plan: EmergencyPlan | None
    monitoring: Monitoring | None
    typings: list[Assessment]
    network: str
    drawn_on: date | None


def ended(client: Client) -> QuerySet[Trajectory]:
    """The closed trajectories of this client with what was said at the end."""
    return client.trajectories.filter(closed_on__isnull=False).select_related("lead", "closing__written_by")


def closing_page(client: Client, trajectory: Trajectory) -> dict[str, Any]:
    """One end with both views, what changed, the goals of that time and what was agreed for after."""
    asked = asked_for(trajectory.closing_reason)
    closing = closing_of(trajectory)
    return {
        "client": client,
        "trajectory": trajectory,
        "closing": closing,
        "asked": asked,
        "changes": list(closing.changes.all()) if closing else [],
        "goals": list(Goal.objects.filter(trajectory=trajectory).exclude(result="")),
        "monitoring": monitoring_after(client),
        "talks": [one for one in talks_of(client, trajectory) if one.filled_on] if asked.person else [],
    }


def paper(client: Client, trajectory: Trajectory) -> dict[str, Any]:
    """The same as the client takes it along: only their own words, what was reached, and whom to call."""
    closing = closing_of(trajectory)
    reached = Goal.objects.filter(trajectory=trajectory, result__in=(GoalResult.REACHED, GoalResult.PARTLY))
    return {
        "client": client,
        "trajectory": trajectory,
        "closing": closing,
        "goals": list(reached),
        "changes": [one for one in closing.changes.all() if one.change == BETTER] if closing else [],
        "monitoring": monitoring_after(client),
        "emergency_plan": client.emergency_plans.first() if client.has_emergency_plan else None,
    }


def closing_of(trajectory: Trajectory) -> Closing | None:
    """What was said at the end of it; nothing while it runs, or when nothing was said."""
    return getattr(trajectory, "closing", None) if trajectory.closed_on else None


def monitoring_after(client: Client) -> Monitoring | None:
    """Who keeps this person in view now, with what was agreed."""
    if not client.is_in_view:
        return None
    return Monitoring.objects.running().filter(client=client).select_related("user").first()


def closed_by(trajectory: Trajectory, today: date) -> int | None:
    """Who closed it, if that was today; None for another day (and for the system itself)."""
    closed = Event.objects.filter(action=Action.TRAJECTORY_CLOSED, target_reference=trajectory.reference).last()
    return closed.by_id if closed and localdate(closed.at) == today else None


def may_undo(trajectory: Trajectory, user: User, *, is_own: bool, today: date) -> bool:
    """Whoever closed it today, or now works with this client, may say that it is not closed after all."""
    by = closed_by(trajectory, today)
    if by is None or not (is_own or by == user.pk):
        return False
    return not Trajectory.objects.filter(client=trajectory.client_id, pk__gt=trajectory.pk).exists()


def stays_stopped(client: Client, today: date) -> bool:
    """Whether today appointments, referrals or the contact to stay in view stopped: nothing of that comes back by
    itself, as the client may have asked for it meanwhile (PRI-04)."""
    return (
        Appointment.objects.filter(client=client, cancelled_at__date=today).exists()
        or Referral.objects.filter(trajectory__client=client, stopped_on=today).exists()
        or Monitoring.objects.filter(client=client, until_on=today).exists()
    )


def history_of(client: Client) -> History | None:
    """With what somebody comes back; None for who was never guided."""
    last = _with_what_runs(ended(client)).order_by("-closed_on", "-pk").first()
    if not last:
        return None
    helped = Goal.objects.filter(trajectory__client=client).exclude(result="").exclude(what_helped="")
    members = list(_latest_members(client))
    return History(
        last,
        closing_of(last),
        goals=list(helped.order_by("-ended_on", "-pk")[:MOST_GOALS]),
        emergency_plan=EmergencyPlan(**last.plan) if last.plan else None,
        monitoring=_running(client, last.watch),
        typings=list(Assessment.objects.filter(person__in=client.persons).latest_of_each().select_related("person")),
        network=size_words(members) if members else "",
        drawn_on=members[0].network_map.drawn_on if members else None,
    )


def _with_what_runs(trajectories: QuerySet[Trajectory]) -> QuerySet[Trajectory]:
    """Annotate the emergency plan that holds and what was agreed on staying in view, each as the fields of one record:
    no statement more for either."""
    plans = EmergencyPlan.objects.filter(client=OuterRef("client"))
    running = Monitoring.objects.running().filter(client=OuterRef("client"))
    said = JSONObject(signs="signs", helps="helps", hinders="hinders", calls="calls")
    agreed = JSONObject(kind="kind", rhythm_weeks="rhythm_weeks", agreed="agreed")
    return trajectories.annotate(
        plan=Subquery(plans.values(told=said)[:1]), watch=Subquery(running.values(told=agreed)[:1])
    )


def _running(client: Client, agreed: dict[str, Any] | None) -> Monitoring | None:
    """What was agreed, with whom and for when as `Client.for_page` knows them."""
    if not agreed:
        return None
    user = User(name=client.in_view_with) if client.in_view_with else None
    return Monitoring(**agreed, user=user, next_on=client.in_view_next_on)


def _latest_members(client: Client) -> QuerySet[NetworkMember]:
    """Everybody on the latest network map of the (first) person."""
    latest = NetworkMap.objects.filter(person=client.person).values("pk")[:1]
    return NetworkMember.objects.filter(network_map__in=latest).select_related("network_map")
