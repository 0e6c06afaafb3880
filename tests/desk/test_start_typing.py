"""Mijn werk: which typings ask for another look."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from tests.builders import TODAY, a_client, a_trajectory, a_worker
from tests.typings import assess, observe, put_off, typed
from typology.choices import Profile

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
EARLIER, LATER = date(2026, 10, 5), date(2026, 11, 2)


@pytest.fixture
def worker():
    return a_worker()


def somebody(name, worker):
    """In the caseload of this worker."""
    return a_trajectory(lead=worker, client=a_client(prefix="", last_name=name), on=EARLIER).client.person


def listed(browser, heading):
    """Name, reason and day of what stands under this heading."""
    sections = {str(one.title): one for one in browser.get(reverse("desk:start")).context["sections"]}
    return [(item.title, item.reason, item.side) for item in sections[heading].items]


def test_typ_09_the_list_says_whether_the_typing_is_old_or_the_wish_changed(signed_in, worker):
    old, wishes, fresh = (somebody(name, worker) for name in ("Oud", "Wens", "Vers"))
    assess(person=old, persistence="structural", orientation="", note="", on=date(2026, 1, 5), by=worker)
    for person in (wishes, fresh):
        typed(person, Profile.OVERLEVERS, worker, EARLIER)
    observe(wishes, worker, LATER, wish="belong")

    assert listed(signed_in(worker), "Typering opnieuw bekijken") == [
        ("Riet Wens", "de wens is veranderd sinds de laatste typering", "05-10-2026"),
        ("Riet Oud", "laatste typering", "05-01-2026"),
    ]


def test_typ_09_old_and_changed_stands_there_once(signed_in, worker):
    person = somebody("Beide", worker)
    typed(person, Profile.OVERLEVERS, worker, date(2026, 1, 5))
    observe(person, worker, LATER, wish="belong")

    assert len(listed(signed_in(worker), "Typering opnieuw bekijken")) == 1


def test_typ_11_a_startindicering_that_ends_is_on_the_list_from_two_weeks_before(signed_in, worker):
    days = {"Voorbij": -1, "Vandaag": 0, "Bijna": 14, "Later": 15}
    for name, number in days.items():
        put_off(somebody(name, worker), TODAY + timedelta(days=number), worker, EARLIER)
    put_off(somebody("Van een ander", a_worker()), TODAY, worker, EARLIER)

    soon, over = "eindigt binnenkort: kijk of je nu kunt typeren", "is voorbij: typeer nu, of stel opnieuw uit"
    assert listed(signed_in(worker), "Startindicering loopt af") == [
        ("Riet Voorbij", over, "19-11-2026"),
        ("Riet Vandaag", soon, "20-11-2026"),
        ("Riet Bijna", soon, "04-12-2026"),
    ]


@pytest.mark.parametrize("number", [2, 12])
def test_start_asks_the_same_statements_for_any_number_of_typings(signed_in, statements, worker, number):
    for _each in range(number):
        person, other = somebody("Wens", worker), somebody("Uitgesteld", worker)
        typed(person, Profile.OVERLEVERS, worker, EARLIER)
        observe(person, worker, LATER, wish="belong")
        put_off(other, TODAY, worker, EARLIER)
    browser = signed_in(worker)

    with statements() as seen:
        page = browser.get(reverse("desk:start"))

    assert len(seen) <= 14, seen
    assert len(page.content) < 60_000
