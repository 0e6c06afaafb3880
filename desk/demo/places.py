"""Lindewaard: a fictional town with five districts, two teams, and streets that are nowhere else."""

from typing import NamedTuple


class Street(NamedTuple):
    """A street with the letters of its postcode and its highest house number."""

    name: str
    letters: str
    highest: int


class Place(NamedTuple):
    """A district, the team that works there, and its streets."""

    name: str
    team: str
    share: int
    streets: tuple[Street, ...]


TOWN = "Lindewaard"
POSTCODE = "1999"  # digits that are given to no place
NORTH, SOUTH, DESK, OFFICE = "Noord", "Zuid", "Meldpunt", "Bureau"
PLACES = (
    Place(
        "Oude Haven",
        NORTH,
        22,
        (
            Street("Touwslagerskade", "AB", 84),
            Street("Zoutkeetsteeg", "AC", 31),
            Street("Loodsmansplein", "AD", 120),
            Street("Ankerwal", "AE", 57),
        ),
    ),
    Place(
        "Bloemenhof",
        NORTH,
        28,
        (
            Street("Duizendschoonstraat", "BA", 96),
            Street("Akeleilaan", "BC", 143),
            Street("Korenbloempad", "BD", 42),
            Street("Violierenplein", "BG", 210),
        ),
    ),
    Place(
        "Zuiderweide",
        SOUTH,
        20,
        (
            Street("Wulpenlaan", "CA", 118),
            Street("Grutto-erf", "CB", 36),
            Street("Kievitsdreef", "CE", 164),
        ),
    ),
    Place(
        "De Lindehof",
        SOUTH,
        18,
        (
            Street("Lindehof", "DA", 288),
            Street("Zilverlindeweg", "DC", 71),
            Street("Bastpad", "DE", 29),
        ),
    ),
    Place(
        "Molenkwartier",
        SOUTH,
        12,
        (
            Street("Wiekslag", "EA", 65),
            Street("Maalderijstraat", "EB", 102),
            Street("Buiten de Poort", "ED", 18),
        ),
    ),
)
