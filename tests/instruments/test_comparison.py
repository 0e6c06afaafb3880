"""Two sheets beside each other: what changed, and never more than that."""

from dataclasses import fields
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instruments import comparison, picture, reading, telling
from instruments.answers import AnswerFacts
from instruments.choices import AnswerKind
from instruments.comparison import Comparison, Filled, State, compare
from instruments.definition import Definition, Group, Item
from instruments.picture import picture_of
from instruments.telling import told

MAY, NOVEMBER = date(2026, 5, 20), date(2026, 11, 20)
CODES = ("slaap", "hoofdpijn", "eetlust")
CARD = Definition("Kaart", "", (Group("lichaam", "Lichamelijk", "", tuple(Item(one, one) for one in CODES), True),))
ANSWERS = st.dictionaries(
    st.sampled_from(CODES), st.sampled_from(["seen", "not_seen", "not_discussed", ""]).map(AnswerFacts)
)
LINES = st.lists(st.sampled_from(["hond", "Hond", "brood", ""])).map("\n".join)
MIRROR = {State.NEW: State.GONE, State.GONE: State.NEW}


def filled(on, definition=CARD, **values):
    """A sheet with these answers."""
    return Filled(on, definition, {code.replace("own_", "own."): AnswerFacts(value) for code, value in values.items()})


def states(found: Comparison):
    """What became of each item."""
    return {change.text: change.state for change in found.changes}


@pytest.mark.parametrize(
    ("before", "after", "state"),
    [
        ("not_seen", "seen", State.NEW),
        ("seen", "seen", State.STILL),
        ("seen", "not_seen", State.GONE),
        ("not_seen", "not_seen", State.STILL_NOT),
        ("seen", "", State.UNKNOWN),
        ("not_discussed", "seen", State.UNKNOWN),
    ],
)
def test_two_answers_say_what_became_of_an_item(before, after, state):
    found = compare(filled(MAY, slaap=before), filled(NOVEMBER, slaap=after))

    assert states(found) == {"slaap": state}


def test_an_item_without_any_answer_is_left_out():
    assert compare(filled(MAY, slaap="not_discussed"), filled(NOVEMBER)).groups == ()


@given(ANSWERS, ANSWERS, LINES, LINES)
def test_looking_back_mirrors_looking_ahead(before, after, then, now):
    first = Filled(MAY, CARD, before | {"own.lichaam": AnswerFacts(then)})
    second = Filled(NOVEMBER, CARD, after | {"own.lichaam": AnswerFacts(now)})

    ahead = sorted((one.text.casefold(), one.state.value) for one in compare(first, second).changes)
    back = sorted(
        (one.text.casefold(), MIRROR.get(one.state, one.state).value) for one in compare(second, first).changes
    )

    assert ahead == back


@given(ANSWERS)
def test_a_sheet_beside_itself_has_nothing_new_and_nothing_gone(answers):
    found = compare(Filled(MAY, CARD, answers), Filled(MAY, CARD, answers))

    assert set(states(found).values()) <= {State.STILL, State.STILL_NOT}


def test_own_lines_are_matched_by_their_text_and_a_silent_one_is_not_gone():
    then, now = filled(MAY, own_lichaam="Hond is dood\nEet brood"), filled(NOVEMBER, own_lichaam=" hond  is dood \nKou")

    found = compare(then, now)

    assert states(found) == {"hond is dood": State.STILL, "Eet brood": State.UNKNOWN, "Kou": State.UNKNOWN}


def test_an_item_of_one_version_only_is_shown_and_not_judged():
    later = Definition("Kaart", "", (Group("thuis", "Thuis", "", (Item("kou", "Koud huis"), Item("slaap", "Slaapt"))),))

    found = compare(filled(MAY, slaap="seen", eetlust="seen"), filled(NOVEMBER, later, slaap="seen", kou="seen"))

    assert states(found) == {"Koud huis": State.UNKNOWN, "Slaapt": State.STILL, "eetlust": State.UNKNOWN}
    assert [group.title for group in found.groups] == ["Thuis", "Lichamelijk"]


def test_other_kinds_show_both_answers_in_words():
    options = (("ja", "Ja"), ("nee", "Nee"))
    items = Item("wil", "Wil hulp?", "", AnswerKind.CHOICE, options), Item("doel", "Doel", "", AnswerKind.TEXT)
    card = Definition("Kaart", "", (Group("a", "A", "", items),))

    found = compare(filled(MAY, card, wil="nee", doel="Rust"), filled(NOVEMBER, card, wil="ja", doel="Rust"))

    assert states(found) == {"Wil hulp?": State.CHANGED, "Doel": State.SAME}
    assert told(found).parts[0].changes[0].words == "eerst “Nee”, nu “Ja”"


def test_the_words_say_each_change_below_its_heading():
    then = filled(MAY, slaap="seen", hoofdpijn="seen", eetlust="not_seen", own_lichaam="Kou")
    now = filled(NOVEMBER, slaap="seen", hoofdpijn="not_seen", eetlust="seen", own_lichaam="")

    parts = {part.title: [one.text for one in part.changes] for part in told(compare(then, now)).parts}

    assert parts == {
        "Nieuw": ["eetlust"],
        "Nog steeds": ["slaap"],
        "Niet meer gezien": ["hoofdpijn"],
        "Toen gezien, nu niet besproken": ["Kou"],
    }


def test_the_picture_draws_only_what_was_seen_and_wraps_long_words():
    long = "Verhuizing, migratie of een sterk veranderde woonomgeving"
    card = Definition("Kaart", "", (Group("a", "A", "", (Item("thuis", long), Item("kou", "Kou"))),))

    drawn = picture_of(compare(filled(MAY, card, thuis="seen", kou="not_seen"), filled(NOVEMBER, card, thuis="seen")))

    heading, row = drawn.rows
    assert (heading.marks, row.is_joined) == ((), True)
    assert " ".join(line for _y, line in row.lines) == long
    assert heading.y < row.lines[0][0] < row.lines[-1][0] < drawn.height
    assert not picture_of(compare(filled(MAY, kou="not_seen"), filled(NOVEMBER)))


def test_sig_18_no_score_anywhere():
    """Nothing that is shown of a sheet or a comparison is a number but a day or a place in the drawing."""
    shown = (comparison.Change, comparison.ChangedGroup, Comparison, telling.Told, telling.ToldPart, telling.ToldChange)
    shown += (reading.Reading, reading.ReadGroup, reading.ReadItem)

    numbers = [f"{one.__name__}.{field.name}" for one in shown for field in fields(one) if field.type in (int, float)]

    assert numbers == []
    assert {field.name for field in fields(picture.Picture) if field.type is int} == {
        "height",
        "width",
        "before_at",
        "after_at",
    }
