"""The report of one file, for people and for programs."""

import json

from desk.importing.problems import Finding, Report, Weight


def a_report():
    report = Report("clienten.csv", read=3, new=2)
    report.add(Finding("clienten.csv", 27, "Geb.datum", "Deze datum bestaat niet."))
    report.add(Finding("clienten.csv", 5, "", "Te weinig velden.", Weight.DOUBTFUL))
    return report


def test_a_report_is_plain_data():
    data = json.loads(json.dumps(a_report().as_data()))

    assert (data["file"], data["read"], data["new"], data["existing"]) == ("clienten.csv", 3, 2, 0)
    assert data["wrong"] == [{"record": 27, "column": "Geb.datum", "sentence": "Deze datum bestaat niet."}]
    assert [one["record"] for one in data["doubtful"]] == [5]


def test_a_report_reads_as_dutch_lines():
    assert a_report().as_lines() == [
        "clienten.csv: 3 gelezen, 2 nieuw, 0 al aanwezig, 1 twijfelachtig, 1 fout",
        " Fout, niet ingevoerd:",
        "  record 27, Geb.datum: Deze datum bestaat niet.",
        " Twijfelachtig, wel ingevoerd:",
        "  record 5, Te weinig velden.",
    ]
