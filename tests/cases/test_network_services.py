"""Drawing a network map together: one a day, nobody lost, two people at once."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from audit.choices import Action
from audit.models import Event
from audit.records import StaleVersion
from cases.choices import NetworkSector
from cases.models import NetworkMap, NetworkMember
from cases.network.picture import map_picture
from cases.services.network import (
    MOST,
    begin_map,
    change_member,
    copied,
    place_member,
    put_back_member,
    remove_member,
    tell_map,
)
from tests.builders import TODAY, a_person
from tests.cases.mapping import NOTHING, on_the_map

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
SPRING = date(2026, 3, 3)


@pytest.fixture
def person():
    return a_person()


def latest(person):
    """The last map."""
    return NetworkMap.objects.filter(person=person).first()


def test_the_first_one_begins_the_map_of_the_day(person, worker):
    on_the_map(person, by=worker)
    on_the_map(person, "Kees", "child", by=worker)

    [drawn] = NetworkMap.objects.all()
    assert (drawn.drawn_on, drawn.drawn_by, drawn.is_whole) == (TODAY, worker, False)
    assert [one.name for one in drawn.members.all()] == ["Ans", "Kees"]
    assert [event.action for event in Event.objects.filter(target_reference=drawn.reference)] == [
        Action.NETWORK_BEGUN,
        Action.NETWORK_CHANGED,
        Action.NETWORK_CHANGED,
    ]


@pytest.mark.parametrize(
    ("relation", "chosen", "sector"),
    [
        ("child", "", NetworkSector.SOCIAL),
        ("neighbour", "", NetworkSector.NEIGHBOURS),
        ("professional", "", NetworkSector.FORMAL),
        ("neighbour", "meaning", NetworkSector.MEANING),
    ],
)
def test_the_sector_follows_from_who_it_is_unless_it_was_chosen(person, relation, chosen, sector):
    assert on_the_map(person, relation=relation, sector=chosen).sector == sector


def test_a_next_map_is_a_copy_on_which_everybody_keeps_their_key(person, worker):
    ans = on_the_map(person, on=SPRING, tone="both", is_company=True)
    tell_map(network_map=ans.network_map, is_whole=True, note="Klopt zo.", version=2, by=worker)

    begun = begin_map(person=person, by=worker, on=TODAY)

    [copy] = begun.members.all()
    assert copied(copy) == copied(ans)
    assert copy.reference != ans.reference
    assert (begun.is_whole, begun.note) == (False, "")
    assert NetworkMap.objects.count() == 2


def test_there_is_one_map_a_day(person, worker):
    first = begin_map(person=person, by=worker, on=TODAY)

    assert begin_map(person=person, by=worker, on=TODAY) == first


def test_who_is_added_on_another_day_stands_on_a_map_of_that_day(person):
    on_the_map(person, on=SPRING)
    on_the_map(person, "Kees", "child")

    assert [one.members.count() for one in NetworkMap.objects.order_by("drawn_on")] == [1, 2]


def test_somebody_is_told_otherwise(person, worker):
    ans = on_the_map(person)
    place_member(member=ans, ring=1, angle=60, version=2, by=worker)
    facts = NOTHING | {"name": "Ans de Boer", "relation": "friend", "sector": "social", "is_broken": True}

    change_member(member=ans, version=3, by=worker, ring=3, **facts)

    ans.refresh_from_db()
    assert (ans.name, ans.ring, ans.sector, ans.is_broken, ans.angle) == ("Ans de Boer", 3, "social", True, None)
    assert latest(person).version == 4


def test_who_is_dragged_stands_there_and_belongs_there(person, worker):
    ans = on_the_map(person)

    place_member(member=ans, ring=1, angle=0, version=2, by=worker)

    ans.refresh_from_db()
    assert (ans.ring, ans.angle, ans.sector) == (1, 0, NetworkSector.SOCIAL)


def test_who_was_taken_off_can_be_put_back_as_the_same_one(person, worker):
    ans = on_the_map(person, tone="supportive", rhythm="weekly")
    facts = copied(ans)

    gone = remove_member(member=ans, version=2, by=worker)
    left = latest(person).members.count()
    back = put_back_member(network_map=gone, facts=facts, version=gone.version, by=worker)

    assert left == 0
    assert copied(back) == facts


@pytest.mark.parametrize(
    "changed",
    [
        lambda one, by: change_member(member=one, version=1, by=by, ring=1, name="A", relation="pet", **NOTHING),
        lambda one, by: place_member(member=one, ring=1, angle=3, version=1, by=by),
        lambda one, by: remove_member(member=one, version=1, by=by),
        lambda one, by: put_back_member(network_map=one.network_map, facts=copied(one), version=1, by=by),
        lambda one, by: tell_map(network_map=one.network_map, is_whole=True, note="", version=1, by=by),
    ],
)  # fmt: skip
def test_a_map_that_somebody_else_changed_is_not_written_over(person, worker, changed):
    ans = on_the_map(person)

    with pytest.raises(StaleVersion):
        changed(ans, worker)

    assert latest(person).version == 2
    assert copied(latest(person).members.get()) == copied(ans)


@pytest.mark.parametrize(("ring", "angle"), [(4, 10), (0, 10), (1, 360), (1, -1)])
def test_a_place_that_is_none_is_refused(person, worker, ring, angle):
    ans = on_the_map(person)

    with pytest.raises(ValidationError):
        place_member(member=ans, ring=ring, angle=angle, version=2, by=worker)

    assert latest(person).version == 2


def test_a_map_is_full_before_it_cannot_be_drawn(person, worker):
    drawn = on_the_map(person).network_map
    NetworkMember.objects.bulk_create(
        NetworkMember(network_map=drawn, name=f"Buur {number}", sector=NetworkSector.FORMAL, ring=1)
        for number in range(MOST - 1)
    )

    with pytest.raises(ValidationError, match="als één naam"):
        on_the_map(person, "Kees")

    assert latest(person).members.count() == MOST
    assert len(map_picture(list(drawn.members.all())).figures) == MOST


def test_only_the_latest_map_changes(person, worker):
    old = on_the_map(person, by=worker, on=SPRING)
    begin_map(person=person, by=worker, on=TODAY)
    facts, version = copied(old), old.network_map.version

    for change in (
        lambda: change_member(member=old, version=version, by=worker, **facts),
        lambda: place_member(member=old, ring=1, angle=90, version=version, by=worker),
        lambda: remove_member(member=old, version=version, by=worker),
        lambda: put_back_member(network_map=old.network_map, facts=facts, version=version, by=worker),
    ):
        with pytest.raises(ValidationError, match="blijft zoals hij was"):
            change()

    assert [one.name for one in old.network_map.members.all()] == ["Ans"]
    assert latest(person).members.get().name == "Ans"
