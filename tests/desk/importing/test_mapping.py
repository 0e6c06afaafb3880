"""Headings and words of another organisation."""

import pytest

from desk.importing.fields import FIELDS, Table
from desk.importing.mapping import Custom, MappingError, columns_of, heading_key, read_mapping_file
from desk.importing.reading import read_sheet
from desk.importing.words import SPELLINGS, WORDS, word_key


def a_sheet(headings, file="clienten.csv"):
    return read_sheet(headings.encode(), file)


@pytest.mark.parametrize("heading", ["Cliëntnr", "clientnummer", "nr. cliënt", "CLIËNT-NR.", "Client nummer"])
def test_guesses_a_heading(heading):
    columns = columns_of(a_sheet(f"{heading};Naam;Kleur"), Table.CLIENTS)

    assert columns.headings == {"number": heading, "name": "Naam"}
    assert columns.unread == ("Kleur",)


def test_no_heading_is_guessed_for_two_fields():
    for table, fields in FIELDS.items():
        first = [heading_key(one.headings[0]) for one in fields]
        assert len(first) == len(set(first)), table


def test_the_columns_of_an_error_file_are_never_fields():
    columns = columns_of(a_sheet("Cliëntnr;Naam;record;reden"), Table.CLIENTS)

    assert "reason" not in columns.headings


def test_says_which_field_has_no_column():
    with pytest.raises(MappingError) as refusal:
        columns_of(a_sheet("Kleur;Maat"), Table.CLIENTS)

    assert [sentence.partition(". ")[0] for sentence in refusal.value.sentences] == [
        "clienten.csv: geen kolom gevonden voor number",
        "clienten.csv: geen kolom gevonden voor last_name",
    ]


def test_a_mapping_file_names_headings_and_words():
    custom = read_mapping_file(
        b"""
        [clienten]
        number = "Dossier"
        last_name = "Wie"
        [woorden.typering]
        "vol hoop" = "HOOPVOLLEN"
        [woorden.soort]
        "bakkie" = "home_visit"
        "dichte deur" = "home_visit/door_closed"
        "flyer" = "letterbox"
        [woorden.frequentie]
        "af en toe" = 45
        """
    )

    columns = columns_of(a_sheet("DOSSIER;Wie;Voornaam"), Table.CLIENTS, custom)

    assert columns.headings == {"number": "DOSSIER", "last_name": "Wie", "first_name": "Voornaam"}
    assert columns.words["typering"]["vol hoop"] == "HOOPVOLLEN"
    assert columns.words["typering"]["actieve"] == "ACTIEVEN"
    assert columns.words["soort"]["bakkie"] == "home_visit/held"
    assert columns.words["soort"]["dichte deur"] == "home_visit/door_closed"
    assert columns.words["soort"]["flyer"] == "letterbox/not_home"
    assert columns.words["frequentie"]["af en toe"] == "45"
    assert "vol hoop" not in WORDS["typering"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[clienten]\nnumber = = 1", "line 2"),
        ("[klanten]\nnumber = 'x'", "klanten is niet bekend"),
        ("clienten = 1", "[clienten] hoort een tabel"),
        ("[clienten]\nnaampje = 'x'", "[clienten] naampje is niet bekend"),
        ("[clienten]\nnumber = 3", "[clienten] number hoort de naam van één kolom"),
        ("woorden = 3", "[woorden] hoort een tabel"),
        ("[woorden]\ntypering = 3", "[woorden.typering] hoort een tabel"),
        ("[woorden.kleur]\na = 'b'", "woorden.kleur is niet bekend"),
        ("[woorden.typering]\na = 'HOOP'", "a = 'HOOP' is niet bekend"),
        ("[woorden.soort]\na = 'held'", "a = 'held' is niet bekend"),
        ("[woorden.soort]\na = 'phone/gone'", "is niet bekend"),
        ("[woorden.frequentie]\na = 0", "is niet bekend"),
        ("[woorden.status]\na = ['active']", "is niet bekend"),
    ],
)
def test_says_what_is_wrong_in_a_mapping_file(text, words):
    with pytest.raises(MappingError) as refusal:
        read_mapping_file(text.encode())

    assert len(refusal.value.sentences) == 1
    assert words in str(refusal.value)
    assert "kolommen.toml" in str(refusal.value)


def test_says_that_a_mapping_file_is_not_utf8():
    with pytest.raises(MappingError, match="UTF-8"):
        read_mapping_file(b"\xff\xfe\xe9")


def test_a_heading_that_the_file_does_not_have_is_named():
    custom = Custom({Table.CLIENTS: {"last_name": "Wie"}})

    with pytest.raises(MappingError, match=r"clienten\.csv heeft geen kolom “Wie”.*\[clienten\] last_name"):
        columns_of(a_sheet("Cliëntnr;Naam"), Table.CLIENTS, custom)


def test_every_word_stands_for_one_code():
    for name, spellings in SPELLINGS.items():
        keys = [word_key(word) for words in spellings.values() for word in words.split(", ")]
        twice = {key for key in keys if keys.count(key) > 1}
        codes = {
            key: {code for code, words in spellings.items() if key in map(word_key, words.split(", "))} for key in twice
        }
        assert all(len(found) == 1 for found in codes.values()), (name, codes)
