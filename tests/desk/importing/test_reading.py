"""CSV files as organisations export them."""

import csv
import io
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.importing.problems import Weight
from desk.importing.reading import UnreadableFile, error_file, read_sheet

TEXT = 'Cliëntnr;Naam\r\nC1;"Ayd\u0131n; ""Zoë""\nJansen"\n;\r\nC2;Renée\r\n'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_reads_every_usual_encoding(encoding):
    sheet = read_sheet(TEXT.encode(encoding), "clienten.csv")

    assert sheet.headings == ("Cliëntnr", "Naam")
    assert [(one.number, one.text("Naam")) for one in sheet] == [(2, 'Aydın; "Zoë"\nJansen'), (4, "Renée")]


def test_falls_back_on_cp1252():
    sheet = read_sheet("Naam;Prijs\nZoë;€ 5".encode("cp1252"), "a.csv")

    assert (sheet.encoding, next(iter(sheet)).values) == ("cp1252", {"Naam": "Zoë", "Prijs": "€ 5"})


def test_one_broken_byte_does_not_spoil_a_utf8_file():
    sheet = read_sheet("Naam\nZoë Renée André\n".encode() + b"Jos\xe9\n", "a.csv")

    assert [one.text("Naam") for one in sheet] == ["Zoë Renée André", "Jos\ufffd"]


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_finds_the_delimiter(delimiter):
    sheet = read_sheet(delimiter.join(['"a;b,c"', "d", "e"]).encode() + b"\n1", "a.csv")

    assert (sheet.delimiter, sheet.headings) == (delimiter, ("a;b,c", "d", "e"))


def test_a_file_without_headings_is_refused():
    for data in (b"", b"\n\nC1;x", b";;\n1;2;3"):
        with pytest.raises(UnreadableFile, match=r"clienten\.csv: op de eerste regel"):
            read_sheet(data, "clienten.csv")


def test_reports_records_of_another_shape():
    sheet = read_sheet(b"a;b\n1\n1;2;;\n1;2;3\n", "a.csv")

    found = {one.number: [finding.weight for finding in one.findings] for one in sheet}

    assert found == {2: [Weight.DOUBTFUL], 3: [], 4: [Weight.WRONG]}


def test_says_where_a_quote_is_not_closed():
    sheet = read_sheet(b'a;b\n1;"2\n' + b"1;2\n" * 1000, "a.csv")

    (record,) = sheet

    assert "aanhalingsteken" in record.findings[0].sentence


def test_nul_bytes_and_huge_fields_do_not_crash():
    nul, huge = read_sheet(b"a;b\n1\0;2\n1;" + b"x" * 300_000, "a.csv")

    assert nul.values == {"a": "1", "b": "2"}
    assert huge.findings[0].weight is Weight.WRONG


def test_repeated_and_empty_headings_hide_nothing():
    assert read_sheet(b"a;a;;b", "a.csv").headings == ("a", "a (2)", "kolom 3", "b")


def test_an_error_file_is_read_like_the_original_and_does_not_grow():
    sheet = read_sheet(TEXT.encode("cp1252", errors="ignore"), "clienten.csv")
    records = list(sheet)

    once = read_sheet(error_file(sheet, [(records[0], "Naam: klopt niet.")]), "fouten-clienten.csv")
    twice = read_sheet(error_file(once, [(one, "Nog niet.") for one in once]), "fouten-clienten.csv")

    assert once.headings == twice.headings == ("Cliëntnr", "Naam", "record", "reden")
    assert once.own_headings == sheet.headings
    assert [one.fingerprint for one in twice] == [records[0].fingerprint]


def test_a_fingerprint_tells_records_apart_and_not_their_place():
    one, same, other = read_sheet(b"a;b\n1;2\n1 ;2\n12;\n", "a.csv")

    assert one.fingerprint == same.fingerprint != other.fingerprint


def test_records_do_not_pile_up_in_memory():
    sheet = read_sheet(b"a;b;c\n" + b"C0001;12-10-2026;Goed gesprek\n" * 20_000, "a.csv")
    tracemalloc.start()

    count = sum(1 for _record in sheet)
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert count == 20_000
    assert peak < 10_000_000


@given(st.binary())
def test_any_bytes_are_read_or_refused(data):
    try:
        sheet = read_sheet(data, "a.csv")
    except UnreadableFile:
        return
    for record in sheet:
        assert set(record.values) == set(sheet.headings)


@given(
    st.lists(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"])), min_size=2, max_size=2))
)
def test_what_a_spreadsheet_writes_is_read_back(rows):
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";").writerows([["a", "b"], *rows])

    numbers = [one.number for one in read_sheet(out.getvalue().encode(), "a.csv")]

    assert numbers == [at for at, row in enumerate(rows, start=2) if any(value.strip() for value in row)]
