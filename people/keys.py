"""What somebody can be found by: keys, written once when a person is stored and looked up as they stand.

Why a row for each key, and not one column to search in. "Sounds like Fernandes", "lives at 12" and "this phone"
become the same question, an exact match on one index, on both databases alike: a LIKE that starts with % scans every
person, and a prefix LIKE uses an index on PostgreSQL only with an operator class that SQLite does not know. The
beginning of a word is asked as its first three letters (`head`, exact) plus the LIKE within those rows. Of an address
that is protected there are no keys: it cannot be found by, whatever a query forgets. The shapes of a key:

    vries           a word of a name (family, given), or a street as one word (place; part: only its last word)
    ~fris           how such a word sounds
    wilgenstraat 12 a street with its number;  8013zp 12  a postcode with its number
    +31612345678    a phone;  1948-04-03  a birth date that is known to the day
"""

import re
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from people.choices import BirthPrecision, KeyKind
from people.notation import same_sound, search_name
from people.words import PREFIX_TOKENS, STREET_KINDS, long_street_word

if TYPE_CHECKING:
    from people.models import Person

LONGEST_KEY = 140
HEAD = 3
SHORTEST_WORD, SHORTEST_SOUND = 2, 3
ORDINAL = re.compile("[1-9]e")


class Key(NamedTuple):
    """One thing somebody is found by."""

    kind: KeyKind
    key: str


def keys_of(person: "Person") -> list[Key]:
    """Every key of a person, each once; of a protected address none."""
    found = [Key(KeyKind.FAMILY, key) for key in name_keys(person.last_name)]
    found += [Key(KeyKind.GIVEN, key) for key in name_keys(f"{person.first_name} {person.alias}")]
    if person.phone:
        found.append(Key(KeyKind.PHONE, person.phone))
    if person.birth_date and person.birth_precision == BirthPrecision.DAY:
        found.append(Key(KeyKind.BIRTH, birth_key(person.birth_date)))
    if not person.is_address_protected:
        found += _address_keys(person.street, person.postcode, person.house_number)
    return list(dict.fromkeys(Key(kind, key[:LONGEST_KEY]) for kind, key in found))


def head_of(key: str) -> str:
    """The first letters of a key whose beginning may be asked for: a word; '' for all others."""
    return key[:HEAD] if key.isalpha() else ""


def name_keys(name: str) -> Iterable[str]:
    """The words of a name and how each sounds; tussenvoegsels and initials say nothing alone."""
    for word in search_name(name).split():
        if len(word) >= SHORTEST_WORD and word.isalpha() and word not in PREFIX_TOKENS:
            yield from (word, *sound_keys(word))


def sound_keys(word: str) -> tuple[str, ...]:
    """How a word sounds, as a key; nothing for what is too short to sound like something else."""
    return (f"~{same_sound(word)}",) if len(word) >= SHORTEST_SOUND else ()


def birth_key(day: date) -> str:
    """A birth date as a key."""
    return day.isoformat()


def numbered_key(where: str, number: int) -> str:
    """A street or a postcode with a house number as a key."""
    return f"{where} {number}"


def street_words(street: str) -> list[str]:
    """The words of a street in full, without tussenvoegsels: 'Burg. de Vlugtln' is burgemeester, vlugtlaan."""
    words = search_name(street).split()
    kept = [word for word in words if word not in PREFIX_TOKENS] or words
    return [long_street_word(word) for word in kept if word.isalpha() or ORDINAL.fullmatch(word)]


def street_names(street: str) -> list[Key]:
    """A street as one word (place), and its last word when that names the street alone (part)."""
    words = street_words(street)
    names = [Key(KeyKind.PLACE, "".join(words))] if words else []
    if len(words) > 1 and words[-1] not in STREET_KINDS:
        names.append(Key(KeyKind.PART, words[-1]))
    return names


def whole_postcode(postcode: str) -> str:
    """'8013 ZP' as 8013zp; '' where the letters are not known."""
    letters = postcode.replace(" ", "").lower()
    return letters if len(letters) > 4 else ""


def _address_keys(street: str, postcode: str, number: int | None) -> Iterable[Key]:
    """By street, by the last word of it when that names the street, and by postcode; with and without number."""
    for kind, name in street_names(street):
        yield Key(kind, name)
        if number:
            yield Key(kind, numbered_key(name, number))
    if number and (letters := whole_postcode(postcode)):
        yield Key(KeyKind.PLACE, numbered_key(letters, number))
