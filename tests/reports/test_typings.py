"""How often practice chose otherwise than the typing guide: what is counted, and who sees what of it."""

from datetime import date

import pytest
from django.urls import reverse

from accounts.choices import Role
from cases.choices import Decision, Otherwise
from cases.models import Proposal
from tests.builders import TODAY, a_client, a_coordinator, a_couple, a_person, a_user, a_worker, also
from tests.typings import assess, doubted, observe, put_off, typed, typed_otherwise
from typology.choices import Profile

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
TYPINGS = reverse("reports:typings")
HIDDEN = "niet getoond"
LAST_YEAR = date(2025, 5, 12)
P = Profile


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def reader(signed_in):
    """A coordinator of Zuid."""
    return signed_in(a_coordinator())


def asked(browser, **filters):
    """The tables of the page."""
    return browser.get(TYPINGS, filters).context["figures"]


def shown(lines):
    """Counts by label, without the zeros."""
    return {str(line.label): line.count for line in lines if line.count != "0"}


def proposal(found, profile):
    """The total and what was decided of one proposal."""
    line = next(one for one in found.proposals if one.label == profile.label)
    return line.total and line.total.count, [cell and cell.count for cell in line.cells]


def person():
    """Of a client of Zuid."""
    return a_client().person


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.MANAGER])
@pytest.mark.parametrize("number", [2, 12])
def test_figures_ask_the_same_statements_for_any_number(signed_in, statements, worker, role, number):
    for _each in range(number):
        typed(person(), P.HOOPVOLLEN, worker, LAST_YEAR)
        typed_otherwise(person(), P.HOOPVOLLEN, P.OVERLEVERS, worker, LAST_YEAR)
    browser = signed_in(a_user(role))

    with statements() as seen:
        page = browser.get(TYPINGS, {"periode": "2025"})

    assert len(seen) <= 6, seen
    assert len(page.content) < 60_000


def test_typ_08_what_was_decided_stands_per_proposal_with_why_and_what_instead(reader, worker):
    for _each in range(2):
        typed(person(), P.HOOPVOLLEN, worker)
    typed_otherwise(person(), P.HOOPVOLLEN, P.OVERLEVERS, worker, why="team")
    doubted(person(), P.HOOPVOLLEN, P.ACHTERBLIJVERS, worker)
    typed(person(), P.ACTIEVEN, worker)

    found = asked(reader)

    assert proposal(found, P.HOOPVOLLEN) == ("4", ["2", "1", "0", "1", "0"])
    assert proposal(found, P.ACTIEVEN) == ("1", ["1", "0", "0", "0", "0"])
    assert [(line.label, line.count, line.share) for line in found.decisions][:2] == [
        (Decision.CONFIRMED.label, "3", ""),
        (Decision.OTHER.label, "1", ""),
    ]
    assert (shown(found.reasons), found.reasons_base) == ({Otherwise.TEAM.label: "1"}, "1")
    assert [(one.proposed, one.chosen, one.count) for one in found.moves] == [("Hoopvollen", "Overlevers", 1)]


@pytest.mark.parametrize(("number", "shares"), [(8, ("", "")), (9, ("90 %", "90 %"))])
def test_rep_01_a_percentage_stands_beside_ten_or_more(reader, worker, number, shares):
    for _each in range(number):
        typed(person(), P.HOOPVOLLEN, worker)
    typed_otherwise(person(), P.HOOPVOLLEN, P.OVERLEVERS, worker)

    found = asked(reader)

    line = next(one for one in found.proposals if one.label == P.HOOPVOLLEN.label)
    assert (found.decisions[0].share, line.cells[0].share) == shares
    assert {one.share for one in found.reasons} == {""}


def test_typ_06_too_little_information_and_only_a_row_are_counted_apart(reader, worker):
    little, row = person(), person()
    observe(little, worker, loneliness="strong")
    put_off(little, TODAY, worker)
    observe(
        row, worker, network_past="never", onset="early_in_life", competences="functional", self_direction="runs_it"
    )
    put_off(row, TODAY, worker)

    found = asked(reader)

    assert {one.label: one.total.count for one in found.proposals if one.total.count != "0"} == {
        "alleen een rij of een kolom": "1",
        "te weinig informatie": "1",
    }
    assert found.proposals[-1].cells[:2] == [None, None]


def test_rep_02_typed_without_the_guide_stands_apart(reader, worker):
    typed(person(), P.ACTIEVEN, worker)
    assess(person=person(), persistence="structural", orientation="", note="", on=TODAY, by=worker)

    found = asked(reader)

    assert (found.base, found.unguided.count) == ("1", "1")


def test_every_typing_counts_and_both_of_a_couple(reader, worker):
    couple = a_couple()
    for one in couple.persons:
        typed(one, P.GEBORGENEN, worker)
    typed(couple.person, P.ACTIEVEN, worker)

    assert asked(reader).base == "3"


