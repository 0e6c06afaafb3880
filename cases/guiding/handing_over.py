"""A warm hand-over as its page shows it (PHA-16): the steps, and what still stands on the giver's name."""

from datetime import date, datetime
from typing import Any, NamedTuple

from django.db.models import CharField, DateField, DateTimeField, F, Value

from accounts.models import User
from cases.choices import HandOverStep, VisitKind
from cases.guiding.rules import unfinished_advice
from cases.models import Agreement, Appointment, Client, HandOver, HandOverTick, PlanAction, Trajectory
from ui.dates import midnight

APPOINTMENT, PROMISE, STEP = "appointment", "promise", "step"


class StepRow(NamedTuple):
    """One step of the checklist, and its tick."""

    step: HandOverStep
    tick: HandOverTick | None


class Promised(NamedTuple):
    """An appointment (with its moment), a promise or a step of the plan (for when) of the colleague who gives."""

    kind: str
    reference: str
    what: str
    due_on: date | None
    starts_at: datetime | None


def hand_over_page(hand_over: HandOver, client: Client, *, today: date) -> dict[str, Any]:
    """The checklist, what is left of it, and what the giver still has to do; two statements."""
    ticks = {tick.step: tick for tick in hand_over.ticks.select_related("by")}
    still = promised_by(hand_over.giver, client, hand_over.trajectory, today=today) if hand_over.giver else []
    return {
        "hand_over": hand_over,
        "steps": [StepRow(step, ticks.get(step)) for step in HandOverStep],
        "still": still,
        "can_pass_on": any(one.kind != APPOINTMENT for one in still),
        "advice": [] if hand_over.done_on else unfinished_advice(ticks),
    }


def promised_by(user: User, client: Client, trajectory: Trajectory, *, today: date) -> list[Promised]:
    """Appointments to come, open promises and open steps of the plan of one colleague, with one client; one
    statement."""
    never, no_moment = Value(None, output_field=DateField()), Value(None, output_field=DateTimeField())
    planned = Appointment.objects.waiting().of(user).filter(client=client, starts_at__gte=midnight(today))
    promised = Agreement.objects.open().promised_by(user).filter(client=client)
    steps = PlanAction.objects.at_work().promised_by(user).filter(goal__trajectory=trajectory)
    columns = ("line", "reference", "text", "day", "moment")
    rows = [
        found.order_by().annotate(
            line=Value(line, output_field=CharField()), text=F(text), day=on, moment=at
        ).values_list(*columns)
        for found, line, text, on, at in (
            (planned, APPOINTMENT, "kind", never, F("starts_at")),
            (promised, PROMISE, "what", F("due_on"), no_moment),
            (steps, STEP, "what", F("due_on"), no_moment),
        )
    ]  # fmt: skip
    found = rows[0].union(*rows[1:], all=True).order_by("line", "moment", F("day").asc(nulls_last=True), "text")
    return [_promised(Promised(*row)) for row in found]


def _promised(row: Promised) -> Promised:
    return row._replace(what=str(VisitKind(row.what).label)) if row.kind == APPOINTMENT else row
