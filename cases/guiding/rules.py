"""What the method says about setting up a trajectory, handing it over and looking it over; pure."""

from collections.abc import Collection
from datetime import date

from django.utils.translation import gettext_lazy as _

from cases.choices import HandOverStep
from method.advice import Advice, Kind, hint, warn
from typology.choices import Persistence
from ui.dates import format_day, months_before

# Every step but this one comes before the lead changes.
AFTERWARDS = frozenset({HandOverStep.LOOKED_BACK})


def group_advice(*, is_group: bool, reason: str) -> list[Advice]:
    """PHA-17 (M&H 2011): a group was chosen and nobody said why; individual is the default."""
    if not is_group or reason:
        return []
    return [warn("PHA-17", _("Eén op één is het uitgangspunt. Schrijf in een paar woorden op waarom een groep past."))]


def time_advice(
    *, planned_hours: int | None, minutes: int, planned_until: date | None, today: date
) -> list[Advice]:  # fmt: skip
    """PHA-18 (M&H 2011): more hours were spent than planned, or the end date has passed. A talk, never a stop."""
    over = []
    if planned_hours and minutes > planned_hours * 60:
        hours = _("er waren {planned} uur gepland en het zijn er nu {spent}")
        over.append(hours.format(planned=planned_hours, spent=minutes // 60))
    if planned_until and planned_until < today:
        over.append(_("de geplande einddatum was {day}").format(day=format_day(planned_until)))
    if not over:
        return []
    sentence = _("Praat erover: {over}. Niets stopt vanzelf.")
    return [hint("PHA-18", sentence.format(over=_(" en ").join(map(str, over))))]


def peer_review_advice(
    rows: Collection[str], *, reviewed_on: date | None, opened_on: date, today: date, months: int
) -> list[Advice]:
    """PHA-15 (M&H 2011): psychiatry plays a part (the row of one of these typings), and for `months` no peers looked
    along. `TrajectoryQuerySet.to_peer_review` says the same of many."""
    since_on = max(filter(None, (reviewed_on, opened_on)))
    if Persistence.STRUCTURAL_PSYCHIATRIC not in rows or since_on >= months_before(today, months):
        return []
    sentence = _("Er speelt psychiatrie. Plan intervisie: laat collega’s meekijken.")
    return [Advice("PHA-15", Kind.TASK, sentence)]


def change_of_lead_advice(*, has_giver: bool) -> list[Advice]:
    """PHA-16 (M&H 2011): somebody else gets the lead while there is a colleague to hand it over."""
    if not has_giver:
        return []
    return [warn("PHA-16", _("Vertrouwen gaat niet vanzelf over. Draag samen over, in een gesprek met de persoon."))]


def unfinished_advice(taken: Collection[str]) -> list[Advice]:
    """PHA-16: which steps of the warm hand-over were not taken when the lead is about to change; may be passed over."""
    left = [step for step in HandOverStep if step not in taken and step not in AFTERWARDS]
    if not left:
        return []
    named = "; ".join(str(step.label) for step in left)
    sentence = _("Nog niet afgevinkt: {steps}. Wil je dat eerst doen? Afronden mag ook nu.")
    return [warn("PHA-16", sentence.format(steps=named))]
