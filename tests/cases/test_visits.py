"""Logging contacts and attempts, with what was agreed there."""

from datetime import date, datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from audit.choices import Action
from audit.models import Event
from cases.models import Agreement, Appointment, Visit
from cases.services.access import take_access
from cases.services.clients import join_concern
from cases.services.planning import make_appointment
from cases.services.visits import agree, keep_promise
from signals.models import Concern
from signals.services.concerns import close_concern
from tests.builders import BY_PHONE, NOW, TODAY, a_client, a_concern, a_trajectory, a_visit, a_worker

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
MORNING = timezone.make_aware(datetime(2026, 11, 20, 10, 0))  # noqa: DTZ001 - made aware at once


def text(response):
    """The words of a page."""
    return response.content.decode()


def address(client):
    """Of the form at the front door."""
    return reverse("cases:visit", args=[client.reference])


def words(**typed):
    """What a browser sends."""
    return {"kind": "home_visit", "outcome": "held", "visited_on": "20-11-2026"} | typed


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def trajectory(worker):
    return a_trajectory(lead=worker)


@pytest.mark.parametrize("number", [3, 30])
def test_visit_form_stands_ready_with_today_and_asks_the_same_statements(signed_in, statements, trajectory, number):
    for _each in range(number):
        a_visit(trajectory.client, trajectory.lead)
    browser = signed_in(trajectory.lead)

    with statements() as seen:
        page = browser.get(address(trajectory.client))

    assert len(seen) <= 10, seen
    assert 'value="20-11-2026"' in text(page)


def test_visit_works_and_leaves_a_trace(signed_in, worker, trajectory):
    typed = words(story="Koffie gedronken 😀 שלום", minutes="45")

    response = signed_in(worker).post(address(trajectory.client), typed)

    assert response.url == trajectory.client.get_absolute_url()
    visit = Visit.objects.get()
    assert (visit.trajectory, visit.worker, visit.visited_on, visit.minutes) == (trajectory, worker, TODAY, 45)
    assert visit.story == "Koffie gedronken 😀 שלום"
    assert Event.objects.get(action=Action.VISIT_LOGGED).by == worker
    trajectory.refresh_from_db()
    assert trajectory.last_contact_on == TODAY


@pytest.mark.parametrize("outcome", ["not_home", "door_closed", "refused", "cancelled_by_client", "cancelled_by_us"])
def test_an_attempt_is_logged_and_is_no_contact(signed_in, worker, trajectory, outcome):
    signed_in(worker).post(address(trajectory.client), words(outcome=outcome))

    trajectory.refresh_from_db()
    assert Visit.objects.get().outcome == outcome
    assert trajectory.last_contact_on is None


def test_an_older_visit_does_not_set_the_last_contact_back(worker, trajectory):
    a_visit(trajectory.client, worker, visited_on=date(2026, 11, 10))
    a_visit(trajectory.client, worker, visited_on=date(2026, 10, 10))

    trajectory.refresh_from_db()
    assert trajectory.last_contact_on == date(2026, 11, 10)


@pytest.mark.parametrize(
    ("typed", "field", "sentence"),
    [
        ({"visited_on": "21-11-2026"}, "visited_on", "Deze datum ligt in de toekomst"),
        ({"visited_on": "31-02-2026"}, "visited_on", ""),
        ({"outcome": ""}, "outcome", ""),
        ({"kind": "teleport"}, "kind", ""),
        ({"minutes": "99999"}, "minutes", ""),
        ({"minutes": "-5"}, "minutes", ""),
        ({"next_on": "24-11-2026"}, "next_time", "Hoe laat"),
        ({"next_time": "14:30"}, "next_on", "Op welke dag"),
        ({"next_on": "24-11-2026", "next_time": "26:99"}, "next_time", ""),
        ({"next_on": "19-11-2026", "next_time": "14:30"}, "next_on", "Deze dag is al geweest"),
        ({"promise_due": "24-11-2026"}, "promise", "Wat heb je"),
        ({"story": "a\x00b"}, "story", ""),
        ({"story": "a" * 1_000_000}, "story", ""),
    ],
)
def test_visit_says_why_not_beside_the_field_and_keeps_what_was_typed(
    signed_in, worker, trajectory, typed, field, sentence
):
    page = signed_in(worker).post(address(trajectory.client), words(client_promise="Bellen met Jan") | typed)

    errors = page.context["form"].errors
    assert sentence in errors[field][0]
    assert errors[field][0] in page.context["form"][field].errors[0]
    assert "Bellen met Jan" in text(page)
    assert not Visit.objects.exists()


