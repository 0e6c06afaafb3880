"""What a record of clienten.csv and vrijwilligers.csv becomes."""

from datetime import date

import pytest

from accounts.services import add_team
from cases.models import Assessment, Client, Consent, Monitoring, PhasePeriod, Trajectory
from desk.importing.volunteers import availability_in_words
from directory.services.areas import add_district
from matching.models import Volunteer
from people.services import change_person
from signals.models import Concern
from tests.builders import a_worker
from tests.desk.importing.conftest import PIET, RIET, TODAY, bring_in, sentences

pytestmark = pytest.mark.django_db


def test_a_client_with_everything(write):
    bring_in(write(clienten=[RIET]))

    client, trajectory, concern = Client.objects.get(), Trajectory.objects.get(), Concern.objects.get()
    assert (client.person.full_name, client.person.birth_date) == ("Riet Wit", date(1941, 2, 3))
    assert (client.person.search_name, client.person.sort_name) == ("riet wit", "wit riet")
    assert (trajectory.opened_on, trajectory.status, trajectory.lead.username) == (
        date(2024, 3, 1),
        "active",
        "m.bakker",
    )
    assert (concern.source_id, concern.source_words, concern.seen) == ("neighbour", "buren; eenzaam", "eenzaam")
    assert (concern.status, concern.outcome, concern.intake.client) == ("closed", "trajectory", client)
    assert (concern.feedback, concern.feedback_on, concern.intake.talked_on) == ("unknown", date(2024, 3, 1), None)
    assert "Wit" not in concern.about
    assert str(Assessment.objects.get().profile) == "ACTIEVEN"
    assert Consent.objects.get().answer == "given"
    assert not PhasePeriod.objects.exists()


def test_a_client_with_almost_nothing(write):
    report = bring_in(write(clienten=["C1;Wit;;;;;;;;;;;;"])).files["clienten"]

    trajectory = Trajectory.objects.get()
    assert (trajectory.opened_on, trajectory.status, trajectory.lead) == (TODAY, "active", None)
    assert (Concern.objects.count(), Assessment.objects.count(), Consent.objects.count()) == (0, 0, 0)
    assert any("vandaag" in sentence for _record, sentence in sentences(report.doubtful))


def test_the_status_decides(write):
    bring_in(
        write(
            clienten=[
                "C1;Een;;;;01-02-2023;;;;in beeld;te weinig info;;;nee",
                "C2;Twee;;;;01-02-2023;;;;wacht;;;;",
                "C3;Drie;;;;01-02-2023;;;;afgesloten;;05-06-2023;verhuisd;",
                "C4;Vier;;;;01-02-2023;;;;afgesloten;;;;",
            ]
        )
    )

    rows = Trajectory.objects.order_by("pk").values_list("status", "closed_on", "closing_reason")
    assert list(rows) == [
        ("in_view", None, ""),
        ("waiting", None, ""),
        ("closed", date(2023, 6, 5), "moved"),
        ("closed", date(2023, 2, 1), "unknown"),
    ]
    assert Monitoring.objects.get().client == Trajectory.objects.get(status="in_view").client
    assert (Assessment.objects.get().persistence, Consent.objects.get().answer) == ("", "refused")


def test_the_wijk_decides_the_team(write):
    add_district(name="Zuid", team=add_team(name="Team Zuid", by=None), by=None)
    add_team(name="Meldpunt", takes_concerns=True, by=None)
    add_team(name="Team Noord", by=None)

    outcome = bring_in(write(clienten=[RIET, "C2;Bos;;;Nieuw;01-02-2024;;;;lopend;;;;"]), team="Team Noord")

    assert list(Client.objects.order_by("pk").values_list("team__name", flat=True)) == ["Team Zuid", "Team Noord"]
    assert (outcome.teams, outcome.districts) == ([], ["Nieuw"])


def test_a_worker_who_is_known_is_no_new_account(write):
    worker = a_worker()

    outcome = bring_in(write(clienten=[RIET.replace("m.bakker", worker.username.upper())]))

    assert (Trajectory.objects.get().lead, outcome.accounts) == (worker, [])


def test_later_edits_survive(write):
    folder = write(clienten=[RIET])
    bring_in(folder)
    person = Client.objects.get().person
    change_person(person=person, version=1, by=a_worker(), last_name="Anders", birth_date=None)

    report = bring_in(folder).files["clienten"]

    person.refresh_from_db()
    assert (person.last_name, report.existing, report.new, report.wrong) == ("Anders", 1, 0, [])


def test_a_record_that_was_rewritten_is_there_already_and_says_so(write):
    bring_in(write(clienten=[RIET]))

    report = bring_in(write(clienten=[RIET.replace("lopend", "wacht")])).files["clienten"]

    assert (report.existing, Trajectory.objects.get().status) == (1, "active")
    assert "niet overgenomen" in report.remarks[0]


def test_a_number_of_somebody_else_is_refused(write):
    bring_in(write(clienten=[RIET]))

    report = bring_in(write(clienten=["C1;Jansen;Kees;01-01-1950;;01-02-2024;;;;lopend;;;;"])).files["clienten"]

    assert sentences(report.wrong) == [(2, "Dit nummer is al van iemand anders die eerder is ingevoerd.")]
    assert Client.objects.count() == 1


def test_somebody_of_an_earlier_run_under_a_new_number_is_doubtful(write):
    bring_in(write(clienten=[RIET]))

    report = bring_in(write(clienten=[RIET, RIET.replace("C1;", "C9;")])).files["clienten"]

    assert sentences(report.doubtful) == [
        (3, "Lijkt dezelfde persoon onder twee nummers: C1 (eerder ingevoerd) en C9.")
    ]
    assert report.new == 1


def test_a_volunteer(write):
    bring_in(write(vrijwilligers=[PIET]))

    volunteer = Volunteer.objects.get()
    assert (volunteer.person.full_name, volunteer.person.birth_precision) == ("Piet Helper", "year")
    assert sorted(volunteer.person.languages.values_list("name", flat=True)) == ["Nederlands", "Turks"]
    assert (volunteer.state, volunteer.max_matches, volunteer.intro_done) == ("available", 2, True)
    assert (volunteer.conduct_seen_on, volunteer.availability) == (date(2026, 2, 1), "ma middag")


def test_availability_is_short_enough_for_its_field():
    week = [
        f"{day}_{part}" for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun") for part in ("morning", "evening")
    ]

    assert availability_in_words(["tue_morning", "mon_evening", "tue_afternoon"]) == "ma avond, di ochtend en middag"
    assert len(availability_in_words(week)) <= 200


def test_a_word_that_grows_in_capitals_still_fits(write):
    report = bring_in(write(vrijwilligers=[PIET.replace("NL, Turks", "ß" * 50)])).files["vrijwilligers"]

    assert (report.new, len(Volunteer.objects.get().person.languages.get().name)) == (1, 40)
