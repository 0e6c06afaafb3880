"""What a network map shows and what changed since another day, in sentences and as a drawing."""

from itertools import combinations
from math import hypot

import pytest

from cases.choices import NetworkSector, Relation
from cases.network.comparison import Change, compare_maps, comparison_picture
from cases.network.facts import contact_words, counted, facts, hints, is_small, said, ties_of
from cases.network.layout import EDGE
from cases.network.picture import initials, map_picture, small_picture
from tests.cases.mapping import somebody
from typology.contact import Support, support_of

NURSE = {"relation": "professional", "sector": NetworkSector.FORMAL, "is_practical": True}


def test_typ_14_professionals_stand_on_the_map_and_are_not_counted():
    members = [somebody(is_practical=True), somebody("Zorg", **NURSE), somebody("Poes", "pet")]

    assert [one.name for one in counted(members)] == ["Ans"]
    assert support_of(ties_of(members)) is Support.MODERATE
    assert facts(members, is_whole=False)[0] == (
        "Op deze kaart telt 1 mens mee. De hulpverlener staat erop, maar telt niet mee."
    )


def test_typ_15_says_that_only_the_partner_is_left():
    partner = somebody("Jo", "partner")

    assert [one.rule for one in hints([partner, somebody("Zorg", **NURSE), somebody("Poes", "pet")])] == ["TYP-15"]
    assert [one.rule for one in hints([partner, somebody(is_broken=True)])] == ["TYP-15"]
    assert hints([partner, somebody()]) == []


def test_the_kinds_of_support_nobody_gives_are_told_and_professionals_do_not_fill_the_gap():
    told = facts([somebody(is_company=True), somebody("Zorg", **NURSE)], is_whole=False)

    assert told[1:] == ["Nog niemand helpt bij praktische dingen.", "Nog niemand luistert en troost."]


def test_broken_and_burdening_contacts_are_told_apart():
    given = {"is_practical": True, "is_emotional": True, "is_company": True}
    members = [somebody(**given), somebody("Kees", tone="burdening"), somebody("Jan", is_broken=True, **given)]

    assert facts(members, is_whole=True) == [
        "Op deze kaart tellen 2 mensen mee.",
        "Met één is het contact verbroken.",
        "Eén contact kost vooral kracht.",
        "Iedereen staat erop.",
    ]


def test_nothing_is_said_of_an_empty_map():
    assert facts([], is_whole=False) == []
    assert is_small([somebody()])
    assert not is_small([somebody(str(each)) for each in range(4)])


def test_everybody_is_told_in_words():
    kees = somebody("Kees", "child", 1, is_emotional=True, tone="both", rhythm="weekly")

    assert said(kees) == (
        "Kees, kind: heel dichtbij, familie, vrienden en bekenden. Luistert en troost. "
        "Geeft steun en kost kracht, elke week."
    )
    assert contact_words(somebody(is_broken=True)) == "contact is verbroken"


def test_initials_are_of_one_person_only():
    names = ["Ans", "Anna", "Buurvrouw Bep", "de bakker", "Bas Bos", "🙂", "o"]

    assert initials(names) == ["An", "A2", "BB", "DB", "B2", "?", "O"]


@pytest.mark.parametrize("number", [1, 8, 15, 40])
def test_names_overlap_nobody_and_stay_on_the_map(number):
    sectors = list(NetworkSector)
    members = [somebody(f"Iemand {each}", ring=each % 3 + 1, sector=sectors[each % 7]) for each in range(number)]

    picture = map_picture(members)

    boxes = [one.label.corners for one in picture.figures if one.label]
    discs = [(float(one.x), float(one.y)) for one in picture.figures]
    assert all(
        hypot(max(abs(left), abs(right)), max(abs(top), abs(bottom))) <= EDGE + 1 for left, top, right, bottom in boxes
    )
    assert not [1 for a, b in combinations(boxes, 2) if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]]
    assert not [
        1 for left, top, right, bottom in boxes for x, y in discs
        if hypot(x - min(max(x, left), right), y - min(max(y, top), bottom)) < picture.radius - 0.2
    ]  # fmt: skip
    assert bool(boxes) == (number < 20)


