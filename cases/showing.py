"""What pages about one client show, as plain words and small dicts."""

from collections import defaultdict
from datetime import date, datetime
from typing import Any, NamedTuple

from django.db.models import CharField, DateField, DateTimeField, F, Value
from django.urls import reverse

from cases.choices import ConsentScope, VisitKind
from cases.models import Agreement, Appointment, Client, Consent
from signals.content.feedback import prepared_words
from signals.models import Concern, SignalCard
from signals.queries.cards import card_rows


class Agreed(NamedTuple):
    """An appointment (with its moment) or a promise (with who made it and for when)."""

    reference: str
    version: int
    what: str
    who: str | None
    starts_at: datetime | None
    due_on: date | None


def agreed(client: Client, *, since: datetime) -> dict[str, list[Agreed]]:
    """Waiting appointments from this moment on (at most three), what colleagues promised, and what the client will
    do; in one statement."""
    never, nobody = Value(None, output_field=DateTimeField()), Value(None, output_field=CharField())
    planned = Appointment.objects.waiting().filter(client=client, starts_at__gte=since).order_by()
    promised = Agreement.objects.open().filter(client=client).order_by()
    planned = planned.annotate(line=Value("planned"), who=nobody, due=Value(None, output_field=DateField()))
    promised = promised.annotate(line=Value("promised"), who=F("user__name"), at=never)
    rows = planned.values_list("line", "reference", "version", "kind", "who", "starts_at", "due").union(
        promised.values_list("line", "reference", "version", "what", "who", "at", "due_on"), all=True
    )
    found = defaultdict(list)
    for line, reference, version, what, who, starts_at, due_on in rows.order_by("starts_at", "due"):
        kind = line if line == "planned" or who else "client"
        label = str(VisitKind(what).label) if line == "planned" else what
        found[kind].append(Agreed(reference, version, label, who, starts_at, due_on))
    return {
        "appointments": found["planned"][:3],
        "promises": found["promised"],
        "client_promises": found["client"],
    }


def signal_cards(client: Client) -> list[dict[str, Any]]:
    """For each person of the client the signaleringskaarten, newest first, and the lists that are on; one statement."""
    rows, lists = card_rows(SignalCard.objects.filter(person__in=client.persons), whose="person__reference")
    for row in rows:
        row["url"] = reverse("cases:card", args=[client.reference, row["reference"]])
    return [
        {"person": person, "rows": [row for row in rows if row["whose"] == person.reference], "lists": lists}
        for person in client.persons
    ]


def may_tell_melder(concern: Concern) -> bool | None:
    """SIG-04: whether the client agreed that the melder hears how it goes on; None while no client is known."""
    if not concern.joined_at:
        return None
    return Consent.objects.in_force(ConsentScope.FEEDBACK).filter(client__intakes__concern=concern).exists()


def words_for_melder(concern: Concern, *, may_tell: bool | None) -> str:
    """SIG-04: prepared words; of a merged melding about what became of the one it went with."""
    leading = concern.merged_into or concern
    return prepared_words(
        status=leading.status,
        outcome=leading.outcome,
        attempted=leading.attempted_on is not None,
        may_tell=bool(may_tell),
    )
