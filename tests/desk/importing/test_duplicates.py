"""The same person under two numbers."""

from datetime import date

import pytest

from desk.importing.duplicates import Known, same_people

BORN = date(1934, 5, 27)
SHANTI = Known("C1", 2, "Shanti", "Vries", BORN, "+31381696059", "8014 MC", (81, "hs"))


@pytest.mark.parametrize(
    "other",
    [
        Known("C2", 3, "Shanti", "Vriez", BORN),
        Known("C2", 3, "S.", "Vries", BORN),
        Known("C2", 3, "Santi", "Jansen", BORN, phone="+31381696059"),
        Known("C2", 3, "Santi", "Jansen", BORN, postcode="8014 MC", house_number=(81, "hs")),
        Known("C2", 3, "Shanti", "Vries", date(1934, 5, 7), phone="+31381696059"),
        Known("C2", 3, "Shanti", "Vries", None, postcode="8014 MC", house_number=(81, "hs")),
    ],
)
def test_recognises_somebody(other):
    assert same_people([SHANTI, other]) == [(SHANTI, other)]


@pytest.mark.parametrize(
    "other",
    [
        Known("C1", 3, "Shanti", "Vries", BORN),
        Known("C2", 3, "Shanti", "Vries"),
        Known("C2", 3, "Shanti", "Vries", date(1950, 1, 1)),
        Known("C2", 3, "Henk", "Vries", date(1931, 1, 1), "+31381696059", "8014 MC", (81, "hs")),
        Known("C2", 3, "Henk", "Bos", BORN, postcode="8014", house_number=(81, "hs")),
        Known("C2", 3, "", "", BORN),
    ],
)
def test_leaves_others_alone(other):
    assert same_people([SHANTI, other]) == []


def test_pairs_grow_with_the_number_of_people_not_with_its_square():
    people = [Known(f"C{number}", number, "A", f"Naam{chr(97 + number % 26)}", BORN) for number in range(10_000)]

    assert len(same_people(people)) < len(people)
