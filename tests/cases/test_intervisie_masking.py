"""What is left out of a case: real-looking examples, and whatever can be made of the known names."""

import re
from datetime import date
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.intervisie.checks import checks
from cases.intervisie.known import Dossier, Known
from cases.intervisie.masking import mask, recognised
from cases.intervisie.spans import LABEL, Kind
from people.notation import search_name

TODAY = date(2026, 11, 21)
KNOWN = (
    Known("[de persoon]", ("Riet", "Wit"), prefix="de", sex="f", told=("mevrouw met de poedel",)),
    Known("[de partner]", ("René", "Wit"), prefix="de", sex="m"),
    Known("[straat]", ("Duizendschoonstraat",), Kind.ADDRESS),
    Known("[straat]", ("Buiten de Poort",), Kind.ADDRESS),
    Known("[straat]", ("Grutto-erf",), Kind.ADDRESS),
    Known("[plaats]", ("Lindewaard",), Kind.PLACE),
    Known("[buurvrouw 1]", (), told=("Buurvrouw Truus",)),
    Known("[vrijwilliger 1]", ("Wil", "Bakker")),
    Known("[collega 1]", ("Samira", "Bouzid")),
    Known("[collega 2]", ("Ahmed", "Meulen"), prefix="van der"),
    Known("[naaste 1]", (), told=("Ayşe Öztürk",)),
    Known("[organisatie]", (), Kind.ORGANISATION, told=("De Zonnebloem",)),
    Known("[wijk]", ("De Lindehof",), Kind.PLACE),
)
DOSSIER = Dossier(TODAY, KNOWN, frozenset({"12"}), (date(1948, 4, 3),))


def left(text):
    """The text with everything known left out."""
    return mask(text, DOSSIER).text


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("Mevrouw De Wit vertelt.", "[de persoon] vertelt."),
        ("De heer R. de Wit was er ook.", "[de partner] was er ook."),
        ("Familie De Wit verhuist.", "[de familie] verhuist."),
        ("Riets zus en Truus' zoon.", "[de persoon]'s zus en [buurvrouw 1]'s zoon."),
        ("Riet's jas, Rietje!", "[de persoon]'s jas, [de persoon]!"),
        ("RIET en rené en Rene\u0301.", "[de persoon] en [de partner] en [de partner]."),
        ("Ri\u00adet en ri\u200bet", "[de persoon] en [de persoon]"),
        ("Met Buurvrouw Truus, met truus.", "Met [buurvrouw 1], met [buurvrouw 1]."),
        ("Samira Bouzid belt A. v.d. Meulen.", "[collega 1] belt [collega 2]."),
        ("Bij v/d meulen en van der Meulen", "Bij [collega 2] en [collega 2]"),
        ("Ayse Ozturk, AYŞE ÖZTÜRK", "[naaste 1], [naaste 1]"),
        ("mevrouw met de poedel loopt", "[de persoon] loopt"),
        ("Ze gaat naar de Zonnebloem.", "Ze gaat naar [organisatie]."),
        ("Een rietdekker, wittebrood en rietjes.", "Een rietdekker, wittebrood en rietjes."),
    ],
)
def test_names_become_labels(text, case):
    assert left(text) == case


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("Toen kwam Bakker langs.", "Toen kwam [vrijwilliger 1] langs."),
        ("Brood van de bakker.", "Brood van de bakker."),
        ("Wil je koffie?", "Wil je koffie?"),
        ("Wil Bakker komt.", "[vrijwilliger 1] komt."),
        ("mevrouw bakker komt", "[vrijwilliger 1] komt"),
        ("De wit geverfde deur.", "De wit geverfde deur."),
    ],
)
def test_an_ordinary_word_is_a_name_only_where_it_looks_like_one(text, case):
    assert left(text) == case


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("Duizendschoonstraat 12", "[straat]"),
        ("duizendschoonstr. 12a, 1999 BA Lindewaard", "[straat], [postcode] [plaats]"),
        ("Buiten de poort 3-II", "[straat]"),
        ("Gruttoerf nr 4", "[straat]"),
        ("bij haar op 12.", "bij haar op [huisnummer]."),
        ("op nummer 7", "op [huisnummer]"),
        ("in de Kerkstraat en kerkstraat 4", "in de [straat] en [straat]"),
        ("in de wijk de Lindehof", "in de wijk [wijk]"),
        ("onderweg 3 keer", "onderweg 3 keer"),
    ],
)
def test_addresses_become_labels(text, case):
    assert left(text) == case


@pytest.mark.parametrize(
    "number",
    ["06-12345678", "06 12 34 56 78", "+31 6 12345678", "0031612345678", "(038) 123 45 67", "06\u00a01234\u00a05678"],
)
def test_phones_become_a_label(number):
    assert left(f"Bel {number} vandaag.") == "Bel [telefoonnummer] vandaag."


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("riet.dewit@ziggo.nl", "[e-mailadres]"),
        ("www.dewit.nl, https://x.org/riet", "[website], [website]"),
        ("NL91 ABNA 0417 1643 00", "[rekeningnummer]"),
        ("1234.56.782", "[nummer]"),
        ("auto AB-12-CD", "auto [kenteken]"),
    ],
)
def test_other_numbers_become_a_label(text, case):
    assert left(text) == case