def test_shape_and_line_tell_how_a_contact_is():
    members = [
        somebody("A", tone="supportive", is_practical=True), somebody("B", tone="burdening"),
        somebody("C", is_broken=True), somebody("D", **NURSE),
    ]  # fmt: skip

    gives, costs, broken, formal = map_picture(members).figures
    threads = map_picture(members).lines

    assert (gives.look, gives.marks) == ("tie tie--gives", ("practical",))
    assert costs.look == "tie"
    assert [("t" in line.path) for line in threads] == [False, True, False, False]
    assert (broken.look, threads[2].look) == ("tie tie--broken", "thread thread--broken")
    assert formal.look == "tie tie--gives tie--formal"


def test_a_stamp_has_a_dot_for_who_counts():
    others = [somebody("Zorg", **NURSE), somebody("Poes", "pet"), somebody(is_broken=True)]

    assert small_picture([somebody(), *others]).count("h0") == 1


def moved(before, now):
    """What became of one person, as a kind and in words."""
    comparison = compare_maps([before] if before else [], [now] if now else [])
    [pair] = comparison.pairs
    return pair.changes, pair.words


@pytest.mark.parametrize(
    ("before", "now", "kind", "words"),
    [
        (None, {}, Change.CAME, "Erbij gekomen"),
        ({}, None, Change.WENT, "Staat er niet meer op"),
        ({"ring": 3}, {"ring": 1}, Change.CLOSER, "Dichterbij"),
        ({"ring": 1}, {"ring": 2}, Change.FURTHER, "Verder weg"),
        ({}, {"is_broken": True}, Change.BROKEN, "Contact verbroken"),
        ({"is_broken": True}, {}, Change.MENDED, "Contact hersteld"),
        ({}, {"sector": "clubs"}, Change.MOVED, "Hoort nu ergens anders bij"),
        ({"is_company": True}, {"is_emotional": True, "tone": "supportive"}, Change.SUPPORT,
         "Nu: luistert en troost, niet meer: is er voor de gezelligheid, geeft steun"),
    ],
)  # fmt: skip
def test_every_change_has_words(before, now, kind, words):
    who = [None if facts is None else somebody(key="ans", **facts) for facts in (before, now)]

    assert moved(*who) == ([kind], words)


def test_who_is_who_follows_from_the_key_and_not_the_name():
    comparison = compare_maps([somebody(key="a")], [somebody("Ans de Boer", key="a"), somebody(key="b")])

    assert comparison.same == ["Ans de Boer"]
    assert comparison.told == [("Erbij gekomen", "Ans")]


def test_both_maps_are_drawn_as_one():
    before = [somebody("Ans", ring=3, key="a"), somebody("Kees", key="k"), somebody("Bep", ring=1, key="b")]
    now = [somebody("Ans", ring=1, key="a"), somebody("Kees", key="k"), somebody("Yusuf", "volunteer", 2, key="y")]

    picture = comparison_picture(compare_maps(before, now), "Riet")

    assert [figure.look for figure in picture.figures] == ["tie tie--moved", "tie tie--same", "tie tie--came"]
    assert [(ghost.initials, bool(ghost.said)) for ghost in picture.ghosts] == [("An", False), ("Be", True)]
    assert len(picture.arrows) == 1
    assert "Dichterbij" in picture.figures[0].said


def test_nobody_overlaps_when_two_large_maps_are_one():
    sectors = list(NetworkSector)
    before, now = (
        [somebody(str(each), Relation.OTHER, (each + turn) % 3 + 1, sector=sectors[each % 7], key=str(each))
         for each in range(40)] for turn in (0, 1)
    )  # fmt: skip

    picture = comparison_picture(compare_maps(before, now))

    discs = [(float(one.x), float(one.y)) for one in (*picture.figures, *picture.ghosts)]
    assert len(discs) == 80
    assert min(hypot(a[0] - b[0], a[1] - b[1]) for a, b in combinations(discs, 2)) > 2 * picture.radius - 0.3
