"""What the client agreed to: answering, answering again, withdrawing."""

import pytest
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action
from audit.models import Event
from cases.choices import ConsentScope
from cases.models import Consent
from cases.services.access import withdraw_consent
from matching.services import change_match
from tests.builders import TODAY, a_client, a_consent, a_match, a_trajectory, a_user, a_volunteer, a_worker

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


def text(response):
    """The words of a page."""
    return response.content.decode()


def address(client):
    """Of the form about consent."""
    return reverse("cases:consent", args=[client.reference])


@pytest.fixture
def lead():
    return a_worker()


@pytest.fixture
def client_(lead):
    return a_trajectory(lead=lead).client


def consent_events():
    """What happened with answers, and by whom, in order."""
    found = Event.objects.filter(action__startswith="consent").order_by("pk")
    return [(event.action, event.by) for event in found]


def test_consent_works_and_leaves_a_trace(signed_in, lead, client_):
    url = address(client_)
    browser = signed_in(lead)

    browser.post(url, {"answer": "given", "how": "mondeling"})
    response = browser.post(url, {"answer": "refused", "how": ""})

    assert response.url == client_.get_absolute_url()
    earlier, now_standing = Consent.objects.order_by("pk")
    assert (earlier.answer, earlier.withdrawn_on, earlier.answered_on) == ("given", TODAY, TODAY)
    assert (now_standing.answer, now_standing.withdrawn_on) == ("refused", None)
    assert consent_events() == [
        (Action.CONSENT_GIVEN, lead),
        (Action.CONSENT_REPLACED, lead),
        (Action.CONSENT_REFUSED, lead),
    ]


@pytest.mark.parametrize("answer", ["given", "refused"])
def test_pri_04_consent_can_be_withdrawn_without_another_answer(signed_in, lead, client_, answer):
    browser = signed_in(lead)
    a_consent(client_, answer)

    response = browser.post(address(client_), {"answer": "withdrawn", "how": ""})

    assert response.url == client_.get_absolute_url()
    consent = Consent.objects.get()
    assert (consent.answer, consent.withdrawn_on, consent.version) == (answer, TODAY, 2)
    assert not Consent.objects.standing("volunteer").exists()
    assert consent_events()[1:] == [(Action.CONSENT_WITHDRAWN, lead)]
    assert "nog niet gevraagd" in text(browser.get(response.url))


def test_withdrawing_leaves_the_answer_for_another_scope_and_of_another_client(lead, client_):
    other_scope = next(scope for scope in ConsentScope if scope != ConsentScope.VOLUNTEER)
    a_consent(client_)
    a_consent(client_, scope=other_scope)
    a_consent(a_client())

    withdraw_consent(client=client_, scope=ConsentScope.VOLUNTEER, on=TODAY, by=lead)

    standing = Consent.objects.filter(withdrawn_on=None)
    assert sorted((one.client_id == client_.pk, one.scope) for one in standing) == [
        (False, ConsentScope.VOLUNTEER),
        (True, other_scope),
    ]


def test_consent_says_why_not(signed_in, lead, client_):
    page = signed_in(lead).post(address(client_), {"answer": "misschien", "how": "mondeling"})

    assert "answer" in page.context["form"].errors
    assert "mondeling" in text(page)


@pytest.mark.parametrize("answer", ["refused", "withdrawn"])
def test_pri_04_a_client_who_says_no_ends_the_access_of_the_volunteer_at_once(signed_in, lead, client_, answer):
    volunteer = a_volunteer(user=a_user(Role.VOLUNTEER))
    a_consent(client_)
    match = a_match(client_, volunteer, lead)
    running = {"state": "running", "goal": "Wandelen", "notice": "", "rhythm_days": None, "version": match.version}
    change_match(match=match, by=lead, **running)
    assert signed_in(volunteer.user).get(match.get_absolute_url()).status_code == 200

    signed_in(lead).post(address(client_), {"answer": answer, "how": ""})

    browser = signed_in(volunteer.user)
    assert browser.get(match.get_absolute_url()).status_code == 404
    assert "Wandelen" not in text(browser.get(reverse("desk:start")))
