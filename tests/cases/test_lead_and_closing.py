"""The pages that give somebody the lead and that close a trajectory."""

from datetime import date

import pytest
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action, Ground
from audit.models import AccessLog, Event
from cases.services.trajectories import change_lead, close_trajectory, enter_phase
from tests.builders import TODAY, a_coordinator, a_couple, a_goal, a_trajectory, a_worker, also
from tests.cases.pages import address, text
from tests.typings import assess

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


def test_lead_works_without_a_look_into_the_file(signed_in, trajectory):
    coordinator, other = a_coordinator(), a_worker()

    response = signed_in(coordinator).post(address("lead", trajectory.client), {"lead": other.pk, "version": "1"})

    assert response.url == reverse("desk:start")
    trajectory.refresh_from_db()
    assert trajectory.lead == other
    assert Event.objects.get(action=Action.TRAJECTORY_CHANGED).by == coordinator
    log = AccessLog.objects.get()
    assert (log.user, log.page, log.ground) == (coordinator, "cases:lead", Ground.OUTLINE)
    assert log.target_reference == trajectory.client.reference


def test_lead_is_not_for_a_worker_of_the_team(browser, worker, trajectory):
    url = address("lead", trajectory.client)

    answers = [browser.get(url), browser.post(url, {"lead": a_worker().pk, "version": "1"})]

    assert [answer.status_code for answer in answers] == [403, 403]
    assert url not in text(browser.get(trajectory.client.get_absolute_url()))
    trajectory.refresh_from_db()
    assert trajectory.lead == worker


def test_lead_says_why_not_and_shows_both_versions_when_stale(signed_in, trajectory):
    browser, first, mine = signed_in(a_coordinator()), a_worker(), a_worker()
    url = address("lead", trajectory.client)

    stranger = browser.post(url, {"lead": a_worker("Noord").pk, "version": "1"})
    change_lead(trajectory=trajectory, lead=first, version=1, by=first)
    stale = text(browser.post(url, {"lead": mine.pk, "version": "1"}))

    assert "lead" in stranger.context["form"].errors
    assert "Iemand anders heeft dit intussen gewijzigd" in stale
    assert f"<strong>{first.name}</strong>" in stale
    assert f'value="{mine.pk}" selected' in stale


def test_lead_is_given_only_where_somebody_coordinates(signed_in, trajectory):
    """Coordinator in Noord and worker in Zuid: reads in Zuid, gives the lead in Noord."""
    user = also(a_coordinator("Noord"), Role.WORKER, "Zuid")
    browser = signed_in(user)
    far = a_trajectory("Noord", lead=a_worker("Noord"))

    assert browser.get(address("lead", far.client)).status_code == 200
    assert browser.get(address("lead", trajectory.client)).status_code == 404
    assert address("lead", trajectory.client) not in text(browser.get(trajectory.client.get_absolute_url()))


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


def test_close_works_and_leaves_a_trace(browser, worker, trajectory):
    typed = {"reason": "goal_reached", "on": "20-11-2026", "version": "1"}

    response = browser.post(address("close", trajectory.client), typed)

    assert response.url == trajectory.client.get_absolute_url()
    trajectory.refresh_from_db()
    assert (trajectory.status, trajectory.closed_on, trajectory.closing_reason) == ("closed", TODAY, "goal_reached")
    assert not trajectory.phases.running().exists()
    assert Event.objects.get(action=Action.TRAJECTORY_CLOSED).by == worker


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"on": "30-9-2026"}, "De einddatum ligt voor de startdatum."),
        ({"on": "1-11-2026"}, "Na deze dag is nog een fase begonnen"),
        ({"on": "21-11-2026"}, "Deze dag moet nog komen. Sluit af op de dag zelf, of eerder."),
        ({"reason": ""}, "verplicht"),
        ({"on": "gisteren"}, "gisteren"),
    ],
)
def test_close_says_why_not(browser, worker, trajectory, typed, sentence):
    if typed.get("on") == "1-11-2026":
        enter_phase(trajectory=trajectory, phase="listen", on=date(2026, 11, 10), by=worker)

    page = browser.post(
        address("close", trajectory.client), {"reason": "moved", "on": "20-11-2026", "version": "1"} | typed
    )

    assert page.context["form"].errors
    assert sentence in text(page)
    trajectory.refresh_from_db()
    assert trajectory.status == "active"


def test_close_tells_when_somebody_was_first(browser, worker, trajectory):
    change_lead(trajectory=trajectory, lead=worker, version=1, by=worker)

    page = text(
        browser.post(address("close", trajectory.client), {"reason": "moved", "on": "20-11-2026", "version": "1"})
    )

    assert "Iemand anders heeft dit intussen gewijzigd" in page
    assert 'name="version" value="2"' in page


@pytest.mark.parametrize("name", ["phases", "trajectory", "close"])
def test_pages_of_a_running_trajectory_end_with_it(signed_in, worker, trajectory, name):
    client = trajectory.client
    close_trajectory(trajectory=trajectory, reason="moved", on=TODAY, version=1, by=worker, today=TODAY)
    browser = signed_in(worker)
    browser.post(reverse("cases:access", args=[client.reference]), {"reason": "Ik sluit het dossier af"})

    assert browser.get(address(name, trajectory.client)).status_code == 404
