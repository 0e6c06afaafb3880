"""Whose typing asks for another look, for every start page that shows it."""

from datetime import date, timedelta

from django.db.models import Case, CharField, QuerySet, Value, When
from django.utils.translation import gettext as _

from cases.models import Trajectory
from method.thresholds import Threshold, Thresholds
from ui.dates import months_before

TYPING, WISH, STARTED = "typing", "wish", "started"
Kinds = tuple[tuple[Value | Case, QuerySet[Trajectory], str], ...]


def to_look_at(trajectories: QuerySet[Trajectory], today: date, limits: Thresholds) -> Kinds:
    """Of these trajectories what to type or to look at again (TYP-11, TYP-09): its kind, the rows, and the column
    with the day, as parts of a union."""
    typed = trajectories.with_old_typing(months_before(today, limits[Threshold.TYPING_STALE_MONTHS]))
    started = trajectories.to_type(today + timedelta(days=limits[Threshold.PROVISIONAL_DAYS]))
    why_typed = Case(When(has_changed_wish=True, then=Value(WISH)), default=Value(TYPING), output_field=CharField())
    return (why_typed, typed, "typed_on"), (Value(STARTED), started, "provisional_until")


def reason_of(kind: str, since_on: date, today: date) -> str:
    """Why it is on the list."""
    if kind == STARTED:
        over = _("is voorbij: typeer nu, of stel opnieuw uit")
        return over if since_on < today else _("eindigt binnenkort: kijk of je nu kunt typeren")
    return _("laatste typering") if kind == TYPING else _("de wens is veranderd sinds de laatste typering")
