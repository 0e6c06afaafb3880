"""Whether somebody is known already: who is told what about whom."""

from datetime import date

import pytest
from django.urls import reverse

from accounts.choices import Permission, Role
from cases.models import Client
from cases.queries import likely_known
from tests.builders import a_client, a_coordinator, a_couple, a_trajectory, a_user, a_worker, also

pytestmark = pytest.mark.django_db


@pytest.fixture
def worker():
    return a_worker()


def test_likely_known_names_the_own_team_and_hides_the_rest(worker):
    near = a_client(last_name="Bakker", street="Kade", house_number=12)
    a_client("Noord", last_name="Bakker", street="Verweg")

    found = likely_known("mevrouw Bakker", worker)

    assert sorted(found) == [
        ("Noord", "", "", "", False),
        ("Zuid", near.reference, near.name, "", False),
    ]


def test_likely_known_tells_street_and_year_of_birth_of_the_caseload_and_to_the_coordinator(worker):
    client = a_client(last_name="Bakker", street="Kade", house_number=12, birth_date=date(1944, 2, 3))
    a_trajectory(lead=worker, client=client)
    elsewhere = also(a_coordinator("Noord"), Role.WORKER, "Zuid")

    told = {
        user: likely_known("Bakker", user)[0].meta
        for user in (worker, a_worker(), a_coordinator(), elsewhere, a_user(Role.PRIVACY_OFFICER))
    }

    assert list(told.values()) == ["Kade 12 · 1944", "", "Kade 12 · 1944", "", ""]


def test_likely_known_tells_no_protected_address(worker):
    client = a_client(last_name="Bakker", street="Geheimlaan", house_number=12, is_address_protected=True)
    a_trajectory(lead=worker, client=client)

    (known,) = likely_known("Bakker Geheimlaan 12", worker)

    assert likely_known("Geheimlaan 12", worker) == []
    assert (known.meta, known.is_strong) == ("", False)


def test_likely_known_is_strong_with_two_shared_words_and_names_the_best_first(worker):
    weak = a_client(last_name="Aker", street="Kade")
    strong = a_client(last_name="Zwart", street="Kade")
    strongest = a_client(first_name="Wilhelmina", last_name="Zwart", street="Kade")
    a_client(last_name="Anders", street="Plein")

    found = likely_known("Wilhelmina Zwart, Kade", worker)

    assert [(one.reference, one.is_strong) for one in found] == [
        (strongest.reference, True),
        (strong.reference, True),
        (weak.reference, False),
    ]


def test_likely_known_keeps_the_best_of_many(worker):
    for each in range(20):
        a_client(last_name=f"Aa{each}", street="Kade")
    best = a_client(last_name="Zwart", street="Kade")

    found = likely_known("Zwart Kade", worker)

    assert len(found) == 8
    assert (found[0].reference, [one.is_strong for one in found]) == (best.reference, [True] + [False] * 7)


def test_likely_known_finds_somebody_by_the_partner(worker):
    couple = a_couple()

    (known,) = likely_known("Jan Smit", worker)

    assert known == ("Zuid", couple.reference, couple.name, "", True)


def test_likely_known_names_own_clients_however_many_there_are_elsewhere(worker):
    mine = a_client(last_name="Bakker", street="Kade")
    for _each in range(7):
        a_client("Noord", last_name="Bakker")

    found = likely_known("Bakker Kade", worker)

    assert found[0].name == mine.name
    assert {one.team for one in found if not one.reference} == {"Noord"}
    assert [one.name for one in found if not one.reference] == [""] * 7


@pytest.mark.parametrize("number", [3, 30])
def test_likely_known_asks_one_statement(worker, statements, number):
    for _each in range(number):
        a_couple()
    worker.reach(Permission.CLIENT_VIEW)

    with statements() as seen:
        found = likely_known("Riet de Wit en Jan Smit, Kade", worker)

    assert len(seen) == 1, seen
    assert len(found) == min(number, 8)


@pytest.mark.parametrize(
    "words", ["", "de", "\x00", "%", "_" * 9, "'; drop", "x" * 1_000_000, "ja nee " * 50_000, "😀"]
)
def test_likely_known_takes_any_words(worker, words):
    a_client(last_name="Bakker")

    assert likely_known(words, worker) == []


def test_open_shows_once_who_is_known_before_a_second_file_is_made(signed_in):
    worker = a_worker()
    a_trajectory(client=a_client(first_name="Truus", last_name="Lee", street="Akeleilaan"), lead=worker)
    browser, typed = signed_in(worker), {"first_name": "Truus", "last_name": "Lee", "street": "Akeleilaan"}

    page = browser.post(reverse("cases:open"), typed)

    assert "Misschien al bekend" in page.content.decode()
    assert "Toch openen" in page.content.decode()
    assert Client.objects.count() == 1
    browser.post(reverse("cases:open"), typed | {"is_checked": "on"})
    assert Client.objects.count() == 2
