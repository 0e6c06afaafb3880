"""Planning a visit without invitation: after a melding, as a preventive action, or just so."""

from datetime import date

import pytest
from django.urls import reverse

from audit.choices import Action
from audit.models import Event
from cases.models import Appointment
from cases.services.clients import join_concern
from method.models import Deviation
from signals.services.concerns import close_concern
from tests.builders import (
    NOW,
    a_concern,
    a_district,
    a_preventive_action,
    a_step,
    a_trajectory,
    thought_through,
)
from tests.cases.meeting import REASON, planning, text, words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


def test_sig_09_uninvited_after_a_melding_is_refused_while_steps_are_open(browser, own_client, joined_concern, worker):
    a_step(joined_concern, "go", worker)

    page = browser.post(planning(own_client), words(worker, ground=joined_concern.reference))

    assert not Appointment.objects.exists()
    assert "1 Ingaan op de melding" in text(page)
    assert "3 Wel of niet gaan" not in text(page)
    assert "vier afwegingen" in text(page)
    assert "Waarom toch?" in text(page)
    assert reverse("cases:uninvited", args=[joined_concern.reference]) in text(page)
    assert page.context["form"]["meets_at"].value() == "14:30"


def test_sig_09_uninvited_after_a_melding_passes_when_all_is_thought_through(
    browser, own_client, joined_concern, worker
):
    thought_through(joined_concern, worker, gather="no")

    browser.post(planning(own_client), words(worker, ground=joined_concern.reference))

    assert Appointment.objects.get().is_uninvited
    assert not Deviation.objects.exists()


def test_sig_09_who_decided_not_to_go_cannot_plan_without_a_reason(browser, own_client, joined_concern, worker):
    thought_through(joined_concern, worker, go="no")

    page = browser.post(planning(own_client), words(worker, ground=joined_concern.reference))

    assert "Jullie besloten om niet langs te gaan." in text(page)
    assert not Appointment.objects.exists()


def test_sig_09_a_reason_lets_it_pass_and_is_kept_with_the_rule(browser, own_client, joined_concern, worker):
    browser.post(planning(own_client), words(worker, ground=joined_concern.reference, deviation=REASON))

    appointment = Appointment.objects.get()
    kept = Deviation.objects.of(appointment).get()
    assert (kept.rule, kept.reason, kept.by, kept.at) == ("SIG-09", REASON, worker, NOW)
    assert Event.objects.get(action=Action.DEVIATED).by == worker


@pytest.mark.parametrize("reason", ["moet", "  "])
def test_sig_09_a_reason_takes_a_few_words(browser, own_client, joined_concern, worker, reason):
    browser.post(planning(own_client), words(worker, ground=joined_concern.reference, deviation=reason))

    assert not Appointment.objects.exists()


@pytest.mark.parametrize("kind", ["phone", "letterbox", "office", "case_meeting"])
def test_sig_09_is_about_going_to_the_door(browser, own_client, joined_concern, worker, kind):
    browser.post(planning(own_client), words(worker, ground=joined_concern.reference, kind=kind))

    assert Appointment.objects.get().kind == kind


def test_sig_09_asks_nothing_when_it_is_agreed_with_the_client(browser, own_client, joined_concern, worker):
    browser.post(planning(own_client), words(worker))

    assert not Appointment.objects.get().is_uninvited


def test_while_a_melding_is_open_a_visit_is_because_of_it(browser, own_client, joined_concern, worker):
    assert "Nee, om een andere reden" not in text(browser.get(planning(own_client)))
    page = browser.post(planning(own_client), words(worker, ground="other"))

    assert page.context["form"].errors["ground"]
    assert not Appointment.objects.exists()


def test_without_an_open_melding_somebody_may_drop_by(browser, own_client, joined_concern, worker):
    joined_concern.refresh_from_db()
    facts = {"outcome": "no_need", "no_visit_reason": "Al gebeld", "version": joined_concern.version}
    close_concern(concern=joined_concern, by=worker, at=NOW, **facts)

    browser.post(planning(own_client), words(worker, ground="other"))

    assert Appointment.objects.get().is_uninvited


def test_a_melding_about_somebody_else_is_no_reason(browser, own_client, worker):
    other = a_concern()
    join_concern(concern=other, client=a_trajectory(lead=worker).client, by=worker)

    page = browser.post(planning(own_client), words(worker, ground=other.reference))

    assert page.context["form"].errors["ground"]


def test_sig_10_a_preventive_visit_asks_no_steps(browser, own_client, joined_concern, worker):
    action = a_preventive_action(a_district())

    browser.post(planning(own_client), words(worker, ground=action.reference))

    appointment = Appointment.objects.get()
    assert (appointment.is_uninvited, appointment.action) == (True, action)
    assert not Deviation.objects.exists()


@pytest.mark.parametrize(
    ("starts_on", "ends_on"), [(date(2026, 11, 25), None), (date(2026, 11, 1), date(2026, 11, 23))]
)
def test_sig_10_a_preventive_visit_falls_within_its_action(browser, own_client, worker, starts_on, ends_on):
    action = a_preventive_action(a_district(), starts_on=starts_on, ends_on=ends_on)

    page = browser.post(planning(own_client), words(worker, ground=action.reference))

    assert "loopt de preventieve actie niet" in page.context["form"].errors["meets_on"][0]
    assert not Appointment.objects.exists()


def test_sig_10_actions_of_the_wijk_that_are_not_over_are_offered(browser, trajectory):
    near, far = a_district("Dichtbij"), a_district("Veraf")
    person = trajectory.client.person
    person.district = near
    person.save()
    here = a_preventive_action(near, title="Hier")
    a_preventive_action(near, title="Voorbij", starts_on=date(2026, 10, 1), ends_on=date(2026, 11, 19))
    a_preventive_action(far, title="Elders")
    a_preventive_action(a_district("Noordwijk", "Noord"), title="Ander team")

    choices = dict(browser.get(planning(trajectory.client)).context["form"].fields["ground"].choices)

    assert set(choices) == {"invited", here.reference, "other"}
