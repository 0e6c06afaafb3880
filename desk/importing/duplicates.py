"""Finds the same person under two numbers; a hint for people, never a reason to leave somebody out."""

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from people.notation import same_sound


@dataclass(frozen=True)
class Known:
    """What is needed to recognise somebody; `record` is the place in the file (None: not from this file)."""

    number: str
    record: int | None
    first_name: str
    last_name: str
    birth_date: date | None = None
    phone: str = ""
    postcode: str = ""
    house_number: tuple[int | None, str] = (None, "")


def same_people(people: Iterable[Known]) -> list[tuple[Known, Known]]:
    """Pairs of different numbers, earlier first, in the order of the later one.

    The same birth date with a family name that sounds the same and the same first letter, with the same
    phone or with the same address; or names that sound the same with the same phone or address. Three of
    the same kind give two pairs: the work grows with the number of people, not with its square.
    """
    last_with: dict[Hashable, Known] = {}
    pairs: dict[tuple[str, str], tuple[Known, Known]] = {}
    for person in people:
        for key in _keys(person):
            before = last_with.get(key)
            if before and before.number != person.number:
                pairs.setdefault((before.number, person.number), (before, person))
            last_with[key] = person
    return list(pairs.values())


def _keys(person: Known) -> Iterator[Hashable]:
    last, first = same_sound(person.last_name), same_sound(person.first_name)
    address = (person.postcode, person.house_number)
    reached = [("phone", person.phone)] if person.phone else []
    if len(person.postcode) > 4 and person.house_number[0]:
        reached.append(("address", address))
    for way in reached:
        if person.birth_date:
            yield person.birth_date, way
        if last and first:
            yield last, first, way
    if person.birth_date and last:
        yield person.birth_date, last, first[:1]
