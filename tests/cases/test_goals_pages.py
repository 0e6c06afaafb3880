"""The pages of the personal plan: they work, leave a trace, say why not, and stay small."""

from datetime import date

import pytest
from django.urls import reverse

from audit.choices import Action
from audit.models import AccessLog, Event
from cases.models import Goal, PlanAction
from cases.services.closing import close_trajectory
from cases.services.goals import end_goal, finish_step
from tests.builders import TODAY, a_couple, a_goal, a_step_towards, a_trajectory, a_worker
from tests.cases.pages import REASON, address, text

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
GOAL = {"words": "Weer eens koffie met mijn zus", "owner": "client"}
STEP = {"what": "Mijn zus bellen", "doer": "client", "kind": "individual"}


@pytest.fixture
def goal(trajectory):
    return a_goal(trajectory)


@pytest.fixture
def step(goal):
    return a_step_towards(goal)


def of_goal(name, goal):
    """An address about one goal."""
    return reverse(f"cases:{name}", args=[goal.trajectory.client.reference, goal.reference])


def of_step(name, step):
    """An address about one step."""
    return reverse(f"cases:{name}", args=[step.goal.trajectory.client.reference, step.reference])


def test_pha_21_without_goals_the_page_says_that_a_plan_is_not_compulsory(browser, own_client):
    page = text(browser.get(address("goals", own_client)))

    assert "Een plan hoeft niet." in page
    assert address("goal_add", own_client) in page


def test_add_needs_no_more_than_the_words(browser, worker, own_client):
    response = browser.post(address("goal_add", own_client), GOAL)

    assert response.url == address("goals", own_client)
    goal = Goal.objects.get()
    assert (goal.words, goal.owner, goal.started_on) == (GOAL["words"], "client", TODAY)
    assert Event.objects.get(action=Action.GOAL_SET).by == worker
    assert AccessLog.objects.get().page == "cases:goal_add"


def test_add_counts_once(browser, own_client):
    for _each in range(2):
        browser.post(address("goal_add", own_client), GOAL | {"sending": "dezelfde"})

    assert Goal.objects.count() == 1


def test_add_says_why_not(browser, own_client):
    page = browser.post(address("goal_add", own_client), {"words": "", "owner": "client"})

    assert "words" in page.context["form"].errors
    assert not Goal.objects.exists()


def test_edit_shows_both_when_somebody_was_first(browser, goal, own_client):
    first = browser.post(of_goal("goal", goal), GOAL | {"version": "1"})
    stale = text(browser.post(of_goal("goal", goal), GOAL | {"words": "Iets anders", "version": "1"}))

    assert first.url == address("goals", own_client)
    assert "Iemand anders heeft dit intussen gewijzigd" in stale
    assert GOAL["words"] in stale
    assert "Iets anders" in stale


def test_end_keeps_what_helped_and_folds_the_goal(browser, goal, own_client):
    typed = {"result": "reached", "what_helped": "De buurvrouw ging mee", "version": "1"}

    response = browser.post(of_goal("goal_end", goal), typed)

    assert response.url == address("goals", own_client)
    page = text(browser.get(response.url))
    assert "1 doel van eerder" in page
    assert "De buurvrouw ging mee" in page


def test_a_wish_that_changed_goes_on_as_the_next_goal(browser, goal, own_client):
    response = browser.post(of_goal("goal_end", goal), {"result": "changed", "version": "1"}, follow=True)

    assert response.redirect_chain[-1][0] == address("goal_add", own_client)
    assert "Wat is de nieuwe wens?" in text(response)


def test_end_tells_what_waits(browser, step):
    assert "Er staat nog 1 stap open." in text(browser.get(of_goal("goal_end", step.goal)))


def test_reopen_takes_it_up_again(browser, worker, goal, own_client):
    end_goal(goal=goal, result="dropped", what_helped="", version=1, on=TODAY, by=worker)

    response = browser.post(of_goal("goal_reopen", goal), {"version": "2"})

    assert response.url == address("goals", own_client)
    assert Goal.objects.running().get() == goal


def test_a_step_is_added_and_done_with_one_tap(browser, worker, goal, own_client):
    added = browser.post(of_goal("goal_step_add", goal), STEP | {"due_on": "23-11-2026"})
    step = PlanAction.objects.get()

    done = browser.post(of_step("goal_step_done", step), {"version": "1"}, follow=True)

    assert added.url == address("goals", own_client)
    step.refresh_from_db()
    assert (step.what, step.due_on, step.done_on) == (STEP["what"], date(2026, 11, 23), TODAY)
    assert f'href="{of_step("goal_step", step)}#id_brought"' in text(done)
    assert Event.objects.get(action=Action.PLAN_ACTION_DONE).by == worker


def test_what_a_step_brought_is_told_later_and_need_not_be(browser, worker, step):
    finish_step(step=step, version=1, on=TODAY, by=worker)

    browser.post(of_step("goal_step", step), STEP | {"brought": "Ze nam meteen op", "version": "2"})

    step.refresh_from_db()
    assert (step.brought, step.done_on) == ("Ze nam meteen op", TODAY)


