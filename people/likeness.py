"""How much somebody looks like what was typed, and in what."""

from collections.abc import Iterable
from enum import Enum
from itertools import product
from typing import NamedTuple

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from people.choices import KeyKind
from people.clues import Clues
from people.keys import keys_of
from people.models import Person
from people.notation import search_name

# A strong likeness, worth asking about before anything is saved: a name with something beside it, or a phone or a
# house of one's own. A family name alone, a street alone or a birthday alone is never more than a hint.
STRONG = 5
BEGINS = 1


class Part(Enum):
    """What can be alike; each counts once, with its best likeness."""

    FAMILY = "family"
    GIVEN = "given"
    PLACE = "place"
    PHONE = "phone"
    BIRTH = "birth"


class Alike(TextChoices):
    """One likeness, with the words for it."""

    FAMILY_SAME = "family_same", _("zelfde achternaam")
    FAMILY_SOUND = "family_sound", _("naam klinkt hetzelfde")
    FAMILY_BEGIN = "family_begin", _("achternaam begint hetzelfde")
    GIVEN_SAME = "given_same", _("zelfde voornaam of roepnaam")
    GIVEN_SOUND = "given_sound", _("voornaam klinkt hetzelfde")
    GIVEN_BEGIN = "given_begin", _("voornaam begint hetzelfde")
    HOUSE_SAME = "house_same", _("zelfde adres")
    HOUSE_PART = "house_part", _("bijna hetzelfde adres")
    STREET_SAME = "street_same", _("zelfde straat")
    STREET_BEGIN = "street_begin", _("straat begint hetzelfde")
    PHONE_SAME = "phone_same", _("zelfde telefoonnummer")
    BIRTH_SAME = "birth_same", _("zelfde geboortedatum")

    @property
    def part(self) -> Part:
        """What is alike."""
        name = self.partition("_")[0]
        return Part.PLACE if name in ("house", "street") else Part(name)

    @property
    def weight(self) -> int:
        """How much it says."""
        return WEIGHTS[self]


# The same says more than what sounds the same, and that more than what only begins so.
WEIGHTS = {
    Alike.FAMILY_SAME: 4,
    Alike.FAMILY_SOUND: 3,
    Alike.FAMILY_BEGIN: BEGINS,
    Alike.GIVEN_SAME: 3,
    Alike.GIVEN_SOUND: 2,
    Alike.GIVEN_BEGIN: BEGINS,
    Alike.HOUSE_SAME: 5,  # street or postcode, with the number
    Alike.HOUSE_PART: 4,  # the last word of a long street with the number, or another addition
    Alike.STREET_SAME: 2,
    Alike.STREET_BEGIN: BEGINS,
    Alike.PHONE_SAME: 5,
    Alike.BIRTH_SAME: 4,
}


class Likeness(NamedTuple):
    """What is alike between somebody and a text, most telling first."""

    alike: tuple[Alike, ...]

    @property
    def score(self) -> int:
        """The weights together."""
        return sum(one.weight for one in self.alike)

    @property
    def is_strong(self) -> bool:
        """Whether this may well be the same person; what only begins the same is still being typed, and no reason."""
        return sum(one.weight for one in self.alike if one.weight > BEGINS) >= STRONG

    @property
    def is_telling(self) -> bool:
        """Whether it says more than a given name, a street or a beginning, which many share."""
        shared = {Alike.FAMILY_SAME, Alike.FAMILY_SOUND}
        return self.score >= Alike.BIRTH_SAME.weight or bool(shared & set(self.alike))

    @property
    def why(self) -> str:
        """What is alike, in words."""
        return ", ".join(str(one.label) for one in self.alike)


class Found(NamedTuple):
    """A likeness and the words of the text it rests on."""

    alike: Alike
    used: frozenset[int]


def likeness(persons: Iterable[Person], clues: Clues) -> Likeness:
    """What these (one, or a couple) share with the text, where no word of it counts twice."""
    by_part: dict[Part, dict[frozenset[int], Alike]] = {part: {} for part in Part}
    for person in persons:
        for alike, used in _found(person, clues):
            known = by_part[alike.part].get(used)
            if known is None or known.weight < alike.weight:
                by_part[alike.part][used] = alike
    choices = [[None, *(Found(alike, used) for used, alike in found.items())] for found in by_part.values() if found]
    best = max((_told(chosen) for chosen in product(*choices)), key=lambda one: one.score, default=Likeness(()))
    return Likeness(tuple(sorted(best.alike, key=lambda one: -one.weight)))


def alike_by_key(kind: str, key: str) -> Alike:
    """What sharing this key means; the shapes stand in people.keys."""
    if kind == KeyKind.FAMILY:
        return Alike.FAMILY_SOUND if key.startswith("~") else Alike.FAMILY_SAME
    if kind == KeyKind.GIVEN:
        return Alike.GIVEN_SOUND if key.startswith("~") else Alike.GIVEN_SAME
    if kind in (KeyKind.PLACE, KeyKind.PART):
        numbered = Alike.HOUSE_SAME if kind == KeyKind.PLACE else Alike.HOUSE_PART
        return numbered if " " in key else Alike.STREET_SAME
    return Alike.PHONE_SAME if kind == KeyKind.PHONE else Alike.BIRTH_SAME


def alike_by_beginning(kind: str) -> Alike | None:
    """What it means that a word of the text is how this key begins."""
    begins = {KeyKind.FAMILY: Alike.FAMILY_BEGIN, KeyKind.GIVEN: Alike.GIVEN_BEGIN}
    return begins.get(kind, Alike.STREET_BEGIN)


def _found(person: Person, clues: Clues) -> Iterable[Found]:
    """Every key of this person that the text holds, or begins."""
    for kind, key in keys_of(person):
        if key in clues.keys:
            alike = alike_by_key(kind, key)
            if alike == Alike.HOUSE_SAME and _has_another_addition(person, clues):
                alike = Alike.HOUSE_PART
            yield Found(alike, clues.keys[key])
        elif key.isalpha():
            for word, at in clues.beginnings.items():
                if key.startswith(word):
                    yield Found(alike_by_beginning(kind), frozenset({at}))


def _has_another_addition(person: Person, clues: Clues) -> bool:
    """Whether both name an addition to the house number, and not the same: 12-A is not 12-B."""
    typed = clues.additions.get(person.house_number, "")
    known = search_name(person.house_addition)
    return bool(typed and known and search_name(typed) != known)


def _told(chosen: tuple[Found | None, ...]) -> Likeness:
    """These together; nothing when two of them rest on the same word."""
    found = [one for one in chosen if one]
    used = [word for one in found for word in one.used]
    return Likeness(tuple(one.alike for one in found)) if len(used) == len(set(used)) else Likeness(())
