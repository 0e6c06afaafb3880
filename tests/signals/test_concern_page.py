"""The page of one melding: who reads it, with what trace, and what it offers."""

from datetime import timedelta

import pytest
from django.db import DatabaseError
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Ground
from audit.models import AccessLog
from cases.services.clients import join_concern
from signals.services.concerns import accept_concern
from tests.builders import NOW, a_concern, a_coordinator, a_district, a_trajectory, a_user, a_worker, also

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
QUEUE = reverse("signals:concerns")


def text(response):
    """The words of a page."""
    return response.content.decode()


def address(name, concern):
    """Of a page about this melding."""
    return reverse(f"signals:{name}", args=[concern.reference])


def opening(concern):
    """The address that makes a trajectory of a melding."""
    return reverse("cases:open_from_concern", args=[concern.reference])


@pytest.fixture
def worker():
    return a_worker()


def test_concern_offers_what_this_user_may_do_in_this_team(signed_in):
    browser = signed_in(also(a_coordinator("Noord"), Role.WORKER, "Zuid"))
    near, far = a_concern("Zuid"), a_concern("Noord")
    pages = {concern: text(browser.get(concern.get_absolute_url())) for concern in (near, far)}

    assert [address("accept", one) in page for one, page in pages.items()] == [True, True]
    assert [address("close", one) in page for one, page in pages.items()] == [True, True]
    assert [address("take_over", one) in page for one, page in pages.items()] == [True, True]
    offered = [text(browser.get(address("hand_over", one))) for one in (near, far)]
    assert [">Zuid</option>" in page for page in offered] == [True, True]
    assert [">Noord</option>" in page for page in offered] == [False, True]


def test_concern_of_another_team_does_not_exist_for_who_is_privacy_officer_everywhere(signed_in):
    browser = signed_in(also(a_user(Role.PRIVACY_OFFICER, "Noord"), Role.WORKER, "Zuid"))
    near, far = a_concern("Zuid"), a_concern("Noord", about="Mevrouw in Noord")

    assert address("accept", near) in text(browser.get(near.get_absolute_url()))
    assert "Mevrouw in Noord" not in text(browser.get(QUEUE))
    assert browser.get(far.get_absolute_url()).status_code == 404
    assert browser.post(address("accept", far), {"version": "1"}).status_code == 404
    assert browser.get(opening(far)).status_code == 404
    assert [log.target_reference for log in AccessLog.objects.all()] == [near.reference]


def test_meldingen_are_nothing_for_the_privacy_officer(signed_in):
    browser, concern = signed_in(a_user(Role.PRIVACY_OFFICER)), a_concern()

    assert browser.get(QUEUE).status_code == 403
    assert browser.get(concern.get_absolute_url()).status_code == 403


def test_pri_01_reading_a_concern_writes_one_row(signed_in, worker):
    concern = a_concern(seen="Gordijnen dicht", reporter="Buurvrouw van 14")

    page = text(signed_in(worker).get(concern.get_absolute_url(), REMOTE_ADDR="192.0.2.7"))

    assert "Gordijnen dicht" in page
    assert "Buurvrouw van 14" in page
    log = AccessLog.objects.get()
    assert (log.user, log.ground, log.page, log.purpose) == (worker, Ground.CONCERN, "signals:concern", "")
    assert (log.target, log.target_reference, log.address) == ("signals.Concern", concern.reference, "192.0.2.7")


def test_pri_01_no_row_no_concern(signed_in, worker, monkeypatch):
    def fail(**row):
        raise DatabaseError("het logboek is vol")

    concern = a_concern(seen="Gordijnen dicht")
    monkeypatch.setattr("signals.services.concerns.record_access", fail)
    browser = signed_in(worker)
    browser.raise_request_exception = False

    page = browser.get(concern.get_absolute_url())

    assert page.status_code == 500
    assert "Gordijnen dicht" not in text(page)


@pytest.mark.parametrize("is_accepted", [False, True])
def test_concern_that_was_joined_leads_to_the_file_and_tells_nothing_itself(signed_in, worker, is_accepted):
    concern = a_concern(seen="Gordijnen dicht", reporter="Buurvrouw van 14")
    client = a_trajectory(lead=worker).client
    if is_accepted:
        accept_concern(concern=concern, version=1, by=worker)
    browser = signed_in(worker)
    before = text(browser.get(concern.get_absolute_url()))

    join_concern(concern=concern, client=client, by=worker)
    page = text(browser.get(concern.get_absolute_url()))

    assert "Gordijnen dicht" in before
    assert (opening(concern) in before) is is_accepted
    hidden = ("Gordijnen dicht", "Buurvrouw van 14", "Traject openen", opening(concern), "Huisbezoek of niet?")
    assert [words for words in hidden if words in page] == []
    assert f'href="{client.get_absolute_url()}"' in page
    assert "Gordijnen dicht" in text(browser.get(client.get_absolute_url()))
    assert AccessLog.objects.filter(ground=Ground.CONCERN).count() == 2


@pytest.mark.parametrize("is_joined", [False, True])
def test_concern_asks_at_most_fourteen_statements(signed_in, statements, worker, is_joined):
    concern = a_concern(owner=worker, district=a_district(), by=worker, at=NOW - timedelta(days=30))
    if is_joined:
        join_concern(concern=concern, client=a_trajectory(lead=worker).client, by=worker)
    browser = signed_in(worker)

    with statements() as seen:
        assert browser.get(concern.get_absolute_url()).status_code == 200

    assert len(seen) <= 14, seen
