"""How a person is shown."""

import pytest

from people.models import Person


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ({"street": "Kade", "house_number": 53, "house_addition": "a"}, "Kade 53a"),
        ({"street": "Kade", "house_number": 19, "house_addition": "I"}, "Kade 19-I"),
        ({"street": "Kade", "house_number": 53}, "Kade 53"),
        ({"street": "Kade"}, "Kade"),
        ({"house_number": 53}, "53"),
        ({}, ""),
        ({"street": "Kade", "house_number": 53, "is_address_protected": True}, ""),
    ],
)
def test_an_address_is_one_line_as_far_as_it_is_known(facts, line):
    assert Person(**facts).address_line == line
