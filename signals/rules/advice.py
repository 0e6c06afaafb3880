"""Rules about a question for advice; pure."""

import re

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from method.advice import Advice, warn

# What stands in a text when somebody is pointed out. Every repeat has a limit, so that a long text takes no longer.
PHONE = re.compile(r"(?<![\w+])(?:(?:\+|00)31[ .-]{0,2}(?:\(0\))?|0)[ .-]{0,2}[1-9](?:[ .()/-]{0,2}[0-9]){8}(?![0-9])")
MONTH = r"(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,8}"
# A year in which somebody may be born; shorter ones from 30, so that a day of this decade is no birthday.
BORN = r"(?:19[0-9]{2}|20[01][0-9])"
BIRTHDAY = re.compile(
    rf"(?<![0-9])(?:[0-3]?[0-9][-/. ]{{1,2}}(?:[01]?[0-9]|{MONTH})[-/. ]{{1,2}}{BORN}"
    rf"|{BORN}[-/.][01]?[0-9][-/.][0-3]?[0-9]"
    r"|[0-3]?[0-9][-/.][01]?[0-9][-/.][3-9][0-9])(?![0-9])",
    re.IGNORECASE,
)
POSTCODE = r"[1-9][0-9]{3} ?[A-Z]{2}(?![A-Za-z])|[1-9][0-9]{3}[a-z]{2}(?![A-Za-z])"
STREET = r"(?!onderweg)[^\W\d_]{2,40}(?:straat|laan|weg|plein|kade|hof|dijk|gracht|singel|steeg|dreef|plantsoen)"
ADDRESS = re.compile(rf"(?<![0-9])(?:{POSTCODE})|\b{STREET} {{1,2}}[1-9][0-9]{{0,4}}\b")
MAIL = re.compile(r"[^\s@]{1,64}@[^\s@]{1,200}\.[A-Za-z]{2}")
CITIZEN_NUMBER = re.compile(r"(?<![0-9)])[0-9]{9}(?![0-9])")

TRACES: tuple[tuple[str | Promise, re.Pattern[str]], ...] = (
    (_("een telefoonnummer"), PHONE),
    (_("een geboortedatum"), BIRTHDAY),
    (_("een adres"), ADDRESS),
    (_("een e-mailadres"), MAIL),
    (_("een burgerservicenummer"), CITIZEN_NUMBER),
)


def traces_in(text: str) -> list[str]:
    """What in a text may lead to a person, in words. A guess: it only ever asks somebody to look again."""
    return [str(words) for words, pattern in TRACES if pattern.search(text)]


def leave_out_advice(text: str) -> list[Advice]:
    """SIG-05 (M&H 2011): a question for advice is kept without data of a client."""
    found = traces_in(text)
    if not found:
        return []
    sentence = _("Er lijkt {what} in de tekst te staan. Haal dat weg: een adviesvraag bewaren we zonder gegevens.")
    return [warn("SIG-05", sentence.format(what=_(" en ").join(found)))]
