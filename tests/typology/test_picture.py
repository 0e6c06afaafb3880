"""The matrix as a drawing: where somebody stands, how sure, how it moved, and the same in words."""

import pytest
from django.template.loader import render_to_string

from typology.choices import Profile
from typology.guide import read
from typology.picture import caseload_picture, matrix_picture, percent

ACT, GEB, HOO, OVE = Profile.ACTIEVEN, Profile.GEBORGENEN, Profile.HOOPVOLLEN, Profile.OVERLEVERS
CLEAR = read({"network_past": ["never"], "onset": ["early_in_life"], "competences": ["poor"], "wish": ["belong"]})


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
    picture = matrix_picture(CLEAR.profiles)

    first, last = cells(picture)[CLEAR.first], cells(picture)[ACT]
    assert first.bar > last.bar
    assert percent(CLEAR.profiles[CLEAR.first]) in first.label
    assert f"Past het best: {CLEAR.first.label}" in picture.captions[0]


def test_nothing_is_called_best_while_all_are_alike():
    assert matrix_picture(read({}).profiles).captions == ("Geen profiel past duidelijk het best.",)


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
    assert picture.captions == ("Nu: Overlevers.", "Eerder: 1 Hoopvollen of Overlevers, 2 Hoopvollen.")


def test_lines_go_only_where_something_moved():
    assert len(matrix_picture(here=[HOO], path=[[HOO, OVE]]).steps) == 1
    assert len(matrix_picture(here=[HOO, OVE], path=[[HOO]]).steps) == 1
    assert len(matrix_picture(here=[GEB], path=[[ACT], [ACT]]).steps) == 1
    assert matrix_picture(here=[ACT], path=[[ACT]]).steps == ()


def test_too_little_known_is_no_place():
    picture = matrix_picture(here=list(Profile), path=[[], list(Profile), [ACT]])

    assert [mark.word for cell in picture.cells for mark in cell.marks] == ["1"]


def test_only_the_latest_few_earlier_places_are_drawn_with_their_own_number():
    picture = matrix_picture(here=[ACT], path=[[ACT], [GEB], [ACT], [GEB], [HOO], [GEB]])

    assert picture.captions[1] == "Eerder: 4 Geborgenen, 5 Hoopvollen, 6 Geborgenen."


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
    drawn = render_to_string(
        "typology/_matrix_picture.html", {"picture": matrix_picture(CLEAR.profiles, [HOO], [[OVE]])}
    )

    assert drawn.count("<a class") == 8
    assert 'aria-label="Hoopvollen (structureel, met psychiatrische problematiek; gericht op participatie): ' in drawn
    assert "style=" not in drawn
