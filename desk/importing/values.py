"""Reads one value of an import: the value, with a doubt or none; ValueError with a sentence when it is wrong.

Findings travel further than the file: a sentence never repeats what was written about a person.
"""

import re
from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from desk.importing.words import WORDS, Words, day_parts, word_key
from people.notation import read_postcode, split_house_number
from ui.dates import ADULT, birth_year, has_two_digit_year, read_date
from ui.phones import read_phone

OLDEST = 120
LOST_SIGNS = ("?", "\ufffd")
EMAIL = re.compile(r"[^\s@,;:<>()]+@[^\s@,;:<>()]+\.[^\s@.,;:<>()]{2,}")
YEAR = re.compile(r"[0-9]{4}|[0-9]{2}")


class About(NamedTuple):
    """What a reader may need beside the text."""

    today: date
    words: Words = WORDS


class Reading(NamedTuple):
    """A value, and what is doubtful about it."""

    value: Any
    doubt: str | Promise = ""


class Consent(NamedTuple):
    """Yes, no or not asked (None), and how it was given as far as it was written."""

    given: bool | None
    how: str = ""


Reader = Callable[[str, About], Reading]


def text_of(length: int) -> Reader:
    """A reader of any text up to a length."""

    def read(text: str, _about: About) -> Reading:
        if len(text) > length:
            raise ValueError(_("Deze tekst is te lang: hoogstens %(length)d tekens.") % {"length": length})
        return Reading(text)

    return read


def name_of(length: int) -> Reader:
    """A reader of a name or place, where a question mark is a letter that was lost on the way."""
    plain = text_of(length)

    def read(text: str, about: About) -> Reading:
        value = plain(" ".join(text.split()), about).value
        if any(sign in value for sign in LOST_SIGNS):
            return Reading(value, _("Hier is een letter verloren gegaan (er staat een vraagteken): vul die aan."))
        return Reading(value)

    return read


def read_day(text: str, _about: About) -> Reading:
    """A day or None; two-digit years are 20xx."""
    return Reading(read_date(text) if text else None)


def read_past_day(text: str, about: About) -> Reading:
    """A day up to today."""
    reading = read_day(text, about)
    if reading.value and reading.value > about.today:
        raise ValueError(_("Deze datum ligt in de toekomst."))
    return reading


def read_birth_date(text: str, about: About) -> Reading:
    """A birth date; with a two-digit year the youngest age of eighteen or more, which is doubtful."""
    if not text:
        return Reading(None)
    born = read_date(text, two_digit_year=lambda digits: birth_year(digits, about.today))
    if born > about.today:
        raise ValueError(_("Deze geboortedatum ligt in de toekomst."))
    if has_two_digit_year(text):
        if _age(born, about.today) < ADULT:
            born = read_date(text, two_digit_year=lambda digits: birth_year(digits, about.today) - 100)
        return Reading(born, _("Het jaar heeft twee cijfers: gelezen als de jongste volwassen leeftijd."))
    if _age(born, about.today) > OLDEST:
        return Reading(born, _("Volgens deze geboortedatum is iemand ouder dan %(age)d jaar.") % {"age": OLDEST})
    return Reading(born)


def read_birth_year(text: str, about: About) -> Reading:
    """A year of birth, also out of a whole date."""
    if not text:
        return Reading(None)
    if not YEAR.fullmatch(text):
        try:
            born = read_birth_date(text, about)
        except ValueError:
            raise ValueError(_("Dit geboortejaar is niet te lezen: schrijf vier cijfers, bijvoorbeeld 1961.")) from None
        return Reading(born.value.year, born.doubt)
    if len(text) == 2:
        doubt = _("Het jaar heeft twee cijfers: gelezen als de jongste volwassen leeftijd.")
        return Reading(birth_year(int(text), about.today), doubt)
    if not about.today.year - OLDEST <= int(text) <= about.today.year:
        raise ValueError(_("Dit geboortejaar kan niet: kijk de cijfers na."))
    return Reading(int(text))


def read_postal(text: str, _about: About) -> Reading:
    """A postcode, '8013 ZP' or '8013', or nothing."""
    return Reading(read_postcode(text) if text else "")


def read_phone_number(text: str, _about: About) -> Reading:
    """A phone number as +31…; what cannot be read is left out and doubtful."""
    try:
        return Reading(read_phone(text) if text else "")
    except ValueError:
        return Reading("", _("Dit telefoonnummer is niet te lezen en daarom niet overgenomen."))


