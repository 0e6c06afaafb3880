"""How much somebody looks like what was typed."""

from datetime import date

import pytest

from people.choices import BirthPrecision
from people.clues import read_clues
from people.likeness import WEIGHTS, Alike, Part, likeness
from people.models import Person
from tests.builders import TODAY

KNOWN = {
    "first_name": "Wilhelmina",
    "alias": "Wil",
    "prefix": "van den",
    "last_name": "Berg",
    "street": "Wilgenstraat",
    "house_number": 12,
    "house_addition": "A",
    "postcode": "8013 ZP",
    "phone": "+31612345678",
    "birth_date": date(1948, 4, 3),
}


def alike(text, **facts):
    """What is alike with the person above, but for these facts."""
    return likeness([Person(**KNOWN | facts)], read_clues(text, today=TODAY))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("mw. v.d. Berg, Wilgenstr 12, geb 3-4-1948, 06 1234 5678",
         "zelfde adres, zelfde telefoonnummer, zelfde achternaam, zelfde geboortedatum"),
        ("06-12345678", "zelfde telefoonnummer"),
        ("Wilgenstr. 12", "zelfde adres"),
        ("Wilgenstraat 12-a", "zelfde adres"),
        ("8013zp nr 12", "zelfde adres"),
        ("mevrouw v/d Berg uit de Wilgenstraat", "zelfde achternaam, zelfde straat"),
        ("Berg, geboren 3 april 1948", "zelfde achternaam, zelfde geboortedatum"),
        ("Wil Berg", "zelfde achternaam, zelfde voornaam of roepnaam"),
        ("Wil Berk", ""),
        ("Wilhelmina uit de Wilgenstr", "zelfde voornaam of roepnaam, zelfde straat"),
    ],
)  # fmt: skip
def test_a_strong_likeness_says_why(text, why):
    found = alike(text)

    assert (found.is_strong, found.why) == (bool(why), why or "zelfde voornaam of roepnaam")


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("mevrouw van den Berg", {}),
        ("Wilgenstraat", {}),
        ("Wilgenstraat 14", {}),
        ("Wilgenstraat 12-B", {}),
        ("8013 ZP 14", {}),
        ("8013 ZP", {}),
        ("geb 3-4-1948", {}),
        ("geb 4-3-1948, mevrouw van den Berg", {}),
        ("mevrouw van den Berg, 06 1234 5679", {}),
        ("Bergweg 12", {}),
        ("Jan Wilgenstraat", {}),
        ("Wilhelm van den Berg", {}),
        ("Jan van den Berg", {"first_name": "Janneke", "alias": ""}),
        ("mevrouw Bergman, Wilgenlaan 12", {}),
        ("Berg", {"street": "Bergstraat"}),
        ("Wilgen Berg", {"street": "Wilgenhof"}),
        ("geb 1-1-1948 Wilgenstraat", {"birth_date": date(1948, 1, 1), "birth_precision": BirthPrecision.YEAR}),
        ("Nieuwe Gracht 12", {"street": "Oude Gracht", "postcode": ""}),
        ("2e Jan Steenstraat 12", {"street": "1e Jan Steenstraat"}),
        ("Wilgenstraat 12 Wil", {"is_address_protected": True}),
        ("8013 ZP 12 Wil", {"is_address_protected": True}),
    ],
)
def test_a_near_miss_is_not_strong(text, facts):
    assert not alike(text, **facts).is_strong


@pytest.mark.parametrize(
    ("typed", "last_name"),
    [("De Vriez", "Vries"), ("Fernandez", "Fernandes"), ("Meyer", "Meijer"), ("Schmidt", "Smit"), ("Fisser", "Visser")],
)
def test_a_name_that_sounds_alike_is_a_hint_and_strong_with_a_street(typed, last_name):
    alone, beside = alike(typed, last_name=last_name), alike(f"{typed} op de hoek Wilgenstr", last_name=last_name)

    assert (alone.why, alone.is_strong) == ("naam klinkt hetzelfde", False)
    assert (beside.why, beside.is_strong) == ("naam klinkt hetzelfde, zelfde straat", True)


@pytest.mark.parametrize(("typed", "last_name"), [("Bos", "Vos"), ("Smit", "Smeets"), ("Jansen", "Hansen")])
def test_a_name_that_sounds_different_is_none(typed, last_name):
    assert alike(typed, last_name=last_name).alike == ()


def test_one_word_counts_once():
    person = {"first_name": "Berg", "alias": "", "last_name": "Berg", "street": "Berg"}

    assert alike("Berg", **person).score == WEIGHTS[Alike.FAMILY_SAME]


def test_a_couple_is_found_by_what_either_brings():
    partner = Person(first_name="Jan", last_name="Smit", phone="+31687654321")

    found = likeness([Person(**KNOWN), partner], read_clues("Jan Berg", today=TODAY))

    assert found.why == "zelfde achternaam, zelfde voornaam of roepnaam"


def test_a_given_name_or_a_street_alone_tells_nothing_about_others():
    assert [alike(text).is_telling for text in ("Wil", "Wilgenstraat", "Wilg", "van den Berg", "geb 3-4-1948")] == [
        False, False, False, True, True,
    ]  # fmt: skip


def test_every_likeness_has_a_part_and_a_weight():
    assert set(WEIGHTS) == set(Alike)
    assert {one.part for one in Alike} == set(Part)
