"""What pages about one client show, as plain words and small dicts."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from cases.choices import Phase
from cases.guidance import PHASE_GUIDANCE
from cases.models import Assessment, Client, PhasePeriod
from method.advice import Advice
from method.thresholds import Threshold, Thresholds
from typology.choices import Persistence
from typology.rules import candidates, profile_advice, row_age_advice, typing_advice
from ui.show import day


def petals(periods: Iterable[PhasePeriod]) -> list[dict[str, Any]]:
    """The six phases for the emblem: where the work is now, where it has been, since when."""
    stays: dict[str, list[PhasePeriod]] = {}
    for period in periods:
        stays.setdefault(period.phase, []).append(period)
    return [_petal(phase, stays.get(phase, [])) for phase in Phase]


def latest_typing(history: list[Assessment]) -> dict[str, str]:
    """Where the form starts: the row and column of the latest typing."""
    latest = history[0] if history else Assessment()
    return {"persistence": latest.persistence, "orientation": latest.orientation}


def advice_on_typing(client: Client, history: list[Assessment], *, today: date, limits: Thresholds) -> list[Advice]:
    """TYP-07, TYP-10 and what the latest profile asks (TYP-12, PHA-14)."""
    held = client.visits.held().count()
    advice = typing_advice(held_contacts=held, threshold=limits[Threshold.CONTACTS_BEFORE_TYPING])
    return advice + standing_advice(history, today=today, limits=limits)


def matrix(latest: Assessment | None) -> list[dict[str, Any]]:
    """The four rows of the typology with their two profiles; where this person stands now is marked."""
    here = latest.candidates if latest and (latest.persistence or latest.orientation) else []
    return [
        {"label": row.label, "cells": [{"profile": one, "is_here": one in here} for one in candidates(row, "")]}
        for row in Persistence
    ]


def standing_advice(history: list[Assessment], *, today: date, limits: Thresholds) -> list[Advice]:
    """What the latest typing (first of `history`, newest first) keeps saying."""
    if not history:
        return []
    latest = history[0]
    since_on = latest.assessed_on
    for assessment in history:
        if assessment.persistence != latest.persistence:
            break
        since_on = assessment.assessed_on
    years = limits[Threshold.ROW_OLD_YEARS]
    aged = row_age_advice(persistence=latest.persistence, since_on=since_on, today=today, years=years)
    return aged + profile_advice(latest.profile)


def _petal(phase: Phase, stays: list[PhasePeriod]) -> dict[str, Any]:
    running = next((stay for stay in stays if not stay.ended_on), None)
    if running:
        state, since = "now", _("nu, sinds {day}").format(day=day(running.started_on))
    elif stays:
        state, since = "been", _("tot {day}").format(day=day(max(stay.ended_on for stay in stays)))
    else:
        state, since = "none", ""
    return {
        "number": phase.number,
        "code": phase.value,
        "name": phase.label,
        "state": state,
        "since": since,
        "note": running.note if running else "",
        "guidance": PHASE_GUIDANCE[phase],
    }
