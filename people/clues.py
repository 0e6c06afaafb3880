"""What free text says of somebody: names, streets, numbers, phones and birth dates, as the keys to look up."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from people.keys import HEAD, LONGEST_KEY, SHORTEST_WORD, birth_key, numbered_key, sound_keys
from people.words import COMMON, COUNTED, NUMBER_WORDS, OPENS_A_NAME, PREFIX_TOKENS, long_street_word
from ui.dates import MONTHS, UnreadableDate, birth_year, read_date
from ui.phones import read_phone
from ui.searching import APOSTROPHES, fold

LONGEST, MOST_WORDS, MOST_NUMBERS, LONGEST_STREET = 400, 16, 4, 4
DASHES = str.maketrans("‐‑‒–—−", "------")
YEAR = "(?:18|19|20)[0-9]{2}"
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
BETWEEN = r"\s?[-/. ]\s?"
FULL_DAY = (
    rf"[0-9]{{1,2}}\s?[-/.]\s?[0-9]{{1,2}}\s?[-/.]\s?{YEAR}(?![0-9])"
    rf"|[0-9]{{1,2}} [0-9]{{1,2}} {YEAR}(?![0-9])"
    rf"|{YEAR}-[0-9]{{1,2}}-[0-9]{{1,2}}(?![0-9])"
    rf"|[0-9]{{1,2}}[-/. ]{{0,2}}(?:{MONTH})[-/. ]{{0,2}}(?:{YEAR}|[0-9]{{2}})(?![0-9])"
)
SHORT_DAY = rf"[0-9]{{1,2}}{BETWEEN}[0-9]{{1,2}}{BETWEEN}[0-9]{{2}}(?![0-9])|[0-9]{{8}}(?![0-9])"
BORN = r"\b(?:geb(?:oren|oortedatum|oortedag|datum)?|gb)\b[\s.:]*(?:(?:datum|op|is|dd|d\.d\.)[\s.:]*)*"
# Only after 'geb.' is 3-4-48 or 03041948 a day; elsewhere it may be anything.
BIRTH = re.compile(rf"{BORN}(?P<born>{FULL_DAY}|{SHORT_DAY})|(?<![0-9])(?P<day>{FULL_DAY})")
PHONE = re.compile(
    r"(?<![0-9])(?:\+|00)[ ]?31[ .\-]{0,3}(?:\(0\))?(?:[ .\-/()]{0,3}[0-9]){9}(?![0-9])"
    r"|(?<![0-9])\+[0-9](?:[ .\-]{0,2}[0-9]){7,13}(?![0-9])"
    r"|(?<![0-9])\(?0(?:[ .\-/()]{0,3}[0-9]){9}(?![0-9])"
)
POSTCODE = re.compile(r"(?<![0-9])([1-9][0-9]{3}) ?([a-z]{2})(?![a-z0-9])")
TOKEN = re.compile(
    r"(?P<ordinal>[1-9]e)\b"
    r"|(?P<number>[1-9][0-9]{0,4})(?![0-9])(?P<addition>(?:-[a-z0-9]{1,4}|[a-z]{1,3}| [a-h](?!\.))(?![a-z0-9]))?"
    r"|(?P<word>[^\W\d_]+)|(?P<stop>[,;()\n])"
)


class Number(NamedTuple):
    """A number that may be of a house; `before` counts the words in front, `anywhere` goes with every street."""

    number: int
    addition: str
    before: int
    anywhere: bool


class Clues(NamedTuple):
    """What to look up. `keys` and `beginnings` tell which words of the text each comes from (phones, days and
    postcodes count as a word of their own): one word cannot be a name and a street at the same time.
    """

    keys: dict[str, frozenset[int]]
    beginnings: dict[str, int]
    additions: dict[int, str]

    def __bool__(self) -> bool:
        return bool(self.keys)


def read_clues(text: str, *, today: date) -> Clues:
    """Everything in the first 400 signs that may be a name, an address, a phone or a birth date.

    Tussenvoegsels, titles and words the desk says of anybody are no clue by themselves; `today` settles the
    century of 'geb. 3-4-48'.
    """
    plain = fold(text[:LONGEST].translate(APOSTROPHES).translate(DASHES)).replace("'", "")
    wholes, plain = _cut_wholes(plain, today)
    postcodes, plain = _cut_postcodes(plain)
    words, numbers = _tokens(plain)
    names = list(_names(words))
    found = [(key, frozenset({at})) for at, word in names for key in (word, *sound_keys(word))]
    found += _places(words, numbers)
    found += [(key, frozenset({-1 - at})) for at, key in enumerate(wholes)]
    for at, letters in enumerate(postcodes, start=len(wholes)):
        found += [(numbered_key(letters, one.number), frozenset({-1 - at})) for one in numbers]
    beginnings = {word: at for at, word in names if len(word) >= HEAD}
    return Clues(dict(reversed(found)), beginnings, {one.number: one.addition for one in numbers if one.addition})


def keys_in(text: str, *, today: date) -> list[str]:
    """The keys of a text that is to be found by them later; what no column holds is no clue."""
    return [key for key in read_clues(text, today=today).keys if len(key) <= LONGEST_KEY]


def _cut_wholes(plain: str, today: date) -> tuple[list[str], str]:
    """Birth dates and phones as keys, and the text without them; days first: a phone is more digits."""
    found: list[str] = []

    def a_day(match: re.Match) -> str:
        try:
            written = read_date(match["born"] or match["day"], two_digit_year=lambda two: birth_year(two, today))
        except UnreadableDate:
            return match[0]
        found.append(birth_key(written))
        return " , "

    def a_phone(match: re.Match) -> str:
        try:
            found.append(read_phone(match[0]))
        except ValueError:
            return match[0]
        return " , "

    rest = PHONE.sub(a_phone, BIRTH.sub(a_day, plain))
    return found, rest


def _cut_postcodes(plain: str) -> tuple[list[str], str]:
    """Postcodes as '8013zp' and the text without them; '1948 in' may be anything, so that stays as well."""
    found: list[str] = []

    def a_postcode(match: re.Match) -> str:
        found.append(match[1] + match[2])
        return match[0] if match[2] in COMMON | PREFIX_TOKENS else " "

    rest = POSTCODE.sub(a_postcode, plain)
    return found[:MOST_NUMBERS], rest


def _tokens(plain: str) -> tuple[list[str], list[Number]]:
    """The words, with ',' where something ends or a number stands, and those numbers."""
    words: list[str] = []
    numbers: list[Number] = []
    for match in TOKEN.finditer(plain):
        word = match["word"] or match["ordinal"]
        if numbers and word in COUNTED and numbers[-1].before == len(words) - 1:
            numbers.pop()
        if match["number"]:
            said = next((one for one in reversed(words) if one != ","), "")
            addition = (match["addition"] or "").strip(" -")
            numbers.append(Number(int(match["number"]), addition, len(words), said in NUMBER_WORDS))
            words.append(",")
        elif len(words) < MOST_WORDS * 2:
            words.append(word or ",")
    return words, numbers[:MOST_NUMBERS]


def _names(words: list[str]) -> Iterator[tuple[int, str]]:
    """The words that may be a name; a common word is one after 'van' and the like: 'van der Hoek'."""
    opened, found = False, 0
    for at, word in enumerate(words):
        if word in PREFIX_TOKENS:
            opened = opened or word in OPENS_A_NAME
            continue
        if len(word) >= SHORTEST_WORD and word.isalpha() and (opened or word not in COMMON) and found < MOST_WORDS:
            found += 1
            yield at, word
        opened = False


def _places(words: list[str], numbers: list[Number]) -> Iterator[tuple[str, frozenset[int]]]:
    """Streets, as one word of at most four that stand together, alone and with the number that goes with them."""
    for name, used in _streets(words):
        yield name, used
        for one in numbers:
            between = words[max(used) + 1 : one.before]
            if one.anywhere or (max(used) < one.before and all(word == "," for word in between)):
                yield numbered_key(name, one.number), used


def _streets(words: list[str]) -> Iterator[tuple[str, frozenset[int]]]:
    """Every run of words that may be a street; words that say nothing alone count along with one that does."""
    for start, first in enumerate(words):
        if first == "," or first in PREFIX_TOKENS:
            continue
        used: list[int] = []
        for at in range(start, len(words)):
            if words[at] == "," or len(used) == LONGEST_STREET:
                break
            if words[at] in PREFIX_TOKENS:
                continue
            used.append(at)
            if any(words[one] not in COMMON and len(words[one]) > 1 for one in used):
                yield "".join(long_street_word(words[one]) for one in used), frozenset(used)
