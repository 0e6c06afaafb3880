"""The pages that give somebody the lead and that close a trajectory."""

import pytest
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action, Ground
from audit.models import AccessLog, Event
from cases.services.closing import close_trajectory
from cases.services.trajectories import change_lead
from tests.builders import TODAY, a_coordinator, a_trajectory, a_worker, also
from tests.cases.pages import address, text

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


def test_lead_works_without_a_look_into_the_file(signed_in, trajectory):
    coordinator, other = a_coordinator(), a_worker()

    typed = {"lead": other.pk, "way": "at_once", "version": "1"}
    response = signed_in(coordinator).post(address("lead", trajectory.client), typed)

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

    stranger = browser.post(url, {"lead": a_worker("Noord").pk, "way": "at_once", "version": "1"})
    change_lead(trajectory=trajectory, lead=first, version=1, by=first)
    stale = text(browser.post(url, {"lead": mine.pk, "way": "at_once", "version": "1"}))

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
    "name", ["phases", "status", "trajectory_plan", "party_add", "hand_over", "review_add", "close"]
)
def test_pages_of_a_running_trajectory_end_with_it(signed_in, worker, trajectory, name):
    client = trajectory.client
    close_trajectory(trajectory=trajectory, reason="moved", on=TODAY, version=1, by=worker, today=TODAY)
    browser = signed_in(worker)
    browser.post(reverse("cases:access", args=[client.reference]), {"reason": "Ik sluit het dossier af"})

    assert browser.get(address(name, trajectory.client)).status_code == 404
