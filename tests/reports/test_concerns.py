"""The figures of the meldpunt: what is counted."""

from datetime import UTC, date, datetime

import pytest
from django.urls import reverse

from accounts.choices import Role
from cases.services.clients import join_concern
from signals.services.advice import give_advice
from signals.services.handling import merge_concern
from tests.builders import BY_PHONE, NOW, TODAY, a_client, a_concern, a_coordinator, a_district, a_user, a_worker
from tests.reports.meldpunt import (
    FIGURES,
    LAST_YEAR,
    MONDAY,
    as_imported,
    ended,
    figures,
    outcomes,
    settle,
    shown,
    typed,
    visited,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.DESK, Role.MANAGER])
@pytest.mark.parametrize("number", [2, 30])
def test_figures_ask_the_same_statements_for_any_number(signed_in, statements, role, number):
    reader, worker = a_user(role), a_worker()
    for each in range(number):
        at = LAST_YEAR if each % 2 else MONDAY
        concern = a_concern(reasons=["lonely", "debts"], source="gp", at=at, district=a_district(f"Wijk {each}"))
        typed(concern, "structural", worker)
        visited(concern, TODAY)
    browser = signed_in(reader)

    with statements() as seen:
        page = browser.get(FIGURES, {"periode": "2025"})

    assert len(seen) <= 10, seen
    assert len(page.content) < 60_000


def test_the_same_page_leads_here_from_the_caseload_and_the_start_page(signed_in):
    browser = signed_in(a_user(Role.MANAGER))

    assert FIGURES in browser.get(reverse("reports:caseload")).content.decode()
    assert FIGURES in browser.get(reverse("desk:start")).content.decode()


def test_rep_01_meldingen_by_source_have_their_base(signed_in):
    for source in ("gp", "gp", "neighbour", ""):
        a_concern(source=source)

    found = figures(signed_in(a_coordinator()))

    assert [(line.label, line.count, line.share) for line in found.sources] == [
        ("huisarts", "2", "50 %"),
        ("anders of niet bekend", "1", "25 %"),
        ("buren", "1", "25 %"),
    ]
    assert found.base == "4"


def test_rep_02_a_melding_counts_at_each_reason_and_no_reason_stands_apart(signed_in):
    a_concern(reasons=["lonely", "debts"])
    a_concern(reasons=["lonely"])
    a_concern()
    browser = signed_in(a_coordinator())

    assert shown(figures(browser).reasons) == {"eenzaam": "2", "schulden": "1", "geen reden genoteerd": "1"}
    assert "de aandelen tellen niet op tot 100" in browser.get(FIGURES).content.decode()


def test_sig_05_questions_for_advice_count_beside_meldingen(signed_in):
    coordinator = a_coordinator()
    a_concern()
    give_advice(question="Hoe begin ik een gesprek?", advice="Vraag eerst hoe het gaat.", by=coordinator, at=NOW)
    give_advice(question="Vorig jaar?", advice="Ja.", by=coordinator, at=LAST_YEAR)

    found = figures(signed_in(coordinator))

    assert (found.advice.count, found.base) == ("1", "1")


def test_the_time_to_first_contact_is_in_working_days(signed_in):
    for day in (2, 2, 2, 3, 9):
        visited(a_concern(at=MONDAY), date(2026, 11, day), held=False)

    speed = figures(signed_in(a_coordinator())).speed

    assert (speed.median, speed.nearly_all, speed.base) == (0, 5, "5")


def test_the_day_a_melding_came_is_the_day_here(signed_in):
    just_before_midnight = datetime(2026, 11, 1, 22, 30, tzinfo=UTC)
    just_after = datetime(2026, 11, 1, 23, 30, tzinfo=UTC)
    for at in (just_before_midnight, just_after):
        visited(a_concern(at=at), date(2026, 11, 2))

    speed = figures(signed_in(a_coordinator())).speed

    assert (speed.median, speed.nearly_all) == (0, 1)


def test_rep_02_not_yet_not_done_and_unknown_are_three_things(signed_in):
    a_concern()
    visited(a_concern(), TODAY)
    ended(a_concern(), "no_need", no_visit_reason=BY_PHONE)
    as_imported(a_concern(), "referred")

    found = figures(signed_in(a_coordinator()))

    assert [line.count for line in found.contact] == ["1", "1", "1", "1"]
    assert found.speed.base == "1"


