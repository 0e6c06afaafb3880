"""What the typing of a client says of a volunteer, where a match is proposed."""

from datetime import date

import pytest
from django.urls import reverse

from audit.choices import Action
from audit.services import store
from cases.models import Assessment
from matching.models import Match
from matching.rules import Guided, row_advice
from method.advice import Kind
from method.models import Deviation
from tests.builders import TODAY, a_consent, a_couple, a_trajectory, a_visit, a_volunteer, a_worker

LONG = Guided(since_on=date(2026, 3, 1), has_lead=True, has_talk=True)
WHY = "Hij vroeg er zelf om."


def advice_on(row, *, is_specialised=False, guided=LONG):
    return [
        (one.rule, one.kind) for one in row_advice({row}, is_specialised=is_specialised, guided=guided, today=TODAY)
    ]


@pytest.mark.parametrize("is_specialised", [True, False])
def test_vol_04_asks_why_for_the_row_of_compenseerders_and_buitenstaanders(is_specialised):
    assert advice_on("structural", is_specialised=is_specialised) == [("VOL-04", Kind.GATE)]


@pytest.mark.parametrize(
    ("is_specialised", "has_lead", "rules"),
    [
        (True, True, []),
        (False, True, [("VOL-05", Kind.GATE)]),
        (True, False, [("VOL-05", Kind.GATE)]),
        (False, False, [("VOL-05", Kind.GATE)]),
    ],
)
def test_vol_05_asks_for_a_specialised_volunteer_beside_a_professional(is_specialised, has_lead, rules):
    guided = Guided(since_on=date(2026, 3, 1), has_lead=has_lead, has_talk=True)

    assert advice_on("structural_psychiatric", is_specialised=is_specialised, guided=guided) == rules


@pytest.mark.parametrize(
    ("since_on", "has_talk", "warns"),
    [
        (date(2026, 8, 20), True, False),
        (date(2026, 8, 21), True, True),
        (date(2026, 3, 1), False, True),
        (None, True, True),
    ],
)
def test_vol_06_warns_that_it_is_early(since_on, has_talk, warns):
    guided = Guided(since_on=since_on, has_lead=True, has_talk=has_talk)

    assert advice_on("situational", guided=guided) == [("VOL-06", Kind.WARN)] * warns


def test_vol_07_says_nothing_of_a_row_that_threatens_or_of_who_is_not_typed():
    assert advice_on("threatening", guided=Guided()) == []
    assert row_advice(set(), is_specialised=False, guided=Guided(), today=TODAY) == []


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def client_(worker):
    client = a_trajectory(lead=worker, on=date(2026, 3, 1)).client
    a_consent(client)
    return client


def typed(client, row, *, person=None, on=TODAY, column="not_clearly"):
    """A typing of the client, on this row."""
    facts = {"persistence": row, "orientation": column, "assessed_on": on}
    store(Assessment(person=person or client.person, **facts), Action.ASSESSED, by=None)


def propose(browser, client, volunteer, **more):
    url = reverse("matching:match_propose", args=[client.reference])
    return browser.post(url, {"volunteer": volunteer.reference, "goal": "Samen wandelen"} | more)


@pytest.mark.django_db
@pytest.mark.usefixtures("now")
@pytest.mark.parametrize(("rule", "row"), [("VOL-04", "structural"), ("VOL-05", "structural_psychiatric")])
def test_vol_04_and_vol_05_ask_why_on_the_screen_and_keep_it(signed_in, worker, client_, rule, row):
    volunteer, browser = a_volunteer(), signed_in(worker)
    typed(client_, row)

    before = browser.get(reverse("matching:match_propose", args=[client_.reference])).content.decode()
    refused = propose(browser, client_, volunteer).content.decode()
    propose(browser, client_, volunteer, deviation=WHY)

    assert rule in before
    assert rule in refused
    assert "Waarom toch?" not in before
    assert "Waarom toch?" in refused
    match = Match.objects.get()
    kept = Deviation.objects.get()
    assert (kept.rule, kept.reason, kept.target_reference) == (rule, WHY, match.reference)


@pytest.mark.django_db
@pytest.mark.usefixtures("now")
def test_vol_05_lets_a_specialised_volunteer_through(signed_in, worker, client_):
    typed(client_, "structural_psychiatric")

    propose(signed_in(worker), client_, a_volunteer(is_specialised=True))

    assert Match.objects.exists()
    assert not Deviation.objects.exists()


@pytest.mark.django_db
@pytest.mark.usefixtures("now")
def test_vol_06_warns_on_the_screen_until_there_was_a_talk(signed_in, statements, worker, client_):
    typed(client_, "situational")
    url, browser = reverse("matching:match_propose", args=[client_.reference]), signed_in(worker)

    with statements() as seen:
        before = browser.get(url).content.decode()
    a_visit(client_, worker)
    after = browser.get(url).content.decode()

    assert len(seen) <= 10, seen
    assert "VOL-06" in before
    assert "VOL-06" not in after


@pytest.mark.django_db
@pytest.mark.usefixtures("now")
def test_the_typing_that_holds_now_of_either_person_of_a_couple_counts(signed_in, worker):
    client = a_couple()
    a_trajectory(client=client, lead=worker, on=date(2026, 3, 1))
    typed(client, "structural", on=date(2026, 5, 1))
    typed(client, "threatening")
    browser, url = signed_in(worker), reverse("matching:match_propose", args=[client.reference])

    first = browser.get(url).content.decode()
    typed(client, "structural", person=client.partner)
    second = browser.get(url).content.decode()

    assert "VOL-04" not in first
    assert "VOL-04" in second
