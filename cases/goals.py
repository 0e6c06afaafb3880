"""The personal plan as its pages show it, and what the method says where it is decided on."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import F, QuerySet, Value
from django.urls import reverse
from django.utils.timezone import localdate

from accounts.models import User
from cases.advising.rules import foremost
from cases.choices import Doer, GoalOwner, Phase
from cases.closing.page import advice_near_end
from cases.models import (
    Agreement,
    Appointment,
    Assessment,
    Client,
    Goal,
    InvolvedParty,
    PlanAction,
    PlanDrawing,
    Trajectory,
)
from cases.rules import first_step_advice, load_advice, owner_advice, phase_advice
from instruments.reading import ShownDrawing
from method.advice import Advice
from method.models import SetAside
from method.thresholds import Threshold, Thresholds
from typology.advice import action_advice, goal_advice
from typology.choices import ActionKind, GoalAim

MOST = 3
AHEAD = timedelta(days=14)


@dataclass(frozen=True)
class PlannedGoal:
    """A goal with its steps: what is still to be done, the next first, and what was done, the latest first."""

    goal: Goal
    steps: tuple[PlanAction, ...]
    done: tuple[PlanAction, ...]
    dropped: tuple[PlanAction, ...]


@dataclass(frozen=True)
class Plan:
    """The goals of a client. `trajectory` is the latest; what is not running there is `earlier`."""

    trajectory: Trajectory | None
    running: tuple[PlannedGoal, ...]
    earlier: tuple[PlannedGoal, ...]

    @property
    def drawing(self) -> PlanDrawing | None:
        """The plan as a drawing or photo, without the image itself."""
        return getattr(self.trajectory, "plan_drawing", None)

    @property
    def is_open(self) -> bool:
        """Whether it can still be worked on."""
        return self.trajectory is not None and not self.trajectory.closed_on

    @property
    def wishes(self) -> list[PlannedGoal]:
        """The person's own running goals (PHA-07)."""
        return [one for one in self.running if one.goal.owner == GoalOwner.CLIENT]

    @property
    def proposals(self) -> list[PlannedGoal]:
        """Running goals of ours: a proposal to the person."""
        return [one for one in self.running if one.goal.owner == GoalOwner.PROFESSIONAL]

    @property
    def steps(self) -> list[PlanAction]:
        """What is still to be done."""
        return [step for one in self.running for step in one.steps]


def plan_of(client: Client) -> Plan:
    """Every goal of this client with its steps; three statements."""
    trajectories = client.trajectories.select_related("lead", "plan_drawing").defer("plan_drawing__image")
    trajectory = trajectories.first()
    goals = Goal.objects.filter(trajectory__client=client).select_related("trajectory")
    steps: dict[int, list[PlanAction]] = {}
    for step in PlanAction.objects.filter(goal__trajectory__client=client).select_related("user"):
        steps.setdefault(step.goal_id, []).append(step)
    running, earlier = [], []
    for goal in goals.order_by("-ended_on", "started_on", "pk"):
        is_running = trajectory and goal.trajectory_id == trajectory.pk and not goal.ended_on
        (running if is_running else earlier).append(_planned(goal, steps.get(goal.pk, [])))
    return Plan(trajectory, tuple(running), tuple(earlier))


def shown_drawing(client: Client, drawing: PlanDrawing | None) -> ShownDrawing | None:
    """Where the image of the plan is."""
    if drawing is None:
        return None
    url = reverse("cases:goal_drawing_image", args=[client.reference])
    return ShownDrawing(url, drawing.width, drawing.height)


def promised_steps(client: Client, user: User) -> QuerySet[PlanAction]:
    """PHA-06: what this colleague would do here and is still to be done, whoever has the client in the caseload."""
    steps = PlanAction.objects.visible_to(user).at_work().promised_by(user)
    return steps.filter(goal__trajectory__client=client).order_by(F("due_on").asc(nulls_last=True), "pk")