def read_email(text: str, _about: About) -> Reading:
    """An e-mail address, accents allowed; what cannot be one is left out and doubtful."""
    if not text:
        return Reading("")
    if not EMAIL.fullmatch(text) or len(text) > 254:
        return Reading("", _("Dit e-mailadres kan niet kloppen en is daarom niet overgenomen."))
    local, _at, domain = text.rpartition("@")
    return Reading(f"{local}@{domain.lower()}")


def read_house(text: str, _about: About) -> Reading:
    """(number, addition); without a readable number (None, what stands there) and doubtful."""
    if not text:
        return Reading((None, ""))
    try:
        number, addition = split_house_number(text)
    except ValueError as refusal:
        return Reading((None, text[:12]), str(refusal))
    if len(addition) > 12:
        return Reading((number, addition[:12]), _("De toevoeging bij dit huisnummer is te lang en is afgekapt."))
    return Reading((number, addition))


def word_of(words: str, *, unknown: str | None = None, default: Any = "") -> Reader:
    """A reader of a word out of a list; an unknown word is wrong, or doubtful with `unknown` as its code."""

    def read(text: str, about: About) -> Reading:
        if not text:
            return Reading(default)
        code = about.words[words].get(word_key(text))
        if code is not None:
            return Reading(code)
        sentence = _("Dit woord is niet bekend; zet het in kolommen.toml onder [woorden.%(words)s].") % {"words": words}
        if unknown is None:
            raise ValueError(sentence)
        return Reading(unknown, sentence)

    return read


def read_kind(text: str, about: About) -> Reading:
    """(kind, outcome) of a visit: the column decides both, the story never does."""
    if not text:
        raise ValueError(_("Hier hoort te staan wat voor contact het was."))
    kind, _slash, outcome = word_of("soort")(text, about).value.partition("/")
    return Reading((kind, outcome or "held"))


def read_yes_no(text: str, about: About) -> Reading:
    """True, False or None."""
    code, doubt = word_of("ja_nee", unknown="")(text, about)
    return Reading({"yes": True, "no": False}.get(code), doubt)


def read_consent(text: str, about: About) -> Reading:
    """A Consent; 'mondeling 3-2' is given but doubtful, what cannot be read is not asked and doubtful."""
    code = about.words["ja_nee"].get(word_key(text)) if text else None
    if not text or code:
        return Reading(Consent({"yes": True, "no": False}.get(code)))
    first = word_key(text).partition(" ")[0]
    code = about.words["ja_nee"].get(first)
    if code:
        return Reading(Consent(code == "yes", text))
    if first in ("mondeling", "telefonisch"):
        return Reading(Consent(True, text), _("Mondelinge toestemming: leg vast wanneer en waarvoor die is gegeven."))
    if first in ("schriftelijk", "getekend"):
        return Reading(Consent(True, text))
    return Reading(Consent(None, text), _("Hieruit blijkt geen toestemming: vraag die opnieuw."))


def read_maximum(text: str, _about: About) -> Reading:
    """How many matches at most; a small number or None."""
    if not text:
        return Reading(None)
    if not re.fullmatch("[0-9]{1,2}", text) or int(text) > 20:
        return Reading(None, _("Dit is geen aantal van 0 tot en met 20 en is daarom niet overgenomen."))
    return Reading(int(text))


def read_languages(text: str, about: About) -> Reading:
    """A list of languages by their Dutch name; an unknown one is kept as written and doubtful."""
    known, doubt = [], ""
    for word in _pieces(text):
        name = about.words["talen"].get(word_key(word))
        doubt = doubt if name else _("Deze taal is niet bekend en is overgenomen zoals die er staat.")
        known.append(name or word.capitalize()[:40])
    return Reading(list(dict.fromkeys(known)), doubt)


def read_interests(text: str, _about: About) -> Reading:
    """A list of words."""
    words = list(dict.fromkeys(word.lower() for word in _pieces(text)))
    text_of(300)(", ".join(words), _about)
    return Reading(words)


def read_day_parts(text: str, about: About) -> Reading:
    """A list like ['mon_afternoon', 'sat_morning'] in the order of the week; unknown words are doubtful."""
    parts, doubt = set(), ""
    for word in _pieces(text):
        code = about.words["dagdelen"].get(word_key(word))
        if code:
            parts.update(day_parts(code))
        else:
            doubt = _("Niet elk dagdeel is te lezen; wat niet te lezen was, is niet overgenomen.")
    return Reading(sorted(parts, key=WEEK.index), doubt)


WEEK = [
    f"{day}_{part}"
    for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    for part in ("morning", "afternoon", "evening")
]


def _pieces(text: str) -> list[str]:
    return [word for piece in re.split(r"[,;/+&\n]|\ben\b", text) if (word := " ".join(piece.split()))]


def _age(born: date, today: date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
