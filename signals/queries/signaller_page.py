"""What the page of one signaller, and the paper with the circle of a wijk, show as ready words."""

from collections import Counter
from datetime import date
from typing import Any, NamedTuple

from django.db.models import Count, Q
from django.utils.translation import gettext as _

from accounts.choices import Permission
from accounts.models import User
from directory.models import District
from method.advice import Advice
from method.thresholds import Threshold, Thresholds
from signals.choices.concerns import ConcernOutcome, Feedback
from signals.choices.signallers import SignallerContactKind
from signals.models import Concern, Signaller
from signals.queries.signallers import spoken_words
from signals.rules.signallers import warm_advice
from ui.phones import show_phone
from ui.show import day

SHOWN_CONTACTS = 12
MOST_CONTACTS = 500


class OutcomeRow(NamedTuple):
    """What became of meldingen: how many this year, and in all."""

    label: str
    this_year: int
    total: int


def signaller_page(
    signaller: Signaller, user: User, *, today: date, limits: Thresholds, all_contacts: bool
) -> dict[str, Any]:
    """One signaller: how to reach them, what was said, what came of their meldingen; three statements."""
    most = MOST_CONTACTS if all_contacts else SHOWN_CONTACTS
    contacts = list(signaller.contacts.values_list("on", "kind", "note", "by__name")[: most + 1])
    last = contacts[0][0] if contacts else None
    stand_in = signaller.stand_in
    return {
        "signaller": signaller,
        "phone": show_phone(signaller.phone),
        "spoken": spoken_words(last, today),
        "advice": _advice(signaller, last, today, limits),
        "contacts": [_contact(*row) for row in contacts[:most]],
        "has_more_contacts": len(contacts) > most,
        "outcomes": outcomes_of(signaller, today),
        "stand_in": stand_in,
        "stand_in_phone": show_phone(stand_in.phone) if stand_in else "",
        "stands_in_for": list(signaller.stands_in_for.active()),
        "may_edit": user.reach(Permission.SIGNALLER_EDIT).covers(signaller.district.team_id),
    }


def outcomes_of(signaller: Signaller, today: date) -> dict[str, Any]:
    """Counts only, in one statement: `rows` by outcome, `number` in all, `told` how often feedback was given."""
    this_year = Count("pk", filter=Q(received_at__year=today.year))
    counted = (
        Concern.objects.of_signaller(signaller).order_by()
        .values_list("outcome", "feedback").annotate(this_year=this_year, total=Count("pk"))
    )  # fmt: skip
    years, totals, told = Counter(), Counter(), 0
    for outcome, feedback, recent, number in counted:
        years[outcome] += recent
        totals[outcome] += number
        told += number if feedback == Feedback.GIVEN else 0
    labels = [("", _("nog open")), *ConcernOutcome.choices]
    return {
        "rows": [OutcomeRow(label, years[code], totals[code]) for code, label in labels if totals[code]],
        "this_year": sum(years.values()),
        "number": sum(totals.values()),
        "told": told,
        "year": today.year,
    }


def circle_page(district: District) -> dict[str, Any]:
    """The circle of one wijk on paper: who takes part, how to reach them, who takes over; one statement."""
    active = Signaller.objects.active().filter(district=district).select_related("source", "stand_in")
    rows = [
        {
            "name": one.name,
            "organisation": " · ".join(filter(None, (one.organisation, one.source.label))),
            "phone": show_phone(one.phone),
            "email": one.email,
            "is_regular": one.is_regular,
            "stand_in": one.stand_in.name if has_stand_in(one) else "",
        }
        for one in active.order_by("-is_regular", "name", "pk")
    ]
    return {"district": district, "rows": rows}


def has_stand_in(signaller: Signaller) -> bool:
    """Whether somebody takes over who still takes part."""
    return bool(signaller.stand_in and signaller.stand_in.stopped_on is None)


def _advice(signaller: Signaller, last_contact_on: date | None, today: date, limits: Thresholds) -> list[Advice]:
    """SIG-15, while the signaller takes part."""
    if signaller.stopped_on:
        return []
    return warm_advice(
        is_regular=signaller.is_regular,
        last_contact_on=last_contact_on,
        added_on=signaller.added_on,
        today=today,
        months=limits[Threshold.SIGNALLER_MONTHS],
    )


def _contact(on: date, kind: str, note: str, by: str | None) -> dict[str, str]:
    return {"when": day(on), "what": SignallerContactKind(kind).label, "note": note, "by": by or ""}