def test_visit_closes_the_own_appointment_of_that_day(signed_in, worker, trajectory):
    client = trajectory.client
    today = make_appointment(client=client, starts_at=MORNING, by=worker)
    others = [
        make_appointment(client=client, starts_at=MORNING + timedelta(days=7), by=worker),
        make_appointment(client=client, starts_at=MORNING, by=a_worker()),
        make_appointment(client=a_client(), starts_at=MORNING, by=worker),
    ]

    signed_in(worker).post(address(client), words())

    today.refresh_from_db()
    assert today.visit == Visit.objects.get()
    assert set(Appointment.objects.waiting()) == set(others)


def test_visit_marks_the_melding_attempted_and_a_talk_in_the_trajectory_closes_it(signed_in, worker, trajectory):
    concern = a_concern()
    join_concern(concern=concern, client=trajectory.client, by=worker)
    browser = signed_in(worker)

    browser.post(address(trajectory.client), words(outcome="not_home", visited_on="18-11-2026"))
    concern.refresh_from_db()
    assert (concern.status, concern.attempted_on, concern.outcome) == ("accepted", date(2026, 11, 18), "")

    browser.post(address(trajectory.client), words())
    concern.refresh_from_db()
    assert (concern.status, concern.attempted_on) == ("closed", date(2026, 11, 18))
    assert (concern.outcome, concern.closed_at) == ("trajectory", NOW)
    assert Visit.objects.filter(concern=concern).count() == 2
    assert Event.objects.get(action=Action.CONCERN_CLOSED, target_reference=concern.reference).by == worker


def test_a_talk_closes_every_open_melding_of_this_client_and_no_other(worker, trajectory):
    client, other = trajectory.client, a_trajectory().client
    first, second, decided, elsewhere, loose = (a_concern() for _each in range(5))
    for concern, joined in ((first, client), (second, client), (decided, client), (elsewhere, other)):
        join_concern(concern=concern, client=joined, by=worker)
    close_concern(concern=decided, outcome="referred", version=2, by=worker, at=NOW, no_visit_reason=BY_PHONE)

    a_visit(client, worker)

    outcomes = dict(Concern.objects.values_list("pk", "outcome"))
    assert [outcomes[one.pk] for one in (first, second, decided)] == ["trajectory", "trajectory", "referred"]
    assert set(Concern.objects.open()) == {elsewhere, loose}


@pytest.mark.parametrize("opened_on", [None, date(2026, 11, 11)])
def test_a_talk_without_a_trajectory_that_day_is_contact_and_leaves_the_melding_open(worker, opened_on):
    client, concern = a_client(), a_concern()
    join_concern(concern=concern, client=client, by=worker)
    if opened_on:
        a_trajectory(client=client, on=opened_on)

    a_visit(client, worker, visited_on=date(2026, 11, 10))

    concern.refresh_from_db()
    assert (concern.status, concern.attempted_on, concern.outcome) == ("contacted", date(2026, 11, 10), "")


@pytest.mark.parametrize(("visited_on", "belongs"), [(date(2026, 9, 30), False), (date(2026, 10, 1), True)])
def test_a_visit_belongs_to_the_trajectory_that_was_open_that_day(worker, trajectory, visited_on, belongs):
    visit = a_visit(trajectory.client, worker, visited_on=visited_on)

    trajectory.refresh_from_db()
    assert visit.trajectory == (trajectory if belongs else None)
    assert trajectory.last_contact_on == (visited_on if belongs else None)


def test_visit_writes_promise_and_next_appointment_with_it(signed_in, worker, trajectory):
    typed = {"promise": "Formulier meenemen", "promise_due": "24-11-2026", "client_promise": "Opruimen"}
    signed_in(worker).post(address(trajectory.client), words(next_on="27-11-2026", next_time="14.30", **typed))

    own, client = Agreement.objects.order_by("-due_on", "user")
    own, client = (own, client) if own.user else (client, own)
    assert (own.user, own.due_on, client.user, client.what) == (worker, date(2026, 11, 24), None, "Opruimen")
    appointment = Appointment.objects.get()
    assert f"{timezone.localtime(appointment.starts_at):%d-%m-%Y %H:%M}" == "27-11-2026 14:30"
    assert list(appointment.participants.all()) == [worker]


