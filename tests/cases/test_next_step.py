"""The one thing to do next: what the page of a client says in five seconds of looking."""

from datetime import date, datetime, timedelta

import pytest
from django.utils import timezone

from cases.models import Monitoring, Referral
from cases.services.closing import close_trajectory
from cases.services.planning import make_appointment
from cases.services.visits import agree
from tests.builders import NOW, TODAY, a_goal, a_step_towards, a_visit
from tests.cases.pages import text

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
TOMORROW = TODAY + timedelta(days=1)


def said(browser, client):
    """What stands under "Volgende stap"."""
    page = text(browser.get(client.get_absolute_url()))
    return page.split('class="matters__next"')[1].split("</p>")[0]


def planned(client, by, day, hour=14):
    moment = timezone.make_aware(datetime(day.year, day.month, day.day, hour, 30))  # noqa: DTZ001 - made aware at once
    return make_appointment(client=client, starts_at=moment, by=by)


def referred(trajectory, **facts):
    facts = {"to_name": "Het Buurthuis", "referred_on": date(2026, 9, 1), "follow_up_on": TODAY} | facts
    return Referral.objects.create(trajectory=trajectory, **facts)


def test_who_was_never_spoken_with_is_met_first(browser, own_client):
    assert "Maak kennis" in said(browser, own_client)


def test_with_nothing_agreed_a_next_contact_is_asked_for(browser, own_client, worker):
    a_visit(own_client, worker)

    assert "nog geen volgend contact" in said(browser, own_client)


def test_an_appointment_to_come_is_the_next_step(browser, own_client, worker):
    planned(own_client, worker, date(2026, 11, 24))

    assert "Huisbezoek, di 24 nov om 14:30" in said(browser, own_client).replace("huisbezoek", "Huisbezoek")


def test_an_appointment_of_today_leads_to_the_visit(browser, own_client, worker):
    planned(own_client, worker, TODAY, hour=16)

    assert f"/clienten/{own_client.reference}/bezoek/" in said(browser, own_client)


def test_a_promise_that_is_due_comes_before_an_appointment(browser, own_client, worker):
    planned(own_client, worker, TODAY, hour=16)
    agree(client=own_client, what="De dokter bellen", due_on=TODAY, by=worker, promised_by=worker)

    assert "De dokter bellen" in said(browser, own_client)


def test_a_step_of_the_plan_that_a_colleague_took_on_counts_as_a_promise(browser, own_client, worker, trajectory):
    step = a_step_towards(a_goal(trajectory), what="Folder halen", doer="colleague", user=worker, due_on=TOMORROW)

    assert "Folder halen" in said(browser, own_client)
    page = text(browser.get(own_client.get_absolute_url()))
    assert f"/stappen/{step.reference}/gedaan/" in page


def test_the_earliest_of_what_is_to_come_is_named(browser, own_client, worker):
    planned(own_client, worker, TODAY + timedelta(days=3))
    agree(client=own_client, what="Kaartje sturen", due_on=TOMORROW, by=worker, promised_by=worker)

    assert "Kaartje sturen" in said(browser, own_client)


def test_what_the_client_does_is_no_step_of_ours(browser, own_client, worker, trajectory):
    a_step_towards(a_goal(trajectory), what="Zelf bellen", due_on=TODAY)
    agree(client=own_client, what="Zelf opruimen", due_on=TODAY, by=worker, promised_by=None)

    words = said(browser, own_client)
    assert "Zelf" not in words
    page = text(browser.get(own_client.get_absolute_url()))
    assert "Zelf bellen" in page
    assert "Zelf opruimen" in page


def test_clo_05_somebody_who_was_referred_is_asked_after(browser, own_client, trajectory):
    referral = referred(trajectory)
    assert "Vraag hoe het gaat bij Het Buurthuis" in said(browser, own_client)

    referral.follow_up_on = TOMORROW
    referral.save()
    assert "Buurthuis" not in said(browser, own_client)


def test_clo_14_what_was_shared_without_consent_is_told(browser, own_client, trajectory):
    referral = referred(trajectory, must_tell=True, consulted="Jurist", follow_up_on=None)
    assert "wat er is gedeeld met Het Buurthuis" in said(browser, own_client)

    referral.told_on = TODAY
    referral.save()
    assert "gedeeld" not in said(browser, own_client)


def test_pha_04_the_day_to_ask_again_has_come(browser, own_client, trajectory):
    trajectory.status, trajectory.ask_again_on = "rest", TODAY
    trajectory.save()

    assert "opnieuw" in said(browser, own_client)


def test_pha_04_a_day_to_ask_again_that_is_to_come_is_named(browser, own_client, worker, trajectory):
    a_visit(own_client, worker)
    trajectory.status, trajectory.ask_again_on = "rest", TOMORROW
    trajectory.save()

    assert "Opnieuw vragen op za 21 nov" in said(browser, own_client)


def test_who_is_in_view_without_a_day_gets_one(browser, own_client, worker, trajectory):
    Monitoring.objects.create(client=own_client, user=worker, since_on=TODAY)
    close_trajectory(
        trajectory=trajectory, reason="monitoring", on=TODAY, version=trajectory.version, by=worker, today=TODAY
    )

    assert "nog zonder dag" in said(browser, own_client)


def test_clo_08_after_closing_the_contact_that_was_agreed_is_the_next_step(browser, own_client, worker, trajectory):
    Monitoring.objects.create(client=own_client, user=worker, since_on=TODAY, next_on=TODAY, rhythm_weeks=6)
    close_trajectory(
        trajectory=trajectory, reason="monitoring", on=TODAY, version=trajectory.version, by=worker, today=TODAY
    )

    assert "in beeld te blijven" in said(browser, own_client)


def test_who_keeps_a_closed_client_in_view_may_open_the_file_and_log_a_contact(browser, own_client, worker, trajectory):
    close_trajectory(
        trajectory=trajectory, reason="monitoring", on=TODAY, version=trajectory.version, by=worker, today=TODAY
    )
    assert browser.get(f"/clienten/{own_client.reference}/bezoek/").status_code == 404

    Monitoring.objects.create(client=own_client, user=worker, since_on=TODAY)

    assert "nog zonder dag" in said(browser, own_client)
    words = {"kind": "phone", "outcome": "held", "visited_on": "20-11-2026"}
    assert browser.post(f"/clienten/{own_client.reference}/bezoek/", words).status_code == 302
    assert own_client.visits.get().worker == worker


def test_a_monitoring_that_ended_opens_nothing(browser, own_client, worker, trajectory):
    close_trajectory(
        trajectory=trajectory, reason="own_strength", on=TODAY, version=trajectory.version, by=worker, today=TODAY
    )
    Monitoring.objects.create(client=own_client, user=worker, since_on=TODAY, until_on=NOW.date())

    assert browser.get(f"/clienten/{own_client.reference}/bezoek/").status_code == 404
