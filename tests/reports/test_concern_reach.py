"""The figures of the meldpunt: who sees what of them."""

import pytest

from accounts.choices import Role
from signals.choices.sources import StockSource
from signals.services.advice import give_advice
from tests.builders import NOW, TODAY, a_concern, a_coordinator, a_district, a_user, a_worker, also
from tests.reports.meldpunt import FIGURES, LAST_YEAR, figures, shown, typed, visited

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
HIDDEN = "niet getoond"


def test_figures_go_no_further_than_the_own_teams(signed_in):
    user = also(a_coordinator("Zuid"), Role.COORDINATOR, "Noord")
    near, far = a_concern("Zuid", district=a_district()), a_concern("West", district=a_district("Westwijk", "West"))
    a_concern("Noord")
    browser = signed_in(user)

    assert figures(browser).base == "2"
    assert figures(browser, team=near.team.reference).base == "1"
    assert figures(browser, wijk=near.district.reference).base == "1"
    assert figures(browser, team=far.team.reference).base == "2"
    assert figures(browser, over="organisatie").base == "2"


def test_the_meldpunt_sees_every_team_and_every_cell(signed_in):
    a_concern("Zuid")
    far = a_concern("Noord")
    browser = signed_in(a_user(Role.DESK, "Meldpunt"))

    assert figures(browser).base == "2"
    assert shown(figures(browser, team=far.team.reference).sources) == {"anders of niet bekend": "1"}


@pytest.mark.parametrize("asked", [{}, {"periode": "2025-2"}, {"periode": "2025", "team": True}])
def test_rep_04_the_meldpunt_sees_typings_over_whole_closed_years_only(signed_in, asked):
    concern, worker = a_concern(source="gp", at=LAST_YEAR), a_worker()
    for _each in range(5):
        typed(a_concern(source="gp", at=LAST_YEAR), "structural", worker)
    if "team" in asked:
        asked = asked | {"team": concern.team.reference}
    browser = signed_in(a_user(Role.DESK))

    assert "rows" not in browser.get(FIGURES, asked).context
    page = browser.get(FIGURES, {"periode": "2025"})
    _labels, (line,) = page.context["rows"]
    assert "Aantallen onder 5" in page.content.decode()
    assert (line.base, {cell.count for cell in line.cells}) == ("6", {HIDDEN})


def test_rep_04_a_manager_sees_closed_years_without_filters(signed_in):
    district = a_district()
    for at in [LAST_YEAR] * 6 + [NOW] * 7:
        concern = a_concern(at=at, district=district)
    asked = {"team": concern.team.reference, "wijk": district.reference}
    browser = signed_in(a_user(Role.MANAGER))

    assert {figures(browser, periode=code, **asked).base for code in ("", "2025", "2025-2", "2026", "2026-4")} == {"6"}
    assert figures(browser, periode="2024").base == "0"


def test_rep_04_a_manager_sees_no_small_cell(signed_in):
    for source, number in (("gp", 7), ("neighbour", 2), ("shop", 6)):
        for _each in range(number):
            a_concern(source=source, at=LAST_YEAR, reasons=["debts"] if source == "neighbour" else ["lonely"])
    give_advice(question="Wat kan ik doen?", advice="Luisteren.", by=a_coordinator(), at=LAST_YEAR)

    found = figures(signed_in(a_user(Role.MANAGER)))

    assert shown(found.sources)["huisarts"] == "7"
    assert "buren" in found.hidden_sources
    assert (shown(found.reasons)["schulden"], shown(found.reasons)["eenzaam"]) == (HIDDEN, "13")
    assert (found.advice.count, found.base) == (HIDDEN, "15")
    assert not any(line.total for line in found.outcomes)


def test_rep_04_outside_the_team_every_source_has_a_line(signed_in):
    """A source that only shows when it counts would tell."""
    for _each in range(5):
        a_concern(at=LAST_YEAR, source="shop")

    found = figures(signed_in(a_user(Role.MANAGER)))

    named = [line.label for line in found.sources] + found.hidden_sources
    assert len(named) == len(StockSource)
    assert [line.label for line in found.sources] == sorted([line.label for line in found.sources], key=str.casefold)


def test_rep_04_fewer_than_five_in_all_have_no_total(signed_in):
    visited(a_concern(at=LAST_YEAR), TODAY)
    page = signed_in(a_user(Role.MANAGER)).get(FIGURES)

    assert page.context["figures"].base == ""
    assert page.context["figures"].speed is None
    assert "te weinig om een totaal te tonen" in page.content.decode()


@pytest.mark.parametrize(
    "asked",
    [{"periode": "2026-9"}, {"periode": "\x00"}, {"over": "\x00"}, {"team": "\x00"}, {"wijk": "x" * 9000},
     {"over": "wereld", "periode": "-1"}],
)  # fmt: skip
@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.DESK, Role.MANAGER])
def test_figures_take_any_filter(signed_in, role, asked):
    assert signed_in(a_user(role)).get(FIGURES, asked).status_code == 200
