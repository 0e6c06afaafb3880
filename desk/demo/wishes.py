"""Writes the wishes of a sketch into the personal plan."""

from accounts.models import User
from cases.choices import GoalOwner
from cases.models import Goal, Trajectory
from cases.services.goals import change_step, end_goal, finish_step, plan_step, set_goal
from desk.demo.sketch import Sketch, Step, Wish
from typology.choices import ActionKind

NOTHING = dict.fromkeys(("domain", "aim", "own_ways", "obstacles", "supporters"), "")


def write_plan(sketch: Sketch, trajectory: Trajectory, *, by: User) -> None:
    """Every wish with its steps; the ended ones too."""
    for wish in sketch.wishes:
        _write_wish(wish, trajectory, by=by)


def _write_wish(wish: Wish, trajectory: Trajectory, *, by: User) -> None:
    words = NOTHING | {"words": wish.words, "owner": GoalOwner.CLIENT, "on": wish.since} | dict(wish.facts)
    goal = set_goal(trajectory=trajectory, by=by, **words)
    for step in wish.steps:
        _write_step(step, goal, by=by)
    if wish.ended:
        on, result, helped = wish.ended
        end_goal(goal=goal, result=result, what_helped=helped, version=goal.version, on=on, by=by)


def _write_step(step: Step, goal: Goal, *, by: User) -> None:
    words = {"what": step.what, "doer": step.doer, "user": None, "kind": ActionKind.INDIVIDUAL, "due_on": step.due}
    planned = plan_step(goal=goal, by=by, **words)
    if step.done:
        planned = finish_step(step=planned, version=planned.version, on=step.done, by=by)
    if step.brought:
        change_step(step=planned, brought=step.brought, version=planned.version, by=by, **words)
