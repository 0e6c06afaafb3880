"""An end read back, completed, put on paper, taken back on the same day, and what a next trajectory starts with."""

from datetime import timedelta

import pytest
from django.urls import reverse

from cases.closing.words import Said
from cases.models import Closing, Trajectory
from cases.services.closing import end_guidance
from cases.services.goals import end_goal
from tests.builders import NOW, TODAY, a_goal, a_trajectory, a_worker
from tests.cases.mapping import on_the_map
from tests.cases.pages import REASON, address, text
from tests.cases.watching import a_noodplan, in_view
from tests.closings import WORDS, an_earlier_end
from tests.typings import assess

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


@pytest.fixture
def earlier(own_client, worker):
    """How it ended last year, for somebody who came back."""
    return an_earlier_end(own_client, worker)


def of(name, trajectory):
    """An address about one end."""
    return reverse(f"cases:{name}", args=[trajectory.client.reference, trajectory.reference])


def closed_today(trajectory, by, **facts):
    """Closed just now."""
    facts = {"reason": "own_strength", "on": TODAY, "version": 1, "at": NOW, "said": Said(WORDS)} | facts
    return end_guidance(trajectory=trajectory, by=by, **facts)


def test_clo_02_both_views_stand_beside_each_other_and_apart_from_isolation(browser, earlier):
    page = text(browser.get(of("closing", earlier)))

    assert "Volgens de persoon" in page
    assert "Ik ben blij dat er iemand kwam." in page
    assert "Volgens ons" in page
    assert "<dt>Het isolement</dt><dd>Hetzelfde</dd>" in page
    assert "Was het de moeite waard? <strong>Ja</strong>" in page
    assert "<dt>Contact met mensen</dt><dd>Beter</dd>" in page


def test_an_end_is_completed_later(browser, worker, earlier):
    response = browser.post(of("closing_edit", earlier), WORDS | {"isolation": "less", "version": "1"})

    closing = Closing.objects.get()
    assert response.url == of("closing", earlier)
    assert (closing.isolation, closing.changes.count(), closing.version) == ("less", 0, 2)


def test_an_end_of_which_nothing_was_told_is_told_later(browser, worker, own_client):
    bare = an_earlier_end(own_client, worker)
    Closing.objects.get().changes.all().delete()
    Closing.objects.all().delete()

    assert "Nog niets verteld" in text(browser.get(of("closing", bare)))
    browser.post(of("closing_edit", bare), {"isolation": "less", "version": "0"})

    assert Closing.objects.get().isolation == "less"


def test_completing_shows_both_when_somebody_was_first(browser, earlier):
    browser.post(of("closing_edit", earlier), WORDS | {"client_words": "Eerst dit", "version": "1"})
    stale = text(browser.post(of("closing_edit", earlier), WORDS | {"client_words": "Dan dat", "version": "1"}))

    assert "Iemand anders heeft dit intussen gewijzigd" in stale
    assert "Eerst dit" in stale
    assert "Dan dat" in stale


def test_completing_says_why_not(browser, earlier):
    page = browser.post(of("closing_edit", earlier), WORDS | {"isolation": "gone", "version": "1"})

    assert "isolation" in page.context["form"].errors


def test_the_paper_holds_only_what_is_the_client_s_own(browser, worker, own_client, earlier):
    a_noodplan(own_client)
    in_view(own_client, worker)

    page = text(browser.get(of("closing_paper", earlier)))

    assert "Dit zei u zelf" in page
    assert "Het gaat beter met: contact met mensen" in page
    assert "Dan slaap ik niet" in page
    assert worker.name in page
    assert WORDS["worker_words"] not in page
    assert "moeite waard" not in page


def test_there_is_no_paper_for_who_died(browser, worker, own_client):
    gone = an_earlier_end(own_client, worker, closing_reason="died")

    assert browser.get(of("closing_paper", gone)).status_code == 404
    assert browser.get(of("closing_edit", gone)).status_code == 404


def test_who_lost_the_file_by_closing_may_take_it_back_today_and_reads_nothing(browser, worker, trajectory):
    closed = closed_today(trajectory, worker)

    page = text(browser.get(of("closing", closed)))
    browser.post(of("closing_undo", closed), {"version": str(closed.version)})

    assert "Toch niet afgesloten" in page
    assert WORDS["client_words"] not in page
    closed.refresh_from_db()
    assert (closed.status, closed.closed_on, closed.closing_reason) == ("active", None, "")
    assert [one.phase for one in closed.phases.running()] == ["recognise"]


