"""A step that a colleague promised with somebody else's client: seen, ticked off, and nothing more."""

import pytest

from accounts.choices import Role
from audit.choices import Action, Ground
from audit.models import AccessLog, Event
from tests.builders import TODAY, a_goal, a_step_towards, a_user, a_worker
from tests.cases.pages import address, text
from tests.cases.test_goals_pages import of_step

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


@pytest.fixture
def promiser():
    return a_worker()


@pytest.fixture
def goal(trajectory):
    return a_goal(trajectory, words="Geheime wens")


@pytest.fixture
def step(goal, promiser):
    return a_step_towards(goal, what="De bank bellen", doer="colleague", user=promiser, due_on=TODAY, by=promiser)


def test_pha_06_who_promised_it_finds_it_and_nothing_else_of_the_plan(signed_in, own_client, goal, step, promiser):
    a_step_towards(goal, what="Iets anders")
    browser = signed_in(promiser)

    answer = browser.get(address("goals", own_client), follow=True)

    assert answer.redirect_chain == [(address("goals_promised", own_client), 302)]
    page = text(answer)
    assert "De bank bellen" in page
    assert of_step("goal_step_done", step) in page
    assert "Geheime wens" not in page
    assert "Iets anders" not in page
    assert AccessLog.objects.filter(page="cases:goals_promised", user=promiser).exclude(ground=Ground.CASELOAD).exists()


def test_who_promised_it_ticks_it_off(signed_in, own_client, step, promiser):
    answer = signed_in(promiser).post(of_step("goal_step_done", step), {"version": step.version}, follow=True)

    step.refresh_from_db()
    assert step.done_on == TODAY
    assert "Gedaan." in text(answer)
    assert "Wat bracht het?" not in text(answer)
    assert Event.objects.filter(action=Action.PLAN_ACTION_DONE, by=promiser).exists()
    assert AccessLog.objects.filter(page="cases:goal_step_done", user=promiser).count() == 1


@pytest.mark.parametrize("team", ["Zuid", "Noord"])
def test_nobody_else_does(signed_in, step, team):
    other = a_user(Role.WORKER, team)

    assert signed_in(other).post(of_step("goal_step_done", step), {"version": step.version}).status_code == 404
    assert not AccessLog.objects.filter(user=other).exists()


def test_who_left_the_team_does_not_either(signed_in, step, promiser):
    promiser.memberships.update(until_on=TODAY)

    assert signed_in(promiser).post(of_step("goal_step_done", step), {"version": 1}).status_code in (403, 404)


def test_changing_or_dropping_it_is_for_who_works_there(signed_in, step, promiser):
    browser = signed_in(promiser)

    for name in ("goal_step", "goal_step_drop", "goal_step_again"):
        assert browser.post(of_step(name, step), {"version": step.version}).status_code == 404


def test_without_own_steps_the_page_says_so(signed_in, own_client, worker):
    assert "Alles is gedaan" in text(signed_in(worker).get(address("goals_promised", own_client)))


def test_on_paper_the_own_wishes_come_first_and_ours_are_a_proposal(signed_in, worker, trajectory, own_client):
    a_goal(trajectory, words="Schulden regelen", owner="professional")
    a_goal(trajectory, words="Naar de markt")

    page = text(signed_in(worker).get(address("goals_paper", own_client)))

    order = ["Dit wilt u graag", "Naar de markt", "Dit stellen wij voor", "u beslist", "Schulden regelen"]
    assert [page.index(words) for words in order] == sorted(page.index(words) for words in order)


def test_with_only_our_proposals_there_is_room_for_the_own_wish_first(signed_in, worker, trajectory, own_client):
    a_goal(trajectory, words="Schulden regelen", owner="professional")

    page = text(signed_in(worker).get(address("goals_paper", own_client)))

    assert page.index("Wat wilt u graag?") < page.index("Dit stellen wij voor") < page.index("Schulden regelen")
    assert "Dit wilt u graag." not in page
