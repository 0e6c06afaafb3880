"""The pages about matches, for staff and for the volunteer of the match."""

import pytest
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action, Ground
from audit.models import AccessLog, Event
from matching.queries import rhythm_words
from matching.services import end_match
from tests.builders import (
    TODAY,
    a_client,
    a_coordinator,
    a_match,
    a_trajectory,
    a_user,
    a_volunteer,
    a_worker,
)
from tests.matching.conftest import a_reason, a_running_match

pytestmark = pytest.mark.django_db


def test_match_shows_who_works_with_the_client_what_it_is_for(signed_in, statements):
    worker = a_worker()
    match = a_running_match(worker, client=a_trajectory(lead=worker).client)
    browser = signed_in(worker)

    with statements() as seen:
        page = browser.get(match.get_absolute_url()).content.decode()

    assert len(seen) <= 10, seen
    assert "Samen wandelen" in page
    assert "elke week" in page
    log = AccessLog.objects.get()
    assert (log.user, log.ground, log.target_reference) == (worker, Ground.CASELOAD, match.client.reference)


def test_match_does_not_exist_for_a_worker_outside_the_caseload(signed_in, now):
    worker, match = a_worker(), a_running_match(a_worker())
    browser = signed_in(worker)
    assert browser.get(match.get_absolute_url()).status_code == 404
    assert not AccessLog.objects.exists()

    a_reason(match.client, worker)

    assert "Samen wandelen" in browser.get(match.get_absolute_url()).content.decode()


def test_match_shows_the_privacy_officer_without_a_reason_only_who_and_status(signed_in):
    match = a_running_match(a_worker(), a_volunteer(conduct_seen_on=None))
    browser = signed_in(a_user(Role.PRIVACY_OFFICER, "Bureau"))

    running = browser.get(match.get_absolute_url()).content.decode()
    end_match(match=match, reason="too_heavy", on=TODAY, today=TODAY, version=match.version, by=a_worker())
    stopped = browser.get(match.get_absolute_url()).content.decode()

    assert match.client.name in running
    assert "loopt" in running
    assert not [words for words in ("Samen wandelen", "Bel twee keer aan", "toestemming", "VOG") if words in running]
    assert "beëindigd" in stopped
    assert "te zwaar" not in stopped
    assert set(AccessLog.objects.values_list("ground", flat=True)) == {Ground.TEAM}


def test_vol_01_and_vol_03_are_told_on_the_match_to_who_may_know(signed_in):
    coordinator = a_coordinator()
    match = a_match(a_client(), a_volunteer(conduct_seen_on=None), coordinator)

    page = signed_in(coordinator).get(match.get_absolute_url()).content.decode()

    assert "De VOG is nog niet gezien." in page
    assert "Er is geen toestemming van de cliënt" in page


@pytest.mark.parametrize("behind_proxy", [False, True])
def test_pri_01_the_log_says_from_where(signed_in, settings, behind_proxy):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = int(behind_proxy)
    coordinator = a_coordinator()
    match = a_match(a_client(), a_volunteer(), coordinator)

    signed_in(coordinator).get(match.get_absolute_url(), headers={"x-forwarded-for": "6.6.6.6, 203.0.113.9"})

    assert AccessLog.objects.get().address == ("203.0.113.9" if behind_proxy else "127.0.0.1")


def test_match_edit_works_and_leaves_a_trace(signed_in):
    coordinator = a_coordinator()
    match = a_match(a_client(), a_volunteer(), coordinator)
    url, browser = reverse("matching:match_edit", args=[match.reference]), signed_in(coordinator)
    assert 'name="version" value="1"' in browser.get(url).content.decode()

    typed = {"state": "introduction", "goal": "Schaken", "notice": "", "rhythm_days": "", "version": "1"}
    response = browser.post(url, typed)

    assert response.url == match.get_absolute_url()
    match.refresh_from_db()
    assert (match.state, match.goal, match.rhythm_days, match.version) == ("introduction", "Schaken", None, 2)
    assert Event.objects.get(action=Action.MATCH_CHANGED).by == coordinator


def test_match_edit_shows_both_versions_when_stale(signed_in):
    coordinator = a_coordinator()
    match = a_running_match(coordinator, goal="Breien")
    url = reverse("matching:match_edit", args=[match.reference])
    typed = {"state": "trial", "goal": "Schaken", "notice": "", "rhythm_days": "7", "version": "1"}

    page = signed_in(coordinator).post(url, typed).content.decode()

    assert "Iemand anders heeft dit intussen gewijzigd" in page
    assert 'value="Schaken"' in page
    assert "Breien" in page
    assert "<strong>loopt</strong>" in page


def test_match_edit_says_why_not(signed_in):
    coordinator = a_coordinator()
    match = a_match(a_client(), a_volunteer(), coordinator)
    typed = {"state": "ended", "goal": "Schaken", "version": "1"}

    page = signed_in(coordinator).post(reverse("matching:match_edit", args=[match.reference]), typed)

    assert "state" in page.context["form"].errors
    assert "Schaken" in page.content.decode()


def test_vol_19_match_end_asks_no_reason_and_leaves_a_trace(signed_in, now):
    coordinator = a_coordinator()
    match = a_running_match(coordinator)
    url, browser = reverse("matching:match_end", args=[match.reference]), signed_in(coordinator)
    assert 'value="20-11-2026"' in browser.get(url).content.decode()

    response = browser.post(url, {"on": "20-11-2026", "reason": "unknown", "version": match.version})

    assert response.url == match.get_absolute_url()
    match.refresh_from_db()
    assert (match.state, match.ended_on, match.end_reason) == ("ended", TODAY, "unknown")
    assert Event.objects.get(action=Action.MATCH_ENDED).by == coordinator


def test_match_end_says_why_not(signed_in):
    coordinator = a_coordinator()
    match = a_running_match(coordinator)
    typed = {"on": "1-1-2026", "reason": "moved", "version": match.version}

    page = signed_in(coordinator).post(reverse("matching:match_end", args=[match.reference]), typed).content.decode()

    assert "De einddatum ligt voor de begindatum." in page
    assert 'value="1-1-2026"' in page


def test_match_end_refuses_a_day_that_is_still_to_come(signed_in, now):
    coordinator = a_coordinator()
    match = a_running_match(coordinator)
    typed = {"on": "21-11-2026", "reason": "moved", "version": match.version}

    page = signed_in(coordinator).post(reverse("matching:match_end", args=[match.reference]), typed)

    assert page.context["form"].errors["on"] == ["Deze dag is nog niet geweest. Beëindig de koppeling op de dag zelf."]
    match.refresh_from_db()
    assert match.state == "running"


def test_match_end_tells_when_somebody_was_first(signed_in, now):
    coordinator = a_coordinator()
    match = a_running_match(coordinator)
    typed = {"on": "20-11-2026", "reason": "moved", "version": "1"}

    page = signed_in(coordinator).post(reverse("matching:match_end", args=[match.reference]), typed).content.decode()

    assert "Iemand anders heeft dit intussen gewijzigd" in page
    assert 'name="version" value="2"' in page


@pytest.mark.parametrize(
    ("days", "words"),
    [(None, ""), (1, "elke dag"), (3, "om de 3 dagen"), (7, "elke week"), (14, "om de 2 weken")],
)
def test_a_rhythm_is_said_in_words(days, words):
    assert rhythm_words(days) == words
