"""The list of clients and the search through them, as ready words."""

from typing import Any

from django.db.models import Q, QuerySet, Value
from django.http import QueryDict
from django.utils.translation import gettext as _

from accounts.choices import Permission
from accounts.models import User
from audit.references import read_reference
from cases.choices import TrajectoryStatus
from cases.models import Client, Trajectory
from people.models import name_columns, name_of
from people.notation import search_name
from ui.show import day

PAGE = 25
FOUND = 25
MOST_WORDS = 8
NAME, PARTNER = name_columns("person"), name_columns("partner")
COLUMNS = (
    "pk",
    "team_id",
    "team__name",
    "is_own",
    "reference",
    "person__is_address_protected",
    "person__street",
    *NAME,
    *PARTNER,
)


def page(user: User, asked: QueryDict) -> dict[str, Any]:
    """25 clients by name; `wie` is "mijn" (default for a caseload) or "alle", `na` continues after this client."""
    who = asked.get("wie") or "mijn"
    if who == "mijn":
        clients = Client.objects.caseload_of(user).annotate(is_own=Value(True))
    else:
        clients = Client.objects.visible_to(user).annotate(is_own=Client.objects.in_caseload_of(user))
    rows = list(_ordered(clients.filter(_after(user, asked.get("na", ""))))[: PAGE + 1])
    last = rows[PAGE - 1] if len(rows) > PAGE else None
    return {
        "rows": _shown(rows[:PAGE], user),
        "who": who,
        "may_open": user.may(Permission.CASE_WORK),
        "next": _next(who, last) if last else "",
        "is_first": not asked.get("na"),
    }


def search(user: User, words: str) -> list[dict[str, str]]:
    """At most one more than `FOUND` clients in whose name, or street where the user may see it, every word occurs."""
    tokens = search_name(words).split()[:MOST_WORDS]
    if not tokens:
        return []
    clients = Client.objects.visible_to(user).annotate(is_own=Client.objects.in_caseload_of(user))
    may_see_street = Q(is_own=True) | user.reach(Permission.CASE_OUTLINE).rows("team")
    for token in tokens:
        clients = clients.filter(
            Q(person__search_name__contains=token)
            | Q(partner__search_name__contains=token)
            | may_see_street & Q(person__street__icontains=token, person__is_address_protected=False)
        )
    return _shown(list(_ordered(clients)[: FOUND + 1]), user)


def _ordered(clients: QuerySet[Client]) -> QuerySet:
    return clients.order_by("person__sort_name", "pk").values_list(*COLUMNS)


def _shown(rows: list[tuple], user: User) -> list[dict[str, str]]:
    """The rows in words. Of a client outside the caseload everybody sees name, status and lead; the street and
    the last talk are for the own caseload and for who may see the outline."""
    latest = _latest_trajectories([row[0] for row in rows])
    outline = user.reach(Permission.CASE_OUTLINE)
    shown = []
    for pk, team_id, team, is_own, reference, is_protected, street, *names in rows:
        status, lead, contact_on = latest.get(pk, ("", "", None))
        may_see = is_own or outline.covers(team_id)
        label = TrajectoryStatus(status).label if status else _("geen traject")
        meta = filter(None, (label, street if may_see and not is_protected else "", lead or team))
        shown.append(
            {
                "reference": reference,
                "name": _names(names),
                "meta": " · ".join(str(part) for part in meta),
                "side": _("gesprek {day}").format(day=day(contact_on)) if may_see and contact_on else "",
            }
        )
    return shown


def _latest_trajectories(clients: list[int]) -> dict[int, tuple]:
    """Status, name of the lead and last talk of the latest trajectory, by client."""
    trajectories = Trajectory.objects.filter(client__in=clients).order_by("opened_on", "pk")
    rows = trajectories.values_list("client_id", "status", "lead__name", "last_contact_on")
    return {client: tuple(facts) for client, *facts in rows}


def _names(parts: list[str]) -> str:
    """Of one or two persons, from the columns of NAME and PARTNER."""
    name, partner = name_of(*parts[: len(NAME)]), name_of(*parts[len(NAME) :])
    return _("{one} en {other}").format(one=name, other=partner) if partner else name


def _next(who: str, last: tuple) -> str:
    asked = QueryDict(mutable=True)
    asked.update({"wie": who, "na": last[COLUMNS.index("reference")]})
    return f"?{asked.urlencode()}"


def _after(user: User, reference: str) -> Q:
    """The condition that continues after this client; one that is not there starts from the beginning."""
    asked = read_reference(reference)
    clients = Client.objects.visible_to(user).filter(reference=asked)
    last = clients.values_list("person__sort_name", "pk").first() if asked else None
    if last is None:
        return Q()
    name, pk = last
    return Q(person__sort_name__gt=name) | Q(person__sort_name=name, pk__gt=pk)
