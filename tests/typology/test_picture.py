"""The matrix as a drawing: where somebody stands, how sure, how it moved, and the same in words."""

import re

import pytest
from django.template.loader import render_to_string

from typology.choices import Profile
from typology.guide import read
from typology.guide.reading import leads
from typology.picture import caseload_picture, matrix_picture, percent

ACT, GEB, HOO, OVE = Profile.ACTIEVEN, Profile.GEBORGENEN, Profile.HOOPVOLLEN, Profile.OVERLEVERS
LEANING = read({"network_past": ["never"], "onset": ["early_in_life"], "competences": ["poor"], "wish": ["belong"]})
CLEAR = read({"network_past": ["never"], "competences": ["poor"], "wish": ["belong"], "stance": ["waits_hopes"]})


def cells(picture):
    return {cell.profile: cell for cell in picture.cells}


def test_eight_profiles_lie_in_four_rows_and_two_columns():
    picture = matrix_picture()

    assert [cell.profile for cell in picture.cells] == list(Profile)
    assert len({cell.y for cell in picture.cells}) == 4
    assert len({cell.x for cell in picture.cells}) == 2
    assert all(cell.x + picture.cell_width <= picture.width for cell in picture.cells)
    assert all(cell.y + picture.cell_height <= picture.height for cell in picture.cells)
    assert not picture.captions


def test_how_well_it_fits_is_a_percent_a_length_and_a_word():
    picture = matrix_picture(CLEAR)

    first, last = cells(picture)[CLEAR.first], cells(picture)[ACT]
    assert first.bar > last.bar
    assert percent(CLEAR.profiles[CLEAR.first]) in first.label
    assert f"Past het best: {CLEAR.first.label}" in picture.captions[0]


def test_nothing_is_called_best_while_all_are_alike():
    assert matrix_picture(read({})).captions == ("Geen profiel past duidelijk het best.",)


def test_typ_06_what_is_not_carried_is_never_called_best():
    assert leads(LEANING.profiles)

    (caption,) = matrix_picture(LEANING).captions

    share = percent(LEANING.profiles[LEANING.first])
    assert caption == f"Wijst nu het meest naar {LEANING.first.label} ({share}), maar het is te weinig om te kiezen."


@pytest.mark.parametrize(
    ("likelihood", "shown"), [(0.0, "< 1 %"), (0.004, "< 1 %"), (0.614, "61 %"), (0.996, "> 99 %")]
)
def test_a_percent_never_says_never_or_surely(likelihood, shown):
    assert percent(likelihood).replace("\N{NARROW NO-BREAK SPACE}", " ") == shown


def test_now_is_a_word_and_earlier_a_number():
    picture = matrix_picture(here=[OVE], path=[[HOO, OVE], [HOO]])

    marks = {profile: [(mark.word, mark.is_now) for mark in cell.marks] for profile, cell in cells(picture).items()}
    assert marks[OVE] == [("nu", True), ("1", False)]
    assert marks[HOO] == [("2", False), ("1", False)]
    assert cells(picture)[OVE].is_here
    assert "hier nu" in cells(picture)[OVE].label
    assert picture.captions == (
        "Eerst: Hoopvollen of Overlevers. Daarna: Hoopvollen.",
        "Nu vastgelegd: Overlevers.",
    )


def test_lines_go_only_where_something_moved():
    assert len(matrix_picture(here=[HOO], path=[[HOO, OVE]]).steps) == 1
    assert len(matrix_picture(here=[HOO, OVE], path=[[HOO]]).steps) == 1
    assert len(matrix_picture(here=[GEB], path=[[ACT], [ACT]]).steps) == 1
    assert matrix_picture(here=[ACT], path=[[ACT]]).steps == ()


@pytest.mark.parametrize("before", Profile)
def test_a_line_never_crosses_a_percent(before):
    for now in Profile:
        picture = matrix_picture(CLEAR, [now], [[before]])
        crossed = [
            (now, cell.profile)
            for cell in picture.cells
            for x, y in (point for step in picture.steps for point in points(step))
            if 10 < x - cell.x < 60 and 52 < y - cell.y < 66
        ]
        assert not crossed


def points(step):
    """Places along the drawn curve."""
    x1, y1, x2, y2, x3, y3 = map(float, re.findall(r"[\d.-]+", step.line))
    for t in (part / 50 for part in range(51)):
        one, two, three = (1 - t) ** 2, 2 * t * (1 - t), t**2
        yield one * x1 + two * x2 + three * x3, one * y1 + two * y2 + three * y3


def test_too_little_known_is_no_place():
    picture = matrix_picture(here=list(Profile), path=[[], list(Profile), [ACT]])

    assert [mark.word for cell in picture.cells for mark in cell.marks] == ["1"]


def test_only_the_latest_few_earlier_places_are_drawn_with_their_own_number():
    picture = matrix_picture(here=[ACT], path=[[ACT], [GEB], [ACT], [GEB], [HOO], [GEB]])

    assert picture.captions[0] == "Eerder: Geborgenen. Daarna: Hoopvollen. Daarna: Geborgenen."
    assert {mark.word for cell in picture.cells for mark in cell.marks} == {"4", "5", "6", "nu"}


def test_a_caseload_has_counts_or_why_not():
    picture = caseload_picture({ACT: 12, GEB: "minder dan 5"}, "Wie nu begeleid wordt.")

    assert (cells(picture)[ACT].figure, cells(picture)[GEB].figure, cells(picture)[HOO].figure) == (
        "12",
        "minder dan 5",
        "0",
    )
    assert cells(picture)[ACT].bar > 0
    assert cells(picture)[GEB].bar == 0
    assert "minder dan 5" in cells(picture)[GEB].label


def test_every_cell_is_a_link_that_says_itself():
    drawn = render_to_string("typology/_matrix_picture.html", {"picture": matrix_picture(CLEAR, [HOO], [[OVE]])})

    assert drawn.count("<a class") == 8
    assert 'aria-label="Hoopvollen (structureel, met psychiatrische problematiek; gericht op participatie): ' in drawn
    assert "style=" not in drawn
