"""What somebody can be found by: the same however the person came in."""

from datetime import date
from importlib import import_module

import pytest
from django.apps import apps

from people.keys import keys_of
from people.models import PersonKey
from people.services import add_people, change_person, new_person
from tests.builders import a_person, a_worker

pytestmark = pytest.mark.django_db
FACTS = {
    "first_name": "Truus",
    "alias": "Trui",
    "prefix": "van den",
    "last_name": "Berg-Vries",
    "street": "Burg. de Vlugtlaan",
    "house_number": 12,
    "postcode": "8013 ZP",
    "phone": "+31612345678",
    "birth_date": date(1948, 4, 3),
}
STORED = {
    ("family", "berg"), ("family", "~berg"), ("family", "vries"), ("family", "~fris"),
    ("given", "truus"), ("given", "~trus"), ("given", "trui"), ("given", "~trui"),
    ("place", "burgemeestervlugtlaan"), ("place", "burgemeestervlugtlaan 12"), ("place", "8013zp 12"),
    ("part", "vlugtlaan"), ("part", "vlugtlaan 12"), ("phone", "+31612345678"), ("birth", "1948-04-03"),
}  # fmt: skip


def stored():
    """Every key in the books."""
    return set(PersonKey.objects.values_list("kind", "key"))


def test_a_new_person_is_found_by_every_word():
    a_person(**FACTS)

    assert stored() == STORED
    assert set(PersonKey.objects.exclude(head="").values_list("key", "head")) == {
        (key, key[:3]) for _kind, key in STORED if key.isalpha()
    }


def test_many_at_once_are_found_by_the_same():
    add_people(people=[new_person(**FACTS)], by=None)

    assert stored() == STORED


def test_who_was_there_before_is_found_by_the_same():
    a_person(**FACTS)
    PersonKey.objects.all().delete()

    import_module("people.migrations.0004_fill_keys").fill(apps, None)

    assert stored() == STORED


def test_a_changed_person_is_found_by_what_is_known_now_and_a_protected_address_by_nothing():
    person = a_person(**FACTS)

    change_person(person=person, version=1, by=a_worker(), is_address_protected=True, last_name="Slager", alias="")

    kept = {("given", "truus"), ("given", "~trus"), ("phone", "+31612345678"), ("birth", "1948-04-03")}
    assert stored() == kept | {("family", "slager"), ("family", "~slager")}


def test_a_change_of_something_else_writes_no_keys(statements):
    person, worker = a_person(**FACTS), a_worker()

    with statements() as seen:
        change_person(person=person, version=1, by=worker, email="truus@voorbeeld.nl")

    assert [sql for sql in seen if "personkey" in sql and not sql.startswith("SELECT")] == []


@pytest.mark.parametrize("name", ["", "van de", "A.", "😀", "\u202e", "x" * 120, "ﬃ" * 120, "12"])
def test_any_name_has_keys_that_fit(name):
    keys = keys_of(new_person(last_name=name, alias=name[:80], street=name, house_number=12))

    assert all(0 < len(key) <= 140 for _kind, key in keys)
    assert len(keys) == len(set(keys))
