"""What a volunteer sees of the own match, and when that ends."""

from datetime import date

import pytest

from accounts.choices import Role
from audit.choices import Ground
from audit.models import AccessLog
from cases.services.consents import withdraw_consent
from matching.models import Match
from matching.services import change_match, change_volunteer, end_match
from tests.builders import (
    NOW,
    TODAY,
    a_client,
    a_consent,
    a_user,
    a_volunteer,
    a_worker,
    also,
)
from tests.matching.conftest import a_running_match

pytestmark = pytest.mark.django_db


def a_volunteer_who_signs_in(**facts):
    """A volunteer of team Zuid with an account."""
    return a_volunteer(user=a_user(Role.VOLUNTEER), **facts)


def test_a_worker_who_is_also_a_volunteer_sees_a_match_outside_the_caseload_as_a_volunteer(signed_in):
    user, client = also(a_worker(), Role.VOLUNTEER, "Zuid"), a_client(first_name="Riet", last_name="Zonderling")
    a_consent(client)
    match = a_running_match(a_worker(), a_volunteer(user=user), client)

    page = signed_in(user).get(match.get_absolute_url()).content.decode()

    assert "Bel twee keer aan." in page
    assert "Zonderling" not in page
    assert AccessLog.objects.get().ground == Ground.MATCH


def test_the_own_match_closes_with_the_role_of_volunteer(signed_in):
    worker, client = a_worker(), a_client()
    a_consent(client)
    match = a_running_match(a_worker(), a_volunteer(user=worker), client)

    assert signed_in(worker).get(match.get_absolute_url()).status_code == 404


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
    withdraw_consent(consent=match.client.consents.get(), version=1, on=TODAY, by=worker)


def old_vog(match, worker):
    seen_on, version = date(2020, 1, 1), match.volunteer.person.version
    change_volunteer(volunteer=match.volunteer, version=1, person_version=version, by=worker, conduct_seen_on=seen_on)


def ended(match, worker):
    end_match(match=match, reason="moved", on=TODAY, today=TODAY, version=match.version, by=worker)


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
    assert not Match.objects.visible_to(volunteer.user, NOW).exists()
    assert not Match.objects.open_to_volunteer(volunteer.user, conduct_since=date(2020, 1, 1)).exists()
