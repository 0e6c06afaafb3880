"""Which open meldingen may be about the same person or place."""

from importlib import import_module

import pytest
from django.apps import apps

from accounts.choices import Role
from signals.models import Concern, ConcernKey
from signals.queries.likely import CANDIDATES, likely_concerns
from signals.services.concerns import close_concern, import_concerns, reopen_concern
from signals.services.handling import merge_concern, split_concern
from tests.builders import NOW, a_concern, a_team, a_user, a_worker

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


@pytest.fixture
def desk():
    return a_user(Role.DESK, "Meldpunt")


@pytest.mark.parametrize(
    ("about", "words", "is_strong"),
    [
        ("Mw. v.d. Berg, Wilgenstraat 12", "Wilgenstr 12", True),
        ("Wilgenstr. 12", "mevrouw van den Berg op nummer 12 in de Wilgenstraat", True),
        ("Meneer op nummer 12, Oude Gracht", "Oude Gracht 12", True),
        ("Jan de Vries", "meneer Jan de Vries", True),
        ("Jan de Vries uit de Kade", "De Vries, Kade", True),
        ("De Vries, 06-12345678", "de Vries belt met 0612345678", True),
        ("Mw. de Vries, geb. 3-4-1948", "de Vries, 3 april 1948", True),
        ("Mevrouw de Vries", "de Vries", False),
        ("Mevrouw de Vries", "De Vriez", False),
        ("Fernandes, Lindehof", "Fernandez op de hoek Lindehof", True),
        ("Wilgenstraat", "bij de Wilgenstraat 12", False),
        ("Jan, Kade 14", "Jan Kade 12", False),
        ("mevrouw Müller", "Muller", False),
        ("José Müller", "jose müller", True),
        ("Familie Schmidt", "Smit", False),
    ],
)
def test_likely_concerns_finds_the_same_worry(desk, about, words, is_strong):
    concern = a_concern(about=about)

    (found,) = likely_concerns(words, desk)

    assert (found.reference, found.about, found.is_strong) == (concern.reference, about, is_strong)


@pytest.mark.parametrize(
    ("about", "words"),
    [
        ("Mevrouw van de overkant", "mevrouw van hiernaast"),
        ("Wilgenstraat 14", "Wilgenstraat 12"),
        ("Meneer op nummer 12", "mevrouw op nummer 12"),
        ("Bergman", "van den Berg"),
        ("Wilgenlaan 12", "Wilgenstraat 12"),
        ("100% alleen", "%"),
        ("Jan", ""),
    ],
)
def test_likely_concerns_leaves_out_what_is_not(desk, about, words):
    a_concern(about=about)

    assert likely_concerns(words, desk) == []


def test_likely_concerns_stay_within_reach_and_open():
    near = a_concern("Zuid", about="Kade 12")
    a_concern("Noord", about="Kade 12")
    Concern.objects.filter(pk=a_concern("Zuid", about="Kade 12").pk).update(
        status="closed", outcome="unfounded", closed_at=NOW
    )
    Concern.objects.filter(pk=a_concern("Zuid", about="Kade 12").pk).update(joined_at=NOW)

    found = likely_concerns("Kade 12", a_worker("Zuid"))

    assert [one.reference for one in found] == [near.reference]


def test_likely_concerns_names_the_five_best_with_age_and_holder(desk):
    colleague = a_worker("Zuid")
    for _each in range(7):
        a_concern(about="Familie Bakker")
    best = a_concern(about="Familie Bakker, Kade 12", owner=colleague, at=NOW.replace(day=17))

    found = likely_concerns("Bakker, Kade 12", desk)

    assert len(found) == 5
    assert tuple(found[0]) == (best.reference, "Familie Bakker, Kade 12", "3 dagen oud", colleague.name, True)
    assert {(one.age, one.holder, one.is_strong) for one in found[1:]} == {("van vandaag", "team Zuid", False)}


def test_likely_concerns_puts_who_shares_most_before_those_who_are_many(desk):
    best = a_concern(about="Familie Bakker, Kade 12", at=NOW.replace(day=1))
    for _each in range(CANDIDATES + 5):
        a_concern(about="Familie Bakker")

    found = likely_concerns("Bakker, Kade 12", desk)

    assert found[0].reference == best.reference


def test_likely_concerns_finds_one_that_was_split_off_again(desk):
    worker = a_worker()
    first, second = a_concern(about="Kade 12"), a_concern(about="Kade 12")
    merge_concern(concern=second, into=first, version=1, by=worker, at=NOW)
    merged = [one.reference for one in likely_concerns("Kade 12", desk)]

    split_concern(concern=second, version=2, by=worker)

    assert merged == [first.reference]
    assert {one.reference for one in likely_concerns("Kade 12", desk)} == {first.reference, second.reference}


def test_imported_meldingen_are_found_as_long_as_they_are_open(desk):
    facts = {"about": "Kade 12", "seen": "Gordijnen dicht", "team": a_team(), "received_at": NOW}
    open_one, closed = Concern(**facts), Concern(**facts, status="closed", outcome="unfounded", closed_at=NOW)

    import_concerns(concerns=[open_one, closed], by=None)

    assert [one.reference for one in likely_concerns("Kade 12", desk)] == [open_one.reference]
    assert set(ConcernKey.objects.values_list("concern", flat=True)) == {open_one.pk}


def test_likely_concerns_finds_what_came_in_closed_and_was_opened_again(desk):
    facts = {"about": "Kade 12", "seen": "Gordijnen dicht", "team": a_team(), "received_at": NOW}
    closed = Concern(**facts, status="closed", outcome="unfounded", closed_at=NOW)
    import_concerns(concerns=[closed], by=None)

    again = reopen_concern(concern=closed, version=1, by=a_worker())
    again = close_concern(concern=again, outcome="unfounded", version=2, by=None, at=NOW, no_visit_reason="Vergissing")
    reopen_concern(concern=again, version=3, by=a_worker())

    assert [one.reference for one in likely_concerns("Kade 12", desk)] == [closed.reference]


def test_what_was_open_before_there_were_keys_is_found_by_the_same(desk):
    concern = a_concern(about="José Müller, Kade 12, geb. 3-4-48")
    stored = set(ConcernKey.objects.values_list("key", flat=True))
    ConcernKey.objects.all().delete()

    import_module("signals.migrations.0010_fill_keys").fill_concerns(apps, None)

    assert set(concern.keys.values_list("key", flat=True)) == stored
    assert {"jose", "muller", "kade 12", "1948-04-03"} < stored


def test_words_without_end_are_no_key(desk):
    concern = a_concern(about="a" * 150 + " Kade 12")

    assert [one.reference for one in likely_concerns("Kade 12", desk)] == [concern.reference]


@pytest.mark.parametrize("number", [1, 60])
def test_likely_concerns_asks_one_statement(desk, statements, number):
    for _each in range(number):
        a_concern(about="Bakker, Kade 12")
    likely_concerns("niemand", desk)

    with statements() as seen:
        found = likely_concerns("mw. Bakker, Kade 12", desk)

    assert len(seen) == 1, seen
    assert len(found) == min(number, 5)
