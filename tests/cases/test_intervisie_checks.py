"""What a person is pointed at before a case goes anywhere, and when a combination is too rare to show."""

from datetime import date

import pytest

from cases.intervisie.checks import Doubt, checks, grouped, marked
from cases.intervisie.choices import Fact
from cases.intervisie.known import Dossier, Known
from cases.intervisie.rarity import age_band, facts_of, team_facts, weighed
from cases.models import Client
from tests.builders import a_client, a_couple, a_worker
from tests.typings import typed
from typology.choices import Profile

TODAY = date(2026, 11, 21)
DOSSIER = Dossier(TODAY, (Known("[de persoon]", ("Wil", "Bakker")),), frozenset({"12"}))


def pointed_at(text):
    """The words to look at, by reason."""
    return {group.doubt: group.words for group in grouped(text, checks(text, DOSSIER))}


@pytest.mark.parametrize(
    ("text", "doubt", "words"),
    [
        ("Ze werkte in Parijs.", Doubt.CAPITAL, ["Parijs"]),
        ("Marieke belde.", Doubt.GIVEN, ["Marieke"]),
        ("Wil vertelde van de bakker.", Doubt.ORDINARY, ["Wil", "bakker"]),
        ("Kamer 314 en 2.500 euro", Doubt.FIGURE, ["314", "2.500"]),
        ("Er staat 12 op de deur.", Doubt.HOUSE, ["12"]),
        ("Een 78-jarige, wordt 79, 80 jaar oud.", Doubt.AGE, ["78-jarige", "wordt 79", "80 jaar"]),
    ],
)
def test_what_may_still_say_who_it_is(text, doubt, words):
    assert pointed_at(text) == {doubt: words}


@pytest.mark.parametrize(
    "text",
    [
        "Ze woont alleen. Hij ook.",
        "Met de Wmo en de GGZ, in Nederland.",
        "[de persoon] zag [buurvrouw 1] ongeveer twee weken geleden.",
        "75 tot en met 84 jaar, vrouw.",
        "Dat is 10 jaar geleden.",
        "- Herkennen: ongeveer twee maanden.",
    ],
)
def test_what_says_nothing_is_not_pointed_at(text):
    assert pointed_at(text) == {}


def test_the_drawn_text_is_the_whole_text():
    text = "Ze werkte in Parijs, kamer 314.\nEn toen?"
    pieces = marked(text, checks(text, DOSSIER))

    assert "".join(piece.text for piece in pieces) == text
    assert [piece.text for piece in pieces if piece.doubt] == ["Parijs", "314"]


@pytest.mark.parametrize(
    ("born", "band"),
    [
        (None, ""),
        (date(2010, 1, 1), "jonger dan 25 jaar"),
        (date(2001, 11, 22), "jonger dan 25 jaar"),
        (date(2001, 11, 21), "25 tot en met 34 jaar"),
        (date(1941, 11, 22), "75 tot en met 84 jaar"),
        (date(1941, 11, 21), "85 jaar of ouder"),
        (date(1920, 1, 1), "85 jaar of ouder"),
    ],
)
def test_age_is_told_in_steps_of_ten_years(born, band):
    assert age_band(born, TODAY) == band


def somebody(age="85 jaar of ouder", sex="vrouw"):
    """What could be said of somebody."""
    return {Fact.AGE: age, Fact.SEX: sex, Fact.COUPLE: "alleen", Fact.PLACE: "", Fact.PROFILE: ""}


def test_a_rare_combination_says_what_to_leave_out():
    own, young = somebody(), somebody("25 tot en met 34 jaar")
    team = [own, *[young] * 6]

    found = weighed(own, team, asked=[Fact.AGE, Fact.SEX], limit=5)

    assert found.is_rare
    assert found.leave_out == (Fact.AGE,)
    assert "minder dan 5 zoals deze: 85 jaar of ouder, vrouw. Laat de leeftijd weg" in found.advice


def test_a_common_combination_says_nothing():
    assert weighed(somebody(), [somebody()] * 5, asked=[Fact.AGE, Fact.SEX], limit=5).advice == ""
    assert weighed(somebody(), [somebody()], asked=[], limit=5).advice == ""


def test_where_nothing_helps_it_says_so_and_never_how_many():
    found = weighed(somebody(), [somebody()], asked=[Fact.AGE, Fact.SEX], limit=5)

    assert "Laat zo veel mogelijk weg." in found.advice
    assert "1" not in found.advice


def test_of_a_couple_no_sex_is_told():
    facts = facts_of(None, "f", 3, "", "", None, "dominant", today=TODAY)

    assert (facts[Fact.SEX], facts[Fact.COUPLE]) == ("", "een paar")
    assert facts[Fact.PLACE] == "isolement staat voorop"


@pytest.mark.django_db
def test_the_whole_team_is_compared_in_one_statement(statements):
    client = a_client(sex="f", birth_date=date(1940, 1, 1))
    typed(client.person, Profile.ACHTERBLIJVERS, a_worker())
    a_couple()
    a_client("Noord")
    client = Client.objects.get(pk=client.pk)

    with statements() as seen:
        own, team = team_facts(client, TODAY)

    assert (len(seen), len(team)) == (1, 2)
    assert own[Fact.AGE] == "85 jaar of ouder"
    assert own[Fact.PROFILE] == "Achterblijvers"
