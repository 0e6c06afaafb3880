"""Whether somebody is known already: who is told what about whom."""

from datetime import date

import pytest
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accounts.choices import Permission, Role
from cases.models import Client
from cases.queries import CANDIDATES, likely_known
from people.services import change_person
from tests.builders import a_client, a_coordinator, a_couple, a_trajectory, a_user, a_volunteer, a_worker, also

pytestmark = pytest.mark.django_db


@pytest.fixture
def worker():
    return a_worker()


def test_likely_known_names_the_own_team_and_hides_the_rest(worker):
    near = a_client(last_name="Bakker", street="Kade", house_number=12)
    far = a_client("Noord", last_name="Bakker", street="Verweg")

    found = likely_known("mevrouw Bakker", worker)

    assert [tuple(one) for one in found] == [
        ("Zuid", near.reference, near.name, "", False, "zelfde achternaam", near.team_id, ()),
        ("Noord", "", "", "", False, "", far.team_id, ()),
    ]
    assert [one.is_elsewhere for one in found] == [False, True]


def test_likely_known_tells_the_desk_the_teams_and_no_more():
    a_client(first_name="Riet", last_name="Fernandes", street="Lindehof")
    a_client("Noord", first_name="Jan", prefix="", last_name="Bakker", street="Lindehof")

    found = likely_known("Riet Fernandez op de hoek Lindehof", a_user(Role.DESK, "Meldpunt"))

    assert [(one.team, one.is_strong) for one in found] == [("Zuid", True)]
    assert {(one.reference, one.name, one.meta, one.why) for one in found} == {("", "", "", "")}


@pytest.mark.parametrize("words", ["Riet", "Lindehof", "Ferna", "Riet, Lindehof 9"])
def test_likely_known_tells_nothing_of_others_by_what_many_share(words):
    a_client(first_name="Riet", last_name="Fernandes", street="Lindehof", house_number=12)

    found = likely_known(words, a_user(Role.DESK, "Meldpunt"))

    assert [(one.team, one.is_strong) for one in found] == ([("Zuid", True)] if "," in words else [])


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
    facts = {"street": "Geheimlaan", "house_number": 12, "postcode": "8013 ZP", "is_address_protected": True}
    client = a_client(last_name="Bakker", **facts)
    a_trajectory(lead=worker, client=client)

    (known,) = likely_known("Bakker Geheimlaan 12", worker)

    assert [likely_known(words, worker) for words in ("Geheimlaan 12", "Geheimlaan", "8013 ZP 12")] == [[], [], []]
    assert (known.meta, known.is_strong, known.why) == ("", False, "zelfde achternaam")


def test_likely_known_forgets_an_address_once_it_is_protected_and_a_name_once_it_is_changed(worker):
    client = a_client(last_name="Bakker", street="Geheimlaan", house_number=12)
    protected = {"is_address_protected": True, "last_name": "Slager"}
    change_person(person=client.person, version=client.person.version, by=worker, **protected)

    found = {words: len(likely_known(words, worker)) for words in ("Geheimlaan 12", "Bakker", "Slager")}

    assert found == {"Geheimlaan 12": 0, "Bakker": 0, "Slager": 1}


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
    for each in range(50):
        a_client(last_name=f"Aa{each}", street="Kade")
    best = a_client(last_name="Zwart", street="Kade")

    found = likely_known("Zwart Kade", worker)

    assert len(found) == 8
    assert (found[0].reference, [one.is_strong for one in found]) == (best.reference, [True] + [False] * 7)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("06 1234 5678", "zelfde telefoonnummer"),
        ("belt met +31 6 12345678", "zelfde telefoonnummer"),
        ("Wilgenstr. 12", "zelfde adres"),
        ("8013zp 12", "zelfde adres"),
        ("mw. Berk, geb 3-4-1948", "zelfde geboortedatum"),
        ("mw v/d Berg, geb 3 april 48", "zelfde achternaam, zelfde geboortedatum"),
        ("De Burg uit de Wilgenstraat", "zelfde straat"),
        ("de Berch in de wilgenstraat", "naam klinkt hetzelfde, zelfde straat"),
        ("van den bergg wilgenstraat", "naam klinkt hetzelfde, zelfde straat"),
        ("Wilg", "straat begint hetzelfde"),
        ("Truu", "voornaam begint hetzelfde"),
    ],
)
def test_likely_known_finds_by_whatever_is_known_and_says_why(worker, words, why):
    a_client(first_name="Truus", prefix="van den", last_name="Berg", phone="+31612345678", birth_date=date(1948, 4, 3),
             street="Wilgenstraat", house_number=12, postcode="8013 ZP")  # fmt: skip

    (known,) = likely_known(words, worker)

    assert known.why == why


def test_likely_known_finds_somebody_by_the_partner(worker):
    couple = a_couple()

    (known,) = likely_known("Jan Smit", worker)

    assert (known.reference, known.name, known.is_strong) == (couple.reference, couple.name, True)


def test_likely_known_names_own_clients_however_many_there_are_elsewhere(worker):
    for _each in range(CANDIDATES + 5):
        a_client("Noord", last_name="Bakker")
    mine = a_client(last_name="Bakker", street="Kade")

    found = likely_known("Bakker", worker)

    assert [(one.team, one.name) for one in found] == [("Zuid", mine.name), ("Noord", "")]


def test_likely_known_passes_by_volunteers(worker):
    a_volunteer(first_name="Jan", last_name="Bakker")

    assert likely_known("Jan Bakker", worker) == []


@pytest.mark.parametrize("number", [3, 30])
def test_likely_known_asks_two_statements(worker, statements, number):
    for _each in range(number):
        a_couple()
    worker.reach(Permission.CLIENT_VIEW)

    with statements() as seen:
        found = likely_known("Riet de Wit en Jan Smit, Kade", worker)

    assert len(seen) == 2, seen
    assert len(found) == min(number, 8)


@pytest.mark.parametrize(
    "words", ["", "de", "\x00", "%", "_" * 9, "'; drop", "x" * 1_000_000, "ja nee " * 50_000, "😀"]
)
def test_likely_known_takes_any_words(worker, words):
    a_client(last_name="Bakker")

    assert likely_known(words, worker) == []


SYLLABLES = st.sampled_from(
    ("Geheim", "geheimlaan", "Riet", "Verstraten", "12", "06", "06 1234 5678", "v.d.", "x", ",")
)


@given(words=st.lists(SYLLABLES | st.text(max_size=4), max_size=8).map(" ".join))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_likely_known_never_says_who_a_client_of_another_team_is(worker, words):
    if not Client.objects.exists():
        a_client("Noord", first_name="Riet", last_name="Verstraten", street="Geheimlaan", house_number=12,
                 phone="+31612345678", birth_date=date(1948, 4, 3))  # fmt: skip

    found = likely_known(words, worker)

    assert {tuple(one)[:4] for one in found} <= {("Noord", "", "", "")}
    assert {one.why for one in found} <= {""}


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
