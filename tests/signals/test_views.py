"""The pages about meldingen."""

from datetime import timedelta

import pytest
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action
from audit.models import Event
from signals.choices.concerns import CLOSING, ConcernOutcome
from signals.models import Concern
from signals.services.concerns import accept_concern, close_concern
from signals.services.handling import hand_over
from tests.builders import BY_PHONE, NOW, a_concern, a_coordinator, a_team, a_user, a_worker

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
QUEUE = reverse("signals:concerns")


def text(response):
    """The words of a page."""
    return response.content.decode()


def address(name, concern):
    """Of a page about this melding."""
    return reverse(f"signals:{name}", args=[concern.reference])


@pytest.fixture
def worker():
    return a_worker()


@pytest.mark.parametrize("number", [3, 30])
def test_concerns_asks_the_same_six_statements_for_any_number(signed_in, statements, number):
    worker = a_worker()
    for each in range(number):
        a_concern(about="Meneer met de hond " * 9, at=NOW - timedelta(days=each), owner=worker)
    browser = signed_in(worker)

    with statements() as seen:
        page = browser.get(QUEUE)

    assert len(seen) <= 6, seen
    assert len(page.content) < 60_000


def test_concerns_shows_what_waits_longest_first_and_continues_after_the_last(signed_in):
    for each in range(30):
        a_concern(about=f"Nummer {each}", at=NOW - timedelta(days=each // 2))
    browser = signed_in(a_worker())

    first = browser.get(QUEUE)
    second = browser.get(QUEUE + first.context["next"])

    shown = [row["reference"] for page in (first, second) for row in page.context["rows"]]
    oldest_first = Concern.objects.order_by("received_at", "pk").values_list("reference", flat=True)
    assert shown == list(oldest_first)
    assert first.context["next"] == f"?na={shown[24]}"
    assert not second.context["next"]
    assert (first.context["first"], second.context["first"]) == ("", "?")


def test_concerns_continues_within_the_filter_after_a_melding_that_left_it(signed_in, worker):
    concerns = [a_concern(about=f"Nummer {each}", at=NOW - timedelta(days=30 - each)) for each in range(30)]
    browser = signed_in(worker)

    first = browser.get(QUEUE, {"status": "zonder-eigenaar"})
    accept_concern(concern=concerns[24], version=1, by=worker)
    second = browser.get(QUEUE + first.context["next"])

    assert [row["about"] for row in second.context["rows"]] == [f"Nummer {each}" for each in range(25, 30)]
    assert [tag["label"] for tag in second.context["tags"]] == ["zonder eigenaar"]


def test_concerns_shows_the_own_team_only_and_the_meldpunt_everything(signed_in):
    a_concern("Noord", about="Mevrouw in Noord")

    assert "Mevrouw in Noord" not in text(signed_in(a_worker("Zuid")).get(QUEUE))
    assert "Mevrouw in Noord" in text(signed_in(a_user(Role.DESK, "Zuid")).get(QUEUE))


def test_sig_02_concerns_filters_on_without_owner(signed_in):
    worker = a_worker()
    a_concern(about="Van iemand", owner=worker)
    a_concern(about="Van niemand")

    page = text(signed_in(worker).get(QUEUE, {"status": "zonder-eigenaar"}))

    assert "Van niemand" in page
    assert "Van iemand" not in page


def test_sig_07_and_sig_08_outcomes_can_be_chosen_and_looked_up(signed_in):
    concern = a_concern(about="Vals alarm")
    browser = signed_in(a_worker())
    choices = text(browser.get(address("close", concern)))

    browser.post(address("close", concern), {"outcome": "unfounded", "version": "1", "no_visit_reason": BY_PHONE})

    offered = [one for one in CLOSING if f'value="{one}"' in choices]
    assert offered == [one for one in CLOSING if one != ConcernOutcome.TRAJECTORY]
    assert "Vals alarm" in text(browser.get(QUEUE, {"status": "closed"}))
    assert "ongegrond gebleken" in text(browser.get(concern.get_absolute_url()))


def test_sig_06_concern_says_that_it_waits_long(signed_in):
    concern = a_concern(at=NOW - timedelta(days=14))

    page = text(signed_in(a_worker()).get(concern.get_absolute_url()))

    assert "wacht lang op een eerste contactpoging" in page


def test_sig_03_accept_works_leaves_a_trace_and_asks_to_decide(signed_in):
    worker, concern = a_worker(), a_concern()
    browser = signed_in(worker)

    response = browser.post(address("accept", concern), {"version": "1"})

    assert response.url == concern.get_absolute_url()
    concern.refresh_from_db()
    assert (concern.status, concern.owner, concern.version) == ("accepted", worker, 2)
    assert Event.objects.get(action=Action.CONCERN_ACCEPTED).by == worker
    assert "Huisbezoek of niet?" in text(browser.get(response.url))
    assert concern.about in text(browser.get(reverse("desk:start")))


def test_accept_says_why_not(signed_in):
    concern = a_concern()
    accept_concern(concern=concern, version=1, by=a_worker())

    page = text(signed_in(a_worker()).post(address("accept", concern), {"version": "1"}, follow=True))

    assert "Iemand anders heeft dit intussen gewijzigd" in page
    assert Event.objects.filter(action=Action.CONCERN_ACCEPTED).count() == 1


def test_hand_over_works_and_leaves_a_trace(signed_in):
    coordinator, worker, concern = a_coordinator(), a_worker("Noord"), a_concern()
    typed = {"team": a_team("Noord").pk, "owner": worker.pk, "version": "1"}

    response = signed_in(coordinator).post(address("hand_over", concern), typed)

    assert response.url == QUEUE
    concern.refresh_from_db()
    assert (concern.team, concern.owner) == (a_team("Noord"), worker)
    assert Event.objects.get(action=Action.CONCERN_HANDED_OVER).by == coordinator


def test_hand_over_says_why_not_beside_the_owner(signed_in):
    concern, stranger = a_concern(), a_worker("Noord")
    typed = {"team": a_team("Zuid").pk, "owner": stranger.pk, "version": "1"}

    page = signed_in(a_coordinator()).post(address("hand_over", concern), typed)

    assert page.context["form"].errors["owner"] == ["Kies als eigenaar iemand die nu in dit team werkt."]
    assert f'value="{stranger.pk}" selected' in text(page)


def test_hand_over_shows_both_versions_when_stale(signed_in):
    coordinator, first, mine = a_coordinator(), a_worker(), a_worker()
    concern = a_concern()
    hand_over(concern=concern, team=a_team(), owner=first, version=1, by=coordinator, at=NOW)
    typed = {"team": a_team().pk, "owner": mine.pk, "version": "1"}

    page = text(signed_in(coordinator).post(address("hand_over", concern), typed))

    assert "Iemand anders heeft dit intussen gewijzigd" in page
    assert f'value="{mine.pk}" selected' in page
    assert f"<strong>{first.name} (Zuid)</strong>" in page
    assert 'name="version" value="2"' in page


def test_close_works_and_leaves_a_trace(signed_in):
    worker, concern = a_worker(), a_concern()

    response = signed_in(worker).post(
        address("close", concern), {"outcome": "no_need", "version": "1", "no_visit_reason": BY_PHONE}
    )

    assert response.url == QUEUE
    concern.refresh_from_db()
    assert (concern.status, concern.outcome, concern.closed_at) == ("closed", "no_need", NOW)
    assert Event.objects.get(action=Action.CONCERN_CLOSED).by == worker


def test_close_says_why_not(signed_in):
    concern = a_concern()
    browser = signed_in(a_worker())

    empty = browser.post(address("close", concern), {"version": "1"})
    close_concern(concern=concern, outcome="no_need", version=1, by=None, at=NOW, no_visit_reason=BY_PHONE)
    stale = browser.post(
        address("close", concern), {"outcome": "referred", "version": "1", "no_visit_reason": BY_PHONE}
    )

    assert "outcome" in empty.context["form"].errors
    assert "Iemand anders heeft dit intussen gewijzigd" in text(stale)
    assert "al afgesloten" in text(
        browser.post(address("close", concern), {"outcome": "referred", "version": "2", "no_visit_reason": BY_PHONE})
    )


@pytest.mark.parametrize(
    "asked",
    [
        {"status": "bestaat-niet"},
        {"status": "\x00"},
        {"na": "gisteren"},
        {"na": "\x00"},
        {"na": "1"},
        {"na": "zzzzzzzzzzzz"},
        {"na": "z" * 9000},
        {"na": "2026-11-20T09:30:00+00:00,1"},
    ],
)
def test_concerns_takes_any_filter_and_cursor(signed_in, asked):
    a_concern()

    assert signed_in(a_worker()).get(QUEUE, asked).status_code == 200


def test_concerns_tells_nothing_by_a_cursor_out_of_reach(signed_in, worker):
    old, _near, new = (
        a_concern(team, at=NOW - timedelta(days=days)) for team, days in (("Noord", 9), ("Zuid", 5), ("Noord", 1))
    )
    browser = signed_in(worker)

    answers = [browser.get(QUEUE, {"na": one}) for one in (old.reference, new.reference, "z" * 12)]

    assert answers[0].context["rows"] == answers[1].context["rows"] == answers[2].context["rows"]
