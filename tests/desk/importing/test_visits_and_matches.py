"""What records of contacten.csv and koppelingen.csv become, and what is said about them."""

from datetime import date

import pytest

from cases.models import Trajectory, Visit
from matching.models import Match
from tests.desk.importing.conftest import PIET, RIET, bring_in, sentences

pytestmark = pytest.mark.django_db
TALK = "C1;10-10-2026;huisbezoek;1,5 uur;m.bakker;Thee gedronken"


def test_a_contact_lands_on_the_trajectory(write):
    bring_in(write(clienten=[RIET], contacten=[TALK, "C1;11-11-2026;niet thuis;;;"]))

    talk, attempt = Visit.objects.order_by("visited_on")
    assert (talk.kind, talk.outcome, talk.minutes, talk.worker.username) == ("home_visit", "held", 90, "m.bakker")
    assert (attempt.outcome, attempt.worker) == ("not_home", None)
    assert talk.trajectory.last_contact_on == date(2026, 10, 10)


def test_the_text_never_decides_what_happened(write):
    bring_in(write(clienten=[RIET], contacten=["C1;10-10-2026;huisbezoek;;;Deed niet open, briefje achtergelaten"]))

    assert Visit.objects.get().outcome == "held"


def test_two_equal_records_are_both_kept_and_known_again(write):
    folder = write(clienten=[RIET], contacten=[TALK, TALK])

    first, second = bring_in(folder).files["contacten"], bring_in(folder).files["contacten"]

    assert (first.new, second.new, second.existing, Visit.objects.count()) == (2, 0, 2, 2)


def test_a_contact_of_a_mended_error_file_is_known_again(write):
    bring_in(write(contacten=[TALK]))
    folder = write(**{"clienten": [RIET], "fouten-contacten": [TALK]})

    mended, original = bring_in(folder, mended=True), bring_in(write(clienten=[RIET], contacten=[TALK]))

    assert sentences(mended.files["contacten"].wrong) == [(2, "Dit nummer bestaat niet.")]
    assert original.files["contacten"].new == 1
    assert bring_in(write(**{"fouten-contacten": [TALK]}), mended=True).files["contacten"].existing == 1


def test_a_match_goes_in_as_it_is(write):
    bring_in(
        write(
            clienten=[RIET],
            vrijwilligers=[PIET],
            koppelingen=["C1;V1;01-03-2026;01-06-2026;wekelijks;verhuisd", "C1;V1;01-09-2026;;om de week;"],
        )
    )

    rows = Match.objects.order_by("started_on").values_list("state", "ended_on", "end_reason", "rhythm_days")
    assert list(rows) == [("ended", date(2026, 6, 1), "moved", 7), ("running", None, "", 14)]


def test_gates_only_doubt_imported_matches(write):
    report = bring_in(
        write(
            clienten=["C1;Wit;;;;01-03-2024;;;;afgesloten;;01-04-2024;;nee", "C2;Bos;;;;01-03-2024;;;;lopend;;;;ja"],
            vrijwilligers=["V1;Piet Helper;;;;;01-02-2020;;gestopt;0", "V2;An Vlug;;;;;;;intake;1"],
            koppelingen=["C1;V1;01-03-2026;;;", "C2;V2;01-03-2026;;;"],
        )
    ).files["koppelingen"]

    assert (report.new, report.wrong) == (2, [])
    said = " ".join(sentence for record, sentence in sentences(report.doubtful) if record == 2)
    for words in (
        "gestopt of gepauzeerd",
        "VOG van deze vrijwilliger was te oud",
        "eigen maximum",
        "gaf geen toe",
        "is afgesloten",
    ):
        assert words in said
    assert [sentence for record, sentence in sentences(report.doubtful) if record == 3] == [
        "De vrijwilliger is nog niet beschikbaar, maar de koppeling loopt.",
        "Van deze vrijwilliger is geen VOG gezien.",
    ]


def test_what_lies_ahead_is_told_apart(write):
    report = bring_in(
        write(
            clienten=[RIET, RIET.replace("C1;Wit;Riet", "C2;Bos;Jan")],
            vrijwilligers=[PIET],
            koppelingen=["C1;V1;01-12-2026;;;", "C2;V1;01-03-2026;31-12-2026;;"],
        )
    ).files["koppelingen"]

    assert list(Match.objects.order_by("-started_on").values_list("state", "ended_on")) == [
        ("proposed", None),
        ("ending", None),
    ]
    assert len(report.doubtful) == 2


def test_two_people_are_linked_once_at_a_time(write):
    files = {"clienten": [RIET], "vrijwilligers": [PIET]}
    records = ["C1;V1;01-03-2026;;;", "C1;V1;01-03-2026;;;", "C1;V1;01-04-2026;;;"]

    report = bring_in(write(**files, koppelingen=records)).files["koppelingen"]

    assert sentences(report.wrong) == [
        (3, "Deze koppeling staat al bij record 2."),
        (4, "Deze twee zijn al gekoppeld bij record 2, zonder einddatum."),
    ]


def test_a_match_that_ended_later_is_no_other_match(write):
    files = {"clienten": [RIET], "vrijwilligers": [PIET]}
    bring_in(write(**files, koppelingen=["C1;V1;01-03-2026;;;"]))

    report = bring_in(write(**files, koppelingen=["C1;V1;01-03-2026;01-06-2026;;"])).files["koppelingen"]

    assert (report.existing, Match.objects.get().state) == (1, "running")
    assert "niet overgenomen" in report.remarks[0]


def test_an_older_talk_never_moves_the_last_contact_back(write):
    bring_in(write(clienten=[RIET], contacten=[TALK]))

    bring_in(write(contacten=["C1;01-05-2026;huisbezoek;;;"]))

    assert Trajectory.objects.get().last_contact_on == date(2026, 10, 10)
