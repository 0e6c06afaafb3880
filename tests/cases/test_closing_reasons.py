"""Where the reason of an end is chosen: what the method says there, and that every reason leads to its own form."""

from datetime import date

import pytest

from audit.choices import Action
from audit.services import store
from cases.choices import ClosingReason
from cases.closing.page import advice_near_end
from cases.closing.rules import GROUPS, SLUGS
from cases.services.watching import respect_no
from method import thresholds
from method.services import change_threshold
from tests.builders import TODAY, a_couple, a_goal, a_trajectory
from tests.cases.pages import address, text
from tests.typings import assess

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


@pytest.mark.parametrize(
    ("row", "rule", "sentence"),
    [
        ("structural_psychiatric", "CLO-09", "Kom liever minder vaak dan helemaal niet meer"),
        ("situational", "CLO-10", "Stoppen is moeilijk als er niet vanaf het begin"),
        ("structural", "", ""),
    ],
)
def test_clo_09_clo_10_close_tells_what_the_row_asks(browser, trajectory, row, rule, sentence):
    assess(person=trajectory.client.person, persistence=row, orientation="", note="", on=TODAY, by=None)
    a_goal(trajectory)

    page = browser.get(address("close", trajectory.client))

    assert [one.rule for one in page.context["advice"]] == [rule][: bool(rule)]
    assert sentence in text(page)


def test_clo_10_close_looks_at_the_latest_typing_of_both_of_a_couple(browser, worker):
    trajectory = a_trajectory(lead=worker, client=a_couple())
    client = trajectory.client
    a_goal(trajectory)
    for person, row in (
        (client.person, "situational"),
        (client.person, "threatening"),
        (client.partner, "situational"),
    ):
        assess(person=person, persistence=row, orientation="", note="", on=TODAY, by=None)
    asked = browser.get(address("close", client)).context["advice"]
    assess(person=client.partner, persistence="structural", orientation="", note="", on=TODAY, by=None)

    assert [one.rule for one in asked] == ["CLO-10"]
    assert browser.get(address("close", client)).context["advice"] == []


def test_clo_01_close_tells_that_no_goal_was_ever_set(browser, trajectory):
    before = browser.get(address("close", trajectory.client))
    a_goal(trajectory)

    after = browser.get(address("close", trajectory.client))

    assert [one.rule for one in before.context["advice"]] == ["CLO-01"]
    assert "nooit een doel vastgelegd" in text(before)
    assert after.context["advice"] == []


def test_clo_10_who_plans_hears_it_within_the_weeks_of_the_threshold(worker, trajectory, own_client):
    assess(person=own_client.person, persistence="situational", orientation="", note="", on=TODAY, by=None)
    trajectory.planned_until = date(2027, 1, 15)

    usual = advice_near_end(own_client, trajectory, today=TODAY, limits=thresholds.current())
    change_threshold(key="ending_weeks", value=8, version=1, by=worker)
    earlier = advice_near_end(own_client, trajectory, today=TODAY, limits=thresholds.current())

    assert (usual, [one.rule for one in earlier]) == ([], ["CLO-10"])


def test_clo_10_stands_with_the_plan_when_its_end_is_near(browser, worker, trajectory, own_client):
    assess(person=own_client.person, persistence="situational", orientation="", note="", on=TODAY, by=None)
    trajectory.planned_until = date(2026, 12, 24)
    store(trajectory, Action.TRAJECTORY_CHANGED, by=worker)

    assert "Stoppen is moeilijk" in text(browser.get(address("goals", own_client)))


def test_clo_10_says_nothing_without_a_planned_end(trajectory, own_client):
    assess(person=own_client.person, persistence="situational", orientation="", note="", on=TODAY, by=None)

    assert advice_near_end(own_client, trajectory, today=TODAY, limits=thresholds.Thresholds()) == []


def test_clo_11_close_tells_of_a_watch_network_when_staying_in_view_was_refused(browser, worker, trajectory):
    a_goal(trajectory)
    assess(person=trajectory.client.person, persistence="structural", orientation="", note="", on=TODAY, by=None)
    respect_no(client=trajectory.client, how="mondeling", on=TODAY, by=worker)

    page = browser.get(address("close", trajectory.client))

    assert [one.rule for one in page.context["advice"]] == ["CLO-11"]


def test_every_reason_is_one_tap_to_its_own_form(browser, own_client):
    page = text(browser.get(address("close", own_client)))

    chosen = set(ClosingReason) - {ClosingReason.UNKNOWN}
    assert {one for group in GROUPS for one in group.reasons} == chosen == set(SLUGS)
    assert all(f"{address('close', own_client)}{slug}/" in page for slug in SLUGS.values())


def test_a_reason_that_does_not_exist_is_not_found(browser, own_client):
    assert browser.get(f"{address('close', own_client)}zomaar/").status_code == 404


def test_the_reasons_ask_few_statements(browser, trajectory, statements):
    assess(person=trajectory.client.person, persistence="structural", orientation="", note="", on=TODAY, by=None)

    with statements() as seen:
        browser.get(address("close", trajectory.client))

    assert len(seen) <= 10, seen
