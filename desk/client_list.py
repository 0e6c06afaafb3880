"""The list of clients and the search through them, as ready words."""

from typing import Any

from django.db.models import BooleanField, Case, OuterRef, Q, QuerySet, Subquery, Value, When
from django.http import QueryDict
from django.utils.translation import gettext as _

from accounts.choices import Permission
from accounts.models import User
from audit.references import read_reference
from cases.choices import TrajectoryStatus
from cases.models import Client, Trajectory
from people.models import name_of
from people.notation import search_name
from ui.show import day

PAGE = 25
FOUND = 25
MOST_WORDS = 8
NAME = ("person__alias", "person__first_name", "person__prefix", "person__last_name")
PARTNER = ("partner__alias", "partner__first_name", "partner__prefix", "partner__last_name")
COLUMNS = (
    "reference",
    *NAME,
    *PARTNER,
    "shown_street",
    "team__name",
    "status",
    "lead_name",
    "shown_contact_on",
)


def page(user: User, asked: QueryDict) -> dict[str, Any]:
    """25 clients by name; `wie` is "mijn" (default for a caseload) or "alle", `na` continues after this client."""
    who = asked.get("wie") or "mijn"
    clients = _outlined(user)
    clients = clients.filter(Client.objects.in_caseload_of(user)) if who == "mijn" else clients
    rows = list(_ordered(clients.filter(_after(user, asked.get("na", ""))))[: PAGE + 1])
    last = rows[PAGE - 1] if len(rows) > PAGE else None
    return {
        "rows": [_row(row) for row in rows[:PAGE]],
        "who": who,
        "may_open": user.may(Permission.CASE_WORK),
        "next": _next(who, last) if last else "",
        "is_first": not asked.get("na"),
    }


def search(user: User, words: str) -> list[dict[str, str]]:
    """At most one more than `FOUND` clients in whose name or street every word occurs."""
    tokens = search_name(words).split()[:MOST_WORDS]
    if not tokens:
        return []
    condition = Q()
    for token in tokens:
        condition &= (
            Q(person__search_name__contains=token)
            | Q(partner__search_name__contains=token)
            | Q(shown_street__icontains=token)
        )
    return [_row(row) for row in _ordered(_outlined(user).filter(condition))[: FOUND + 1]]


def _outlined(user: User) -> QuerySet[Client]:
    """The clients this user may know to exist. Of those outside the caseload only name, status and lead are for
    everybody; the street (`shown_street`) is for the own caseload and for who may see the outline."""
    is_outlined = Q(Client.objects.in_caseload_of(user)) | user.reach(Permission.CASE_OUTLINE).rows("team")
    may_show = When(Q(is_outlined=True, person__is_address_protected=False), then="person__street")
    clients = Client.objects.visible_to(user).annotate(
        is_outlined=Case(When(is_outlined, then=Value(True)), default=Value(False), output_field=BooleanField())
    )
    return clients.annotate(shown_street=Case(may_show, default=Value("")))


def _ordered(clients: QuerySet[Client]) -> QuerySet:
    """With the latest trajectory beside the name."""
    latest = Trajectory.objects.filter(client=OuterRef("pk")).order_by("-opened_on", "-pk")
    return (
        clients.annotate(
            status=Subquery(latest.values("status")[:1]),
            lead_name=Subquery(latest.values("lead__name")[:1]),
            shown_contact_on=Case(When(is_outlined=True, then=Subquery(latest.values("last_contact_on")[:1]))),
        )
        .order_by("person__sort_name", "pk")
        .values_list(*COLUMNS)
    )


def _row(row: tuple) -> dict[str, str]:
    reference, *names, street, team, status, lead, contact_on = row
    label = TrajectoryStatus(status).label if status else _("geen traject")
    meta = filter(None, (label, street, lead or team))
    return {
        "reference": reference,
        "name": _names(names),
        "meta": " · ".join(str(part) for part in meta),
        "side": _("gesprek {day}").format(day=day(contact_on)) if contact_on else "",
    }


def _names(parts: list[str]) -> str:
    """Of one or two persons, from the columns of NAME and PARTNER."""
    name, partner = name_of(*parts[: len(NAME)]), name_of(*parts[len(NAME) :])
    return _("{one} en {other}").format(one=name, other=partner) if partner else name


def _next(who: str, last: tuple) -> str:
    asked = QueryDict(mutable=True)
    asked.update({"wie": who, "na": last[0]})
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
