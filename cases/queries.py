"""Finding out whether somebody is known already."""

from collections.abc import Iterable
from functools import reduce
from operator import add
from typing import NamedTuple

from django.db.models import Case, Max, Q, Value, When
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce
from django.utils import timezone

from accounts.access import Reach
from accounts.choices import Permission
from accounts.models import User
from cases.models import Client
from people.choices import KeyKind
from people.clues import Clues, read_clues
from people.keys import HEAD
from people.likeness import Alike, Likeness, likeness
from people.models import PersonKey

MOST = 8
# Persons who are looked at closely; the database puts the likeliest first.
CANDIDATES = 40


class Known(NamedTuple):
    """Somebody who may be meant. Outside the user's reach only the team is told.

    `is_strong` makes a form ask once before it saves; of a team elsewhere it is never shown (ADR 0018).
    Of a couple `couple` has the reference and name of each.
    """

    team: str
    reference: str
    name: str
    meta: str
    is_strong: bool
    why: str = ""
    team_id: int | None = None
    couple: tuple[tuple[str, str], ...] = ()

    @property
    def is_elsewhere(self) -> bool:
        """Whether no more may be told than the team."""
        return not self.reference


def likely_known(words: str, user: User) -> list[Known]:
    """At most eight clients who may be the one in this text, the most alike first; then a line for each other team.

    `words` is what a colleague typed: names, street, phone, birth date, in any order and notation (people.clues).
    Two statements, however many clients there are: the database adds up the keys they share with the text and gives
    the likeliest persons; these are read and weighed closely (people.likeness). A protected address has no keys, so
    nobody is found by it and it is never a reason.
    """
    clues = read_clues(words, today=timezone.localdate())
    reach = user.reach(Permission.CLIENT_VIEW)
    persons = list(_likeliest(clues, reach)) if clues else []
    if not persons:
        return []
    clients = Client.objects.filter(Q(person__in=persons) | Q(partner__in=persons))
    clients = clients.annotate(is_own=Client.objects.in_caseload_of(user)).select_related("person", "partner", "team")
    found = [(client, likeness(client.persons, clues)) for client in clients]
    found.sort(key=lambda one: _order(*one, reach))
    told = _once_a_team(_known(client, alike, user) for client, alike in found if _is_told(client, alike, reach))
    return sorted(told[:MOST], key=_place)


def _likeliest(clues: Clues, reach: Reach) -> Iterable[int]:
    """The clients' persons who share most with the text, those within reach first among equals."""
    shares = Q(key__in=list(clues.keys))
    for word in clues.beginnings:
        shares |= Q(head=word[:HEAD], key__startswith=word)
    mine = Client.objects.within(reach)
    is_near = Q(person__in=mine.values("person")) | Q(person__in=mine.exclude(partner=None).values("partner"))
    near = Max(Case(When(is_near, then=Value(1)), default=Value(0))) if reach.team_ids else Value(0)
    persons = PersonKey.objects.filter(shares).values("person").annotate(score=_score(clues), near=near)
    persons = persons.order_by("-score", "-near", "person")
    return persons.values_list("person", flat=True)[:CANDIDATES]


def _score(clues: Clues) -> Combinable:
    """The weights of people.likeness by part; one word may count for two parts here, which the close look mends."""
    words = Q(key__in=[key for key in clues.keys if key.isalpha()])
    sounds, numbered = Q(key__startswith="~"), Q(key__contains=" ")
    by_kind = {
        (KeyKind.FAMILY,): ((sounds, Alike.FAMILY_SOUND), (words, Alike.FAMILY_SAME), (Q(), Alike.FAMILY_BEGIN)),
        (KeyKind.GIVEN,): ((sounds, Alike.GIVEN_SOUND), (words, Alike.GIVEN_SAME), (Q(), Alike.GIVEN_BEGIN)),
        (KeyKind.PLACE, KeyKind.PART): (
            (numbered, Alike.HOUSE_SAME),
            (words, Alike.STREET_SAME),
            (Q(), Alike.STREET_BEGIN),
        ),
        (KeyKind.PHONE,): ((Q(), Alike.PHONE_SAME),),
        (KeyKind.BIRTH,): ((Q(), Alike.BIRTH_SAME),),
    }
    parts = []
    for kinds, (*cases, (_rest, least)) in by_kind.items():
        whens = [When(condition, then=Value(alike.weight)) for condition, alike in cases]
        weight = Case(*whens, default=Value(least.weight)) if whens else Value(least.weight)
        parts.append(Coalesce(Max(weight, filter=Q(kind__in=kinds)), 0))
    return reduce(add, parts)


def _order(client: Client, alike: Likeness, reach: Reach) -> tuple:
    """The strong ones first, then by score, those within reach first among equals."""
    return not alike.is_strong, -alike.score, not reach.covers(client.team_id), client.person.sort_name, client.pk


def _place(known: Known) -> tuple[bool, str]:
    """Other teams last and by name: their place says nothing of how much somebody there is alike."""
    return known.is_elsewhere, known.team if known.is_elsewhere else ""


def _is_told(client: Client, alike: Likeness, reach: Reach) -> bool:
    """Of a client outside reach no more than a given name or a street is not worth telling: many share it."""
    return alike.is_telling or bool(alike.alike and reach.covers(client.team_id))


def _known(client: Client, alike: Likeness, user: User) -> Known:
    """Street and year of birth are for the own caseload and for who may see the outline."""
    team, is_strong = client.team, alike.is_strong
    if not user.reach(Permission.CLIENT_VIEW).covers(team.pk):
        return Known(team.name, "", "", "", is_strong, "", team.pk)
    meta = ""
    if client.is_own or user.reach(Permission.CASE_OUTLINE).covers(team.pk):
        born = str(client.person.birth_date.year) if client.person.birth_date else ""
        meta = " · ".join(filter(None, (client.person.address_line, born)))
    couple = tuple((one.reference, one.full_name) for one in client.persons) if client.partner_id else ()
    return Known(team.name, client.reference, client.name, meta, is_strong, alike.why, team.pk, couple)


def _once_a_team(found: Iterable[Known]) -> list[Known]:
    """Those outside reach are one line for each team, at the place of the likeliest."""
    first: dict[str | int | None, Known] = {}
    for one in found:
        first.setdefault(one.reference or one.team_id, one)
    return list(first.values())
