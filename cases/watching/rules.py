"""What the method says about staying in view; pure."""

from collections.abc import Collection
from datetime import date, timedelta

from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from cases.choices import ClosingReason, TrajectoryStatus, WatcherKind
from method.advice import Advice, Kind, block, gate, hint, warn
from ui.show import day_words

EARLY = timedelta(days=14)


def monitoring_advice(*, agrees: bool | None) -> list[Advice]:
    """CLO-06 (M&H 2011): nobody stays in view without their own yes; `agrees` is None while it was not asked."""
    if agrees:
        return []
    if agrees is None:
        ask = _("In beeld houden kan alleen als de persoon het goed vindt. Vraag het eerst, en leg het antwoord vast.")
        return [block("CLO-06", ask)]
    sentence = _(
        "De persoon wil niet in beeld blijven. Dat respecteren we. Zijn er zorgen? Dan kan een signaleringsnetwerk."
    )
    return [block("CLO-06", sentence)]


def watch_network_advice(*, is_agreed: bool) -> list[Advice]:
    """CLO-06 (M&H 2011): a watch network the client did not agree to asks for a reason, beside ground and
    considerations."""
    if is_agreed:
        return []
    sentence = _("Zonder ja van de persoon kan een signaleringsnetwerk alleen met een reden, een grond en afwegingen.")
    return [gate("CLO-06", sentence)]


def belcontact_advice(*, status: str, closing_reason: str = "", agrees: bool | None, is_in_view: bool) -> list[Advice]:
    """CLO-07 (M&H 2011): somebody wants no help; one fixed person may ring now and then. Who is in view already, or
    said no to that (`agrees`), is not asked again."""
    wants_none = status == TrajectoryStatus.NO_NEED or closing_reason == ClosingReason.CLIENT_STOPPED
    if not wants_none or is_in_view or agrees is False:
        return []
    return [hint("CLO-07", _("Geen hulp gewenst? Bied aan dat één vaste persoon af en toe belt."))]


def contact_advice(*, next_on: date | None, today: date) -> list[Advice]:
    """CLO-08 (M&H 2011): the contact that was agreed did not come about yet; the task stays until somebody spoke."""
    if not next_on or next_on >= today:
        return []
    sentence = _("Zoek contact zoals is afgesproken. Het stond voor {day}.")
    return [Advice("CLO-08", Kind.TASK, sentence.format(day=day_words(next_on)))]


def contact_words(*, next_on: date | None, today: date) -> str:
    """When the next contact is, for a list: what was missed only says for when it stood."""
    if not next_on:
        return _t("nog geen dag afgesproken")
    if next_on == today:
        return _t("vandaag")
    if next_on < today:
        return _t("stond voor {day}").format(day=day_words(next_on))
    return day_words(next_on)


def next_contact(*, since: date, rhythm_weeks: int | None) -> date | None:
    """The day one rhythm after this day; nothing without a rhythm."""
    return since + timedelta(weeks=rhythm_weeks) if rhythm_weeks else None


def was_agreed_contact(next_on: date | None, *, rhythm_weeks: int | None, on: date) -> bool:
    """Whether a talk on this day was the contact that was agreed: with a rhythm every talk that moves the next one on,
    else one not long before the day that was agreed."""
    if rhythm_weeks:
        return not next_on or next_on < on + timedelta(weeks=rhythm_weeks)
    return not next_on or next_on <= on + EARLY


def neighbour_advice(kind: str, *, name: str, agreed_to: Collection[str]) -> list[Advice]:
    """PHA-23 (Viaa-werk 2018): a neighbour takes part only if the client wants it. `agreed_to` holds the names the
    client said yes to; an empty name is a yes to any neighbour."""
    known = {one.strip().casefold() for one in agreed_to}
    if kind != WatcherKind.NEIGHBOUR or "" in known or name.strip().casefold() in known:
        return []
    return [warn("PHA-23", _("Betrek een buur alleen als de persoon het wil. Dat ja staat er nog niet."))]
