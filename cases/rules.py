"""Rules of the method about the work with one client; pure."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from django.utils.translation import gettext_lazy as _

from cases.choices import TURNED_AWAY, GoalOwner, Phase
from method.advice import Advice, block, gate, hint, warn
from people.choices import Channel, YesNoUnknown
from typology.choices import ActionKind, Profile
from typology.picture import any_of
from ui.dates import months_before

LONGEST_PROVISIONAL = 12

WRITTEN = (Channel.LETTER, Channel.EMAIL)
BEFORE_ACTING = frozenset({Phase.OPEN_UP, Phase.LISTEN, Phase.WISHES})


def phase_advice(phase: Phase, *, ever: Iterable[str]) -> list[Advice]:
    """PHA-01 (Werkboek): any phase may be entered, beside others and again. PHA-02 (Viaa-werk 2018): acting
    before anybody listened (phases 2, 3 and 4 never entered) gets a warning."""
    if phase == Phase.ACTIONS and not BEFORE_ACTING & set(ever):
        return [warn("PHA-02", _("Er is nog niet vastgelegd dat er geluisterd is. Luister eerst, regel daarna."))]
    return []


def pressure_advice(outcomes: Sequence[str], *, limit: int) -> list[Advice]:
    """PHA-05 (HU 2017): the latest `limit` contacts (newest first) all met a closed door or a cancellation."""
    latest = outcomes[:limit]
    if len(latest) < limit or any(outcome not in TURNED_AWAY for outcome in latest):
        return []
    return [
        warn(
            "PHA-05", _("De deur bleef een paar keer dicht. Haal de druk eraf: ander moment, andere weg, een bekende.")
        )
    ]


def lapse_advice(*, last_contact_on: date | None, opened_on: date, today: date, weeks: int) -> list[Advice]:
    """PHA-24: no held contact for longer than `weeks` on an active trajectory."""
    days = (today - (last_contact_on or opened_on)).days
    if days <= weeks * 7:
        return []
    return [warn("PHA-24", _("Al langer dan {weeks} weken geen gesprek. Het contact verwatert.").format(weeks=weeks))]


def rest_advice(*, is_resting: bool, ask_again_on: date | None) -> list[Advice]:
    """PHA-04 (Viaa-werk 2018): with rest or no need a date to ask again is offered, never forced."""
    if not is_resting or ask_again_on:
        return []
    return [hint("PHA-04", _("Spreek een dag af om het nog eens te vragen. Rust is geen mislukking."))]


def otherwise_advice(*, proposed: Collection[Profile], chosen: Collection[Profile]) -> list[Advice]:
    """TYP-08: the choice leaves nothing of what the guide proposes, so it asks why. Both are the profiles that remain.

    A choice that goes less far, or fills in what the guide leaves open, does not contradict it.
    """
    if set(proposed) & set(chosen):
        return []
    sentence = _("De typeerhulp stelt voor: {profiles}. Anders kiezen mag: jij kent deze persoon. Zeg waarom.")
    return [gate("TYP-08", sentence.format(profiles=any_of(proposed)))]


def provisional_advice(*, until_on: date, today: date) -> list[Advice]:
    """TYP-11 (M&H 2011): a startindicering ends: not before today, and within a year."""
    if until_on < today:
        return [block("TYP-11", _("Deze dag is al geweest. Kies een dag die nog komt, of vandaag."))]
    if until_on > months_before(today, -LONGEST_PROVISIONAL):
        return [block("TYP-11", _("Dat is meer dan een jaar. Kies een dag dichterbij; verlengen kan altijd."))]
    return []


def first_form_advice(*, held_contacts: int) -> list[Advice]:
    """PHA-03 (HU 2017): no form at the first visit; who was never spoken with is met first."""
    if held_contacts:
        return []
    return [warn("PHA-03", _("Er was nog geen gesprek. Maak eerst kennis; een formulier kan later."))]


def owner_advice(owner: GoalOwner) -> list[Advice]:
    """PHA-07 (Viaa 2018): a goal of the professional is not yet a wish of the person."""
    if owner != GoalOwner.PROFESSIONAL:
        return []
    return [warn("PHA-07", _("Dit doel is van ons. Vraag wat de persoon zelf graag wil, en begin daar."))]


def first_step_advice(kind: ActionKind, *, had_contact: bool, is_first: bool) -> list[Advice]:
    """PHA-12 (Viaa 2018): it begins with a group, while nobody spoke with this person alone yet."""
    if kind == ActionKind.INDIVIDUAL or had_contact or not is_first:
        return []
    return [warn("PHA-12", _("Er was nog geen gesprek met deze persoon alleen. Begin met persoonlijk contact."))]


def load_advice(*, parties: int, appointments: int, steps: int, limit: int) -> list[Advice]:
    """PHA-19 (Viaa-werk 2018): who comes along, what is planned in two weeks and what the client does, above `limit`
    together."""
    if parties + appointments + steps <= limit:
        return []
    sentence = _(
        "Misschien is dit veel tegelijk (betrokkenen: {parties}, afspraken in twee weken: {appointments}, "
        "zelf te doen: {steps}). Vraag wat kan wachten."
    )
    return [hint("PHA-19", sentence.format(parties=parties, appointments=appointments, steps=steps))]


def reading_advice(low_literate: Iterable[str], *, is_written: bool) -> list[Advice]:
    """PHA-20 (HU 2017): reading is hard for this person (or one of a couple), and the way to them is e-mail, a letter
    or a form."""
    if not is_written or YesNoUnknown.YES not in low_literate:
        return []
    return [
        warn(
            "PHA-20", _("Lezen is moeilijk voor deze persoon. Bel of ga langs, en neem wat op papier staat samen door.")
        )
    ]


def no_goals_advice(*, had_goals: bool) -> list[Advice]:
    """CLO-01 (M&H 2011): a trajectory closes in which no goal was ever set."""
    if had_goals:
        return []
    sentence = _("In dit traject is nooit een doel vastgelegd. Dan valt later niet te zeggen wat er is bereikt.")
    return [warn("CLO-01", sentence)]
