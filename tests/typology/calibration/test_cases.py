"""Reading cases from CSV: what is understood, and what is refused with the line and the column."""

import pytest

from typology.calibration import Unreadable, read_cases

HEAD = "nr,onset,wish,life_events,problems,profile\n"


def read(text, encoding="utf-8"):
    """The cases in a file with this text."""
    return read_cases(text.encode(encoding))


def refusal(text):
    """The sentences with which such a file is refused."""
    with pytest.raises(Unreadable) as refused:
        read(text)
    return refused.value.sentences


def test_reads_a_case():
    [case], remarks = read(HEAD + "k1,fell_away,belong,move; death of partner,money,ACHTERBLIJVERS\n")

    assert (case.nr, case.given, remarks) == ("k1", "ACHTERBLIJVERS", [])
    assert case.observed == {
        "onset": ("fell_away",),
        "wish": ("belong",),
        "life_events": ("move", "death_of_partner"),
        "problems": ("money",),
    }


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("text", ['wish;problems\nbelong;"money;grief"\n', "wish\tproblems\r\nbelong\tmoney;grief\r\n"])
def test_reads_other_delimiters_and_a_mark_at_the_beginning(text, encoding):
    [case], _remarks = read(text, encoding)

    assert case.observed == {"wish": ("belong",), "problems": ("money", "grief")}


def test_takes_the_number_of_the_record_without_a_number():
    cases, _remarks = read("wish,nr\nbelong,\n\n,\nno_need,k9\nbelong\n")

    assert [case.nr for case in cases] == ["1", "k9", "3"]


def test_reads_whatever_the_case_and_the_space_around():
    [case], _remarks = read(" WISH , Profile \n  Take Part , actieven \n")

    assert (case.observed, case.given) == ({"wish": ("take_part",)}, "ACTIEVEN")


def test_leaves_out_what_was_not_answered():
    [case], _remarks = read(HEAD + "1,unknown,,;,,\n")

    assert (case.observed, case.given) == ({"onset": ("unknown",), "life_events": ()}, None)


def test_says_which_columns_are_skipped():
    [case], remarks = read("leeftijd,wish,\n80,belong,x\n")

    assert case.observed == {"wish": ("belong",)}
    assert remarks == ["Kolom leeftijd is onbekend en is overgeslagen."]


def test_drops_none_beside_problems_and_says_where():
    cases, remarks = read('wish,problems\nbelong,"none;money"\nbelong,none\nbelong,"unknown;none"\n')

    assert [case.observed["problems"] for case in cases] == [("money",), ("none",), ("unknown", "none")]
    assert remarks == ["In kolom problems staat none naast iets anders en telt dan niet mee, op regel: 2."]


def test_names_line_and_column_of_every_mistake():
    text = HEAD + "1,rain,belong,,,ACTIEVEN\n\n2,,,moon;move;sun,,\n3,,,,,HELD\n"

    first, second, third, fourth = refusal(text)

    assert first == 'Regel 2, kolom onset: "rain" is onbekend. Kies uit: threat_recent, fell_away, early_in_life.'
    assert second.startswith('Regel 4, kolom life_events: "moon" is onbekend. Kies uit: death_of_partner, ')
    assert third.startswith('Regel 4, kolom life_events: "sun" is onbekend.')
    assert fourth.startswith('Regel 5, kolom profile: "HELD" is onbekend. Kies uit: ACTIEVEN, ')


def test_counts_lines_of_the_file_not_records():
    text = 'nr,wish\n"a\nb",belong\nc,rain\n'

    [sentence] = refusal(text)

    assert sentence.startswith("Regel 4, kolom wish")


def test_refuses_a_line_with_more_cells_than_columns():
    [sentence] = refusal("wish;problems\nbelong;money;grief\nbelong;money;\n")

    assert sentence == (
        "Regel 2 heeft meer cellen dan er kolommen zijn. Zet een lijst of tekst met het scheidingsteken tussen "
        "aanhalingstekens."
    )


def test_cuts_off_what_is_very_long():
    [sentence] = refusal(f"wish\n{'regen ' * 100}\n")

    assert "…" in sentence
    assert len(sentence) < 250


def test_says_no_more_than_somebody_reads():
    mistakes = refusal("wish\n" + "regen\n" * 300)
    _cases, remarks = read(",".join(["wish", *(f"vraag {number}" for number in range(300))]) + "\nbelong\n")

    assert [len(mistakes), len(remarks)] == [51, 51]
    assert mistakes[-1] == remarks[-1] == "En nog 250 van zulke regels."


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "leeg"),
        (" \n\n", "leeg"),
        ("wish,onset\n", "geen enkel geval"),
        ("wish,onset\n , \n", "geen enkel geval"),
        ("nr,profile\n1,ACTIEVEN\n", "geen enkele observatie. Kolommen zijn: nr, profile, network_past"),
        ("wish,nr,Wish\nbelong,1,belong\n", "meer dan eens: wish"),
        ('wish,onset\nbelong,"fell_away\n', "Regel 2 is niet te lezen als CSV"),
        ("PK\0\0", "geen CSV-bestand"),
    ],
)
def test_refuses_a_file_it_cannot_use(text, why):
    [sentence] = refusal(text)

    assert why in sentence


def test_refuses_other_encodings():
    with pytest.raises(Unreadable, match="geen UTF-8"):
        read("nr,wish\nCliënt,belong\n", "cp1252")
