"""What the start page asks of guidance that goes on: referrals, staying in view, hand-overs, plans, intervisie."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from cases.models import CaseReview, HandOver, Monitoring, Referral
from tests.builders import TODAY, a_client, a_coordinator, a_trajectory, a_user, a_worker
from tests.typings import assess

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def trajectory(worker):
    return a_trajectory(lead=worker, on=date(2026, 3, 1))


@pytest.fixture
def listed(signed_in, worker):
    """The items of a section of the worker's start page, by its heading."""
    browser = signed_in(worker)

    def items(title):
        sections = browser.get(reverse("desk:start")).context["sections"]
        return [item for section in sections if str(section.title) == title for item in section.items]

    return items


def referred(trajectory, **facts):
    facts = {"to_name": "Het Buurthuis", "referred_on": date(2026, 9, 1), "follow_up_on": TODAY} | facts
    return Referral.objects.create(trajectory=trajectory, **facts)


def row(trajectory, worker, persistence="structural_psychiatric"):
    assess(
        person=trajectory.client.person,
        persistence=persistence,
        orientation="",
        note="",
        on=date(2026, 4, 1),
        by=worker,
    )


@pytest.mark.parametrize(("day", "is_asked"), [(YESTERDAY, True), (TODAY, True), (TOMORROW, False), (None, False)])
def test_clo_05_after_a_referral_it_is_asked_on_the_day(listed, trajectory, day, is_asked):
    referred(trajectory, follow_up_on=day)

    found = listed("Hoe ging het na de verwijzing?")

    assert [item.reason for item in found] == (["Het Buurthuis"] if is_asked else [])


@pytest.mark.parametrize("facts", [{"stopped_on": TODAY}, {"followed_up_on": TODAY, "result": "arrived"}])
def test_clo_05_what_stopped_or_is_done_is_not_asked(listed, trajectory, facts):
    referred(trajectory, **facts)

    assert listed("Hoe ging het na de verwijzing?") == []


def test_clo_14_what_was_shared_is_told(listed, trajectory):
    shared = referred(trajectory, must_tell=True, consulted="De jurist", follow_up_on=None)
    (item,) = listed("Nog te vertellen")
    assert "Het Buurthuis" in item.reason

    shared.told_on = TODAY
    shared.save()

    assert listed("Nog te vertellen") == []


def test_clo_08_a_contact_to_stay_in_view_stays_on_the_list_of_the_fixed_person(listed, worker):
    client = a_client()
    monitoring = Monitoring.objects.create(client=client, user=worker, since_on=date(2026, 1, 1), next_on=YESTERDAY)
    Monitoring.objects.create(client=a_client(), user=a_worker(), since_on=date(2026, 1, 1), next_on=YESTERDAY)
    Monitoring.objects.create(client=a_client(), user=worker, since_on=date(2026, 1, 1), next_on=TOMORROW)

    (item,) = listed("In beeld houden")

    assert item.title == client.person.full_name
    assert "stond voor" in item.reason
    monitoring.until_on = TODAY
    monitoring.save()
    assert listed("In beeld houden") == []


def test_pha_15_psychiatry_without_peers_for_three_months_asks_for_intervisie(listed, trajectory, worker):
    row(trajectory, worker)
    assert len(listed("Intervisie plannen")) == 1

    CaseReview.objects.create(trajectory=trajectory, kind="peers", reviewed_on=date(2026, 10, 1))

    assert listed("Intervisie plannen") == []


def test_pha_15_another_row_or_a_review_with_the_person_changes_nothing(listed, trajectory, worker):
    other = a_trajectory(lead=worker, on=date(2026, 3, 1))
    row(other, worker, "situational")
    row(trajectory, worker)
    CaseReview.objects.create(trajectory=trajectory, kind="person", reviewed_on=date(2026, 10, 1))

    assert [item.title for item in listed("Intervisie plannen")] == [trajectory.client.person.full_name]


def test_pha_16_a_hand_over_stands_with_who_gives(listed, trajectory, worker):
    colleague = a_worker()
    hand_over = HandOver.objects.create(trajectory=trajectory, giver=worker, taker=colleague, begun_on=TODAY)

    (item,) = listed("Overdracht loopt")

    assert colleague.name in item.reason
    hand_over.stopped_on = TODAY
    hand_over.save()
    assert listed("Overdracht loopt") == []


@pytest.mark.parametrize(("day", "is_told"), [(YESTERDAY, True), (TODAY, False), (None, False)])
def test_pha_18_a_planned_end_that_passed_is_a_sign_for_a_talk(listed, trajectory, day, is_told):
    trajectory.planned_until = day
    trajectory.save()

    assert bool(listed("Geplande tijd voorbij")) == is_told


def test_clo_08_who_is_in_view_without_a_fixed_person_stands_with_the_coordinator(signed_in):
    gone = a_user(is_active=False)
    client = a_client()
    Monitoring.objects.create(client=client, user=gone, since_on=date(2026, 1, 1))
    Monitoring.objects.create(client=a_client(), user=a_worker(), since_on=date(2026, 1, 1))
    Monitoring.objects.create(client=a_client("Noord"), user=None, since_on=date(2026, 1, 1))

    sections = signed_in(a_coordinator()).get(reverse("desk:start")).context["sections"]

    (found,) = [one for one in sections if str(one.title) == "In beeld zonder vaste persoon"]
    assert [item.title for item in found.items] == [client.person.full_name]
    assert found.items[0].url == reverse("cases:monitoring_give", args=[client.reference])


def test_many_of_each_ask_no_more_statements(signed_in, statements, worker):
    for each in range(10):
        one = a_trajectory(lead=worker, on=date(2026, 3, 1))
        one.planned_until = YESTERDAY
        one.save()
        referred(one)
        referred(one, must_tell=True, consulted="De jurist", to_name=f"Ander {each}")
        row(one, worker)
        HandOver.objects.create(trajectory=one, giver=worker, taker=a_worker(), begun_on=TODAY)
        Monitoring.objects.create(client=one.client, user=worker, since_on=date(2026, 1, 1), next_on=YESTERDAY)
    browser = signed_in(worker)

    with statements() as seen:
        page = browser.get(reverse("desk:start"))

    assert len(seen) <= 14, seen
    assert len(page.content) < 60_000
