"""Values as people type them into a registration."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.importing.fields import FIELDS
from desk.importing.lengths import read_duration, read_rhythm
from desk.importing.values import (
    About,
    Consent,
    name_of,
    read_birth_date,
    read_birth_year,
    read_consent,
    read_day_parts,
    read_email,
    read_house,
    read_kind,
    read_languages,
    read_maximum,
    read_past_day,
    read_phone_number,
    word_of,
)

ABOUT = About(date(2026, 11, 21))


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("", None),
        ("0", None),
        ("60", 60),
        ("45 min", 45),
        ("45 minuten", 45),
        ("1,5 uur", 90),
        ("1.5", 90),
        ("1,25 uur", 75),
        ("1:15", 75),
        ("01:15:00", 75),
        ("2u", 120),
        ("1 u 30", 90),
        ("1u30", 90),
        ("1 uur en 30 minuten", 90),
        ("1½ uur", 90),
        ("½ uur", 30),
        ("anderhalf uur", 90),
        ("kwartier", 15),
        ("12 uur", 720),
    ],
)
def test_reads_a_duration_in_minutes(text, minutes):
    assert read_duration(text) == (minutes, "")


@pytest.mark.parametrize("text", ["een uurtje", "1,15 uur", "1:75", "lang", "-5", "13 uur", "9999", "uur,", "60 km"])
def test_refuses_a_duration_with_a_sentence(text):
    with pytest.raises(ValueError, match="Deze duur"):
        read_duration(text)


def test_a_bare_two_may_be_hours():
    assert read_duration("2").value == 2
    assert read_duration("2").doubt


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("", None),
        ("wekelijks", 7),
        ("om de week", 14),
        ("1x per 2 wk", 14),
        ("Maandelijks", 30),
        ("2x per week", 3),
        ("1x/mnd", 30),
        ("elke 3 weken", 21),
        ("om de 6 weken", 42),
        ("1 keer per kwartaal", 90),
    ],
)
def test_reads_a_rhythm_in_days(text, days):
    assert read_rhythm(text, ABOUT) == (days, "")


def test_an_unreadable_rhythm_is_doubtful():
    assert read_rhythm("als het uitkomt", ABOUT).value is None
    assert read_rhythm("als het uitkomt", ABOUT).doubt


@pytest.mark.parametrize(
    ("text", "value", "is_doubtful"),
    [
        ("ja", Consent(True), False),
        ("J", Consent(True), False),
        ("nee", Consent(False), False),
        ("", Consent(None), False),
        ("mondeling 3-2", Consent(True, "mondeling 3-2"), True),
        ("ja, 3-2-2026", Consent(True, "ja, 3-2-2026"), False),
        ("eens vragen", Consent(None, "eens vragen"), True),
    ],
)
def test_reads_consent(text, value, is_doubtful):
    reading = read_consent(text, ABOUT)

    assert (reading.value, bool(reading.doubt)) == (value, is_doubtful)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("HB", ("home_visit", "held")),
        ("huisbezoek", ("home_visit", "held")),
        ("tel", ("phone", "held")),
        ("telefonisch", ("phone", "held")),
        ("kantoor", ("office", "held")),
        ("meegegaan", ("going_along", "held")),
        ("brievenbus", ("letterbox", "not_home")),
        ("niet thuis", ("home_visit", "not_home")),
        ("deur dicht", ("home_visit", "door_closed")),
        ("afgezegd cl.", ("home_visit", "cancelled_by_client")),
    ],
)
def test_the_kind_decides_the_outcome(text, kind):
    assert read_kind(text, ABOUT).value == kind


def test_an_unknown_kind_is_wrong_and_an_unknown_source_doubtful():
    with pytest.raises(ValueError, match=r"\[woorden\.soort\]"):
        read_kind("???", ABOUT)
    source = word_of("bron", unknown="other")
    assert source("de melkboer", ABOUT) == ("other", source("de melkboer", ABOUT).doubt)
    assert source("de melkboer", ABOUT).doubt
    assert source("?", ABOUT) == ("other", "")
    assert source("HUISARTS ", ABOUT) == ("gp", "")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Actieve", "ACTIEVEN"),
        ("achterblijver ", "ACHTERBLIJVERS"),
        ("Hoopvol", "HOOPVOLLEN"),
        ("OVERLEVERS", "OVERLEVERS"),
        ("te weinig info", "INSUFFICIENT"),
        ("?", ""),
        ("", ""),
    ],
)
def test_reads_a_profile(text, code):
    assert word_of("typering", unknown="")(text, ABOUT) == (code, "")


@pytest.mark.parametrize(
    ("text", "day", "is_doubtful"),
    [
        ("", None, False),
        ("1964-01-07", date(1964, 1, 7), False),
        ("17-8-85", date(1985, 8, 17), True),
        ("20-11-08", date(2008, 11, 20), True),
        ("22-11-08", date(1908, 11, 22), True),
        ("01-01-1900", date(1900, 1, 1), True),
    ],
)
def test_a_short_birth_year_is_that_of_an_adult(text, day, is_doubtful):
    reading = read_birth_date(text, ABOUT)

    assert (reading.value, bool(reading.doubt)) == (day, is_doubtful)


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (read_birth_date, "22-11-2026"),
        (read_past_day, "22-11-2026"),
        (read_birth_year, "vijftig"),
        (read_birth_year, "2027"),
        (read_birth_year, "1066"),
    ],
)
def test_refuses_what_cannot_be(read, text):
    with pytest.raises(ValueError, match=r"^(Deze|Dit) "):
        read(text, ABOUT)


def test_reads_a_birth_year():
    assert [read_birth_year(text, ABOUT).value for text in ("1961", "61", "03-12-1961", "")] == [1961, 1961, 1961, None]


def test_an_address_with_accents_is_kept_and_nonsense_is_doubtful():
    assert read_email("renée@Voorbeeld.nl", ABOUT) == ("renée@voorbeeld.nl", "")
    assert read_email("geen", ABOUT).doubt
    assert read_email("a@b", ABOUT).doubt
    assert read_phone_number("via dochter", ABOUT).doubt
    assert read_house("hoek plein", ABOUT).value == (None, "hoek plein")


def test_a_lost_letter_in_a_name_is_doubtful():
    assert name_of(80)("Nguy?n", ABOUT).doubt
    assert not name_of(80)("Nguyễn", ABOUT).doubt


def test_reads_lists():
    assert read_languages("NL, Engels", ABOUT).value == ["Nederlands", "Engels"]
    assert read_languages("Nederlands/Arabisch", ABOUT).value == ["Nederlands", "Arabisch"]
    assert read_languages("Nederlands; klingon", ABOUT).value == ["Nederlands", "Klingon"]
    assert read_languages("Nederlands; klingon", ABOUT).doubt
    assert read_maximum("3", ABOUT).value == 3
    assert read_maximum("veel", ABOUT).doubt


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        ("ma", ["mon_morning", "mon_afternoon"]),
        ("wo mi, ma middag", ["mon_afternoon", "wed_afternoon"]),
        ("di ochtend", ["tue_morning"]),
        ("vrijdagavond", ["fri_evening"]),
        ("avond", ["mon_evening", "tue_evening", "wed_evening", "thu_evening", "fri_evening"]),
        ("weekend", ["sat_morning", "sat_afternoon", "sun_morning", "sun_afternoon"]),
    ],
)
def test_reads_parts_of_the_week(text, parts):
    assert read_day_parts(text, ABOUT) == (parts, "")


def test_part_of_the_week_that_is_unknown_is_doubtful():
    assert read_day_parts("ma, soms", ABOUT).value == ["mon_morning", "mon_afternoon"]
    assert read_day_parts("ma, soms", ABOUT).doubt


@given(st.text() | st.from_regex(r"[0-9]{0,12}[ ,.:x/]?[0-9]{0,3} ?(uur|u|min|x per week)?", fullmatch=True))
def test_every_reader_reads_or_refuses_any_text(text):
    for fields in FIELDS.values():
        for one in fields:
            try:
                sentence = str(one.reader(text.strip(), ABOUT).doubt)
            except ValueError as refusal:
                sentence = str(refusal)
            assert not sentence or sentence.endswith(".")
