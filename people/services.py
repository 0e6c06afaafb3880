"""Keeps persons, the two normalised columns they are searched and sorted by, and the keys they are found by."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db import transaction

from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.services import record_all, store
from people.keys import head_of, keys_of
from people.models import Language, Person, PersonKey
from people.notation import search_name, sort_name


def new_person(**facts: Any) -> Person:
    """A person that is not stored yet, with the columns that are derived from the name."""
    person = Person(**facts)
    settle_names(person)
    return person


def settle_names(person: Person) -> None:
    """Fill the columns that searching and sorting use."""
    plain = search_name(person.alias, person.first_name, person.prefix, person.last_name)
    person.search_name = plain[: _length("search_name")]  # one sign may become three: Œ is oe, ﬃ is ffi
    person.sort_name = sort_name(person.last_name or person.alias, person.first_name)[: _length("sort_name")]


@transaction.atomic
def add_person(*, by: User | None, languages: Iterable[Language] = (), **facts: Any) -> Person:
    """Store a new person."""
    person = new_person(**facts)
    store(person, Action.PERSON_ADDED, by=by)
    _add_keys([person])
    person.languages.set(languages)
    return person


@transaction.atomic
def add_people(
    *, people: Sequence[Person], by: User | None, languages: Mapping[str, Iterable[Language]] | None = None
) -> None:
    """Store many new persons at once; the caller checked every field. `languages` are by reference of the person."""
    for person in people:
        settle_names(person)
    Person.objects.bulk_create(people)
    _add_keys(people)
    record_all(Action.PERSON_ADDED, targets=people, by=by)
    spoken = Person.languages.through
    spoken.objects.bulk_create(
        spoken(person=person, language=language)
        for person in people
        for language in (languages or {}).get(person.reference, ())
    )


@transaction.atomic
def change_person(*, person: Person, version: int, by: User, **facts: Any) -> Person:
    """Change what is known of a person; facts that are not passed stay as they are."""
    person = Person.objects.select_for_update().get(pk=person.pk)
    require_version(person, version)
    for name, value in facts.items():
        setattr(person, name, value)
    settle_names(person)
    store(person, Action.CLIENT_CHANGED, by=by)
    _settle_keys(person)
    return person


def known_language(name: str) -> Language:
    """The language of this name, added when it is new."""
    return Language.objects.get_or_create(name=name)[0]


def _add_keys(people: Iterable[Person]) -> None:
    """The keys of persons who have none yet."""
    keys = [
        PersonKey(person=person, kind=kind, key=key, head=head_of(key))
        for person in people
        for kind, key in keys_of(person)
    ]
    PersonKey.objects.bulk_create(keys, batch_size=1000)


def _settle_keys(person: Person) -> None:
    """The keys anew, when they are others than before: what is no longer so, or protected, is gone."""
    if set(person.keys.values_list("kind", "key")) != {*keys_of(person)}:
        person.keys.all().delete()
        _add_keys([person])


def _length(field: str) -> int:
    return Person._meta.get_field(field).max_length
