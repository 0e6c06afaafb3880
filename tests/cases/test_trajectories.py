"""The pages about phases and status."""

from datetime import date

import pytest

from audit.choices import Action
from audit.models import Event
from cases.models import Trajectory
from cases.services.trajectories import change_trajectory
from tests.builders import TODAY, a_visit, a_worker
from tests.cases.pages import address, text
from tests.typings import assess

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


@pytest.mark.parametrize("name", ["assess", "status", "trajectory_plan", "phases", "close"])
@pytest.mark.parametrize("number", [3, 30])
def test_forms_ask_the_same_statements_for_any_number(browser, statements, worker, trajectory, name, number):
    for _each in range(number):
        a_visit(trajectory.client, worker)
        assess(person=trajectory.client.person, persistence="", orientation="", note="", on=TODAY, by=worker)

    with statements() as seen:
        page = browser.get(address(name, trajectory.client))

    assert len(seen) <= 10, seen
    assert len(page.content) < 60_000


def test_phases_works_and_leaves_a_trace(browser, worker, trajectory):
    url = address("phases", trajectory.client)

    response = browser.post(url, {"phase": "listen", "step": "enter", "note": "Hij vertelt"})

    assert response.url == url
    period = trajectory.phases.get(phase="listen")
    assert (period.started_on, period.note) == (TODAY, "Hij vertelt")
    assert Event.objects.get(action=Action.PHASE_ENTERED, target_reference=period.reference).by == worker
    assert "nu, sinds 20-11-2026" in text(browser.get(url))


def test_phases_are_left_with_the_day(browser, worker, trajectory):
    url = address("phases", trajectory.client)

    browser.post(url, {"phase": "recognise", "step": "leave", "note": ""})

    assert trajectory.phases.get().ended_on == TODAY
    assert Event.objects.get(action=Action.PHASE_LEFT).by == worker
    assert "Terug naar Herkennen" in text(browser.get(url))


@pytest.mark.parametrize(
    ("phase", "step", "sentence"),
    [
        ("recognise", "enter", "Dit traject is al in deze fase."),
        ("listen", "leave", "Dit traject is niet in deze fase."),
    ],
)
def test_phases_says_why_not(browser, trajectory, phase, step, sentence):
    assert sentence in text(browser.post(address("phases", trajectory.client), {"phase": phase, "step": step}))


def test_pha_02_phases_tells_to_listen_first_and_does_it_all_the_same(browser, trajectory):
    url = address("phases", trajectory.client)

    page = text(browser.post(url, {"phase": "actions", "step": "enter"}, follow=True))

    assert "Luister eerst" in page
    assert trajectory.phases.filter(phase="actions").exists()


def words(**typed):
    """What a browser sends for status."""
    return {"status": "active", "ask_again": "day", "ask_again_on": "1-2-2027", "question": "", "version": "1"} | typed


def test_status_works_and_leaves_a_trace(browser, worker, trajectory):
    typed = words(status="rest", ask_again_on="1-2-2027", question="contact")

    response = browser.post(address("status", trajectory.client), typed)

    assert response.url == address("trajectory", trajectory.client)
    trajectory.refresh_from_db()
    assert (trajectory.status, trajectory.ask_again_on) == ("rest", date(2027, 2, 1))
    assert (trajectory.question, trajectory.lead) == ("contact", worker)
    assert Event.objects.get(action=Action.TRAJECTORY_CHANGED).by == worker


def test_status_leaves_the_lead_alone(browser, worker, trajectory):
    url, other = address("status", trajectory.client), a_worker()

    page = browser.get(url)
    browser.post(url, words(status="waiting", lead=other.pk))

    assert "lead" not in page.context["form"].fields
    trajectory.refresh_from_db()
    assert (trajectory.status, trajectory.lead) == ("waiting", worker)


def test_pha_04_status_offers_a_day_to_ask_again_and_forces_none(browser, worker, trajectory):
    url = address("status", trajectory.client)

    browser.post(url, words(status="no_need", ask_again="none"))

    trajectory.refresh_from_db()
    assert (trajectory.status, trajectory.ask_again_on) == ("no_need", None)
    assert "Spreek een dag af om het nog eens te vragen" in text(browser.get(url))


@pytest.mark.parametrize(
    ("chosen", "day"), [("1", date(2026, 12, 20)), ("3", date(2027, 2, 20)), ("6", date(2027, 5, 20)), ("none", None)]
)
def test_pha_04_one_tap_agrees_when_to_ask_again(browser, trajectory, chosen, day):
    browser.post(address("status", trajectory.client), words(status="rest", ask_again=chosen))

    trajectory.refresh_from_db()
    assert trajectory.ask_again_on == day
    assert list(Trajectory.objects.to_ask_again(date(2027, 6, 1))) == ([trajectory] if day else [])


def test_who_is_in_view_is_open_and_not_at_work(browser, worker, trajectory):
    """The rhythm of the contacts stands with the monitoring: nothing else asks for one."""
    browser.post(address("status", trajectory.client), words(status="in_view", ask_again="none"))

    page = text(browser.get(address("trajectory", trajectory.client)))

    mine = Trajectory.objects.open().of(worker)
    assert list(mine) == [trajectory]
    assert not mine.active().exists()
    assert not mine.without_contact_since(date(2027, 6, 1)).exists()
    assert "Er is nog niet afgesproken wie in beeld houdt." in page
    assert "PHA-04" not in page


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"status": "closed"}, "status"),
        ({"status": ""}, "status"),
        ({"ask_again_on": "ooit"}, "ask_again_on"),
        ({"ask_again_on": ""}, "ask_again_on"),
        ({"question": "999999"}, "question"),
    ],
)
def test_status_says_why_not(browser, trajectory, typed, field):
    words_typed = words(status="rest", question="debts", ask_again_on="1-2-2027") | typed

    page = browser.post(address("status", trajectory.client), words_typed)

    form = page.context["form"]
    assert list(form.errors) == [field]
    assert {name: form[name].value() for name in words_typed} == words_typed
    trajectory.refresh_from_db()
    assert (trajectory.status, trajectory.version) == ("active", 1)


def test_status_shows_both_versions_when_stale(browser, worker, trajectory):
    change = {"question": "", "ask_again_on": date(2027, 3, 1), "version": 1, "by": worker}
    change_trajectory(trajectory=trajectory, status="no_need", **change)

    page = text(browser.post(address("status", trajectory.client), words(status="rest", ask_again_on="1-2-2027")))

    assert "Iemand anders heeft dit intussen gewijzigd" in page
    assert "1-2-2027" in page
    assert "<strong>01-03-2027</strong>" in page
    assert "<strong>geen behoefte, gerespecteerd</strong>" in page
    assert 'name="version" value="2"' in page
