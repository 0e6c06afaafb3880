"""The figures: what they count, and that they are right on cases worked out by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.typology.guide.answers import answers, textbook
from typology.calibration import Case, report, weigh
from typology.choices import Profile
from typology.guide import GUIDE_VERSION, read

ACTIEVEN, GEBORGENEN, HOOPVOLLEN = Profile.ACTIEVEN, Profile.GEBORGENEN, Profile.HOOPVOLLEN


def a_case(observed_as, given, nr="1"):
    """A textbook case of one profile, to which a professional gave another or the same."""
    return Case(nr, textbook(observed_as), given)


def test_agreement_is_worked_out_over_the_cases_with_a_profile():
    outcome = weigh(
        [
            a_case(ACTIEVEN, ACTIEVEN),
            a_case(ACTIEVEN, GEBORGENEN),
            a_case(HOOPVOLLEN, ACTIEVEN),
            a_case(HOOPVOLLEN, Profile.OVERLEVERS),
            a_case(HOOPVOLLEN, None),
        ]
    )

    assert (outcome.top1, outcome.top2, outcome.rows, outcome.columns) == (0.25, 0.75, 0.75, 0.5)
    assert outcome.confusion[ACTIEVEN] == dict.fromkeys(Profile, 0) | {ACTIEVEN: 1, HOOPVOLLEN: 1}
    assert sum(sum(counts.values()) for counts in outcome.confusion.values()) == len(outcome.both) == 4


def test_brier_sums_the_squared_differences_over_the_eight():
    without_answers = weigh([Case("1", {}, ACTIEVEN)])

    assert without_answers.brier == pytest.approx((7 / 8) ** 2 + 7 * (1 / 8) ** 2)
    assert weigh([a_case(ACTIEVEN, ACTIEVEN)]).brier < 0.01
    assert weigh([a_case(ACTIEVEN, HOOPVOLLEN)]).brier > 1.9


@given(st.lists(st.tuples(answers(), st.sampled_from([None, *Profile])), max_size=5))
def test_every_figure_is_a_fraction(drawn):
    outcome = weigh([Case(str(number), observed, given) for number, (observed, given) in enumerate(drawn)])

    for figure in (outcome.top1, outcome.top2, outcome.rows, outcome.columns):
        assert (figure is None) == (not outcome.both)
        assert figure is None or 0 <= figure <= 1
    if outcome.both:
        assert outcome.top1 <= min(outcome.top2, outcome.rows, outcome.columns)
        assert 0 <= outcome.brier <= 2


def test_the_data_say_what_the_guide_says():
    observed = textbook(ACTIEVEN)

    data = weigh([Case("k1", observed, GEBORGENEN), Case("k2", {}, None)]).as_data()

    first, second = data["cases"]
    likelihoods = {profile.value: share for profile, share in read(observed).profiles.items()}
    assert (first["nr"], first["given"], first["is_carried"]) == ("k1", "GEBORGENEN", True)
    assert (second["nr"], second["given"], second["is_carried"]) == ("k2", None, False)
    assert first["likelihoods"] == likelihoods
    assert [one["profile"] for one in first["profiles"]] == ["ACTIEVEN", "GEBORGENEN"]
    assert all(one["likelihood"] == likelihoods[one["profile"]] for one in first["profiles"])
    assert (data["guide_version"], data["cases_with_profile"], data["top1"], data["top2"]) == (GUIDE_VERSION, 1, 0, 1)
    assert data["confusion"]["GEBORGENEN"]["ACTIEVEN"] == 1


def test_without_a_given_profile_there_is_nothing_to_compare():
    outcome = weigh([a_case(ACTIEVEN, None)])

    data = outcome.as_data()
    assert [data[name] for name in ("top1", "top2", "rows", "columns", "brier")] == [None] * 5
    assert "er valt niets te vergelijken" in report(outcome)


def test_rep_01_agreement_shows_how_many_cases_it_is_about():
    text = report(weigh([a_case(ACTIEVEN, ACTIEVEN), a_case(ACTIEVEN, HOOPVOLLEN), Case("3", {}, ACTIEVEN)]))

    assert "Gevallen: 3, waarvan 3 met een gegeven profiel." in text
    assert "alle 3, ook waar er te weinig informatie is (1)" in text
    assert "eerste profiel gelijk 67 % (2/3)" in " ".join(text.split())


def test_the_report_says_case_by_case_what_comes_out_and_who_is_taken_for_whom():
    lines = report(weigh([a_case(ACTIEVEN, HOOPVOLLEN, nr="k7"), Case("k8", {}, None)])).splitlines()

    assert lines[0].startswith("k7: Actieven 9")
    assert lines[0].endswith("gegeven: Hoopvollen")
    assert lines[1] == "k8: Actieven 12 %, Geborgenen 12 %, te weinig informatie"
    assert "7 Hoopvollen         1    .    .    .    .    .    .    ." in lines
