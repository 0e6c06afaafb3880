"""Who may open a file, on what ground, and for how long."""

from datetime import timedelta

import pytest
from django.db import DatabaseError
from django.urls import reverse

from accounts.choices import Role
from accounts.models import Membership
from audit.choices import Action, Ground
from audit.models import AccessLog, Event
from cases.models import InvolvedParty, ReasonedAccess
from cases.services.closing import close_trajectory
from tests.builders import (
    NOW,
    TODAY,
    a_coordinator,
    a_trajectory,
    a_user,
    a_worker,
    also,
)
from tests.cases.pages import REASON, SECRETS, address, secrets_in, text

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
# Pages of a file that somebody fills in.
FORMS = (
    "visit", "phases", "observe", "status", "trajectory_plan", "party_add", "review_add", "refer", "consent_add",
    "monitoring", "watch_unagreed", "emergency", "intervisie", "person", "story",
)  # fmt: skip
# Read by who has a reason, too.
READ = ("trajectory", "referrals", "reviews", "watching", "advices", "goals", "network", "sheets")


def test_pri_01_opening_an_own_file_writes_one_row(signed_in, lead, client_):
    page = signed_in(lead).get(client_.get_absolute_url(), REMOTE_ADDR="192.0.2.7")

    assert secrets_in(page) == list(SECRETS)
    log = AccessLog.objects.get()
    assert (log.user, log.ground, log.page, log.purpose) == (lead, Ground.CASELOAD, "desk:client", "")
    assert (log.target, log.target_reference, log.address) == ("cases.Client", client_.reference, "192.0.2.7")


def test_pri_01_somebody_who_works_along_has_the_file_in_the_caseload(signed_in, client_):
    partner = a_worker()
    InvolvedParty.objects.create(trajectory=client_.trajectories.get(), user=partner, since_on=TODAY)

    page = signed_in(partner).get(client_.get_absolute_url())

    assert secrets_in(page) == list(SECRETS)
    assert AccessLog.objects.get().ground == Ground.CASELOAD


def test_pri_01_a_colleague_outside_the_caseload_sees_who_it_is_and_leaves_a_row(signed_in, client_):
    page = signed_in(a_worker()).get(client_.get_absolute_url())

    assert "Riet Smit" in text(page)
    assert secrets_in(page) == []
    assert AccessLog.objects.get().ground == Ground.TEAM


def test_pri_01_an_access_with_a_reason_is_logged_with_it(signed_in, client_):
    colleague = a_worker()
    browser = signed_in(colleague)

    taken = browser.post(address("access", client_), {"reason": REASON})
    page = browser.get(taken.url)

    assert secrets_in(page) == list(SECRETS)
    log = AccessLog.objects.latest("pk")
    assert (log.user, log.ground, log.purpose) == (colleague, Ground.REASON, REASON)
    assert Event.objects.get(action=Action.ACCESS_GIVEN).by == colleague


@pytest.mark.parametrize("name", [*FORMS, "assess", "typing_history", "reopen"])
def test_pri_01_every_page_of_a_file_writes_one_row(signed_in, lead, client_, name):
    assert signed_in(lead).get(address(name, client_)).status_code == 200

    log = AccessLog.objects.get()
    assert (log.page, log.ground) == (f"cases:{name}", Ground.CASELOAD)


def test_pri_01_asking_for_access_writes_a_row_too(signed_in, client_):
    colleague = a_worker()

    page = signed_in(colleague).get(address("access", client_))

    assert secrets_in(page) == []
    log = AccessLog.objects.get()
    assert (log.user, log.page, log.ground, log.purpose) == (colleague, "cases:access", Ground.TEAM, "")
    assert log.target_reference == client_.reference


@pytest.mark.parametrize("name", ["client", "story", "visit", "access"])
def test_pri_01_no_row_no_page(signed_in, lead, client_, monkeypatch, name):
    def fail(**row):
        raise DatabaseError("het logboek is vol")

    monkeypatch.setattr("cases.services.access.record_access", fail)
    browser = signed_in(lead)
    browser.raise_request_exception = False

    page = browser.get(client_.get_absolute_url() if name == "client" else address(name, client_))

    assert page.status_code == 500
    assert secrets_in(page) == []
    assert "Riet" not in text(page)
    assert not AccessLog.objects.exists()


@pytest.mark.parametrize("name", READ)
@pytest.mark.parametrize("actor", [a_worker, a_coordinator])
def test_what_is_read_opens_with_a_reason_only(signed_in, client_, actor, name):
    browser = signed_in(actor())
    closed = browser.get(address(name, client_))
    assert (closed.status_code, closed.url) == (302, client_.get_absolute_url())

    browser.post(address("access", client_), {"reason": REASON})

    assert browser.get(address(name, client_)).status_code == 200
    assert AccessLog.objects.latest("pk").ground == Ground.REASON