def test_visit_takes_a_next_appointment_later_today(signed_in, worker, trajectory):
    signed_in(worker).post(address(trajectory.client), words(next_on="20-11-2026", next_time="16:00"))

    appointment = Appointment.objects.waiting().get()
    assert f"{timezone.localtime(appointment.starts_at):%d-%m-%Y %H:%M}" == "20-11-2026 16:00"


def test_visit_is_saved_with_everything_or_not_at_all(signed_in, worker, trajectory, monkeypatch):
    def refuse(**facts):
        raise RuntimeError("geen afspraak vandaag")

    monkeypatch.setattr("cases.services.visits.make_appointment", refuse)
    typed = words(promise="Bellen", next_on="27-11-2026", next_time="14:30")

    with pytest.raises(RuntimeError):
        signed_in(worker).post(address(trajectory.client), typed)

    assert not Visit.objects.exists()
    assert not Agreement.objects.exists()
    assert not Event.objects.filter(action=Action.VISIT_LOGGED).exists()


@pytest.mark.parametrize("has_trajectory", [True, False])
def test_who_reads_along_with_a_reason_logs_no_visit_and_keeps_no_promise(signed_in, worker, has_trajectory):
    client = a_trajectory(lead=worker).client if has_trajectory else a_client()
    promise = agree(client=client, what="Bellen", due_on=TODAY, by=worker, promised_by=worker)
    reader, reason = a_worker(), {"reason": "Ik neem waar voor Samira", "hours": 4, "shortest": 15}
    take_access(client=client, by=reader, at=NOW, **reason)
    browser = signed_in(reader)

    answers = [browser.get(address(client)), browser.post(address(client), words(kind="presence"))]
    answers.append(browser.post(reverse("cases:promise_kept", args=[promise.reference]), {"version": "1"}))

    assert [answer.status_code for answer in answers] == [404, 404, 404]
    assert not Visit.objects.exists()
    promise.refresh_from_db()
    assert promise.kept_on is None


def test_promise_kept_works_and_leaves_a_trace(signed_in, worker, trajectory):
    promise = agree(client=trajectory.client, what="Bellen", due_on=TODAY, by=worker, promised_by=worker)
    url = reverse("cases:promise_kept", args=[promise.reference])

    response = signed_in(worker).post(url, {"version": "1"}, follow=True)

    promise.refresh_from_db()
    assert promise.kept_on == TODAY
    assert Event.objects.get(action=Action.PROMISE_KEPT).by == worker
    assert "Afgevinkt." in text(response)


def test_promise_kept_by_who_promised_and_works_with_somebody_else_now(signed_in, worker, trajectory):
    colleague = a_worker()
    facts = {"client": trajectory.client, "due_on": TODAY, "by": worker}
    mine = agree(what="Bellen", promised_by=colleague, **facts)
    theirs = agree(what="Schrijven", promised_by=worker, **facts)
    browser = signed_in(colleague)

    done = browser.post(reverse("cases:promise_kept", args=[mine.reference]), {"version": "1"})
    other = browser.post(reverse("cases:promise_kept", args=[theirs.reference]), {"version": "1"})

    mine.refresh_from_db()
    assert (done.status_code, other.status_code, mine.kept_on) == (302, 404, TODAY)


def test_promise_kept_says_when_somebody_was_first(signed_in, worker, trajectory):
    promise = agree(client=trajectory.client, what="Bellen", due_on=TODAY, by=worker, promised_by=worker)
    keep_promise(agreement=promise, version=1, on=TODAY, by=worker)
    url = reverse("cases:promise_kept", args=[promise.reference])

    page = text(signed_in(worker).post(url, {"version": "1"}, follow=True))

    assert "intussen al veranderd" in page
    assert Event.objects.filter(action=Action.PROMISE_KEPT).count() == 1


def test_promise_of_a_file_that_is_not_open_does_not_exist(signed_in, worker, trajectory):
    promise = agree(client=trajectory.client, what="Bellen", due_on=TODAY, by=worker, promised_by=worker)

    response = signed_in(a_worker()).post(reverse("cases:promise_kept", args=[promise.reference]), {"version": "1"})

    assert response.status_code == 404
