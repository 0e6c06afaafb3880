"""What the method says beside a typing."""

from datetime import date

from cases.models import Assessment, Client
from method.advice import Advice
from method.thresholds import Threshold, Thresholds
from typology.rules import profile_advice, row_age_advice, typing_advice


def advice_on_typing(client: Client, history: list[Assessment], *, today: date, limits: Thresholds) -> list[Advice]:
    """TYP-07, TYP-10 and what the latest profile asks (TYP-12, PHA-14)."""
    threshold = limits[Threshold.CONTACTS_BEFORE_TYPING]
    advice = typing_advice(held_contacts=client.held_contacts, threshold=threshold)
    return advice + standing_advice(history, today=today, limits=limits)


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