@pytest.mark.parametrize("name", FORMS)
def test_no_page_of_a_file_opens_without_a_reason(signed_in, client_, name):
    browser = signed_in(a_worker())

    assert browser.get(address(name, client_)).status_code == 404
    assert browser.post(address(name, client_), {"version": "1"}).status_code == 404
    assert not AccessLog.objects.exists()


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize("actor", [a_worker, a_coordinator])
def test_who_reads_along_with_a_reason_changes_nothing(signed_in, client_, actor, name):
    browser, url = signed_in(actor()), address(name, client_)
    browser.post(address("access", client_), {"reason": REASON})
    before = Event.objects.count()

    page = browser.get(client_.get_absolute_url())
    answers = [browser.get(url).status_code, browser.post(url, {"version": "1"}).status_code]

    assert secrets_in(page) == list(SECRETS)
    assert url not in text(page)
    assert set(answers) <= {403, 404}
    assert Event.objects.count() == before
    assert set(AccessLog.objects.values_list("page", flat=True)) == {"cases:access", "desk:client"}


def test_a_caseload_lasts_as_long_as_the_work_in_that_team(signed_in, lead, client_):
    """Still named as lead in Zuid, and by now a worker in Noord."""
    Membership.objects.filter(user=lead).update(until_on=TODAY)
    also(lead, Role.WORKER, "Noord")
    assert signed_in(lead).get(client_.get_absolute_url()).status_code == 404

    also(lead, Role.PRIVACY_OFFICER, "Noord")

    assert secrets_in(signed_in(lead).get(client_.get_absolute_url())) == []
    assert AccessLog.objects.get().ground == Ground.TEAM


@pytest.mark.parametrize(("reason", "taken"), [("vijftien tekens", 1), ("veertien teken", 0), (" " * 40 + "kort", 0)])
def test_access_asks_a_reason_of_fifteen_characters_and_keeps_what_was_typed(signed_in, client_, reason, taken):
    page = signed_in(a_worker()).post(address("access", client_), {"reason": reason})

    assert ReasonedAccess.objects.count() == taken
    if not taken:
        assert "minstens 15 tekens" in page.context["form"].errors["reason"][0]
        assert reason.strip() in text(page)


def test_access_ends_after_four_hours(signed_in, client_, now):
    browser = signed_in(a_worker())
    browser.post(address("access", client_), {"reason": REASON})

    now.move_to(NOW + timedelta(hours=3, minutes=59))
    inside = browser.get(client_.get_absolute_url())
    now.move_to(NOW + timedelta(hours=4))
    outside = browser.get(client_.get_absolute_url())

    assert secrets_in(inside) == list(SECRETS)
    assert secrets_in(outside) == []


def test_access_is_seen_by_the_lead_and_the_coordinator(signed_in, client_, lead):
    looker, start = a_worker(), reverse("desk:start")
    signed_in(looker).post(address("access", client_), {"reason": REASON})

    for reader in (lead, a_coordinator()):
        page = text(signed_in(reader).get(start))
        assert REASON in page
        assert looker.name in page
    assert REASON not in text(signed_in(a_worker()).get(start))
    assert REASON not in text(signed_in(a_coordinator("Noord")).get(start))


def test_access_of_the_privacy_officer_needs_a_request_number(signed_in, client_):
    browser = signed_in(a_user(Role.PRIVACY_OFFICER, "Noord"))

    refused = browser.post(address("access", client_), {"reason": REASON})
    browser.post(address("access", client_), {"reason": REASON, "request_number": "AVG-12"})

    assert "request_number" in refused.context["form"].errors
    assert ReasonedAccess.objects.get().request_number == "AVG-12"
    assert secrets_in(browser.get(client_.get_absolute_url())) == list(SECRETS)


def test_another_team_s_client_does_not_exist(signed_in, client_):
    browser = signed_in(a_worker("Noord"))

    assert browser.get(client_.get_absolute_url()).status_code == 404
    assert browser.get(address("access", client_)).status_code == 404
    assert not AccessLog.objects.exists()


def test_a_role_that_ends_shuts_the_file_on_the_next_request(signed_in, lead, client_):
    browser = signed_in(lead)
    assert browser.get(client_.get_absolute_url()).status_code == 200

    Membership.objects.filter(user=lead).update(until_on=TODAY)

    assert browser.get(client_.get_absolute_url()).status_code == 403
    assert browser.get(address("story", client_)).status_code == 403


def test_a_closed_trajectory_leaves_the_caseload(signed_in, lead, client_):
    close_trajectory(trajectory=client_.trajectories.get(), reason="moved", on=TODAY, version=1, by=lead, today=TODAY)

    assert secrets_in(signed_in(lead).get(client_.get_absolute_url())) == []


def test_a_reason_does_not_lend_a_role_of_another_team(signed_in):
    """Privacy officer everywhere, worker in Zuid: reads in Noord for a request, and changes nothing there."""
    officer = also(a_user(Role.PRIVACY_OFFICER, "West"), Role.WORKER, "Zuid")
    far = a_trajectory("Noord", lead=a_worker("Noord")).client
    browser = signed_in(officer)

    browser.post(address("access", far), {"reason": REASON, "request_number": "AVG-12"})

    assert browser.get(far.get_absolute_url()).status_code == 200
    assert browser.get(address("story", far)).status_code == 404
    assert browser.get(address("visit", far)).status_code == 404
    assert browser.get(address("consent", far)).status_code == 404
