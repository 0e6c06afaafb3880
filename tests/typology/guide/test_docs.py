"""docs/typering.md says what the code does: the table, the worked example and the example of `ijk`."""

import re

import pytest

from tests.consistency.source import ROOT
from typology.calibration import read_cases, report, weigh
from typology.choices import Profile
from typology.guide import GUIDE_VERSION, best_question, read
from typology.guide.reading import COLUMN_GROUNDS, LEAST_LEAD, LEAST_LIKELY, PRUDENCE, ROW_GROUNDS
from typology.guide.weights import CHANCES, FIT, PROFILES

TEXT = (ROOT / "docs" / "typering.md").read_text(encoding="utf-8")
EXAMPLE = {
    "network_past": ("small_sufficient",),
    "onset": ("fell_away",),
    "wish": ("close_tie",),
    "stance": ("waits_hopes",),
}
SHOWN = (Profile.ACHTERBLIJVERS, Profile.AFHANKELIJKEN, Profile.GEBORGENEN, Profile.HOOPVOLLEN)


def number(value, digits=3):
    """As Dutch writes it."""
    return f"{value:.{digits}f}".replace(".", ",")


def table_rows(first_cell):
    """The cells of every line of a table whose first cell is this."""
    lines = (line for line in TEXT.splitlines() if line.startswith(f"| {first_cell} |"))
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


@pytest.mark.parametrize("name", FIT)
def test_the_table_is_the_code(name):
    written = {row[1]: row[2:10] for row in table_rows(name)}

    assert written == {
        code: [f"{weight:+d}" if weight else "0" for weight in weights] if weights else ["–"] * len(PROFILES)
        for code, weights in FIT[name].items()
    }
    assert list(written) == list(FIT[name])


def test_every_line_of_the_table_has_its_ground():
    grounds = [(row[0], row[1], row[10]) for name in FIT for row in table_rows(name)]

    assert all(len(ground) > 15 for _name, _code, ground in grounds)
    assert all(ground.startswith("geen gewicht") == (FIT[name][code] is None) for name, code, ground in grounds)


def test_the_table_names_the_profiles_in_order():
    [head] = table_rows("observatie")

    assert head[2:10] == [profile.label for profile in Profile]


@pytest.mark.parametrize("name", EXAMPLE)
def test_the_worked_example_shows_the_chances(name):
    [code] = EXAMPLE[name]

    [row] = table_rows(f"{name} = {code}")

    assert row[1:] == [number(CHANCES[name][code][PROFILES.index(profile)]) for profile in SHOWN]


def test_the_worked_example_ends_in_the_likelihoods():
    reading = read(EXAMPLE)
    [row] = table_rows("waarschijnlijkheid")
    name, bits = best_question(EXAMPLE)

    assert row[1:] == [number(reading.profiles[profile]) for profile in SHOWN]
    assert reading.is_carried
    told = " ".join(TEXT.split("## Een voorbeeld")[1].split("## ")[0].split())
    for share in (reading.rows["situational"], reading.columns["participation"], *reading.copings.values()):
        assert number(share) in told or share < 0.5
    assert f"De beste volgende vraag is `{name}`" in told
    assert f"{number(bits, 2)} bit van de twijfel" in told


def test_the_first_question_and_the_numbers_of_the_model_are_those_of_the_code():
    name, bits = best_question({})

    assert f"wint `{name}` met {number(bits, 2)} bit" in TEXT
    assert f"de macht {number(PRUDENCE, 2)}" in TEXT
    assert f"minstens {number(LEAST_LIKELY, 2)} haalt, minstens {number(LEAST_LEAD, 2)} voorligt" in TEXT
    assert all(f"`{ground}`" in TEXT for ground in (*ROW_GROUNDS, *COLUMN_GROUNDS))
    assert f"versie {GUIDE_VERSION} (`GUIDE_VERSION`" in TEXT


def test_the_example_of_ijk_prints_what_is_written():
    [cases] = re.findall(r"```csv\n(.*?)```", TEXT, re.DOTALL)

    found, remarks = read_cases(cases.encode())

    assert report(weigh(found)) in TEXT
    assert remarks == []
