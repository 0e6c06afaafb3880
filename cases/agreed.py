"""What was agreed with and about a client and is still to come, in one statement."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, NamedTuple

from django.db.models import CharField, DateField, DateTimeField, F, Q, QuerySet, Value
from django.db.models.functions import Coalesce
from django.urls import reverse

from cases.choices import Doer, VisitKind
from cases.models import Agreement, Appointment, Client, HandOver, PlanAction, Referral
from method.models import SetAside

PLANNED, PROMISED, STEP, REFERRED, TO_TELL, HANDED, ASIDE = "abcdefg"


class Agreed(NamedTuple):
    """An appointment (with its moment), a promise or a step (with who does it and for when), or what was sent on.

    `done_url` is where one tap says that it was done.
    """

    reference: str
    version: int
    what: str
    who: str | None
    starts_at: datetime | None
    due_on: date | None
    done_url: str = ""


@dataclass(frozen=True)
class Agreements:
    """Everything agreed that is still to come: appointments, what colleagues and what the client will
    do, referrals to ask after or to tell of, a running hand-over; and until when which advice lies aside, by rule.
    """

    appointments: list[Agreed] = field(default_factory=list)
    promises: list[Agreed] = field(default_factory=list)
    client_promises: list[Agreed] = field(default_factory=list)
    referrals: list[Agreed] = field(default_factory=list)
    to_tell: list[Agreed] = field(default_factory=list)
    hand_overs: list[Agreed] = field(default_factory=list)
    aside: dict[str, date] = field(default_factory=dict)


def agreements_of(client: Client, *, since: datetime, today: date) -> Agreements:
    """Appointments count from `since` on; what lies aside until `today` or later."""
    found: dict[str, list[Agreed]] = defaultdict(list)
    for line, reference, version, what, who, starts_at, due_on in _rows(client, since, today):
        found[line].append(Agreed(reference, version, what, who, starts_at, due_on, _done_url(line, client, reference)))
    promised = sorted(found[PROMISED] + found[STEP], key=lambda one: (one.due_on or date.max, one.what))
    planned = [one._replace(what=str(VisitKind(one.what).label)) for one in found[PLANNED]]
    return Agreements(
        appointments=planned,
        promises=[one for one in promised if one.who],
        client_promises=[one for one in promised if not one.who],
        referrals=found[REFERRED],
        to_tell=found[TO_TELL],
        hand_overs=found[HANDED],
        aside={one.what: one.due_on for one in found[ASIDE] if one.due_on},
    )


def _rows(client: Client, since: datetime, today: date) -> QuerySet:
    """The union: line, reference, version, what, who, starts_at, due."""
    never, nobody = Value(None, output_field=DateTimeField()), Value(None, output_field=CharField())
    no_day, trajectory = Value(None, output_field=DateField()), {"trajectory__client": client}
    where_to = Coalesce("organisation__name", "to_name")
    steps = PlanAction.objects.at_work().filter(
        Q(doer=Doer.CLIENT) | Q(user__isnull=False), goal__trajectory__client=client
    )
    referrals = Referral.objects.filter(**trajectory).running()
    parts: tuple[tuple[str, QuerySet, dict[str, Any]], ...] = (
        (PLANNED, Appointment.objects.waiting().filter(client=client, starts_at__gte=since),
         {"told": F("kind"), "who": nobody, "moment": F("starts_at"), "day": no_day}),
        (PROMISED, Agreement.objects.open().filter(client=client),
         {"told": F("what"), "who": F("user__name"), "moment": never, "day": F("due_on")}),
        (STEP, steps, {"told": F("what"), "who": F("user__name"), "moment": never, "day": F("due_on")}),
        (REFERRED, referrals.filter(follow_up_on__isnull=False),
         {"told": where_to, "who": nobody, "moment": never, "day": F("follow_up_on")}),
        (TO_TELL, Referral.objects.filter(**trajectory).to_tell(),
         {"told": where_to, "who": nobody, "moment": never, "day": F("referred_on")}),
        (HANDED, HandOver.objects.running().filter(**trajectory),
         {"told": F("taker__name"), "who": nobody, "moment": never, "day": F("begun_on")}),
        (ASIDE, SetAside.objects.of(client).on(today),
         {"told": F("rule"), "who": nobody, "moment": never, "day": F("until_on")}),
    )  # fmt: skip
    columns = ("line", "reference", "version", "told", "who", "moment", "day")
    first, *others = (
        rows.order_by().annotate(line=Value(line, output_field=CharField()), **facts).values_list(*columns)
        for line, rows, facts in parts
    )
    return first.union(*others, all=True).order_by("moment", "day", "told")


def _done_url(line: str, client: Client, reference: str) -> str:
    if line == PROMISED:
        return reverse("cases:promise_kept", args=[reference])
    return reverse("cases:goal_step_done", args=[client.reference, reference]) if line == STEP else ""
