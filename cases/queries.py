"""Finding out whether somebody is known already."""

from functools import reduce
from operator import add
from typing import NamedTuple

from django.db.models import Case, IntegerField, Q, Value, When
from django.db.models.expressions import Combinable

from accounts.choices import Permission
from accounts.models import User
from cases.models import Client
from people.notation import search_name

SHORTEST_WORD = 3
LONGEST = 200
MOST_WORDS = 12
MOST = 8
STRONG = 2


class Known(NamedTuple):
    """Somebody who may be meant. Outside the user's reach only the team is told."""

    team: str
    reference: str
    name: str
    meta: str
    is_strong: bool


def likely_known(words: str, user: User) -> list[Known]:
    """At most eight clients whose names or street share words with `words`, the most shared words first.

    Two shared words make a strong likeness. A protected address is not searched and not shown.
    """
    found = (token for token in search_name(words[:LONGEST]).split() if len(token) >= SHORTEST_WORD)
    tokens = list(dict.fromkeys(found))[:MOST_WORDS]
    if not tokens:
        return []
    shared: Combinable = reduce(add, (_counts(token) for token in tokens))
    clients = Client.objects.annotate(shared=shared).filter(shared__gt=0).order_by("-shared", "person__sort_name", "pk")
    clients = clients.annotate(is_own=Client.objects.in_caseload_of(user)).select_related("person", "partner", "team")
    return [_known(client, user) for client in clients[:MOST]]


def _counts(token: str) -> Case:
    """One when a client shares this word, else nothing."""
    shares = (
        Q(person__search_name__contains=token)
        | Q(partner__search_name__contains=token)
        | Q(person__street__icontains=token, person__is_address_protected=False)
    )
    return Case(When(shares, then=Value(1)), default=Value(0), output_field=IntegerField())


def _known(client: Client, user: User) -> Known:
    """Street and year of birth are for the own caseload and for who may see the outline."""
    is_strong = client.shared >= STRONG
    if not user.reach(Permission.CLIENT_VIEW).covers(client.team_id):
        return Known(client.team.name, "", "", "", is_strong)
    if not (client.is_own or user.reach(Permission.CASE_OUTLINE).covers(client.team_id)):
        return Known(client.team.name, client.reference, client.name, "", is_strong)
    born = str(client.person.birth_date.year) if client.person.birth_date else ""
    meta = " · ".join(filter(None, (client.person.address_line, born)))
    return Known(client.team.name, client.reference, client.name, meta, is_strong)