def test_figures_go_no_further_than_the_own_teams(signed_in, worker):
    near = a_client("Noord")
    for one in (person(), near.person, a_client("West").person, a_person()):
        typed(one, P.ACTIEVEN, worker)
    browser = signed_in(also(a_coordinator("Zuid"), Role.COORDINATOR, "Noord"))

    assert asked(browser).base == "2"
    assert asked(browser, team=near.team.reference).base == "1"
    assert asked(browser, over="organisatie").base == "2"


@pytest.mark.parametrize(
    ("filters", "base"),
    [({}, "1"), ({"periode": "2026-4"}, "1"), ({"periode": "2026-3"}, "0"), ({"periode": "2025"}, "1")],
)
def test_a_coordinator_chooses_a_year_or_a_quarter(reader, worker, filters, base):
    typed(person(), P.ACTIEVEN, worker)
    typed(person(), P.ACTIEVEN, worker, LAST_YEAR)

    assert asked(reader, **filters).base == base


def test_versions_of_the_guide_are_never_added_up(reader, worker):
    typed(person(), P.ACTIEVEN, worker)
    typed(person(), P.ACTIEVEN, worker)
    Proposal.objects.filter(pk=Proposal.objects.first().pk).update(guide_version=0)

    assert asked(reader).base == "1"


def test_the_page_says_that_the_guide_does_not_learn_and_shows_nobody(reader, worker):
    name = a_client(last_name="Zonderling")
    typed_otherwise(name.person, P.HOOPVOLLEN, P.OVERLEVERS, worker)

    page = reader.get(TYPINGS).content.decode()

    assert "verandert er nooit vanzelf door" in page
    assert "Bevestigd betekent niet dat het voorstel klopte." in page
    assert "Bij minder dan 10 typeringen staat er geen percentage." in page
    assert "Wat iemand er in eigen woorden bij schreef" in page
    assert not any(one in page for one in ("Zonderling", name.reference, "Ik ken haar al lang."))


@pytest.mark.parametrize("filters", [{}, {"periode": "2025-2"}, {"periode": "2026"}, {"team": "x"}, {"over": "teams"}])
def test_rep_04_a_manager_sees_whole_years_that_are_over_and_no_small_cell(signed_in, worker, filters):
    for _each in range(6):
        typed(person(), P.ACTIEVEN, worker, LAST_YEAR)
    typed_otherwise(person(), P.HOOPVOLLEN, P.OVERLEVERS, worker, LAST_YEAR)
    typed(person(), P.ACTIEVEN, worker)

    found = asked(signed_in(a_user(Role.MANAGER)), **filters)

    assert found.base == "7"
    assert {line.label: line.count for line in found.decisions}[Decision.OTHER.label] == HIDDEN
    assert {line.count for line in found.reasons} == {HIDDEN}
    assert (found.moves, found.reasons_base) == ([], "")
    assert not any(line.total for line in found.proposals)
    assert found.columns == []


def test_rep_04_a_manager_sees_the_decisions_that_were_taken_often_enough(signed_in, worker):
    for _each in range(6):
        typed(person(), P.ACTIEVEN, worker, LAST_YEAR)
        typed_otherwise(person(), P.HOOPVOLLEN, P.OVERLEVERS, worker, LAST_YEAR)

    page = signed_in(a_user(Role.MANAGER)).get(TYPINGS)

    found = page.context["figures"]
    assert proposal(found, P.HOOPVOLLEN) == (None, ["0", "6", "0", "0", "0"])
    assert (shown(found.reasons), found.reasons_base) == ({Otherwise.WEIGHT.label: "6"}, "6")
    assert "Van welk voorstel" not in page.content.decode()
    assert "eigen woorden" not in page.content.decode()


def test_rep_04_a_table_that_is_mostly_hidden_becomes_one_sentence(signed_in, worker):
    for profile in (P.ACTIEVEN, P.GEBORGENEN, P.HOOPVOLLEN, P.OVERLEVERS, P.COMPENSEERDERS):
        typed(person(), profile, worker, LAST_YEAR)

    page = signed_in(a_user(Role.MANAGER)).get(TYPINGS)

    found = page.context["figures"]
    assert (found.decisions[0].count, found.tells_proposals) == ("5", False)
    assert "Per voorstel zijn de aantallen te klein om te tonen." in page.content.decode()
    assert "Wat de typeerhulp voorstelde en wat er werd besloten" not in page.content.decode()


def test_rep_04_fewer_than_five_in_all_have_no_total(signed_in, worker):
    typed(person(), P.ACTIEVEN, worker, LAST_YEAR)
    page = signed_in(a_user(Role.MANAGER)).get(TYPINGS)

    assert page.context["figures"].base == ""
    assert "te weinig om een totaal te tonen" in page.content.decode()


@pytest.mark.parametrize(
    "filters", [{"periode": "2026-9"}, {"periode": "\x00"}, {"over": "\x00"}, {"versie": "9"}, {"team": "x" * 9000}]
)
@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.MANAGER])
def test_figures_take_any_filter(signed_in, role, filters):
    assert signed_in(a_user(role)).get(TYPINGS, filters).status_code == 200
