"""The personal plan: goals in the client's words, and the small steps towards them."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.services import store
from cases.choices import Doer, GoalResult
from cases.models import Goal, PlanAction, Trajectory


@transaction.atomic
def set_goal(
    *, trajectory: Trajectory, words: str, owner: str, domain: str, aim: str, own_ways: str, obstacles: str,
    supporters: str, on: date, by: User | None,
) -> Goal:  # fmt: skip
    """Write down what somebody wants; only the words and whose wish it is are needed."""
    _require_running(trajectory.pk)
    goal = Goal(
        trajectory=trajectory,
        words=words,
        owner=owner,
        domain=domain,
        aim=aim,
        own_ways=own_ways,
        obstacles=obstacles,
        supporters=supporters,
        started_on=on,
    )
    store(goal, Action.GOAL_SET, by=by)
    return goal


@transaction.atomic
def change_goal(
    *, goal: Goal, words: str, owner: str, domain: str, aim: str, own_ways: str, obstacles: str, supporters: str,
    version: int, by: User,
) -> Goal:  # fmt: skip
    """Say it better, or tell more."""
    goal = _running_goal(goal, version)
    goal.words, goal.owner, goal.domain, goal.aim = words, owner, domain, aim
    goal.own_ways, goal.obstacles, goal.supporters = own_ways, obstacles, supporters
    store(goal, Action.GOAL_CHANGED, by=by)
    return goal


@transaction.atomic
def end_goal(
    *, goal: Goal, result: GoalResult, what_helped: str, version: int, on: date, by: User | None
) -> Goal:  # fmt: skip
    """It was reached, changed or is not wanted any more; its open steps wait until it is taken up again."""
    goal = _running_goal(goal, version)
    goal.result, goal.what_helped, goal.ended_on = result, what_helped, on
    store(goal, Action.GOAL_ENDED, by=by)
    return goal


@transaction.atomic
def reopen_goal(*, goal: Goal, version: int, by: User) -> Goal:
    """Take it up again, with its steps; what helped before stays."""
    goal = _goal(goal, version)
    if not goal.ended_on:
        raise ValidationError(_("Dit doel loopt al."))
    goal.result, goal.ended_on = "", None
    store(goal, Action.GOAL_REOPENED, by=by)
    return goal


@transaction.atomic
def plan_step(
    *, goal: Goal, what: str, doer: str, user: User | None, kind: str, due_on: date | None, by: User | None
) -> PlanAction:  # fmt: skip
    """Agree on one small step; of a colleague it is a promise (PHA-06)."""
    _running_goal(goal, None)
    step = PlanAction(goal=goal, what=what, doer=doer, user=_promiser(doer, user, by), kind=kind, due_on=due_on)
    store(step, Action.PLAN_ACTION_PLANNED, by=by)
    return step


@transaction.atomic
def change_step(
    *, step: PlanAction, what: str, doer: str, user: User | None, kind: str, due_on: date | None, brought: str,
    version: int, by: User,
) -> PlanAction:  # fmt: skip
    """Say it better, another day, or tell what it brought."""
    step = _step(step, version)
    step.what, step.doer, step.user = what, doer, _promiser(doer, user, by)
    step.kind, step.due_on, step.brought = kind, due_on, brought
    store(step, Action.PLAN_ACTION_CHANGED, by=by)
    return step


@transaction.atomic
def finish_step(*, step: PlanAction, version: int, on: date, by: User | None) -> PlanAction:
    """It was done."""
    step = _open_step(step, version)
    step.done_on = on
    store(step, Action.PLAN_ACTION_DONE, by=by)
    return step


@transaction.atomic
def drop_step(*, step: PlanAction, version: int, on: date, by: User) -> PlanAction:
    """It is not needed any more; nobody has to say why."""
    step = _open_step(step, version)
    step.dropped_on = on
    store(step, Action.PLAN_ACTION_DROPPED, by=by)
    return step


@transaction.atomic
def take_up_step(*, step: PlanAction, version: int, by: User) -> PlanAction:
    """It is to be done after all."""
    step = _step(step, version)
    if step.is_open:
        raise ValidationError(_("Deze stap staat al open."))
    step.done_on = step.dropped_on = None
    store(step, Action.PLAN_ACTION_CHANGED, by=by)
    return step


def _require_running(trajectory_id: int) -> None:
    """The trajectory, locked; a plan of the past stays as it was."""
    if not Trajectory.objects.select_for_update().open().filter(pk=trajectory_id).exists():
        raise ValidationError(_("Dit traject is afgesloten. Een plan hoort bij een lopend traject."))


def _goal(goal: Goal, version: int | None) -> Goal:
    """The goal, locked; a version is asked where a form edited it."""
    goal = Goal.objects.select_for_update().get(pk=goal.pk)
    _require_running(goal.trajectory_id)
    if version is not None:
        require_version(goal, version)
    return goal


def _running_goal(goal: Goal, version: int | None) -> Goal:
    goal = _goal(goal, version)
    if goal.ended_on:
        raise ValidationError(_("Dit doel is afgerond. Pak het eerst opnieuw op."))
    return goal


def _step(step: PlanAction, version: int) -> PlanAction:
    """The step, locked, of a running goal."""
    step = PlanAction.objects.select_for_update(of=("self",)).select_related("goal").get(pk=step.pk)
    _running_goal(step.goal, None)
    require_version(step, version)
    return step


def _open_step(step: PlanAction, version: int) -> PlanAction:
    step = _step(step, version)
    if not step.is_open:
        raise ValidationError(_("Deze stap is al gedaan of niet meer nodig."))
    return step


def _promiser(doer: str, user: User | None, by: User | None) -> User | None:
    """The colleague who does it: whoever was named, else who writes it down; nobody where it is not one of us."""
    return (user or by) if doer == Doer.COLLEAGUE else None