@pytest.mark.parametrize("name", ["goal_step_done", "goal_step_drop", "goal_step_again"])
def test_a_stale_tap_changes_nothing(browser, step, own_client, name):
    response = browser.post(of_step(name, step), {"version": "5"}, follow=True)

    assert "Dit is intussen al veranderd." in text(response)
    step.refresh_from_db()
    assert step.is_open


def test_a_step_of_an_ended_goal_says_what_to_do_first(browser, worker, goal, step):
    end_goal(goal=goal, result="dropped", what_helped="", version=1, on=TODAY, by=worker)

    response = browser.post(of_step("goal_step_done", step), {"version": "1"}, follow=True)

    assert "Pak het eerst opnieuw op." in text(response)
    step.refresh_from_db()
    assert step.is_open


def test_what_is_due_stands_first(browser, goal, own_client):
    a_step_towards(goal, what="Ooit")
    a_step_towards(goal, what="Volgende maand", due_on=date(2026, 12, 20))
    a_step_towards(goal, what="Vandaag", due_on=TODAY)

    page = text(browser.get(address("goals", own_client)))

    assert page.index("Vandaag") < page.index("Volgende maand") < page.index("Ooit")
    assert page.count("nu aan de beurt") == 1


def test_no_goal_or_step_of_another_client_is_found_under_this_one(browser, worker, own_client):
    other = a_step_towards(a_goal(a_trajectory(lead=worker)))

    for name, record in (
        ("goal", other.goal),
        ("goal_end", other.goal),
        ("goal_step_add", other.goal),
        ("goal_step", other),
    ):
        assert browser.get(reverse(f"cases:{name}", args=[own_client.reference, record.reference])).status_code == 404


def test_a_colleague_without_the_case_is_sent_to_where_a_reason_is_asked(signed_in, own_client, goal):
    browser = signed_in(a_worker())

    assert browser.get(address("goals", own_client)).url == own_client.get_absolute_url()
    assert browser.get(address("goals_paper", own_client)).url == own_client.get_absolute_url()
    assert browser.get(of_goal("goal", goal)).status_code == 404


def test_the_plan_of_a_closed_trajectory_is_read_only(browser, worker, trajectory, step):
    close_trajectory(trajectory=trajectory, reason="moved", on=TODAY, version=1, by=worker, today=TODAY)
    browser.post(address("access", trajectory.client), {"reason": REASON})

    page = text(browser.get(address("goals", trajectory.client)))

    assert step.what in page
    assert "er loopt geen traject" in page
    assert "goal_step_done" not in page
    assert of_step("goal_step_done", step) not in page
    assert browser.get(of_goal("goal", step.goal)).status_code == 404


def test_the_client_page_leads_to_the_plan(browser, own_client):
    assert address("goals", own_client) in text(browser.get(own_client.get_absolute_url()))


@pytest.mark.parametrize("number", [3, 12])
def test_the_plan_asks_few_statements_for_any_number_and_stays_small(browser, worker, trajectory, statements, number):
    for each in range(number):
        goal = a_goal(trajectory, words=f"Wens {each}", own_ways="Samen gaan", supporters="Mijn zus")
        for step in range(5):
            a_step_towards(goal, what=f"Stap {step}", doer="colleague", by=worker, due_on=TODAY)

    with statements() as seen:
        page = browser.get(address("goals", trajectory.client))

    assert len(seen) <= 10, seen
    assert len(page.content) < 60_000


def test_the_paper_speaks_to_the_client_and_tells_no_secrets(browser, worker, trajectory, own_client):
    facts = {"own_ways": "Een lijstje maken", "supporters": "Mijn zus", "obstacles": "Durft niet", "aim": "network"}
    goal = a_goal(trajectory, words="Weer naar het koor", **facts)
    a_step_towards(goal, what="Het koor bellen", due_on=TODAY)
    a_step_towards(goal, what="Meegaan", doer="colleague", by=worker)

    page = text(browser.get(address("goals_paper", own_client)))

    for told in (
        "Weer naar het koor",
        "Het koor bellen",
        "uzelf, vrijdag 20 november",
        worker.name,
        "Een lijstje maken",
        "Mijn zus",
    ):
        assert told in page
    for kept in ("Durft niet", "meer contacten", own_client.person.last_name):
        assert kept not in page


def test_the_paper_of_a_couple_says_so(signed_in, worker):
    trajectory = a_trajectory(lead=worker, client=a_couple())
    a_goal(trajectory)

    page = text(signed_in(worker).get(address("goals_paper", trajectory.client)))

    assert "Dit wilt u samen graag." in page


def test_the_paper_is_dutch_whoever_prints_it(signed_in, worker, own_client):
    worker.language = "en"
    worker.save()

    page = text(signed_in(worker).get(address("goals_paper", own_client)))

    assert "Wat wilt u graag?" in page
    assert '<html lang="nl">' in page
