"""What the method says where goals and steps are decided on."""

import pytest

from cases.goals import advice_on_goal, advice_on_step
from cases.models import Client
from cases.rules import first_step_advice, load_advice, no_goals_advice, owner_advice
from cases.services.trajectories import enter_phase
from cases.services.visits import agree
from tests.builders import TODAY, a_couple, a_goal, a_step_towards, a_trajectory, a_visit, a_worker, an_appointment
from tests.cases.pages import address, text
from tests.cases.test_goals_pages import GOAL, STEP, of_goal
from tests.typings import assess

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


def ids(advice):
    """Only the rules."""
    return [one.rule for one in advice]


def typed(person, row, column="participation"):
    return assess(person=person, persistence=row, orientation=column, note="", on=TODAY, by=None)


def on_step(step):
    """As the page asks it."""
    client = Client.objects.for_page().get(pk=step.goal.trajectory.client_id)
    return ids(advice_on_step(client, step))


@pytest.fixture
def listened(trajectory, worker):
    """Somebody listened, and came by."""
    enter_phase(trajectory=trajectory, phase="listen", on=TODAY, by=worker)
    a_visit(trajectory.client, worker)
    return a_goal(trajectory)


def test_pha_07_a_goal_of_ours_is_not_yet_a_wish():
    assert ids(owner_advice("professional")) == ["PHA-07"]
    assert owner_advice("client") == []


def test_pha_07_is_told_when_the_goal_is_set_and_on_its_form(browser, own_client):
    page = browser.post(address("goal_add", own_client), GOAL | {"owner": "professional"}, follow=True)
    goal = own_client.trajectories.get().goals.get()

    assert "Dit doel is van ons." in text(page)
    assert "Dit doel is van ons." not in text(browser.get(address("goals", own_client)))
    assert ids(browser.get(of_goal("goal", goal)).context["advice"]) == ["PHA-07"]


@pytest.mark.parametrize(
    ("row", "column", "aim", "rules"),
    [
        ("structural", "participation", "network", ["PHA-08"]),
        ("structural", "participation", "day_filling", []),
        ("structural", "not_clearly", "day_filling", ["PHA-08"]),
        ("threatening", "not_clearly", "network", ["PHA-09"]),
        ("situational", "participation", "network", []),
        ("structural", "participation", "", []),
    ],
)
def test_pha_08_pha_09_by_the_latest_typing(own_client, row, column, aim, rules):
    typed(own_client.person, row, column)

    assert ids(advice_on_goal(own_client, owner="client", aim=aim)) == rules


def test_pha_08_looks_at_both_of_a_couple_and_says_it_once(worker):
    client = a_trajectory(lead=worker, client=a_couple()).client
    for person in client.persons:
        typed(person, "structural")

    assert ids(advice_on_goal(client, owner="client", aim="network")) == ["PHA-08"]


def test_pha_02_a_step_before_anybody_listened(goal_of_nobody):
    assert on_step(a_step_towards(goal_of_nobody)) == ["PHA-02"]


@pytest.fixture
def goal_of_nobody(trajectory):
    """A goal where no phase was entered and nobody came by."""
    return a_goal(trajectory)


def test_pha_12_it_does_not_begin_with_a_group():
    group = {"kind": "group", "had_contact": False, "is_first": True}

    assert ids(first_step_advice(**group)) == ["PHA-12"]
    assert first_step_advice(**group | {"kind": "individual"}) == []
    assert first_step_advice(**group | {"had_contact": True}) == []
    assert first_step_advice(**group | {"is_first": False}) == []


def test_pha_12_a_held_talk_is_personal_contact(goal_of_nobody, trajectory, worker):
    enter_phase(trajectory=trajectory, phase="listen", on=TODAY, by=worker)
    before = on_step(a_step_towards(goal_of_nobody, kind="collective"))
    a_visit(trajectory.client, worker)

    assert before == ["PHA-12"]
    assert on_step(a_step_towards(goal_of_nobody, kind="collective")) == []


def test_pha_10_situational_and_a_group(listened, own_client):
    typed(own_client.person, "situational")

    assert on_step(a_step_towards(listened, kind="group")) == ["PHA-10"]
    assert on_step(a_step_towards(listened, kind="individual")) == []


def test_pha_11_structural_and_only_collective(listened, own_client):
    typed(own_client.person, "structural")

    assert on_step(a_step_towards(listened, kind="collective")) == ["PHA-11"]
    a_step_towards(listened, kind="individual")
    assert on_step(a_step_towards(listened, kind="collective")) == []


def test_pha_11_is_told_when_the_step_is_planned_and_not_later(browser, listened, own_client):
    typed(own_client.person, "structural")

    page = browser.post(of_goal("goal_step_add", listened), STEP | {"kind": "collective"}, follow=True)

    assert "Kies ook iets voor deze ene persoon." in text(page)
    assert "Kies ook iets voor deze ene persoon." not in text(browser.get(address("goals", own_client)))


def test_pha_19_counts_who_comes_what_is_planned_and_what_is_to_be_done():
    assert load_advice(parties=2, appointments=2, steps=2, limit=6) == []
    assert ids(load_advice(parties=2, appointments=2, steps=3, limit=6)) == ["PHA-19"]


def test_pha_19_stands_on_the_plan(browser, trajectory, worker, own_client):
    goal = a_goal(trajectory)
    for _each in range(4):
        a_step_towards(goal)
    a_step_towards(goal, doer="colleague", by=worker)
    an_appointment(own_client, worker)
    agree(client=own_client, what="Foto's zoeken", due_on=None, by=worker, promised_by=None)
    quiet = browser.get(address("goals", own_client)).context["advice"]
    trajectory.parties.create(user=a_worker(), since_on=TODAY)

    advice = browser.get(address("goals", own_client)).context["advice"]

    assert quiet == []
    assert ids(advice) == ["PHA-19"]
    assert "betrokkenen: 1, afspraken in twee weken: 1, zelf te doen: 5" in advice[0].sentence


def test_clo_01_is_quiet_once_a_goal_was_set():
    assert no_goals_advice(had_goals=True) == []
    assert ids(no_goals_advice(had_goals=False)) == ["CLO-01"]
