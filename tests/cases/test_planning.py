"""Planning a contact: when, and who goes."""

from datetime import timedelta

import pytest
from django.utils import timezone

from audit.choices import Action
from audit.models import Event
from cases.models import Appointment
from cases.services.clients import join_concern
from signals.models import Concern
from tests.builders import (
    NOW,
    a_concern,
    a_district,
    a_preventive_action,
    a_safety_note,
    a_worker,
    thought_through,
)
from tests.cases.meeting import ALONE, planning, text, words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


@pytest.mark.parametrize("number", [1, 8])
def test_the_form_stands_ready_and_asks_the_same_statements(browser, statements, own_client, worker, number):
    for _each in range(number):
        thought_through(a_concern(), worker)
        join_concern(concern=Concern.objects.latest("pk"), client=own_client, by=worker)
        a_preventive_action(a_district())
        a_safety_note(person=own_client.person)
        a_worker()

    with statements() as seen:
        page = browser.get(planning(own_client))

    assert len(seen) <= 10, seen
    assert page.context["form"]["participants"].value() == [worker.reference]
    assert page.context["form"]["ground"].value() == "invited"


def test_planning_works_and_leaves_a_trace(browser, own_client, worker):
    colleague = a_worker()

    answer = browser.post(planning(own_client), words(worker, colleague, kind="outdoors", meets_at="9.15"), follow=True)

    appointment = Appointment.objects.get()
    assert f"{timezone.localtime(appointment.starts_at):%d-%m-%Y %H:%M}" == "24-11-2026 09:15"
    assert (appointment.kind, appointment.is_uninvited, appointment.action) == ("outdoors", False, None)
    assert set(appointment.participants.all()) == {worker, colleague}
    assert Event.objects.get(action=Action.APPOINTMENT_MADE).by == worker
    assert "De afspraak staat." in text(answer)
    assert "di 24 nov 09:15" in text(answer)


def test_planning_sent_twice_is_one_appointment(browser, own_client, worker):
    typed = words(worker, sending="zelfde-formulier")

    for _each in range(2):
        assert browser.post(planning(own_client), typed).url == own_client.get_absolute_url()

    assert Appointment.objects.count() == 1


@pytest.mark.parametrize(
    ("typed", "field", "sentence"),
    [
        ({"meets_on": "19-11-2026"}, "meets_on", "Deze dag is al geweest"),
        ({"meets_on": "20-11-2026", "meets_at": "10:30"}, "meets_at", "Dit tijdstip is al geweest"),
        ({"meets_on": "31-02-2026"}, "meets_on", "bestaat niet"),
        ({"meets_on": "binnenkort"}, "meets_on", "niet te lezen"),
        ({"meets_on": ""}, "meets_on", ""),
        ({"meets_at": "26:99"}, "meets_at", ""),
        ({"meets_at": "a" * 100_000}, "meets_at", ""),
        ({"meets_at": ""}, "meets_at", ""),
        ({"kind": "teleport"}, "kind", ""),
        ({"participants": []}, "participants", "Kies wie er gaat"),
        ({"participants": ["zzzzzzzzzzzz"]}, "participants", ""),
        ({"participants": ["a\x00b"]}, "participants", ""),
        ({"ground": "zzzzzzzzzzzz"}, "ground", ""),
        ({"ground": ""}, "ground", ""),
    ],
)
def test_planning_says_why_not_beside_the_field_and_keeps_what_was_typed(
    browser, own_client, worker, typed, field, sentence
):
    page = browser.post(planning(own_client), words(worker) | {"kind": "outdoors"} | typed)

    form = page.context["form"]
    assert sentence in form.errors[field][0]
    assert [name for name in ("meets_on", "meets_at", "kind") if form[name].value() is None] == []
    assert not Appointment.objects.exists()


def test_an_appointment_may_be_later_today(browser, own_client, worker):
    browser.post(planning(own_client), words(worker, meets_on="20-11-2026", meets_at="10:31"))

    assert Appointment.objects.get().starts_at == NOW + timedelta(minutes=1)


def test_who_goes_is_a_colleague_of_the_team(browser, own_client, worker):
    stranger = a_worker("Noord")

    page = browser.post(planning(own_client), words(worker, stranger))

    assert page.context["form"].errors["participants"]
    assert stranger.name not in text(page)


def test_an_appointment_is_no_attempt_yet(browser, own_client, joined_concern, worker):
    browser.post(planning(own_client), words(worker))

    joined_concern.refresh_from_db()
    assert (joined_concern.attempted_on, joined_concern.status) == (None, "accepted")


def test_who_does_not_work_with_this_client_cannot_plan(signed_in, own_client):
    browser = signed_in(a_worker())

    assert browser.get(planning(own_client)).status_code == 404
    assert browser.post(planning(own_client), words(a_worker())).status_code == 404
    assert not Appointment.objects.exists()


def test_sig_16_who_plans_to_go_alone_is_warned_and_not_stopped(browser, own_client, worker):
    a_safety_note(person=own_client.person, text="De hond bijt.")

    before = text(browser.get(planning(own_client)))
    after = text(browser.post(planning(own_client), words(worker), follow=True))

    assert "De hond bijt." in before
    assert ALONE in before
    assert ALONE in after
    assert Appointment.objects.exists()


def test_sig_16_who_goes_together_is_not_warned(browser, own_client, worker):
    a_safety_note(person=own_client.person)
    typed = words(worker, a_worker(), meets_at="")

    again = text(browser.post(planning(own_client), typed))
    after = text(browser.post(planning(own_client), typed | {"meets_at": "14:30"}, follow=True))

    assert ALONE not in again
    assert ALONE not in after


def test_sig_16_nothing_is_said_without_a_note(browser, own_client, worker):
    assert ALONE not in text(browser.get(planning(own_client)))
