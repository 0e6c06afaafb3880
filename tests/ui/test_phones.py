"""Phone numbers in the notations people use."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.phones import read_phone, show_phone


@pytest.mark.parametrize(
    ("text", "number", "shown"),
    [
        ("+31 6 18114210", "+31618114210", "06-18114210"),
        ("06-18114210", "+31618114210", "06-18114210"),
        ("618114210", "+31618114210", "06-18114210"),
        ("0031 6 18114210", "+31618114210", "06-18114210"),
        ("038 8601601", "+31388601601", "038-8601601"),
        ("(0522) 12 34 56", "+31522123456", "0522-123456"),
        ("+32 2 123 45 67", "+3221234567", "+32 2 123 45 67"),
    ],
)
def test_reads_and_shows_a_phone_number(text, number, shown):
    assert read_phone(text) == number
    assert show_phone(number) == shown


@pytest.mark.parametrize(
    "text", ["", "112", "geen", "06-18114210 dochter", "038-8601601/06-18114210", "+++", "+31 002 362306"]
)
def test_says_how_to_write_a_phone_number(text):
    with pytest.raises(ValueError, match="06-12345678"):
        read_phone(text)


def test_a_page_full_of_figures_is_refused_at_once():
    with pytest.raises(ValueError, match="06-12345678"):
        read_phone("1" * 1_000_000 + "x")


def test_shows_what_it_cannot_read_as_it_stands():
    assert show_phone("") == ""
    assert show_phone("via de receptie") == "via de receptie"


@given(
    st.text()
    | st.from_regex(r"(\+|0)[0-9]{6,12}", fullmatch=True)
    | st.from_regex(r"[0-9+() \-/a-z]{0,20}", fullmatch=True)
)
def test_any_text_is_read_or_refused_with_a_sentence(text):
    try:
        number, sentence = read_phone(text), ""
    except ValueError as refusal:
        number, sentence = "", str(refusal)

    assert (read_phone(show_phone(number)) == number) if number else sentence.startswith("Dit telefoonnummer")
