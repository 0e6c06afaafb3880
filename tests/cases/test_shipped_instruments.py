"""The instruments of the method: version 1 as its migration wrote them, readable and complete."""

import pytest

from cases.choices import Phase
from cases.content.instruments import FIRST
from cases.content.instruments.example_questions import EXAMPLE_QUESTIONS
from cases.content.instruments.statements import STATEMENTS
from instruments.choices import About, AnswerKind
from instruments.definition import read_definition
from instruments.models import Instrument
from tests.shipped import WHY, fingerprint

SHIPPED = {one.code: one for one in FIRST}
# How many items each group asks, and where there is room for own lines ("+"), after the lists of the method.
COUNTS = {
    "gespreksstellingen": ["11"],
    "levensverhaal": ["3", "4", "5", "6"],
    "nulmeting": ["4", "8", "3", "11", "1"],
    "mijn_talenten": ["8"],
    "mijn_wensen": ["4", "4"],
    "interesses_en_waarden": ["12", "10", "9", "7+", "2"],
    "netwerkvragen": ["1", "6", "1", "1"],
    "vliegwiel": ["5", "2"],
    "terug_en_vooruitblik": ["6", "2"],
    "waarderende_vragen": ["4", "2"],
    "afrondend_gesprek": ["3", "3"],
    "reflector_vooroordelen": ["7", "0+", "1"],
    "feedback_gespreksvaardigheden": ["10+", "2"],
    "bekend_besluiten_bereiken": ["1", "1", "3"],
    "reflectie_eigen_ondersteuning": ["4"],
    "ondersteuningsvaardigheden": ["16+"],
}


def asked(definition):
    """The size of each group."""
    return [f"{len(group.items)}{'+' if group.own_lines else ''}" for group in definition.groups]


def labels(code, item):
    """The answers to one item."""
    return [label for one in SHIPPED[code].definition.items if one.code == item for _code, label in one.options]


def test_version_1_of_every_instrument_is_what_cases_0008_wrote():
    print_of_all = fingerprint({one.code: one.definition.as_json() for one in FIRST})

    assert print_of_all == "f81f4d0c4417abe0", WHY


def test_nothing_of_the_method_is_missing():
    assert {one.code: asked(one.definition) for one in FIRST} == COUNTS
    assert len(EXAMPLE_QUESTIONS) == 8


@pytest.mark.parametrize("code", SHIPPED)
def test_every_definition_can_be_read(code):
    definition = SHIPPED[code].definition

    assert read_definition(definition.as_json()) == definition
    assert definition.intro
    assert SHIPPED[code].helps


def test_the_answers_are_those_of_the_method():
    assert labels("gespreksstellingen", "emptiness") == ["Ja", "Min of meer", "Nee"]
    assert labels("nulmeting", "happy") == ["Ja", "Min of meer", "Nee"]
    assert labels("nulmeting", "misses_talk") == ["Ja", "Nee"]
    assert len(labels("nulmeting", "emptiness")) == 5
    assert labels("interesses_en_waarden", "gaming") == ["Leuk", "Hekel aan"]
    assert [label[0] for label in labels("reflector_vooroordelen", "of_the_old")] == ["A", "B", "C"]
    assert {item.kind for item in SHIPPED["ondersteuningsvaardigheden"].definition.items} == {AnswerKind.SCALE}


def test_the_nulmeting_asks_the_same_statements():
    items = [item.code for item in SHIPPED["nulmeting"].definition.groups[3].items]

    assert items == [code for code, _text in STATEMENTS]


def test_every_phase_after_recognising_has_something_to_use():
    about_persons = [one for one in FIRST if one.about is About.PERSON]

    assert {one.phase for one in about_persons} == set(Phase) - {Phase.RECOGNISE}
    assert not any(one.phase for one in FIRST if one.about is About.SELF)


def test_what_the_migration_wrote_is_in_use(db):
    stored = {one.code: one for one in Instrument.objects.exclude(about=About.OWN_PLACE)}

    assert {code: one.about for code, one in stored.items()} == {one.code: one.about for one in FIRST}
    for code, one in stored.items():
        assert one.is_on
        assert one.editions.get(published_at__isnull=False).read() == SHIPPED[code].definition
