"""After the visit, or instead of it: what the melder and the client hear, and why nobody went."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from audit.choices import Action
from audit.models import Event
from cases.models import Client, ConcernIntake
from cases.services.clients import join_concern
from signals.models import Concern
from signals.services.concerns import accept_concern, close_concern, note_attempt
from signals.services.handling import (
    settle_feedback,
)
from tests.builders import (
    BY_PHONE,
    NOW,
    TODAY,
    a_concern,
    a_consent,
    a_trajectory,
    a_visit,
    a_worker,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
QUEUE = reverse("signals:concerns")


def text(response):
    """The words of a page."""
    return response.content.decode()


def address(name, concern, *more):
    """Of a page about this melding."""
    return reverse(f"signals:{name}", args=[concern.reference, *more])


def test_sig_04_feedback_stays_open_until_the_melder_was_told(signed_in):
    worker = a_worker()
    told, anonymous, impossible = a_concern(reporter="Buurvrouw"), a_concern(), a_concern(reporter="Iemand")
    for concern in (told, anonymous, impossible):
        close_concern(concern=concern, outcome="unfounded", version=1, by=worker, at=NOW, no_visit_reason=BY_PHONE)
    due = Concern.objects.visible_to(worker).to_feed_back()
    assert set(due) == {told, impossible}

    browser = signed_in(worker)
    words = {"feedback": "given", "text": "Gebeld en bedankt.", "version": "2"}
    first = browser.post(reverse("cases:feedback", args=[told.reference]), words)
    assert first.status_code == 302, first.context["form"].errors
    page = browser.get(reverse("cases:feedback", args=[impossible.reference]))
    prepared = page.context["form"].initial["text"]
    browser.post(
        reverse("cases:feedback", args=[impossible.reference]),
        {"feedback": "impossible", "text": prepared, "version": "2"},
    )

    assert not due.all().exists()
    told.refresh_from_db()
    assert (told.feedback, told.feedback_on) == ("given", TODAY)
    assert told.notes.get().text == "Gebeld en bedankt."
    assert not impossible.notes.exists()


def test_sig_04_feedback_says_why_not(signed_in):
    concern = a_concern(reporter="Buurvrouw")

    page = signed_in(a_worker()).post(
        reverse("cases:feedback", args=[concern.reference]), {"feedback": "given", "text": "", "version": "1"}
    )

    assert "text" in page.context["form"].errors
    with pytest.raises(ValidationError):
        settle_feedback(concern=concern, feedback="given", text=" ", version=1, by=a_worker(), on=TODAY, at=NOW)


@pytest.mark.parametrize(
    ("answer", "words"), [(None, "mogen we u niet"), ("refused", "mogen we u niet"), ("given", "blijven betrokken")]
)
def test_sig_04_what_the_melder_hears_stays_within_what_the_client_agreed_to(signed_in, answer, words):
    worker = a_worker()
    client = a_trajectory(lead=worker).client
    concern = a_concern(reporter="Buurvrouw")
    join_concern(concern=concern, client=client, by=worker)
    note_attempt(concern=concern, held=True, is_followed=True, on=TODAY, at=NOW, by=worker)
    if answer:
        a_consent(client, answer, "feedback_to_melder")

    page = signed_in(worker).get(reverse("cases:feedback", args=[concern.reference]))

    assert words in page.context["form"].initial["text"]


def test_sig_11_the_task_to_tell_which_signal_led_here_is_open_until_yes_or_no(signed_in):
    worker = a_worker()
    client = a_trajectory(lead=worker).client
    concern = a_concern(seen="De post stak uit de bus.")
    join_concern(concern=concern, client=client, by=worker)
    assert not ConcernIntake.objects.to_tell().exists()
    a_visit(client, worker, visited_on=TODAY)
    assert ConcernIntake.objects.to_tell().exists()
    browser = signed_in(worker)
    address_ = reverse("cases:tell", args=[client.reference])
    assert "De post stak uit de bus." in text(browser.get(address_))

    refused = browser.post(address_, {"how": "", "told_on": "20-11-2026"})
    browser.post(address_, {"answer": "given", "how": "mondeling", "told_on": "20-11-2026"})

    assert "answer" in refused.context["form"].errors
    assert not ConcernIntake.objects.to_tell().exists()
    assert ConcernIntake.objects.get().told_on == date(2026, 11, 20)
    assert Client.objects.get(pk=client.pk).consents.get().scope == "feedback_to_melder"
    assert Event.objects.filter(action=Action.SIGNAL_TOLD).count() == 1


def test_sig_03_closing_without_a_visit_says_why(signed_in):
    concern = a_concern()
    accept_concern(concern=concern, version=1, by=a_worker())
    browser = signed_in(a_worker())

    page = browser.post(address("close", concern), {"outcome": "no_need", "version": "2", "no_visit_reason": " "})
    browser.post(address("close", concern), {"outcome": "no_need", "version": "2", "no_visit_reason": BY_PHONE})

    assert "no_visit_reason" in page.context["form"].errors
    concern.refresh_from_db()
    assert (concern.outcome, concern.no_visit_reason) == ("no_need", BY_PHONE)
    assert BY_PHONE in text(browser.get(concern.get_absolute_url()))


def test_sig_03_where_the_organisation_always_visits_only_unfounded_closes_without():
    closing = {"version": 1, "by": None, "at": NOW, "no_visit_reason": BY_PHONE, "always_visit": True}
    concern, nonsense, visited = a_concern(), a_concern(), a_concern()
    note_attempt(concern=visited, held=False, is_followed=False, on=TODAY, at=NOW, by=None)

    with pytest.raises(ValidationError, match="Bij ons komt er na elke melding een huisbezoek"):
        close_concern(concern=concern, outcome="no_need", **closing)
    close_concern(concern=nonsense, outcome="unfounded", **closing)
    close_concern(concern=visited, outcome="no_contact", **closing | {"version": 2})

    assert list(Concern.objects.open()) == [concern]


def test_sig_12_family_is_told_beside_the_outcome(signed_in):
    page = text(signed_in(a_worker()).get(address("close", a_concern())))

    assert "Ook wie familie heeft, kan in een isolement leven." in page
    assert 'value="family"' in page


def test_sig_13_and_sig_14_hints_stand_on_the_melding(signed_in):
    browser = signed_in(a_worker())
    carer, loss = a_concern(seen="Is mantelzorger voor zijn vrouw."), a_concern(reasons=["death"])

    assert "SIG-13" in text(browser.get(carer.get_absolute_url()))
    assert "SIG-14" in text(browser.get(loss.get_absolute_url()))


def test_what_the_client_agreed_to_is_for_who_holds_the_melding(signed_in):
    worker, colleague = a_worker(), a_worker()
    client = a_trajectory(lead=worker).client
    concern = a_concern(reporter="Buurvrouw", owner=worker)
    address = reverse("cases:feedback", args=[concern.reference])
    assert signed_in(colleague).get(address).status_code == 200

    join_concern(concern=concern, client=client, by=worker)

    assert signed_in(colleague).get(address).status_code == 404
    assert address not in text(signed_in(colleague).get(concern.get_absolute_url()))
    assert signed_in(worker).get(address).status_code == 200
