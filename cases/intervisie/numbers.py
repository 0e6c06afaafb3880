"""Numbers and addresses that lead to somebody: phones, mail, websites, accounts, postcodes, house numbers."""

import re
from collections.abc import Iterator

from cases.intervisie.known import Dossier
from cases.intervisie.spans import Kind, Span
from cases.intervisie.words import (
    ACCOUNT,
    EMAIL,
    HOUSE,
    IBAN,
    NUMBER,
    PHONE,
    PLATE,
    POSTCODE,
    STREET,
    WEBSITE,
)
from people.words import COMMON, PREFIX_TOKENS

G = r"[ .\-‐-―/()\u00a0\u2007\u202f]{0,3}"
ENDS = "nl|com|org|net|eu|be|de|info|frl|amsterdam|online|shop|nu"
# As long as an address may be and no longer: without a bound a row of dots would keep us looking for minutes.
MAIL = re.compile(r"[^\s@<>()\[\],;:]{1,100}@[^\s@<>()\[\],;:]{1,250}\.[^\W\d_]{2,}")
SITE = re.compile(
    rf"https?://[^\s\]]+|\bwww\.[^\s\]]+|(?<![\w@.-])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:{ENDS})\b(?:/[^\s\]]*)?",
    re.IGNORECASE,
)
HANDLE = re.compile(r"(?<!\w)@\w[\w.]*")
BANK = re.compile(r"\b[a-z]{2}[0-9]{2}(?:[ .\-]?[a-z0-9]{4}){2,7}(?:[ .\-]?[a-z0-9]{1,3})?\b", re.IGNORECASE)
CALL = re.compile(
    rf"(?<![0-9])(?:(?:\+|00)[ ]?31{G}(?:0{G})?(?:{G}[0-9]){{9}}"
    rf"|(?:\+|00)[ ]?[1-9](?:{G}[0-9]){{7,13}}|\(?0(?:{G}[0-9]){{9}})(?![0-9])"
)
LONG = re.compile(r"(?<![0-9])[0-9](?:[ .\-/\u00a0\u202f]?[0-9]){6,}(?![0-9])")
CAR = re.compile(r"(?<![\w-])(?=[A-Z0-9-]*[A-Z])(?=[A-Z0-9-]*[0-9])[A-Z0-9]{1,3}-[A-Z0-9]{1,3}-[A-Z0-9]{1,3}(?![\w-])")
CODE = re.compile(r"(?<![0-9])[1-9][0-9]{3}[ \u00a0\u202f]?([a-z]{2})(?![^\W_])", re.IGNORECASE)
HOUSE_WORDS = r"(?:huis)?(?:nummer|nr\.?)"
ADDITION = r"(?:[ \-/]?[a-z](?![^\W_])|-[0-9a-z]{1,4}(?![^\W_]))?"
AT_NUMBER = re.compile(rf"\b{HOUSE_WORDS}[ \u00a0:]*[0-9]{{1,5}}{ADDITION}(?![0-9])", re.IGNORECASE)
ON_NUMBER = re.compile(r"(?<![^\W_])(?:(op|van|naast)[ \u00a0])([0-9]{1,5})(?=[.,;!?)\n]|$)", re.IGNORECASE)
KINDS = "straat|str|laan|ln|weg|plein|pln|kade|gracht|singel|dijk|hof|pad|steeg|dreef|plantsoen|erf|burg|wal|markt|park"
SOME_STREET = re.compile(
    rf"(?<![\w-])([^\W\d_][\w'’-]{{2,}}?(?:{KINDS}))\.?(?![^\W_])([ ,]{{1,2}}[0-9]{{1,5}}{ADDITION}(?![0-9]))?",
    re.IGNORECASE,
)
NO_STREET_WORDS = """
    onderweg snelweg omweg uitweg spoorweg fietspad voetpad zandpad wandelpad winkelstraat hoofdstraat achterstraat
    zijstraat woonstraat kerkhof supermarkt rommelmarkt jaarmarkt weekmarkt vlooienmarkt kerstmarkt huizenmarkt
    arbeidsmarkt woningmarkt speelplein schoolplein dorpsplein stadspark speelpark vakantiepark woonerf
    gerechtshof zomerkamp werkkamp vluchtelingenkamp halfweg dwarsstraat volkspark pretpark
"""
NO_STREETS = frozenset(NO_STREET_WORDS.split())


def online(text: str, _dossier: Dossier) -> Iterator[Span]:
    """Mail addresses, websites, accounts of a bank or of social media."""
    for pattern, label, kind in (
        (MAIL, EMAIL, Kind.ONLINE),
        (SITE, WEBSITE, Kind.ONLINE),
        (HANDLE, ACCOUNT, Kind.ONLINE),
        (BANK, IBAN, Kind.NUMBER),
    ):
        for match in pattern.finditer(text):
            if label != IBAN or sum(sign.isdigit() for sign in match[0]) > 6:
                yield Span(match.start(), match.start() + len(match[0].rstrip(".,;:!?)")), label, kind)


def phones(text: str, _dossier: Dossier) -> Iterator[Span]:
    """Phone numbers, however they are divided."""
    return (Span(*match.span(), PHONE, Kind.PHONE) for match in CALL.finditer(text))


def others(text: str, dossier: Dossier) -> Iterator[Span]:
    """Postcodes, streets with a number, house numbers, number plates, and every number of seven figures or more."""
    for match in CODE.finditer(text):
        if match[1].isupper() or match[1].lower() not in COMMON | PREFIX_TOKENS:
            yield Span(*match.span(), POSTCODE, Kind.ADDRESS)
    yield from _streets(text)
    for match in AT_NUMBER.finditer(text):
        yield Span(*match.span(), HOUSE, Kind.ADDRESS)
    for match in ON_NUMBER.finditer(text):
        if match[2] in dossier.house_numbers:
            yield Span(*match.span(2), HOUSE, Kind.ADDRESS)
    yield from (Span(*match.span(), PLATE, Kind.NUMBER) for match in CAR.finditer(text))
    yield from (Span(*match.span(), NUMBER, Kind.NUMBER) for match in LONG.finditer(text))


def _streets(text: str) -> Iterator[Span]:
    """What looks like a street, known or not: with a number behind it, or with a capital within a sentence."""
    for match in SOME_STREET.finditer(text):
        word = match[1]
        inside = re.search(r"[^\W_],?[ \u00a0]$", text[max(match.start() - 3, 0) : match.start()]) is not None
        if word.lower() not in NO_STREETS and (match[2] or (word[0].isupper() and inside)):
            yield Span(match.start(), match.end(), STREET, Kind.ADDRESS)
