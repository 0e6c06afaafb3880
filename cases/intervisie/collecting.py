"""Everybody and everything of one file that has a name, gathered in one statement."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from django.db.models import Q, QuerySet, Value

from accounts.choices import Role
from accounts.models import User
from cases.choices import Relation, WatcherKind
from cases.intervisie.known import Dossier, Known
from cases.intervisie.spans import Kind
from cases.intervisie.words import CITY, DISTRICT, GIVEN, ORGANISATION, PARTNER, PERSON, ROLES, STREET
from cases.models import (
    Client,
    Consent,
    InvolvedParty,
    Monitoring,
    NetworkMember,
    Referral,
    Trajectory,
    Visit,
    WatchMember,
)
from directory.models import District
from people.models import Person
from people.notation import search_name, split_name
from signals.models import Concern

NOT_A_NAME = re.compile(r"\S+@\S+|[0-9+]+")
RELATIONS = {
    Relation.CHILD: "kind",
    Relation.PARENT: "ouder",
    Relation.ACQUAINTANCE: "bekende",
    Relation.NEIGHBOUR: "buur",
    Relation.COLLEAGUE: "clubgenoot",
    Relation.VOLUNTEER: "vrijwilliger",
    Relation.PROFESSIONAL: "hulpverlener",
    Relation.PET: "huisdier",
    Relation.PLACE: "plek",
    WatcherKind.NEIGHBOUR: "buur",
    WatcherKind.VOLUNTEER: "vrijwilliger",
    WatcherKind.COLLEAGUE: "collega",
    WatcherKind.PROFESSIONAL: "hulpverlener",
}
# Who is named first keeps a name that several have.
ORDER = ("network", "volunteer", "watch", "colleague", "party", "melder", "organisation", "wijk")
Row = tuple[str, str, str, str, str, str]


def dossier_of(client: Client, today: date) -> Dossier:
    """All that is known of the file of this client; one statement beside the client with its persons."""
    persons = client.persons
    rows = sorted(_rows(client), key=lambda row: (ORDER.index(row[0]), row))
    known = [_person(one, label) for one, label in zip(persons, (PERSON, PARTNER), strict=False)]
    known += _places(persons)
    known += _others(rows)
    return Dossier(
        today,
        tuple(known),
        frozenset(str(one.house_number) for one in persons if one.house_number),
        tuple(one.birth_date for one in persons if one.birth_date),
    )


def _person(person: Person, label: str) -> Known:
    names = tuple(filter(None, (person.first_name, person.last_name)))
    told = (person.alias,) if person.alias else ()
    whole = (person.full_name,) if len(names) > 1 else ()
    return Known(label, (*names, *whole), prefix=person.prefix, sex=person.sex, told=told)


def _places(persons: Iterable[Person]) -> Iterator[Known]:
    for one in persons:
        for label, name in ((STREET, one.street), (CITY, one.city)):
            if name:
                yield Known(label, (name,), Kind.ADDRESS if label == STREET else Kind.PLACE)


def _others(rows: Iterable[Row]) -> Iterator[Known]:
    """A label for each, with a number: the same name in the same place is the same one."""
    counted: Counter[str] = Counter()
    seen: set[tuple[str, str]] = set()
    rows = list(rows)
    organisations = {row[2] for row in rows if row[0] == "organisation"}
    for source, extra, *parts in rows:
        names = search_name(NOT_A_NAME.sub(" ", " ".join(parts)))
        if not names or (source, names) in seen or _is_role(extra, parts[0]):
            continue
        seen.add((source, names))
        base = _base(source, extra, names)
        counted[base] += 1
        single = source == "organisation" and len(organisations) == 1
        label = ORGANISATION if single else DISTRICT if source == "wijk" else f"[{base} {counted[base]}]"
        label = PARTNER if source == "network" and extra == Relation.PARTNER else label
        yield _known(source, extra, label, parts)


def _known(source: str, extra: str, label: str, parts: list[str]) -> Known:
    one, first, prefix, last = parts
    if source == "volunteer":
        return Known(label, tuple(filter(None, (first, last))), prefix=prefix, sex=extra, told=(one,) if one else ())
    if source == "colleague":
        name = split_name(one)
        return Known(label, tuple(filter(None, (name.first, name.last))), prefix=name.prefix)
    if source == "wijk":
        return Known(label, (one,), Kind.PLACE)
    kind = Kind.ORGANISATION if source == "organisation" else Kind.NAME
    return Known(label, (), kind, told=(" ".join(NOT_A_NAME.sub(" ", one).split()),))


def _is_role(relation: str, name: str) -> bool:
    """On a network map a professional or a place is often no name: "psychiater", "atelier"."""
    is_one_word = name == name.lower() and name.isalpha()
    return relation in (Relation.PROFESSIONAL, Relation.PLACE) and is_one_word and search_name(name) not in GIVEN


def _base(source: str, extra: str, names: str) -> str:
    if source in ("network", "watch"):
        said = next((word for word in names.split() if word in ROLES), "")
        return said or RELATIONS.get(extra, "naaste")
    bases = {"volunteer": "vrijwilliger", "colleague": "collega", "party": "betrokkene", "melder": "melder"}
    return bases.get(source, "organisatie")


def _rows(client: Client) -> QuerySet:
    """Source, what is said of it, and up to four names."""
    of_client, empty = {"trajectory__client": client}, [Value("")] * 3
    parties, referrals = InvolvedParty.objects.filter(**of_client), Referral.objects.filter(**of_client)
    consents = Consent.objects.filter(client=client)
    concerns = Concern.objects.filter(intake__client=client)
    watchers = WatchMember.objects.filter(watch_network__client=client)
    members = NetworkMember.objects.filter(network_map__person__in=client.persons)
    volunteers = Person.objects.filter(volunteer__matches__client=client)
    found = [
        members.values_list(Value("network"), "relation", "name", *empty),
        # By its path: matching is a room above this one, and its volunteers are in these stories all the same.
        volunteers.values_list(Value("volunteer"), "sex", "alias", "first_name", "prefix", "last_name"),
        watchers.values_list(Value("watch"), "kind", "name", *empty),
        _colleagues(client).values_list(Value("colleague"), Value(""), "name", *empty),
        parties.values_list(Value("party"), Value(""), "name", *empty),
        referrals.values_list(Value("party"), Value(""), "to_name", *empty),
        consents.values_list(Value("party"), Value(""), "recipient", *empty),
        concerns.values_list(Value("melder"), Value(""), "reporter", *empty),
        concerns.values_list(Value("melder"), Value(""), "signaller__name", *empty),
        parties.values_list(Value("organisation"), Value(""), "organisation__name", *empty),
        referrals.values_list(Value("organisation"), Value(""), "organisation__name", *empty),
        consents.values_list(Value("organisation"), Value(""), "organisation__name", *empty),
        District.objects.values_list(Value("wijk"), Value(""), "name", *empty),
    ]
    one, *others = [query.order_by() for query in found]
    return [tuple(part or "" for part in row) for row in one.union(*others)]


def _colleagues(client: Client) -> QuerySet[User]:
    """Who works or worked with this client, and all of the team."""
    team = User.objects.active_in([client.team_id], Role.WORKER, Role.COORDINATOR)
    return User.objects.filter(
        Q(pk__in=Trajectory.objects.filter(client=client).order_by().values("lead"))
        | Q(pk__in=Visit.objects.filter(client=client).order_by().values("worker"))
        | Q(pk__in=InvolvedParty.objects.filter(trajectory__client=client).order_by().values("user"))
        | Q(pk__in=Monitoring.objects.filter(client=client).values("user"))
        | Q(pk__in=team.order_by().values("pk"))
    )
