"""What an instrument asks: read, written, refused."""

from dataclasses import replace

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from instruments.choices import AnswerKind
from instruments.definition import (
    LISTED,
    MOST_ITEMS,
    WITH_OPTIONS,
    Definition,
    Group,
    Item,
    read_definition,
)
from tests.instruments.card import a_long_card

CODES = st.from_regex(r"\A[a-z][a-z0-9_]{0,9}\Z")
WORDS = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=80).filter(str.strip)
OPTIONS = st.lists(st.tuples(CODES, WORDS), min_size=2, max_size=4, unique_by=lambda one: one[0]).map(tuple)
LABELS = dict.fromkeys(LISTED, OPTIONS) | {AnswerKind.SCALE: OPTIONS.map(lambda some: some[:2])}
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["title", "groups", "items", "code", "kind", "options", "text"]), inner)
    ),
    max_leaves=20,
)


@st.composite
def definitions(draw):
    """Definitions as an administrator could make them."""
    codes = draw(st.lists(CODES, max_size=8, unique=True))
    kinds = {code: draw(st.sampled_from(AnswerKind)) for code in codes}
    items = tuple(
        Item(
            code,
            draw(WORDS),
            draw(WORDS),
            kinds[code],
            draw(LABELS[kinds[code]]) if kinds[code] in LABELS else (),
            draw(st.booleans()),
            draw(st.booleans()) if kinds[code] in WITH_OPTIONS else False,
        )
        for code in codes
    )
    half = len(items) // 2
    groups = (Group("a", draw(WORDS), "", items[:half], True), Group("b", draw(WORDS), "", items[half:]))
    return Definition(draw(WORDS), "", groups)


@given(definitions())
def test_a_definition_survives_being_stored(definition):
    assert read_definition(definition.as_json()) == definition


@given(definitions())
def test_without_sources_everything_else_stays(definition):
    without = definition.unsourced()

    assert not any(item.is_sourced for item in without.items)
    assert [replace(item, is_sourced=False) for item in definition.items] == list(without.items)


@given(ANYTHING)
def test_whatever_is_stored_it_is_read_or_refused_with_a_sentence(data):
    assert all(told(data))


@pytest.mark.parametrize(
    ("groups", "sentence"),
    [
        ((Group("a", "A", "", (Item("x", "Een"), Item("x", "Twee"))),), "meer dan één keer"),
        ((Group("a", "A"), Group("a", "B")), "meer dan één keer"),
        ((Group("a", "A", "", (Item("own.a", "Een"),)),), "geen code"),
        ((Group("a", "A", "", (Item("x", "Een", kind=AnswerKind.CHOICE, options=(("ja", "Ja"),)),)),), "minstens twee"),
        ((Group("a", "A", "", (Item("x", "Een", is_sourced=True),)),), "geen dag en bron"),
        ((Group("a", "A", "", (Item("x", "  "),)),), "nog geen tekst"),
        ((Group("a", "A", "", (Item("x", "Een\0"),)),), "niet te bewaren"),
        ((Group("a", "A", "", (Item("x", "x" * 161),)),), "te lang"),
        ((Group("a", "A", "", tuple(Item(f"x{n}", "Een") for n in range(MOST_ITEMS + 1))),), "hoogstens 50"),
    ],
)
def test_what_is_wrong_gets_a_sentence(groups, sentence):
    with pytest.raises(ValidationError, match=sentence):
        read_definition(Definition("Kaart", "", groups).as_json())


def test_a_kind_that_nobody_knows_is_named():
    data = a_long_card().as_json()
    data["groups"][0]["items"][0]["kind"] = "geurproef"

    with pytest.raises(ValidationError, match="“geurproef”"):
        read_definition(data)


def test_only_what_is_in_use_can_be_answered():
    items = Item("slaap", "Slaap"), Item("kou", "Koud huis", is_shown=False)
    definition = Definition(
        "Kaart", "", (Group("a", "A", "", items), Group("b", "B", "", items[1:]), Group("c", "C", own_lines=True))
    )

    assert definition.codes == {"slaap", "own.c"}
    assert [group.code for group in definition.in_use().groups] == ["a", "c"]
    assert replace(definition, groups=()).codes == frozenset()


def told(data):
    """The sentences of a refusal; none for what can be read."""
    try:
        read_definition(data)
    except ValidationError as refusal:
        return refusal.messages
    return []