@pytest.mark.parametrize(
    "day",
    [
        "3 november", "3 nov.", "3 november 2026", "3e november", "3-11-2026", "03/11/26", "3.11.2026", "2026-11-03",
        "03112026", "3/11", "3-11", "3 nov '26", "3-nov-26", "drie november", "derde november", "dinsdag 3 november",
        "vorige week dinsdag 3/11", "op di 3-11", "op 3.11", "3 november jl.", "1 t/m 3 november", "03.11",
    ],
)  # fmt: skip
def test_days_are_told_from_today(day):
    assert left(f"Er was {day} bezoek.") in (
        "Er was ongeveer drie weken geleden bezoek.",
        "Er was vorige week ongeveer drie weken geleden bezoek.",
    )


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("geboren op 3 april 1948", "geboren [geboortedatum]"),
        ("geb. 5-6-50", "geb. [geboortedatum]"),
        ("3-4-1948", "[geboortedatum]"),
        ("sinds 1948", "sinds [geboortejaar]"),
        ("op 3 april", "[verjaardag]"),
        ("op 1 januari 2020", "ongeveer zeven jaar geleden"),
        ("in november 2025", "ongeveer twaalf maanden geleden"),
        ("op 5 december", "over ongeveer twee weken"),
        ("op 21 november", "vandaag"),
        ("31 februari 2026", "[datum]"),
        ("in week 45", "[week]"),
        ("woensdag de 4e", "[dag]"),
    ],
)
def test_births_and_other_days(text, case):
    assert left(text) == case


@pytest.mark.parametrize(
    "text", ["2-3 keer per week", "24/7", "om 10.30 uur", "1/2 jaar", "op 3 hoog", "4 van de 5 dagen", "50 euro"]
)
def test_figures_that_say_nothing_stay(text):
    assert left(text) == text


def test_brackets_of_somebody_else_protect_nothing():
    assert left("[Riet belde] [de persoon]") == "[[de persoon] belde] [de persoon]"


def test_it_tells_what_was_left_out():
    found = mask("Riet en Truus, 06-12345678, op 3 november.", DOSSIER).replaced

    assert found == {Kind.NAME: 2, Kind.PHONE: 1, Kind.DATE: 1}
    assert recognised("Riet zei: Riet", DOSSIER) == ["Riet"]


CASES = st.sampled_from([str, str.lower, str.upper, str.title])
NAMED = """Riet
René|Riet de Wit|Truus|buurvrouw Truus|Samira Bouzid|Bouzid|van der Meulen|Ahmed|Öztürk|Ayşe|Riets|Truus'
mevrouw De Wit|Ahmed van der Meulen|Wil Bakker|mevrouw Bakker|Duizendschoonstraat 12|Duizendschoonstr. 12a|Lindewaard
1999 BA|1999ba|Grutto-erf 4|de Lindehof|Buiten de Poort|de Zonnebloem|riet@dewit.nl|06-12345678|+31 6 1234 5678
06 12 34 56 78|Gruttoerf nr. 4|v.d. Meulen|0612345678|www.lindewaard.nl"""
NAMES = st.sampled_from(re.split(r"[|\n]", NAMED))
MONTH_NAMES = "januari februari maart april mei juni juli augustus september oktober november december"
MONTHS = MONTH_NAMES.split()
NOTATIONS = st.sampled_from(
    (
        *("{0.day}-{0.month}-{0.year}", "{0:%d-%m-%Y}", "{0.day}/{0.month}/{0.year}", "{0:%Y-%m-%d}", "{0:%d%m%Y}"),
        *("{0.day}-{0.month}-{0:%y}", "{0.day} {1} {0.year}", "op {0.day} {1}", "{0.day}e {1}", "dinsdag {0.day} {1}"),
    )
)
DAYS = st.builds(
    lambda day, how: how.format(day, MONTHS[day.month - 1]), st.dates(date(1930, 1, 1), date(2027, 12, 31)), NOTATIONS
)
PLAIN_WORDS = "gisteren belde iemand over de hond en het eten buiten was koud maar gezellig omdat er soep kwam samen"
PLAIN = st.sampled_from(PLAIN_WORDS.split())
GLUE = st.sampled_from([" ", " ", ", ", ". ", "\n", " (", ") ", "; ", ": ", " – ", "! "])
STORIES = st.lists(
    st.tuples(st.one_of(PLAIN, st.builds(lambda word, how: how(word), NAMES, CASES), DAYS), GLUE), max_size=25
).map(lambda parts: "".join(f"{word}{glue}" for word, glue in parts))
SURE = {"riet", "riets", "rene", "truus", "samira", "bouzid", "meulen", "ahmed", "ozturk", "ayse", "lindehof"}
SURE |= {"duizendschoonstraat", "duizendschoonstr", "lindewaard", "zonnebloem", "poort", "grutto", "dewit", *MONTHS}


@pytest.mark.parametrize("word", ["a", ".", "06-", "3-4-48 ", "Gruttolaan 12 ", "Riet zei iets. "])
def test_a_very_long_text_does_not_keep_the_program_busy(word):
    text, began = word * (40_000 // len(word)), process_time()

    recognised(text, DOSSIER)
    checks(text, DOSSIER)

    assert process_time() - began < 2


@given(STORIES)
def test_no_known_word_stays_outside_the_labels(story):
    rest = search_name(LABEL.sub(" ", left(story))).split()

    assert not SURE & {*rest}
    assert not [word for word in rest if word.isdigit() and len(word) > 2]


@given(STORIES)
def test_once_more_changes_nothing(story):
    once = mask(story, DOSSIER)
    again = mask(once.text, DOSSIER)

    assert again.text == once.text
    assert not again.replaced


@given(st.text(max_size=80))
def test_any_text_at_all_can_be_masked_again(text):
    once = left(text)

    assert left(once) == once


@given(st.lists(st.tuples(PLAIN, GLUE), max_size=30))
def test_a_text_without_known_words_stays_as_it_is(parts):
    text = "".join(f"{word}{glue}" for word, glue in parts)

    assert left(text) == text
