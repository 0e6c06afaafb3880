"""manage.py importeer: what it prints, what it refuses, and what a failing file leaves behind."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError

from accounts.models import User
from cases.models import Client, Visit
from desk.importing import visits
from tests.desk.importing.conftest import PIET, RIET, bring_in

pytestmark = pytest.mark.django_db
TALK = "C1;10-10-2026;huisbezoek;;m.bakker;"


def run(folder, *options):
    out, err = StringIO(), StringIO()
    call_command("importeer", str(folder), *options, stdout=out, stderr=err)
    return out.getvalue(), err.getvalue()


@pytest.mark.usefixtures("now")
def test_prints_a_report(write):
    out, _err = run(write(clienten=[RIET, "C2;;;;;;;;;;;;;"]))

    assert "clienten.csv: 2 gelezen, 1 nieuw, 0 al aanwezig, 0 twijfelachtig, 1 fout" in out
    assert "record 3, Achternaam: Er staat geen naam." in out
    assert "contacten.csv: 0 gelezen" in out
    assert "Dit bestand is er niet" in out
    assert "m.bakker" in out
    assert Client.objects.count() == 1


@pytest.mark.usefixtures("now")
def test_prints_data_and_nothing_else(write):
    out, _err = run(write(clienten=[RIET, "C2;;;;;;;;;;;;;"]), "--json", "--proef")

    data = json.loads(out)
    assert (data["proef"], data["accounts"], data["teams"]) == (True, ["m.bakker"], ["Wijkteam"])
    assert data["files"]["clienten"]["wrong"] == [
        {"record": 3, "column": "Achternaam", "sentence": "Er staat geen naam."}
    ]
    assert "ë" not in out or "\\u" not in out
    assert Client.objects.count() == 0


def test_refuses_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(CommandError, match="geen map"):
        run(tmp_path / "weg")


def test_refuses_a_folder_without_files(tmp_path):
    with pytest.raises(CommandError, match=r"clienten\.csv, contacten\.csv"):
        run(tmp_path)


def test_says_all_that_is_wrong_with_the_mapping(write):
    folder = write(clienten=[RIET])
    (folder / "kolommen.toml").write_text('[clienten]\nkleur = "Kleur"\n[woorden.typering]\n"x" = "NIETS"\n')

    with pytest.raises(CommandError) as refusal:
        run(folder)

    assert str(refusal.value).count("kolommen.toml") == 2


def test_reads_other_headings_and_words(tmp_path):
    (tmp_path / "clienten.csv").write_text("Ref,Familie,Soort hulp\n7,Wit,optimist\n", encoding="utf-8")
    (tmp_path / "contacten.csv").write_text("Ref,Wanneer,Wijze\n7,3 mei 2026,deurgesprek\n", encoding="utf-8")
    (tmp_path / "kolommen.toml").write_text(
        '[clienten]\nnumber = "Ref"\nlast_name = "Familie"\nprofile = "Soort hulp"\n'
        '[contacten]\nclient_number = "Ref"\nday = "Wanneer"\nkind = "Wijze"\n'
        '[woorden.typering]\n"optimist" = "HOOPVOLLEN"\n[woorden.soort]\n"deurgesprek" = "outdoors/held"\n',
        encoding="utf-8",
    )

    outcome = bring_in(tmp_path)

    assert [len(report.wrong) for report in outcome.files.values()] == [0, 0, 0, 0]
    assert Client.objects.get().person.assessments.get().profile == "HOOPVOLLEN"
    assert Visit.objects.get().kind == "outdoors"


@pytest.mark.parametrize(
    "content",
    [b"", b"\n\n", b"\x00\xff\xfe\x80" * 500, b"Naam\n", b"Clientnr;Achternaam\n", b'Clientnr;Achternaam\n"C1;Wit\n'],
)
def test_bad_files_give_sentences(tmp_path, content):
    for stem in ("clienten", "contacten", "vrijwilligers", "koppelingen"):
        (tmp_path / f"{stem}.csv").write_bytes(content)

    out, _err = run(tmp_path)

    assert "clienten.csv" in out
    assert Visit.objects.count() == 0


def test_a_file_that_fails_is_wholly_out_and_the_others_are_in(write, monkeypatch):
    folder = write(clienten=[RIET], contacten=[TALK.replace("m.bakker", "nieuw")], vrijwilligers=[PIET])

    def refuse(**_facts):
        raise DatabaseError("stuk")

    monkeypatch.setattr(visits, "import_visits", refuse)
    with pytest.raises(CommandError, match="Niet alles is ingelezen"):
        run(folder)

    assert (Client.objects.count(), Visit.objects.count()) == (1, 0)
    assert list(User.objects.values_list("username", flat=True)) == ["m.bakker"]
    assert not (folder / "fouten-contacten.csv").exists()


def test_the_error_file_goes_when_nothing_is_wrong_any_more(write):
    folder = write(clienten=["C1;;;;;;;;;;;;;"])
    bring_in(folder)
    assert (folder / "fouten-clienten.csv").exists()

    bring_in(write(clienten=[RIET]))

    assert not (folder / "fouten-clienten.csv").exists()


def test_an_error_file_alone_is_read_by_itself(write):
    bring_in(write(**{"fouten-clienten": [RIET]}))

    assert Client.objects.count() == 1


def test_mending_work_is_never_overwritten_without_a_copy(write):
    folder = write(clienten=["C1;;;;;;;;;;;;;"])
    bring_in(folder)
    (folder / "fouten-clienten.csv").write_text("half verbeterd")

    report = bring_in(folder).files["clienten"]

    assert (folder / "fouten-clienten.vorige.csv").read_text() == "half verbeterd"
    assert any("fouten-clienten.vorige.csv" in remark for remark in report.remarks)


def test_tells_how_far_it_is(write, monkeypatch):
    monkeypatch.setattr("desk.importing.intake.STEP", 2)

    _out, err = run(write(clienten=[RIET], contacten=[TALK] * 5))

    assert "contacten: 4 gelezen ..." in err
