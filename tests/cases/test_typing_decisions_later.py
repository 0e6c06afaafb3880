"""Deciding again, on what changed meanwhile, two at once, or not yet."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from audit.choices import Action
from audit.models import Event
from cases.models import Assessment, ObservationSheet, Proposal, ProvisionalIndication
from cases.rules import provisional_advice
from cases.services.typing import confirm_typing
from method.advice import Kind
from tests.builders import NOW, TODAY, a_worker
from tests.cases.deciding import ACHTERBLIJVERS, SITUATIONAL, chosen, decision, doubted, put_off
from tests.cases.pages import text
from tests.typings import assess, observe, version_of
from typology.choices import Profile

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]

SENT = {
    "typing_confirm": lambda person: {"note": "Al getypt", "version": version_of(person)},
    "typing_choose": lambda person: chosen(person, "situational", note="Al getypt"),
    "typing_doubt": lambda person: doubted(person, "ACHTERBLIJVERS", "HOOPVOLLEN", note="Al getypt"),
    "typing_postpone": lambda person: put_off(person, note="Al getypt"),
}


@pytest.mark.parametrize("name", SENT)
def test_what_was_observed_since_is_looked_at_first(browser, worker, own_client, name):
    person = own_client.person
    observe(person, worker, **ACHTERBLIJVERS)
    sent = SENT[name](person)
    observe(person, a_worker(), enmeshed_tie="now")

    page = browser.post(decision(own_client, name), sent)

    assert "Intussen is er iets bij gekomen" in text(page)
    form = page.context["form"]
    assert form["note"].value() == "Al getypt"
    assert form["version"].value() == version_of(person)
    assert not Assessment.objects.exists()
    assert ObservationSheet.objects.open().exists()


def test_a_stale_page_is_sent_again_once_it_was_looked_at(browser, worker, own_client):
    person = own_client.person
    observe(person, worker, **ACHTERBLIJVERS)
    sent = SENT["typing_choose"](person)
    observe(person, worker, loneliness="strong")
    page = browser.post(decision(own_client, "typing_choose"), sent)

    response = browser.post(
        decision(own_client, "typing_choose"), sent | {"version": page.context["form"]["version"].value()}
    )

    assert response.url == own_client.get_absolute_url()
    assert Assessment.objects.get().note == "Al getypt"


@pytest.mark.parametrize("name", SENT)
def test_of_two_decisions_at_once_the_second_is_shown_the_first(browser, worker, own_client, name):
    person = own_client.person
    observe(person, worker, **ACHTERBLIJVERS)
    sent = SENT[name](person)
    confirm_typing(person=person, note="", version=version_of(person), by=a_worker(), at=NOW)

    page = browser.post(decision(own_client, name), sent)

    assert "een typering door een collega" in text(page)
    assert Assessment.objects.count() == 1


def test_of_two_decisions_on_what_did_not_change_the_second_is_shown_the_first(worker, own_client):
    person = own_client.person
    observe(person, worker, **ACHTERBLIJVERS)
    confirm_typing(person=person, note="", version=version_of(person), by=worker, at=NOW)
    seen_by_both = version_of(person)
    confirm_typing(person=person, note="", version=seen_by_both, by=worker, at=NOW)

    with pytest.raises(ValidationError, match="Intussen is er iets bij gekomen"):
        confirm_typing(person=person, note="", version=seen_by_both, by=a_worker(), at=NOW)

    assert Assessment.objects.count() == 2


def test_deciding_again_rests_on_the_same_sheet_while_nothing_changed(browser, worker, own_client):
    person = own_client.person
    observe(person, worker, **ACHTERBLIJVERS)

    browser.post(decision(own_client, "typing_confirm"), SENT["typing_confirm"](person))
    browser.post(decision(own_client, "typing_choose"), SENT["typing_choose"](person))

    again, first = Assessment.objects.all()
    assert (first.decision, again.decision) == ("confirmed", "own")
    assert first.proposal.observations == again.proposal.observations == ObservationSheet.objects.get()
    assert Event.objects.filter(action=Action.SHEET_FINISHED).count() == 1


def test_deciding_after_a_change_rests_on_the_next_sheet(browser, worker, own_client):
    person = own_client.person
    observe(person, worker, **SITUATIONAL)
    browser.post(decision(own_client, "typing_confirm"), SENT["typing_confirm"](person))
    observe(person, worker, **ACHTERBLIJVERS)

    browser.post(decision(own_client, "typing_confirm"), SENT["typing_confirm"](person))

    again, first = Assessment.objects.all()
    assert (first.verdict, again.verdict) == ("Achterblijvers of Afhankelijken", "Achterblijvers")
    assert first.proposal.observations != again.proposal.observations
    assert not ObservationSheet.objects.open().exists()


def test_an_empty_sheet_is_put_away_with_a_proposal_of_nothing(browser, worker, own_client):
    observe(own_client.person, worker, wish="belong")
    observe(own_client.person, worker, wish="")

    browser.post(decision(own_client, "typing_choose"), chosen(own_client.person))

    assert Proposal.objects.get().candidates == list(Profile)
    assert Assessment.objects.get().verdict == "te weinig informatie"


def test_a_typing_from_elsewhere_has_no_proposal(own_client, worker):
    observe(own_client.person, worker, **ACHTERBLIJVERS)

    typing = assess(person=own_client.person, persistence="", orientation="", note="", on=date(2025, 1, 5), by=None)

    assert (typing.decision, typing.assessed_on) == ("own", date(2025, 1, 5))
    assert not Proposal.objects.exists()
    assert ObservationSheet.objects.open().exists()


def test_typ_11_postponing_works_and_leaves_a_trace(browser, worker, own_client):
    observe(own_client.person, worker, **ACHTERBLIJVERS)

    typed = put_off(own_client.person, note="Hij vertelt nog weinig")
    page = browser.post(decision(own_client, "typing_postpone"), typed, follow=True)

    provisional = ProvisionalIndication.objects.get()
    assert (provisional.until_on, provisional.meanwhile) == (date(2027, 2, 20), "Elke week koffie")
    typing = provisional.assessment
    assert (typing.decision, typing.verdict, typing.note) == ("postponed", "uitgesteld", "Hij vertelt nog weinig")
    assert typing.proposal.profile == "ACHTERBLIJVERS"
    assert Event.objects.get(action=Action.START_INDICATED).by == worker
    assert "Uitgesteld tot 20-02-2027." in text(page)


def test_typ_11_three_months_is_the_usual_time(browser, own_client):
    form = browser.get(decision(own_client, "typing_postpone")).context["form"]

    assert form["until_on"].value() == date(2027, 2, 20)


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"until_on": ""}, "until_on"),
        ({"until_on": "19-11-2026"}, "until_on"),
        ({"until_on": "21-11-2027"}, "until_on"),
        ({"meanwhile": ""}, "meanwhile"),
    ],
)
def test_typ_11_says_why_not_and_keeps_what_was_typed(browser, own_client, typed, field):
    sent = put_off(own_client.person) | typed

    page = browser.post(decision(own_client, "typing_postpone"), sent)

    form = page.context["form"]
    assert list(form.errors) == [field]
    assert ("Schrijf wat jullie intussen doen." in text(page)) == (field == "meanwhile")
    assert (form["until_on"].value(), form["meanwhile"].value()) == (sent["until_on"], sent["meanwhile"])
    assert not Assessment.objects.exists()


@pytest.mark.parametrize(
    ("until_on", "refused"),
    [
        (date(2026, 11, 19), True),
        (TODAY, False),
        (date(2027, 11, 20), False),
        (date(2027, 11, 21), True),
    ],
)
def test_typ_11_a_startindicering_ends_within_a_year(until_on, refused):
    advice = provisional_advice(until_on=until_on, today=TODAY)

    assert [(one.rule, one.kind) for one in advice] == ([("TYP-11", Kind.BLOCK)] if refused else [])