def test_sig_07_sig_08_unfounded_and_both_kinds_of_refusal_are_counted_apart(signed_in):
    for outcome in ("unfounded", "refused_by_client", "refused_on_behalf"):
        ended(visited(a_concern(), TODAY), outcome)
    ended(a_concern(), "unfounded", no_visit_reason=BY_PHONE)
    a_concern()

    found = figures(signed_in(a_coordinator()))

    assert outcomes(found) == {
        "ongegrond gebleken": ("1", "1", "0"),
        "geweigerd door de persoon zelf": ("1", "0", "0"),
        "geweigerd door iemand anders": ("1", "0", "0"),
        "nog open": ("0", "1", "0"),
    }
    assert [(one.total.count, one.total.share) for one in found.outcomes if one.label == "ongegrond gebleken"] == [
        ("2", "40 %")
    ]


def test_a_merged_melding_counts_and_shares_the_outcome_of_the_one_it_went_with(signed_in):
    lead, merged = a_concern(source="gp", at=MONDAY), a_concern(source="neighbour", at=MONDAY)
    merge_concern(concern=merged, into=lead, version=merged.version, by=None, at=NOW)
    lead.refresh_from_db()
    ended(visited(lead, date(2026, 11, 3)), "referred")

    found = figures(signed_in(a_coordinator()))

    assert (found.base, found.merged.count) == ("2", "1")
    assert shown(found.sources) == {"huisarts": "1", "buren": "1"}
    assert outcomes(found) == {"doorverwezen": ("2", "0", "0")}
    assert (found.speed.base, found.speed.median) == ("2", 1)


def test_a_melding_merged_into_an_open_one_is_open(signed_in):
    lead, merged = a_concern(), a_concern()
    merge_concern(concern=merged, into=lead, version=merged.version, by=None, at=NOW)

    assert outcomes(figures(signed_in(a_coordinator()))) == {"nog open": ("0", "2", "0")}


def test_sig_04_what_the_melder_heard_or_nobody_knows_is_counted_in_six(signed_in):
    told = visited(a_concern(reporter="Buurvrouw"), TODAY)
    settle(told, "given", "Er is iemand langs geweest.")
    settle(visited(a_concern(reporter="Zoon"), TODAY), "impossible", "")
    visited(a_concern(reporter="Huisarts"), TODAY)
    a_concern(reporter="Wijkagent")
    a_concern()
    settle(visited(a_concern(reporter="Zuster"), TODAY), "unknown", "")

    found = figures(signed_in(a_coordinator()))

    assert [line.count for line in found.told] == ["1", "1", "1", "1", "1", "1"]


def test_open_without_owner_is_of_now_whatever_the_period(signed_in):
    a_concern(at=LAST_YEAR)
    a_concern(owner=a_worker())

    assert figures(signed_in(a_coordinator()), periode="2026-4").without_owner.count == "1"


def test_the_row_that_was_found_stands_per_source(signed_in):
    worker = a_worker()
    typed(a_concern(source="caretaker"), "structural", worker)
    typed(a_concern(source="caretaker"), "", worker)
    join_concern(concern=a_concern(source="caretaker"), client=a_client(), by=worker)
    a_concern(source="caretaker")
    join_concern(concern=a_concern(source="gp"), client=a_client("Noord"), by=worker)

    labels, lines = signed_in(a_coordinator()).get(FIGURES).context["rows"]

    found = {line.label: (line.base, {label: cell.count for label, cell in zip(labels, line.cells, strict=True)
                                      if cell.count != "0"}) for line in lines}  # fmt: skip
    assert found == {
        "huismeester": ("4", {"structureel": "1", "te weinig informatie": "1", "nog niet getypeerd": "1",
                              "niet bij een cliënt": "1"}),
        "huisarts": ("1", {"bij een ander team": "1"}),
    }  # fmt: skip


@pytest.mark.parametrize(("asked", "base"), [("2026", "2"), ("2026-4", "1"), ("2026-1", "1"), ("2025", "1"), ("", "2")])
def test_figures_are_of_a_year_or_a_quarter(signed_in, asked, base):
    new_year = datetime(2025, 12, 31, 23, 30, tzinfo=UTC)  # half past midnight here
    for at in (NOW, new_year, LAST_YEAR):
        a_concern(at=at)

    assert figures(signed_in(a_coordinator()), periode=asked).base == base
