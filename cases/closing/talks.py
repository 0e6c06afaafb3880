"""The talks that look back, as far as they were filled in as an instrument."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.timezone import localdate

from cases.content.instruments.review import APPRECIATION_CODE, CLOSING_CODE, REVIEW_CODE
from cases.models import Client, PersonSheet, Trajectory
from people.models import Person

LOOKING_BACK = (REVIEW_CODE, APPRECIATION_CODE, CLOSING_CODE)


@dataclass(frozen=True)
class Talk:
    """The closing talk with one person: filled in on a day, begun, or not there yet. `has_review`: any talk of this
    trajectory that looked back was put away."""

    person: Person
    url: str = ""
    filled_on: date | None = None
    has_review: bool = False
    code: str = CLOSING_CODE


def talks_of(client: Client, trajectory: Trajectory) -> list[Talk]:
    """The closing talk with each person of this client, in this trajectory; one statement."""
    sheets = PersonSheet.objects.filter(
        person__in=client.persons, trajectory=trajectory, sheet__edition__instrument__code__in=LOOKING_BACK
    )
    found = list(sheets.select_related("sheet__edition__instrument"))
    return [_talk(client, person, [one for one in found if one.person_id == person.pk]) for person in client.persons]


def _talk(client: Client, person: Person, found: Iterable[PersonSheet]) -> Talk:
    """An open one goes on; else the latest that was put away."""
    has_review = any(one.sheet.finished_at for one in found)
    closing = [one for one in found if one.sheet.edition.instrument.code == CLOSING_CODE]
    opened = next((one for one in closing if not one.sheet.finished_at), None)
    latest = opened or next(iter(closing), None)
    if not latest:
        return Talk(person, has_review=has_review)
    url = reverse("cases:sheet_fill" if opened else "cases:sheet", args=[client.reference, latest.reference])
    filled_on = None if opened else latest.sheet.filled_on or localdate(latest.sheet.finished_at)
    return Talk(person, url, filled_on, has_review)
