"""A file of years: 300 visits, 12 filled-in instruments, 40 people on the network map, and pages that stay light."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from cases.content.instruments import FIRST
from cases.models import (
    Agreement,
    CaseReview,
    Consent,
    EmergencyPlan,
    InvolvedParty,
    Monitoring,
    Referral,
    Visit,
    WatchMember,
    WatchNetwork,
)
from instruments.choices import About
from tests.builders import TODAY, a_flag, a_goal, a_step_towards, a_trajectory, a_worker
from tests.cases.filling import filled
from tests.cases.mapping import a_crowd
from tests.typings import typed
from typology.choices import Profile

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
# What each page may ask at most: of one client, everything that was ever written.
PAGES = {
    "desk:client": 14,
    "cases:advices": 14,
    "cases:trajectory": 14,
    "cases:referrals": 14,
    "cases:consent": 14,
    "cases:watching": 14,
    "cases:reviews": 14,
    "cases:goals": 14,
    "cases:goals_paper": 14,
    "cases:network": 14,
    "cases:network_compare": 14,
    "cases:sheets": 14,
    "cases:phases": 14,
    "cases:typing_history": 14,
    "cases:assess": 14,
    "cases:close": 10,
    "cases:visit": 10,
    "cases:refer": 14,
    "cases:emergency": 10,
    "cases:monitoring": 10,
    "cases:trajectory_plan": 10,
    "cases:status": 10,
    "cases:party_add": 10,
}


def years_of_work(worker, *, visits, instruments, members):
    """A client with so many of each, and of everything else some."""
    trajectory = a_trajectory(lead=worker, on=date(2023, 1, 2))
    client = trajectory.client
    days = [TODAY - timedelta(days=4 * each) for each in range(visits)]
    facts = {"client": client, "trajectory": trajectory, "worker": worker, "kind": "home_visit", "outcome": "held"}
    story = "Koffie gedronken en over vroeger gepraat. De post lag er nog. " * 6
    Visit.objects.bulk_create(Visit(visited_on=day, story=story, minutes=60, **facts) for day in days)
    codes = [one.code for one in FIRST if one.about == About.PERSON]
    for each in range(instruments):
        filled(client, worker, codes[each % len(codes)], on=TODAY - timedelta(days=30 * each))
    a_crowd(client.person, members)
    for each in range(instruments):
        a_step_towards(a_goal(trajectory, words=f"Wens {each}"), what=f"Stap {each}", due_on=TODAY)
        typed(client.person, list(Profile)[each % 8], on=days[each], by=worker)
        around(trajectory, worker, each, days[each])
    a_flag("neglect", person=client.person, by=worker)
    return client


def around(trajectory, worker, each, day):
    """One of everything around a trajectory."""
    client = trajectory.client
    name = f"Organisatie {each}"
    InvolvedParty.objects.create(trajectory=trajectory, name=name, does="Budgetcoach", since_on=day)
    Referral.objects.create(trajectory=trajectory, to_name=name, referred_on=day, follow_up_on=TODAY)
    CaseReview.objects.create(trajectory=trajectory, kind="person", reviewed_on=day, brought="Meer rust.", by=worker)
    Consent.objects.create(client=client, scope="organisation", answer="given", recipient=name, answered_on=day)
    EmergencyPlan.objects.create(client=client, signs="Gordijnen dicht", noted_on=day, noted_by=worker)
    Agreement.objects.create(client=client, user=worker, what=f"Bellen {each}", due_on=day)
    network = WatchNetwork.objects.filter(client=client).first()
    network = network or WatchNetwork.objects.create(client=client, begun_on=day)
    WatchMember.objects.create(watch_network=network, name=name, kind="family", since_on=day)
    if not each:
        Monitoring.objects.create(client=client, user=worker, since_on=day, next_on=TODAY, rhythm_weeks=6)


@pytest.mark.parametrize(("visits", "instruments", "members"), [(30, 2, 4), (300, 12, 40)])
def test_every_page_keeps_its_budget_however_long_the_file(signed_in, statements, visits, instruments, members):
    worker = a_worker()
    client = years_of_work(worker, visits=visits, instruments=instruments, members=members)
    browser = signed_in(worker)
    found = {}

    for name, budget in PAGES.items():
        with statements() as seen:
            page = browser.get(reverse(name, args=[client.reference]))
        found[name] = (page.status_code, len(seen), len(page.content))
        assert page.status_code == 200, name
        assert len(seen) <= budget, (name, seen)
        assert len(page.content) < 60_000, (name, len(page.content))

    assert set(found) == set(PAGES)
