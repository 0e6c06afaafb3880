"""Proposing a match: for whom, whom, and what is told."""

from datetime import date

import pytest
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action, Ground
from audit.models import AccessLog, Event
from matching.models import Match
from tests.builders import (
    TODAY,
    a_client,
    a_consent,
    a_coordinator,
    a_match,
    a_trajectory,
    a_user,
    a_volunteer,
    a_worker,
    also,
)
from tests.matching.conftest import a_reason

pytestmark = pytest.mark.django_db


def test_match_propose_works_and_leaves_a_trace(signed_in, now):
    worker, volunteer = a_worker(), a_volunteer()
    client = a_trajectory(lead=worker).client
    url = reverse("matching:match_propose", args=[client.reference])
    browser = signed_in(worker)

    response = browser.post(url, {"volunteer": volunteer.reference, "goal": "Samen wandelen", "rhythm_days": "14"})

    match = Match.objects.get()
    assert response.url == match.get_absolute_url()
    assert (match.client, match.volunteer, match.started_on) == (client, volunteer, TODAY)
    assert (match.contact_person, match.rhythm_days, match.state) == (worker, 14, "proposed")
    assert Event.objects.get(action=Action.MATCH_PROPOSED).by == worker
    assert AccessLog.objects.filter(page="matching:match_propose", target_reference=client.reference).exists()


def test_match_propose_says_why_not_and_keeps_what_was_typed(signed_in):
    worker = a_worker()
    match = a_match(a_trajectory(lead=worker).client, a_volunteer(), worker)
    url = reverse("matching:match_propose", args=[match.client.reference])

    page = signed_in(worker).post(url, {"volunteer": match.volunteer.reference, "goal": "Weer schaken"})

    assert "Deze twee zijn al gekoppeld." in page.content.decode()
    assert "Weer schaken" in page.content.decode()
    assert Match.objects.count() == 1


@pytest.mark.parametrize("number", [3, 30])
def test_match_propose_offers_available_volunteers_of_the_team_with_what_matters(signed_in, statements, now, number):
    client = a_client()
    a_volunteer(last_name="Oud", conduct_seen_on=date(2020, 1, 1), max_matches=2)
    a_volunteer("Noord", last_name="Verweg")
    a_volunteer(last_name="Rust", state="paused")
    for _each in range(number):
        a_volunteer()
    browser = signed_in(a_coordinator())

    with statements() as seen:
        page = browser.get(reverse("matching:match_propose", args=[client.reference])).content.decode()

    assert len(seen) <= 10, seen
    assert "Piet Oud · 0 van 2 koppelingen · VOG te oud" in page
    assert "Verweg" not in page
    assert "Rust" not in page


def test_match_propose_tells_a_worker_no_word_of_a_vog(signed_in, statements, now):
    worker = a_worker()
    client = a_trajectory(lead=worker).client
    volunteer = a_volunteer(last_name="Oud", conduct_seen_on=date(2020, 1, 1), max_matches=2)
    url, browser = reverse("matching:match_propose", args=[client.reference]), signed_in(worker)

    with statements() as seen:
        choice = browser.get(url).content.decode()
    match = browser.post(url, {"volunteer": volunteer.reference, "goal": "Schaken"}, follow=True).content.decode()

    assert len(seen) <= 10, seen
    assert "Piet Oud · 0 van 2 koppelingen" in choice
    assert "VOG" not in choice + match
    assert "De coördinator regelt eerst de papieren" in match


def test_a_worker_proposes_for_the_own_caseload_or_with_a_reason_and_learns_nothing_else(signed_in, now):
    worker, client = a_worker(), a_client()
    url, browser = reverse("matching:match_propose", args=[client.reference]), signed_in(worker)

    assert browser.get(url).status_code == 404
    assert browser.post(url, {"volunteer": a_volunteer().reference, "goal": "Schaken"}).status_code == 404
    assert not AccessLog.objects.exists()
    assert not Match.objects.exists()

    a_reason(client, worker)

    assert browser.get(url).status_code == 200
    assert AccessLog.objects.get().ground == Ground.REASON


def test_who_is_worker_here_and_coordinator_there_proposes_for_the_whole_team_there_only(signed_in):
    browser = signed_in(also(a_worker("Zuid"), Role.COORDINATOR, "Noord"))

    assert browser.get(reverse("matching:match_propose", args=[a_client("Zuid").reference])).status_code == 404
    assert browser.get(reverse("matching:match_propose", args=[a_client("Noord").reference])).status_code == 200


def test_vol_03_is_told_while_the_client_has_not_agreed(signed_in):
    worker = a_worker()
    client = a_trajectory(lead=worker).client
    url, browser = reverse("matching:match_propose", args=[client.reference]), signed_in(worker)
    sentence = "Er is geen toestemming van de cliënt voor een vrijwilliger"

    before = browser.get(url).content.decode()
    a_consent(client)
    after = browser.get(url).content.decode()

    assert sentence in before
    assert sentence not in after


def test_match_propose_ends_where_the_role_ends(signed_in):
    """Privacy officer everywhere, worker in Zuid: proposes for Zuid only."""
    user = also(a_user(Role.PRIVACY_OFFICER, "Noord"), Role.WORKER, "Zuid")
    own, other = a_trajectory("Zuid", lead=user).client, a_client("Noord")
    browser = signed_in(user)

    assert browser.get(reverse("matching:match_propose", args=[own.reference])).status_code == 200
    assert browser.get(reverse("matching:match_propose", args=[other.reference])).status_code == 404