def test_what_was_said_waits_out_of_sight_and_comes_back_when_it_closes_again(browser, worker, trajectory, own_client):
    closed = closed_today(trajectory, worker)
    browser.post(of("closing_undo", closed), {"version": str(closed.version)})

    form = browser.get(reverse("cases:close_because", args=[own_client.reference, "eigen-kracht"]))

    assert browser.get(of("closing", closed)).status_code == 404
    assert WORDS["client_words"] in text(form)


def test_taking_back_is_for_the_same_day_and_for_who_closed_it(signed_in, now, worker, trajectory):
    closed = closed_today(trajectory, worker)
    typed = {"version": str(closed.version)}

    other = signed_in(a_worker()).post(of("closing_undo", closed), typed)
    now.move_to(NOW + timedelta(days=1))
    late = signed_in(worker).post(of("closing_undo", closed), typed)

    assert (other.status_code, late.status_code) == (404, 404)
    assert not Trajectory.objects.open().exists()


def test_taking_back_says_no_once_a_new_one_was_opened(browser, worker, trajectory, own_client):
    closed = closed_today(trajectory, worker)
    a_trajectory(client=own_client, lead=worker, on=TODAY)

    assert browser.post(of("closing_undo", closed), {"version": str(closed.version)}).status_code == 404


def test_who_may_not_read_the_file_goes_to_where_a_reason_is_asked(signed_in, worker, trajectory):
    closed = closed_today(trajectory, worker)
    browser = signed_in(a_worker())

    turned_away = [browser.get(of(name, closed)).url for name in ("closing", "closing_paper")]
    browser.post(address("access", closed.client), {"reason": REASON})
    page = text(browser.get(of("closing", closed)))

    assert turned_away == [closed.client.get_absolute_url()] * 2
    assert WORDS["client_words"] in page
    assert of("closing_edit", closed) not in page


def test_an_end_of_somebody_else_is_not_found(browser, earlier, worker):
    other = an_earlier_end(a_trajectory(lead=worker).client, worker)
    crossed = reverse("cases:closing", args=[earlier.client.reference, other.reference])

    assert browser.get(crossed).status_code == 404


@pytest.mark.parametrize(("is_kept", "said"), [(True, "spreek je opnieuw af"), (False, "Het traject loopt weer.")])
def test_taking_it_back_says_what_does_not_come_back_by_itself(browser, worker, own_client, trajectory, is_kept, said):
    if is_kept:
        in_view(own_client, worker)
    closed = closed_today(trajectory, worker, reason="died", said=None)

    page = text(browser.post(of("closing_undo", closed), {"version": closed.version}, follow=True))

    assert said in page
    assert ("spreek je opnieuw af" in page) == is_kept


def test_a_relapse_starts_with_history(signed_in, worker, own_client, trajectory):
    goal = a_goal(trajectory)
    end_goal(goal=goal, result="reached", what_helped="De buurvrouw ging mee", version=1, on=TODAY, by=worker)
    a_noodplan(own_client)
    in_view(own_client, worker, agreed="Bellen op dinsdag")
    assess(person=own_client.person, persistence="structural", orientation="", note="", on=TODAY, by=None)
    on_the_map(own_client.person)
    closed = closed_today(trajectory, worker)

    page = text(signed_in(worker).get(address("reopen", own_client)))

    assert of("closing", closed) in page
    assert all(words in page for words in (WORDS["client_words"], "De buurvrouw ging mee", "Dan slaap ik niet"))
    assert all(words in page for words in ("Bellen op dinsdag", "telt 1 mens mee"))


def test_the_fixed_person_reopens_and_staying_in_view_goes_on(signed_in, worker, trajectory, own_client):
    keeper = a_worker()
    in_view(own_client, worker, user=keeper)
    closed_today(trajectory, worker)

    response = signed_in(keeper).post(address("reopen", own_client), {"lead": keeper.pk, "question": ""})

    assert response.url == own_client.get_absolute_url()
    assert own_client.trajectories.open().get().entry == "known"
    assert own_client.monitorings.running().get().user == keeper


def test_the_pages_ask_few_statements(browser, worker, own_client, trajectory, earlier, statements):
    in_view(own_client, worker)
    a_noodplan(own_client)
    on_the_map(own_client.person)

    with statements() as reading:
        browser.get(of("closing", earlier))
    with statements() as opening:
        browser.get(address("reopen", own_client))

    assert len(reading) <= 12, reading
    assert len(opening) <= 10, opening
