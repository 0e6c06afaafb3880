"""Gathering what is known of a person for typing, bit by bit."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.records import StaleVersion
from audit.services import store
from cases.models import ObservationSheet
from cases.typing.observed import Observed, observed
from instruments.answers import NOTHING, AnswerFacts
from instruments.models import Sheet
from instruments.services.sheets import save_sheet, start_sheet
from people.models import Person


@transaction.atomic
def keep_observations(
    *, person: Person, answers: Mapping[str, AnswerFacts], version: int, by: User | None, at: datetime
) -> Sheet:
    """Keep these answers on the open sheet, which the first change begins; answers that are not named stay.

    An empty day is the day of `at` for an answer that changed, and leaves the day of another as it is. Nothing new
    writes nothing; then the sheet may be one that was put away, or, when nothing was ever kept, one that is not stored.
    """
    Person.objects.select_for_update().get(pk=person.pk)
    known = observed(person)
    facts = {code: _dated(one, known.answers.get(code, NOTHING), localdate(at)) for code, one in answers.items()}
    if not _is_news(facts, known):
        return known.latest.sheet if known.latest else Sheet(edition=known.edition)
    if known.sheet is None and version != known.version:
        raise StaleVersion
    sheet = _begun(known, person, by=by, at=at).sheet
    return save_sheet(sheet=sheet, answers=facts, version=version if known.sheet else sheet.version, by=by)


def _begun(known: Observed, person: Person, *, by: User | None, at: datetime) -> ObservationSheet:
    """The open sheet; without one a next sheet, that begins with the answers of the last. The person is locked."""
    if known.sheet:
        return known.sheet
    if not known.may_begin:
        raise ValidationError(_("Deze vragen staan uit. De functioneel beheerder kan ze aanzetten."))
    earlier = known.latest.sheet if known.latest else None
    sheet = start_sheet(edition=known.edition, on=localdate(at), by=by, after=earlier)
    begun = ObservationSheet(sheet=sheet, person=person)
    store(begun, Action.OBSERVING_STARTED, by=by)
    return begun


def _dated(facts: AnswerFacts, before: AnswerFacts, today: date) -> AnswerFacts:
    """An answer with the day on which it was heard or seen."""
    if facts.since_on or not facts.is_given:
        return facts
    return replace(facts, since_on=before.since_on if facts.value == before.value else today)


def _is_news(facts: Mapping[str, AnswerFacts], known: Observed) -> bool:
    """Whether there is anything here that is not known yet."""
    return any(one != known.answers.get(code, NOTHING) for code, one in facts.items())
