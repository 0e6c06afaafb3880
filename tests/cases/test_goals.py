"""The personal plan: goals, steps, and what may not be written over."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from audit.choices import Action
from audit.models import Event
from audit.records import StaleVersion
from cases.models import Goal, PlanAction
from cases.services import goals as services
from cases.services.closing import close_trajectory
from tests.builders import TODAY, a_goal, a_step_towards, a_worker

pytestmark = pytest.mark.django_db
WORDS = {
    "words": "Anders",
    "owner": "client",
    "domain": "",
    "aim": "",
    "own_ways": "",
    "obstacles": "",
    "supporters": "",
}


@pytest.fixture
def goal(trajectory):
    return a_goal(trajectory)


@pytest.fixture
def step(goal):
    return a_step_towards(goal)


def happened(target):
    """What was recorded about this, in order."""
    return list(Event.objects.filter(target_reference=target.reference).order_by("pk").values_list("action", flat=True))


def close(trajectory, worker):
    close_trajectory(trajectory=trajectory, reason="moved", on=TODAY, version=1, by=worker, today=TODAY)


def test_a_goal_is_set_changed_ended_and_taken_up_again(goal, worker):
    services.change_goal(goal=goal, version=1, by=worker, **WORDS)
    services.end_goal(goal=goal, result="partly", what_helped="Samen gaan", version=2, on=TODAY, by=worker)
    ended = Goal.objects.get()

    reopened = services.reopen_goal(goal=goal, version=3, by=worker)

    assert (ended.words, ended.result, ended.ended_on) == ("Anders", "partly", TODAY)
    assert (reopened.result, reopened.ended_on, reopened.what_helped) == ("", None, "Samen gaan")
    assert happened(goal) == [Action.GOAL_SET, Action.GOAL_CHANGED, Action.GOAL_ENDED, Action.GOAL_REOPENED]


def test_a_step_is_planned_done_taken_up_and_dropped(step, worker):
    done = services.finish_step(step=step, version=1, on=TODAY, by=worker)
    open_again = services.take_up_step(step=step, version=2, by=worker)
    dropped = services.drop_step(step=step, version=3, on=TODAY, by=worker)

    assert [done.done_on, open_again.done_on, dropped.dropped_on] == [TODAY, None, TODAY]
    assert happened(step) == [
        Action.PLAN_ACTION_PLANNED,
        Action.PLAN_ACTION_DONE,
        Action.PLAN_ACTION_CHANGED,
        Action.PLAN_ACTION_DROPPED,
    ]


def test_a_stale_goal_or_step_is_not_written_over(goal, step, worker):
    with pytest.raises(StaleVersion):
        services.change_goal(goal=goal, version=7, by=worker, **WORDS)
    with pytest.raises(StaleVersion):
        services.finish_step(step=step, version=7, on=TODAY, by=worker)

    assert Goal.objects.get().words == goal.words
    assert PlanAction.objects.get().is_open


def test_a_step_is_done_once(step, worker):
    services.finish_step(step=step, version=1, on=date(2026, 11, 12), by=worker)

    with pytest.raises(ValidationError, match="al gedaan of niet meer nodig"):
        services.drop_step(step=step, version=2, on=TODAY, by=worker)

    assert PlanAction.objects.get().done_on == date(2026, 11, 12)


def test_nothing_is_written_to_a_goal_that_ended(goal, step, worker):
    services.end_goal(goal=goal, result="reached", what_helped="", version=1, on=TODAY, by=worker)

    for service, facts in (
        (services.change_goal, {"goal": goal, "version": 2} | WORDS),
        (services.finish_step, {"step": step, "version": 1, "on": TODAY}),
    ):
        with pytest.raises(ValidationError, match="Pak het eerst opnieuw op"):
            service(by=worker, **facts)


def test_the_plan_of_a_closed_trajectory_stays_as_it_was(trajectory, goal, step, worker):
    close(trajectory, worker)

    with pytest.raises(ValidationError, match="Een plan hoort bij een lopend traject"):
        a_goal(trajectory)
    with pytest.raises(ValidationError, match="Dit traject is afgesloten"):
        services.drop_step(step=step, version=1, on=TODAY, by=worker)


def test_of_a_colleague_it_is_a_promise_of_whoever_is_named_else_of_the_writer(goal, worker):
    other = a_worker()

    own = a_step_towards(goal, doer="colleague", by=worker)
    given = a_step_towards(goal, doer="colleague", user=other, by=worker)
    of_client = a_step_towards(goal, doer="client", user=other, by=worker)

    assert [own.user, given.user, of_client.user] == [worker, other, None]


def test_pha_06_only_what_is_at_work_is_due(trajectory, goal, worker):
    due = a_step_towards(goal, doer="colleague", by=worker, due_on=TODAY)
    a_step_towards(goal, doer="colleague", by=worker, due_on=date(2026, 11, 21))
    ended = a_goal(trajectory)
    a_step_towards(ended, doer="colleague", by=worker, due_on=TODAY)
    services.end_goal(goal=ended, result="changed", what_helped="", version=1, on=TODAY, by=worker)

    assert list(PlanAction.objects.promised_by(worker).due(TODAY)) == [due]
    close(trajectory, worker)
    assert not PlanAction.objects.promised_by(worker).due(TODAY).exists()


def test_a_step_that_is_open_is_not_taken_up_again(step, worker):
    with pytest.raises(ValidationError, match="staat al open"):
        services.take_up_step(step=step, version=step.version, by=worker)

    assert happened(step) == [Action.PLAN_ACTION_PLANNED]
