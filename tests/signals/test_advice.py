"""A question for advice: what looks like data of a client, and what is kept."""

import pytest

from accounts.choices import Role
from audit.choices import Action
from audit.models import Event
from signals.rules.advice import leave_out_advice, traces_in
from signals.services.advice import complete_advice, give_advice
from tests.builders import NOW, a_district, a_team, a_user, a_worker, an_advice_request


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Bel 06-12345678 even", "een telefoonnummer"),
        ("nummer 0612345678.", "een telefoonnummer"),
        ("(038) 860 16 01", "een telefoonnummer"),
        ("+31 6 12 34 56 78", "een telefoonnummer"),
        ("0031(0)612345678", "een telefoonnummer"),
        ("geboren 3-4-1945", "een geboortedatum"),
        ("geboren 03/04/45", "een geboortedatum"),
        ("geboren 3 april 1945", "een geboortedatum"),
        ("1945-04-03", "een geboortedatum"),
        ("woont op 8013 ZP 12", "een adres"),
        ("8013zp", "een adres"),
        ("in de Dorpsstraat 12", "een adres"),
        ("riet@voorbeeld.nl schreef", "een e-mailadres"),
        ("bsn 123456782", "een burgerservicenummer"),
    ],
)
def test_sig_05_a_text_that_points_out_a_person_is_noticed(text, what):
    assert traces_in(text) == [what]


@pytest.mark.parametrize(
    "text",
    [
        "De buurvrouw van 81 komt niet meer buiten.",
        "Sinds 2019 is ze alleen, in 2020 op bezoek geweest.",
        "Op 20-11-2026 belde een huisarts; al 3 weken geen post.",
        "Bel 112 of 113, of 0800-0113.",
        "Hij is onderweg 3 keer gevallen. €1250 schuld, 12.000 stappen.",
        "1/2 of 3/4 van de dag in bed",
        "",
    ],
)
def test_sig_05_an_ordinary_question_is_left_in_peace(text):
    assert leave_out_advice(text) == []


def test_sig_05_all_that_was_noticed_is_one_sentence():
    (advice,) = leave_out_advice("06-12345678, geboren 3-4-1945")

    assert advice.rule == "SIG-05"
    assert "een telefoonnummer en een geboortedatum" in advice.sentence


def test_a_long_text_is_read_as_quickly():
    text = "a@" * 2_500 + "0" * 5_000 + "straat" * 1_000

    assert traces_in(text) == []


@pytest.mark.django_db
def test_sig_05_advice_is_kept_without_anything_of_a_client():
    worker = a_worker()

    asked = give_advice(question="Wat nu?", advice="Bel aan.", by=worker, at=NOW, source="neighbour")

    names = {field.name for field in asked._meta.concrete_fields}
    assert names == {
        "id", "reference", "version", "question", "advice", "source", "district", "team", "asked_at", "taken_by"
    }  # fmt: skip
    assert (asked.team.name, asked.source_id, asked.taken_by) == ("Zuid", "neighbour", worker)
    assert Event.objects.get(action=Action.ADVICE_GIVEN).target_reference == asked.reference


@pytest.mark.django_db
def test_advice_about_a_wijk_goes_to_the_team_of_the_wijk():
    asked = an_advice_request(a_user(Role.DESK, "Meldpunt"), district=a_district("Noorderzoom", "Noord"))

    assert asked.team == a_team("Noord")


@pytest.mark.django_db
def test_advice_that_had_to_wait_is_filled_in_later():
    worker, asked = a_worker(), an_advice_request(advice="")

    later = complete_advice(asked=asked, question="Korter.", advice="Bel aan.", version=1, by=worker)

    assert (later.question, later.advice, later.version) == ("Korter.", "Bel aan.", 2)
