"""Drawing a network map together: begin one, put somebody on it, move, change, take off and put back."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.services import store
from cases.models import NetworkMap, NetworkMember
from cases.network.layout import sector_at, sector_of
from people.models import Person

# What a next map takes over of everybody, and what comes back with somebody who is put back.
COPIED = (
    "key", "name", "relation", "sector", "ring", "angle", "is_practical", "is_emotional", "is_company", "rhythm",
    "tone", "is_broken",
)  # fmt: skip

# More than anybody has around them, and as many as can still be told apart on one drawing.
MOST = 100


@transaction.atomic
def begin_map(*, person: Person, by: User | None, on: date) -> NetworkMap:
    """The map of this day; without one a next map, that begins as a copy of the last."""
    Person.objects.select_for_update().get(pk=person.pk)
    latest = NetworkMap.objects.select_for_update().filter(person=person).first()
    if latest and latest.drawn_on >= on:
        return latest
    begun = NetworkMap(person=person, drawn_on=on, drawn_by=by)
    store(begun, Action.NETWORK_BEGUN, by=by)
    if latest:
        members = [NetworkMember(network_map=begun, **copied(one)) for one in latest.members.all()]
        NetworkMember.objects.bulk_create(members)
    return begun


@transaction.atomic
def add_member(*, person: Person, by: User | None, on: date, **facts: Any) -> NetworkMember:
    """Put somebody on the map of this day, which the first one begins."""
    network_map = _locked(begin_map(person=person, by=by, on=on))
    require_version(network_map, network_map.version)
    if network_map.members.count() >= MOST:
        words = _("Op deze kaart staan al {number} namen en meer past er niet op. Zet een groep er als één naam op.")
        raise ValidationError(words.format(number=MOST))
    member = NetworkMember(network_map=network_map, **_with_sector(facts))
    return _kept(member, network_map, by=by)


@transaction.atomic
def change_member(*, member: NetworkMember, version: int, by: User, **facts: Any) -> NetworkMember:
    """Tell it otherwise; who comes to belong to another sector stands anywhere in it."""
    network_map = _latest(member.network_map)
    require_version(network_map, version)
    for name, value in _with_sector(facts).items():
        if name == "sector" and value != member.sector:
            member.angle = None
        setattr(member, name, value)
    return _kept(member, network_map, by=by)


@transaction.atomic
def place_member(*, member: NetworkMember, ring: int, angle: int, version: int, by: User) -> NetworkMember:
    """Put somebody in another place; the sector follows from the direction."""
    network_map = _latest(member.network_map)
    require_version(network_map, version)
    member.ring, member.angle, member.sector = ring, angle, sector_at(angle)
    return _kept(member, network_map, by=by)


@transaction.atomic
def remove_member(*, member: NetworkMember, version: int, by: User) -> NetworkMap:
    """Take somebody off this map; earlier maps stay as they are. `copied(member)` is what puts them back."""
    network_map = _latest(member.network_map)
    require_version(network_map, version)
    member.delete()
    store(network_map, Action.NETWORK_CHANGED, by=by)
    return network_map


@transaction.atomic
def put_back_member(*, network_map: NetworkMap, facts: dict[str, Any], version: int, by: User) -> NetworkMember:
    """Undo `remove_member`: the same one, in the same place."""
    network_map = _latest(network_map)
    require_version(network_map, version)
    return _kept(NetworkMember(network_map=network_map, **facts), network_map, by=by)


@transaction.atomic
def tell_map(*, network_map: NetworkMap, is_whole: bool, note: str, version: int, by: User) -> NetworkMap:
    """Whether nobody is missing, as the person says (TYP-13), and what was said."""
    network_map = _locked(network_map)
    require_version(network_map, version)
    network_map.is_whole, network_map.note = is_whole, note
    store(network_map, Action.NETWORK_CHANGED, by=by)
    return network_map


def copied(member: NetworkMember) -> dict[str, Any]:
    """Everything about somebody but on which map it is."""
    return {name: getattr(member, name) for name in COPIED}


def _locked(network_map: NetworkMap) -> NetworkMap:
    return NetworkMap.objects.select_for_update().get(pk=network_map.pk)


def _latest(network_map: NetworkMap) -> NetworkMap:
    """The map, locked, while it is the last one of this person: who stands on an earlier one is how it was then."""
    latest = NetworkMap.objects.select_for_update().filter(person=network_map.person_id).first()
    if latest != network_map:
        words = _("Deze kaart is van een eerdere dag en blijft zoals hij was. Wijzig de nieuwste kaart.")
        raise ValidationError(words)
    return latest


def _with_sector(facts: dict[str, Any]) -> dict[str, Any]:
    """The sector follows from who it is, unless it was chosen."""
    return facts | {"sector": facts.get("sector") or sector_of(facts["relation"])}


def _kept(member: NetworkMember, network_map: NetworkMap, *, by: User | None) -> NetworkMember:
    """Save somebody with the map they stand on: one change, one event."""
    member.full_clean(exclude=["network_map"])
    member.save()
    store(network_map, Action.NETWORK_CHANGED, by=by)
    return member
