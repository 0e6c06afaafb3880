"""Mijn werk: which typings ask for another look."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from accounts.choices import Role
from accounts.models import User
from tests.builders import TODAY, a_client, a_coordinator, a_couple, a_trajectory, a_worker, also
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


def somewhere(team, worker, on=EARLIER):
    """Of a team, typed long ago."""
    client = a_trajectory(team, lead=worker, on=on, client=a_client(team, prefix="", last_name=team)).client
    assess(person=client.person, persistence="structural", orientation="", note="", on=date(2026, 1, 5), by=worker)
    return client


def test_typ_09_typ_11_a_coordinator_sees_of_the_team_who_is_to_be_typed_again(signed_in):
    worker, other = a_worker(), a_worker()
    old, wishes, waits, fresh = (somebody(name, worker) for name in ("Oud", "Wens", "Uitgesteld", "Vers"))
    assess(person=old, persistence="structural", orientation="", note="", on=date(2026, 1, 5), by=worker)
    for person in (wishes, fresh):
        typed(person, Profile.OVERLEVERS, worker, EARLIER)
    observe(wishes, worker, LATER, wish="belong")
    put_off(waits, TODAY, other, EARLIER)
    somewhere("Noord", a_worker("Noord"))
    browser = signed_in(a_coordinator())

    assert listed(browser, "Opnieuw typeren") == [
        ("Riet Uitgesteld", f"{worker.name} · eindigt binnenkort: kijk of je nu kunt typeren", "20-11-2026"),
        ("Riet Wens", f"{worker.name} · de wens is veranderd sinds de laatste typering", "05-10-2026"),
        ("Riet Oud", f"{worker.name} · laatste typering", "05-01-2026"),
    ]
    assert (
        reverse("desk:client", args=[old.client_as_first.get().reference])
        in browser.get(reverse("desk:start")).content.decode()
    )


def test_typ_09_a_client_without_a_lead_and_a_couple_stand_there_once(signed_in):
    worker = a_worker()
    couple = a_trajectory(lead=worker, client=a_couple(), on=EARLIER).client
    put_off(couple.person, TODAY, worker, EARLIER)
    assess(person=couple.partner, persistence="structural", orientation="", note="", on=date(2026, 1, 5), by=worker)
    nobody = a_trajectory(client=a_client(prefix="", last_name="Wees"), on=EARLIER).client.person
    assess(person=nobody, persistence="structural", orientation="", note="", on=date(2026, 1, 6), by=worker)
    browser = signed_in(a_coordinator())

    assert [side for _name, _why, side in listed(browser, "Opnieuw typeren")] == ["20-11-2026", "06-01-2026"]
    assert listed(browser, "Opnieuw typeren")[1][1] == "nog geen regiehouder · laatste typering"
    assert [name for name, _why, _side in listed(browser, "Trajecten zonder regiehouder")] == ["Riet Wees"]


def test_typ_09_a_coordinator_who_is_worker_too_has_the_own_caseload_once_and_no_other_team(signed_in):
    user = also(a_coordinator("Noord"), Role.WORKER, "Zuid")
    somewhere("Zuid", user)
    somewhere("Noord", a_worker("Noord"))
    somewhere("Zuid", a_worker())
    browser = signed_in(User.objects.get(pk=user.pk))

    assert [name for name, _why, _side in listed(browser, "Typering opnieuw bekijken")] == ["Riet Zuid"]
    assert [name for name, _why, _side in listed(browser, "Opnieuw typeren")] == ["Riet Noord"]
