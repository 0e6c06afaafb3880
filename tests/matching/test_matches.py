"""The pages about matches, for staff and for the volunteer of the match."""

from datetime import date

import pytest
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action, Ground
from audit.models import AccessLog, Event
from cases.services.access import withdraw_consent
from matching.models import Match
from matching.queries import rhythm_words
from matching.services import change_match, change_volunteer, end_match
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

pytestmark = pytest.mark.django_db


def a_running_match(worker, volunteer=None, client=None, **facts):
    """A match in which the two meet, with a notice for the volunteer."""
    match = a_match(client or a_client(), volunteer or a_volunteer(), worker)
    facts = {"state": "running", "goal": "Samen wandelen", "notice": "Bel twee keer aan.", "rhythm_days": 7} | facts
    return change_match(match=match, version=match.version, by=worker, **facts)


def a_volunteer_who_signs_in(**facts):
    """A volunteer of team Zuid with an account."""
    return a_volunteer(user=a_user(Role.VOLUNTEER), **facts)


def test_match_propose_works_and_leaves_a_trace(signed_in, now):
    worker, client, volunteer = a_worker(), a_client(), a_volunteer()
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
    match = a_match(a_client(), a_volunteer(), worker)
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
    browser = signed_in(a_worker())

    with statements() as seen:
        page = browser.get(reverse("matching:match_propose", args=[client.reference])).content.decode()

    assert len(seen) <= 10, seen
    assert "Piet Oud · 0 van 2 koppelingen · VOG te oud" in page
    assert "Verweg" not in page
    assert "Rust" not in page


def test_vol_03_is_told_while_the_client_has_not_agreed(signed_in):
    worker, client = a_worker(), a_client()
    url, browser = reverse("matching:match_propose", args=[client.reference]), signed_in(worker)
    sentence = "heeft nog geen toestemming gegeven voor een vrijwilliger"

    before = browser.get(url).content.decode()
    a_consent(client)
    after = browser.get(url).content.decode()

    assert sentence in before
    assert sentence not in after


def test_match_propose_ends_where_the_role_ends(signed_in):
    """Privacy officer everywhere, worker in Zuid: proposes for Zuid only."""
    user = also(a_user(Role.PRIVACY_OFFICER, "Noord"), Role.WORKER, "Zuid")
    browser = signed_in(user)

    assert browser.get(reverse("matching:match_propose", args=[a_client("Zuid").reference])).status_code == 200
    assert browser.get(reverse("matching:match_propose", args=[a_client("Noord").reference])).status_code == 404


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


def test_match_shows_a_colleague_of_the_team_only_who_and_status(signed_in):
    match = a_running_match(a_worker())

    page = signed_in(a_worker()).get(match.get_absolute_url()).content.decode()

    assert match.client.name in page
    assert "loopt" in page
    assert "Samen wandelen" not in page
    assert "Bel twee keer aan" not in page
    assert AccessLog.objects.get().ground == Ground.TEAM


def test_match_shows_the_volunteer_allow_listed_fields_only(signed_in):
    volunteer, worker = a_volunteer_who_signs_in(), a_worker()
    client = a_client(first_name="Riet", last_name="Zonderling", street="Dorpsstraat", phone="+31612345678")
    a_consent(client)
    match = a_running_match(worker, volunteer, client)

    response = signed_in(volunteer.user).get(match.get_absolute_url())

    page = response.content.decode()
    assert all(words in page for words in ("Riet", "Bel twee keer aan.", "Samen wandelen", worker.name))
    assert not [words for words in ("Zonderling", "Dorpsstraat", "12345678", client.reference) if words in page]
    log = AccessLog.objects.get()
    assert (log.user, log.ground, log.target_reference) == (volunteer.user, Ground.MATCH, client.reference)


def test_match_never_falls_back_on_the_last_name(signed_in):
    volunteer, client = a_volunteer_who_signs_in(), a_client(first_name="", last_name="Zonderling")
    a_consent(client)
    match = a_running_match(a_worker(), volunteer, client)

    page = signed_in(volunteer.user).get(match.get_absolute_url()).content.decode()

    assert "Zonderling" not in page


def lost_consent(match, worker):
    withdraw_consent(client=match.client, scope="volunteer", on=TODAY, by=worker)


def old_vog(match, worker):
    seen_on, version = date(2020, 1, 1), match.volunteer.person.version
    change_volunteer(volunteer=match.volunteer, version=1, person_version=version, by=worker, conduct_seen_on=seen_on)


def ended(match, worker):
    end_match(match=match, reason="moved", on=TODAY, version=match.version, by=worker)


def back_to_proposed(match, worker):
    facts = {"goal": "", "notice": "", "rhythm_days": None, "version": match.version}
    change_match(match=match, state="proposed", by=worker, **facts)


@pytest.mark.parametrize("lose", [lost_consent, old_vog, ended, back_to_proposed])
def test_pri_04_what_ends_a_match_or_its_ground_ends_the_access_of_the_volunteer_at_once(signed_in, now, lose):
    volunteer, worker, client = a_volunteer_who_signs_in(), a_worker(), a_client()
    a_consent(client)
    match = a_running_match(worker, volunteer, client)
    browser = signed_in(volunteer.user)
    assert browser.get(match.get_absolute_url()).status_code == 200

    lose(match, worker)

    assert browser.get(match.get_absolute_url()).status_code == 404
    assert AccessLog.objects.count() == 1


def test_a_volunteer_reaches_no_match_of_another_in_the_same_team(signed_in):
    volunteer, other, client = a_volunteer_who_signs_in(), a_volunteer_who_signs_in(), a_client()
    a_consent(client)
    match = a_running_match(a_worker(), other, client)

    assert signed_in(volunteer.user).get(match.get_absolute_url()).status_code == 404
    assert not Match.objects.visible_to(volunteer.user).exists()


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


def test_match_end_tells_when_somebody_was_first(signed_in):
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
