"""Finding out whether somebody is known already."""

from typing import Any

from django.db.models import Case, Q, QuerySet, Value, When

from accounts.models import User
from cases.models import Client
from people.models import name_of
from people.notation import search_name

SHORTEST_WORD = 3
LONGEST = 200
MOST = 8


def likely_known(words: str, user: User) -> list[dict[str, Any]]:
    """At most eight clients whose name or street shares a word with `words`.

    A client within the user's reach comes with name and address, any other only as "bekend bij <team>".
    """
    tokens = [token for token in search_name(words[:LONGEST]).split() if len(token) >= SHORTEST_WORD]
    if not tokens:
        return []
    condition = Q()
    for token in tokens:
        condition |= (
            Q(person__search_name__contains=token)
            | Q(partner__search_name__contains=token)
            | Q(person__street__icontains=token, person__is_address_protected=False)
        )
    visible = set(Client.objects.visible_to(user).filter(condition).values_list("pk", flat=True)[: MOST * 5])
    rows = [_known(row, visible) for row in _columns(Client.objects.filter(condition))[: MOST * 5]]
    ranked = sorted(rows, key=lambda row: -sum(token in row["words"] for token in tokens))
    return ranked[:MOST]


def _columns(clients: QuerySet) -> QuerySet:
    """Street and number of a protected address stay in the database."""
    parts = ("alias", "first_name", "prefix", "last_name", "search_name", "birth_date")
    may_show = When(person__is_address_protected=False, then="person__street")
    clients = clients.annotate(
        street=Case(may_show, default=Value("")),
        number=Case(When(person__is_address_protected=False, then="person__house_number")),
    )
    return clients.order_by("person__sort_name").values_list(
        "pk", "reference", "team__name", "street", "number", *(f"person__{part}" for part in parts)
    )


def _known(row: tuple, visible: set[int]) -> dict[str, Any]:
    pk, reference, team, street, number, alias, first, prefix, last, searched, born = row
    facts = {"words": f"{searched} {search_name(street)}", "team": team, "reference": "", "name": "", "meta": ""}
    if pk in visible:
        meta = " · ".join(filter(None, (f"{street} {number or ''}".strip(), str(born.year) if born else "")))
        facts |= {"reference": reference, "name": name_of(alias, first, prefix, last), "meta": meta}
    return facts
