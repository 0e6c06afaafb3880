"""The contact typology and the survey class: what population surveys would say."""

import pytest
from django.template.loader import render_to_string

from method.advice import Kind
from typology.contact import (
    ContactType,
    Size,
    Support,
    SurveyClass,
    Tie,
    contact_reading,
    contact_type,
    partner_advice,
    support_of,
    survey_class,
)

FRIEND, NURSE = Tie(gives_support=True), Tie(gives_support=True, is_professional=True)
PARTNER = Tie(gives_support=True, is_partner=True)


@pytest.mark.parametrize(
    ("network", "is_lonely", "found"),
    [
        (Size.LARGE, False, ContactType.RESILIENT),
        (Size.LARGE, True, ContactType.LONELY),
        (Size.SMALL, False, ContactType.FEW_CONTACTS),
        (Size.SMALL, True, ContactType.ISOLATED),
        (None, True, None),
        (Size.SMALL, None, None),
    ],
)
def test_a_wholly_mapped_network_and_loneliness_give_one_of_four(network, is_lonely, found):
    assert contact_type(network, is_lonely, is_mapped=True) is found


@pytest.mark.parametrize("network", [*Size, None])
@pytest.mark.parametrize("is_lonely", [True, False, None])
def test_typ_13_never_says_contactarm_while_the_network_is_not_wholly_mapped(network, is_lonely):
    assert contact_type(network, is_lonely, is_mapped=False) is not ContactType.FEW_CONTACTS


@pytest.mark.parametrize("network", ["one_person", "shallow_only", "nobody"])
def test_typ_13_says_that_it_is_held_back(network):
    codes = {"network_now": (network,), "loneliness": ("no",)}

    assert contact_reading(codes).is_held_back
    assert contact_reading(codes).contact_type is None
    assert contact_reading(codes, is_mapped=True).contact_type is ContactType.FEW_CONTACTS


def test_typ_14_counts_no_professionals():
    assert support_of([NURSE, NURSE, NURSE]) is Support.NONE
    assert support_of([FRIEND, NURSE]) is Support.MODERATE
    assert support_of([FRIEND, FRIEND, NURSE]) is Support.ENOUGH
    assert support_of([FRIEND] * 5) is Support.ENOUGH
    assert support_of([Tie(gives_support=False)]) is Support.NONE


def test_typ_15_says_that_the_partner_is_the_only_one():
    [advice] = partner_advice([PARTNER, NURSE])

    assert (advice.rule, advice.kind) == ("TYP-15", Kind.HINT)
    assert partner_advice([PARTNER, FRIEND]) == []
    assert partner_advice([FRIEND]) == []
    assert partner_advice([NURSE]) == []


@pytest.mark.parametrize(
    ("support", "is_lonely", "found"),
    [
        (Support.NONE, True, SurveyClass.ISOLATED),
        (Support.MODERATE, True, SurveyClass.AT_RISK),
        (Support.ENOUGH, True, SurveyClass.NOT_ISOLATED),
        (Support.NONE, False, SurveyClass.NOT_ISOLATED),
        (None, False, SurveyClass.NOT_ISOLATED),
        (None, True, None),
        (Support.NONE, None, None),
    ],
)
def test_survey_class_needs_loneliness_and_support(support, is_lonely, found):
    assert survey_class(support, is_lonely) is found


def test_nothing_is_said_of_what_nobody_answered():
    assert not contact_reading({})
    assert not contact_reading({"network_now": ("nobody",)})


def test_both_are_read_from_the_observations():
    reading = contact_reading({"network_now": ("one_person",), "loneliness": ("moderate",)})

    assert reading.contact_type is ContactType.ISOLATED
    assert reading.survey_class is SurveyClass.AT_RISK
    assert reading.share == 6


def shown(**codes):
    """The fold on the page of the outcome."""
    contact = contact_reading({name: (code,) for name, code in codes.items()})
    return render_to_string("typology/_contact.html", {"contact": contact})


def test_typ_13_and_typ_14_stand_on_the_screen():
    page = shown(network_now="nobody", loneliness="no")

    assert "Contactarm" not in page
    assert "TYP-13" in page
    assert "Hulpverleners tellen niet mee" in page
    assert "Dit is geen typering" in page


def test_the_fold_says_both_and_how_usual_it_is():
    page = shown(network_now="supportive", loneliness="strong")

    assert "Eenzaam" in page
    assert "22 van de 100 volwassenen" in page
    assert "Niet geïsoleerd" in page


def test_without_answers_there_is_no_fold():
    assert "<details" not in shown()
