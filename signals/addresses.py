"""How the address of a safety note is known again: by keys that nobody can read back.

A key is an address in one notation (that of people.keys) sealed with the secret of this installation; of an address,
protected or not, nothing else is kept. Two addresses are the same when postcode, number and addition are, or street,
number and addition in the same place. Where one knows the postcode only and the other the town only, there is nothing
to compare, and the street will do: a warning too many does less harm than one too few. With another secret no key fits
any more, unless the old one stands in SECRET_KEY_FALLBACKS.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from django.conf import settings
from django.utils.crypto import salted_hmac

from people.choices import KeyKind
from people.clues import read_clues
from people.keys import street_names, whole_postcode
from people.models import Person
from people.notation import search_name

SALT = "signals.addresses"
# What may be known of where a street is: nothing, the postcode, the town, both.
KNOWN = ("", "p", "t", "pt")
WHOLE, PART = "", "*"


class Address(NamedTuple):
    """An address as far as it is known."""

    street: str = ""
    number: int | None = None
    addition: str = ""
    postcode: str = ""
    town: str = ""

    @property
    def house(self) -> str:
        """Number and addition: '12 a'."""
        return f"{self.number} {search_name(self.addition)}".strip()


def address_of(person: Person) -> Address:
    """Where somebody lives, protected or not: only for making and asking keys."""
    return Address(person.street, person.house_number, person.house_addition, person.postcode, person.city)


def kept_keys(address: Address) -> set[str]:
    """What a note on this address is stored with; nothing without a number."""
    return {_sealed(words, settings.SECRET_KEY) for words in _kept(address)} if address.number else set()


def asked_keys(addresses: Iterable[Address]) -> set[str]:
    """What the notes on these addresses are found by."""
    return _sealed_by_all(words for address in addresses if address.number for words in _asked(address))


def keys_in_words(text: str, *, today: date) -> set[str]:
    """The same for every address that a free text may name.

    It may leave out the addition and the town, so a note on the street in any town fits.
    """
    clues = read_clues(text, today=today)
    numbered = [key.rpartition(" ")[::2] for key in clues.keys if " " in key]
    known = "p" if any(place[0].isdigit() for place, _number in numbered) else ""
    found = []
    for place, number in numbered:
        for addition in {"", search_name(clues.additions.get(int(number), ""))}:
            house = f"{number} {addition}".strip()
            streets = [f"{mark}{place}" for mark in (WHOLE, PART)]
            found += [f"{place} {house}"] if place[0].isdigit() else _beside(streets, house, known)
    return _sealed_by_all(found)


def _kept(address: Address) -> Iterator[str]:
    postcode, town, house = whole_postcode(address.postcode), search_name(address.town), address.house
    if postcode:
        yield f"{postcode} {house}"
    for kind, name in street_names(address.street):
        street = f"{PART if kind == KeyKind.PART else WHOLE}{name}"
        yield f"{street} {house} | {_known(postcode, town)}"
        if town:
            yield f"{street} {house} @ {town}"


def _asked(address: Address) -> Iterator[str]:
    """A street by its last word is asked of whole streets only: Korte and Lange Wilgenstraat are two."""
    postcode, town, house = whole_postcode(address.postcode), search_name(address.town), address.house
    if postcode:
        yield f"{postcode} {house}"
    names = street_names(address.street)
    streets = [f"{WHOLE}{name}" for _kind, name in names]
    streets += [f"{PART}{name}" for kind, name in names if kind == KeyKind.PLACE]
    yield from _beside(streets, house, _known(postcode, town))
    if town:
        yield from (f"{street} {house} @ {town}" for street in streets)


def _beside(streets: Iterable[str], house: str, known: str) -> list[str]:
    """These streets where what is known of the place cannot be compared."""
    others = [one for one in KNOWN if not set(one) & set(known)]
    return [f"{street} {house} | {one}" for street in streets for one in others]


def _known(postcode: str, town: str) -> str:
    return ("p" if postcode else "") + ("t" if town else "")


def _sealed_by_all(found: Iterable[str]) -> set[str]:
    secrets = (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)
    return {_sealed(words, secret) for words in set(found) for secret in secrets}


def _sealed(words: str, secret: str) -> str:
    return salted_hmac(SALT, words, secret=secret, algorithm="sha256").hexdigest()
