"""The registration whose mistakes are known, all four files into the database."""

import pytest

from accounts.models import Team, User
from audit.models import Event
from cases.models import Client, Consent, Monitoring, Trajectory, Visit
from desk.models import ImportedRecord
from directory.models import District
from matching.models import Match, Volunteer
from tests.desk.importing.conftest import EXPECTED, STEMS, bring_in

pytestmark = pytest.mark.django_db
HANGING = ("Dit nummer bestaat niet.", "dat zelf niet is ingevoerd")


@pytest.mark.parametrize(("name", "stem"), STEMS.items())
def test_refuses_what_is_wrong_and_what_hangs_on_it(registration, name, stem):
    report = bring_in(registration).files[stem]

    hanging = {one.record for one in report.wrong if any(words in one.sentence for words in HANGING)}
    bad = set(map(int, EXPECTED[name]["bad"]))
    refused = {one.record for one in report.wrong}
    assert bad <= refused
    assert refused - bad <= hanging
    assert report.read == EXPECTED[name]["rows"] == report.new + len(refused)


def test_everything_right_is_in_the_database(registration):
    files = bring_in(registration).files

    assert Client.objects.count() == Trajectory.objects.count() == files["clienten"].new == 235
    assert Visit.objects.count() == files["contacten"].new == 1820
    assert Volunteer.objects.count() == files["vrijwilligers"].new == 88
    assert Match.objects.count() == files["koppelingen"].new == 105
    assert ImportedRecord.objects.count() == 235 + 1820 + 88 + 105


def test_the_same_person_under_two_numbers_goes_in_and_is_reported(registration):
    doubtful = bring_in(registration).files["clienten"].doubtful

    double = [str(one.sentence) for one in doubtful if "twee nummers" in str(one.sentence)]
    pairs = EXPECTED["clients"]["duplicates"]
    assert len(double) == len(pairs)
    assert all(any(one in text and other in text for text in double) for one, other in pairs)


def test_workers_become_accounts_that_cannot_sign_in(registration):
    outcome = bring_in(registration)

    assert sorted(outcome.accounts) == ["j.devries", "m.bakker", "r.ramdin", "s.elhaddad", "t.meijer"]
    assert not User.objects.filter(is_active=True).exists()
    assert outcome.teams == ["Wijkteam"]
    assert sorted(outcome.districts) == sorted(District.objects.values_list("name", flat=True))
    assert Client.objects.exclude(team=Team.objects.get(name="Wijkteam")).count() == 0


def test_every_write_has_its_event(registration):
    bring_in(registration)

    for action, count in (
        ("client_added", 235),
        ("visit_logged", 1820),
        ("volunteer_added", 88),
        ("match_proposed", 105),
        ("trajectory_closed", Trajectory.objects.exclude(closed_on=None).count()),
        ("monitoring_started", Monitoring.objects.count()),
        ("consent_given", Consent.objects.filter(answer="given").count()),
    ):
        assert Event.objects.filter(action=action).count() == count


def test_a_proof_reports_the_same_and_writes_nothing(registration):
    proof = bring_in(registration, proof=True).as_data()
    left = {model.__name__: model.objects.count() for model in (Client, Visit, User, Team, ImportedRecord, Event)}
    files = sorted(file.name for file in registration.iterdir())

    real = bring_in(registration).as_data()

    assert set(left.values()) == {0}
    assert files == sorted(f"{stem}.csv" for stem in STEMS.values())
    for stem, report in real["files"].items():
        assert report | {"remarks": []} == proof["files"][stem] | {"remarks": []}
    assert {key: real[key] for key in ("accounts", "teams", "districts")} == {
        key: proof[key] for key in ("accounts", "teams", "districts")
    }


def test_twice_changes_nothing(registration):
    first = bring_in(registration)
    errors = (registration / "fouten-clienten.csv").read_bytes()
    events = Event.objects.count()

    second = bring_in(registration)

    for stem, report in second.files.items():
        assert (report.new, report.existing) == (0, first.files[stem].new)
        assert report.wrong == first.files[stem].wrong
    assert Event.objects.count() == events
    assert (second.accounts, second.teams, second.districts) == ([], [], [])
    assert (registration / "fouten-clienten.csv").read_bytes() == errors
    assert not list(registration.glob("*vorige*"))


def test_mended_error_files_go_in_with_what_hung_on_them(registration):
    bring_in(registration)
    file = registration / "fouten-clienten.csv"
    mended = file.read_text(encoding="utf-8-sig").replace(";31-02-1950;", ";28-02-1950;")
    file.write_text(mended, encoding="utf-8-sig")

    again = bring_in(registration, mended=True).files

    assert (again["clienten"].new, again["clienten"].existing) == (1, 0)
    assert again["contacten"].new > 0
    left = file.read_text(encoding="utf-8-sig")
    assert left.count("\n") == 1 + len(EXPECTED["clients"]["bad"]) - 1
    assert ";64;" in left  # the number the record has in the original
    originals = bring_in(registration).files["clienten"]
    assert {one.record for one in originals.wrong} == {*map(int, EXPECTED["clients"]["bad"])} - {136}
