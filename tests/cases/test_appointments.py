"""Moving an appointment, and calling it off."""

from datetime import timedelta

import pytest
from django.utils import timezone

from audit.models import AccessLog, Event
from cases.models import Appointment
from tests.builders import (
    NOW,
    TODAY,
    a_safety_note,
    a_visit,
    a_worker,
    an_appointment,
)
from tests.cases.meeting import ALONE, calling_off, moving, planning, text, words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


def test_the_form_to_move_stands_ready_and_asks_few_statements(browser, statements, own_client, worker):
    appointment = an_appointment(own_client, worker)

    with statements() as seen:
        form = browser.get(moving(appointment)).context["form"]

    assert len(seen) <= 10, seen
    assert 'value="21-11-2026"' in str(form["meets_on"])
    assert 'value="10:30"' in str(form["meets_at"])
    assert form["participants"].value() == [worker.reference]


def test_moving_works_and_leaves_a_trace(browser, own_client, worker):
    appointment, colleague = an_appointment(own_client, worker, is_uninvited=True), a_worker()

    answer = browser.post(moving(appointment), words(colleague, version="1"), follow=True)

    appointment.refresh_from_db()
    assert f"{timezone.localtime(appointment.starts_at):%d-%m-%Y %H:%M}" == "24-11-2026 14:30"
    assert list(appointment.participants.all()) == [colleague]
    assert (appointment.version, appointment.is_uninvited) == (2, True)
    assert Event.objects.filter(target_reference=appointment.reference, by=worker).count() == 2
    assert "De afspraak is verzet." in text(answer)


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"meets_on": "19-11-2026"}, "meets_on"),
        ({"meets_at": "straks"}, "meets_at"),
        ({"participants": []}, "participants"),
    ],
)
def test_moving_says_why_not(browser, own_client, worker, typed, field):
    appointment = an_appointment(own_client, worker)

    page = browser.post(moving(appointment), words(worker, version="1") | typed)

    assert page.context["form"].errors[field]
    appointment.refresh_from_db()
    assert appointment.version == 1


def test_moving_says_when_somebody_was_first(browser, own_client, worker):
    appointment, colleague = an_appointment(own_client, worker), a_worker()
    browser.post(moving(appointment), words(worker, colleague, version="1"))

    page = browser.post(moving(appointment), words(worker, version="1", meets_at="16:00"))

    assert "Iemand anders heeft dit intussen gewijzigd" in text(page)
    assert colleague.name in text(page)
    assert page.context["form"]["meets_at"].value() == "16:00"


def test_sig_16_who_will_go_alone_after_moving_is_warned(browser, own_client, worker):
    a_safety_note(person=own_client.person)
    appointment = an_appointment(own_client, worker, participants=[worker, a_worker()])
    assert ALONE not in text(browser.get(moving(appointment)))

    after = text(browser.post(moving(appointment), words(worker, version="1"), follow=True))

    assert ALONE in after


def test_calling_off_works_and_leaves_a_trace(browser, own_client, worker):
    appointment = an_appointment(own_client, worker)

    answer = browser.post(calling_off(appointment), {"version": "1"}, follow=True)

    appointment.refresh_from_db()
    assert appointment.cancelled_at == NOW
    assert not Appointment.objects.waiting().exists()
    assert Event.objects.filter(target_reference=appointment.reference, by=worker).count() == 2
    assert "De afspraak is afgezegd." in text(answer)


@pytest.mark.parametrize(
    ("version", "told"),
    [
        ("1", "Dit is intussen al veranderd"),
        ("2", "Deze afspraak is al geweest of afgezegd"),
        ("", "Dit is niet gelukt"),
        ("x", "Dit is niet gelukt"),
    ],
)
def test_calling_off_twice_is_once(browser, own_client, worker, version, told):
    appointment = an_appointment(own_client, worker)
    browser.post(calling_off(appointment), {"version": "1"})

    answer = browser.post(calling_off(appointment), {"version": version}, follow=True)

    assert told in text(answer)
    assert Event.objects.filter(target_reference=appointment.reference).count() == 2


def test_what_was_kept_cannot_be_moved(browser, own_client, worker):
    appointment = an_appointment(own_client, worker, starts_at=NOW + timedelta(hours=1))
    a_visit(own_client, worker, visited_on=TODAY)

    page = browser.post(moving(appointment), words(worker, version="2"))

    assert "al geweest of afgezegd" in text(page)


def test_an_appointment_of_a_file_that_is_not_open_does_not_exist(signed_in, own_client, worker):
    appointment = an_appointment(own_client, worker)
    browser = signed_in(a_worker())

    answers = [browser.get(moving(appointment)), browser.post(moving(appointment), words(worker, version="1"))]
    answers.append(browser.post(calling_off(appointment), {"version": "1"}))

    assert [answer.status_code for answer in answers] == [404, 404, 404]
    assert not AccessLog.objects.exists()


def test_the_client_page_leads_to_planning_and_moving(browser, own_client, worker):
    appointment = an_appointment(own_client, worker)

    page = text(browser.get(own_client.get_absolute_url()))

    assert planning(own_client) in page
    assert moving(appointment) in page