def plan_page(client: Client, *, now: datetime, limits: Thresholds) -> dict[str, Any]:
    """The overview: running goals with what is due, what ended, and PHA-19 and CLO-10 while it is worked on."""
    plan, today = plan_of(client), localdate(now)
    due = [step for step in plan.steps if step.due_on and step.due_on <= today]
    advice = load_of(client, plan, now=now, limit=limits[Threshold.CLIENT_LOAD]) if plan.is_open else []
    advice += advice_near_end(client, plan.trajectory, today=today, limits=limits)
    aside = SetAside.objects.rules_at(client, today) if advice else ()
    advice = foremost(advice, aside=aside)
    page = {"client": client, "plan": plan, "due": {step.pk for step in due}, "today": today, "advice": advice}
    return page | {"picture": shown_drawing(client, plan.drawing)}


def load_of(client: Client, plan: Plan, *, now: datetime, limit: int) -> list[Advice]:
    """PHA-19: what is asked of the client in the coming two weeks; one statement beside the plan."""
    ahead = Appointment.objects.waiting().filter(client=client, starts_at__gte=now, starts_at__lt=now + AHEAD)
    things = {
        "parties": InvolvedParty.objects.filter(trajectory=plan.trajectory, until_on=None),
        "appointments": ahead,
        "steps": Agreement.objects.open().filter(client=client, user=None),
    }
    rows = [found.order_by().values_list(Value(name)) for name, found in things.items()]
    counted = Counter(name for (name,) in rows[0].union(*rows[1:], all=True))
    counted["steps"] += sum(step.doer == Doer.CLIENT for step in plan.steps)
    return load_advice(**{name: counted[name] for name in things}, limit=limit)


def advice_on_goal(client: Client, *, owner: str, aim: str) -> list[Advice]:
    """PHA-07 and, by the latest typing of the person (or both of a couple), PHA-08 and PHA-09."""
    advice = owner_advice(GoalOwner(owner))
    for typing in _typings(client) if aim else ():
        advice += goal_advice(persistence=typing.persistence, profile=typing.profile, aim=GoalAim(aim))
    return _each_once(advice)


def advice_on_step(client: Client, step: PlanAction) -> list[Advice]:
    """What to think of at one step: PHA-02 before anybody listened, PHA-12 when it begins with a group, and PHA-10 and
    PHA-11 by the latest typing, of a step that is not for this person alone."""
    trajectory = step.goal.trajectory
    others = PlanAction.objects.filter(goal__trajectory=trajectory).exclude(pk=step.pk)
    kind = ActionKind(step.kind)
    advice = phase_advice(Phase.ACTIONS, ever=trajectory.phases.values_list("phase", flat=True))
    advice += first_step_advice(kind, had_contact=client.held_contacts > 0, is_first=not others.exists())
    if kind != ActionKind.INDIVIDUAL:
        kinds = {kind, *map(ActionKind, others.at_work().order_by().values_list("kind", flat=True).distinct())}
        advice += _advice_on_kinds(client, kinds)
    return _each_once(advice)


def _advice_on_kinds(client: Client, kinds: Collection[ActionKind]) -> list[Advice]:
    return [one for typing in _typings(client) for one in action_advice(persistence=typing.persistence, kinds=kinds)]


def _typings(client: Client) -> Iterable[Assessment]:
    """The typing that holds now, of the person or of both of a couple."""
    return Assessment.objects.filter(person__in=client.persons).latest_of_each()


def _each_once(advice: Iterable[Advice]) -> list[Advice]:
    """At most three, each rule once."""
    return list({one.rule: one for one in advice}.values())[:MOST]


def _planned(goal: Goal, steps: list[PlanAction]) -> PlannedGoal:
    to_do = sorted((one for one in steps if one.is_open), key=lambda one: (one.due_on or date.max, one.pk))
    done = sorted((one for one in steps if one.done_on), key=lambda one: (one.done_on, one.pk), reverse=True)
    return PlannedGoal(goal, tuple(to_do), tuple(done), tuple(one for one in steps if one.dropped_on))
