"""How names, postcodes and house numbers are written: read in many ways, kept in one."""

import re
from typing import NamedTuple

from django.utils.translation import gettext_lazy as _
from stdnum.exceptions import InvalidComponent, ValidationError
from stdnum.nl import postcode as stdnum_postcode

from ui.searching import APOSTROPHES, search_words

PREFIX_WORDS = (
    "van, van de, van der, van den, van het, van 't, de, den, der, het, 't, ter, ten, te, in 't, in het, in de, "
    "in den, op de, op den, op der, op het, op 't, op ten, aan de, aan den, aan het, aan 't, bij de, bij het, "
    "bij 't, onder de, onder den, onder 't, uit de, uit den, uit het, uit 't, over de, over den, over 't, "
    "voor de, voor den, voor 't, boven de, tot, von, von der, von den, von dem, zu, zur, la, le, du, de la, "
    "de le, da, das, do, dos, di, del, della"
)
PREFIXES = {tuple(prefix.split()) for prefix in PREFIX_WORDS.split(", ")}
LONGEST_PREFIX = max(map(len, PREFIXES))
TITLES = {"dhr", "mw", "mevr", "mevrouw", "meneer", "mr", "mrs", "fam", "familie"}
WITHOUT_PLACE = re.compile(r"[1-9][0-9]{3}")
HOUSE_NUMBER = re.compile(r"([1-9][0-9]{0,4})(?![0-9])[\s\-/]*(.*)", re.DOTALL)
GLUED_ADDITION = re.compile(r"[a-z]([^a-z].*)?|[A-HJ-UWYZ]", re.DOTALL)
# Spelled differently, said alike; in this order, on unaccented lower case.
SOUNDS = (
    (re.compile("sch(?=[lmnrw])"), "s"),
    (re.compile("sch"), "sg"),
    (re.compile("ck|q|ch(?=[lr])"), "k"),
    (re.compile("ch"), "g"),
    (re.compile("c(?=[eiy])"), "s"),
    (re.compile("c"), "k"),
    (re.compile("x"), "ks"),
    (re.compile("ph|v"), "f"),
    (re.compile("z"), "s"),
    (re.compile("dt|th"), "t"),
    (re.compile("d(?= |$)"), "t"),
    (re.compile("eij|ij|ei|ey|y"), "i"),
    (re.compile("ou"), "au"),
    (re.compile("ie"), "i"),
    (re.compile(r"([^ ])\1+"), r"\1"),
)


class Name(NamedTuple):
    """A name in the three parts it is kept in."""

    first: str
    prefix: str
    last: str


def read_postcode(text: str) -> str:
    """'8013 ZP', or '8013' where the letters are not known; raises ValueError with a sentence.

    Also letters that are not given out (SA, SD, SS): that is for somebody else to judge.
    """
    plain = "".join(text.split())
    try:
        return stdnum_postcode.validate(plain)
    except InvalidComponent:
        plain = stdnum_postcode.compact(plain)
        return f"{plain[:4]} {plain[4:]}"
    except ValidationError:
        if WITHOUT_PLACE.fullmatch(plain):
            return plain
    raise ValueError(_("Deze postcode is niet te lezen: schrijf vier cijfers en twee letters, bijvoorbeeld 8013 ZP."))


def split_house_number(text: str) -> tuple[int, str]:
    """'19-I' as (19, 'I'), '53a' as (53, 'a'): the addition stays as written. Raises ValueError with a sentence."""
    found = HOUSE_NUMBER.fullmatch(text.strip())
    if not found:
        raise ValueError(_("Dit huisnummer is niet te lezen: begin met een getal, bijvoorbeeld 19 of 19-I."))
    return int(found[1]), found[2].strip()


def show_house_number(number: int | None, addition: str) -> str:
    """53a, 19-I, 10-bis; `split_house_number` reads it back."""
    if number is None or not addition:
        return addition if number is None else str(number)
    return f"{number}{addition}" if GLUED_ADDITION.fullmatch(addition) else f"{number}-{addition}"


def split_name(text: str) -> Name:
    """Given name, tussenvoegsel and family name; also 'Hof, Khadija van 't'.

    Without tussenvoegsel the first word (or the initials) is the given name: 'Klaas El Idrissi' is Klaas.
    A single word is a family name. Titles ('mw.') are left out.
    """
    family, comma, given = text.translate(APOSTROPHES).partition(",")
    if comma:
        return _family_first(family.split(), _without_title(given.replace(",", " ").split()))
    words = _without_title(family.split())
    start = next((at for at in range(len(words)) if _prefix_size(words[at:])), _given_size(words))
    size = _prefix_size(words[start:])
    return Name(" ".join(words[:start]), " ".join(words[start : start + size]), " ".join(words[start + size :]))


def search_name(*parts: str) -> str:
    """The column names are searched by."""
    return search_words(*parts)


def sort_name(last: str, first: str) -> str:
    """The column names are sorted by: family name without tussenvoegsel, then the given name."""
    return search_name(last, first)


def same_sound(name: str) -> str:
    """A key that is equal for names that sound alike in Dutch: Vries and Vriez, Fernandes and Fernandez.

    Folded: z and s, v and f and ph, c and k and q, ch and g, x and ks, final d and t, th and t, ij and ei
    and y, ou and au, ie and i, double letters. Only a hint that two may be the same, never a proof.
    """
    key = search_name(name)
    for pattern, sound in SOUNDS:
        key = pattern.sub(sound, key)
    return key.replace(" ", "")


def _family_first(family: list[str], given: list[str]) -> Name:
    """The tussenvoegsel may stand before the family name, or before or after the given name."""
    if size := _prefix_size(family):
        prefix, family = family[:size], family[size:]
    elif size := _prefix_size(given):
        prefix, given = given[:size], given[size:]
    else:
        start = next((at for at in range(len(given)) if _is_prefix(given[at:])), len(given))
        prefix, given = given[start:], given[:start]
    return Name(" ".join(given), " ".join(prefix), " ".join(family))


def _given_size(words: list[str]) -> int:
    """One word, or every initial that stands apart; at least one word stays over for the family name."""
    initials = next((at for at, word in enumerate(words) if not word.endswith(".")), len(words))
    return max(0, min(max(initials, 1), len(words) - 1))


def _is_prefix(words: list[str]) -> bool:
    return bool(words) and tuple(word.lower() for word in words) in PREFIXES


def _prefix_size(words: list[str]) -> int:
    """How many words at the start are tussenvoegsel; at least one word stays over for the name."""
    sizes = range(min(LONGEST_PREFIX, len(words) - 1), 0, -1)
    return next((size for size in sizes if _is_prefix(words[:size])), 0)


def _without_title(words: list[str]) -> list[str]:
    return words[1:] if len(words) > 1 and words[0].lower().rstrip(".") in TITLES else words
