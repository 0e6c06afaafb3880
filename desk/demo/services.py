"""What only the demo writes: accounts that are marked as demo, and meldingen that came in years ago."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from django.db import transaction

from accounts.models import Team, User
from accounts.services import invite_user
from audit.choices import Action
from audit.services import record, record_all
from cases.models import ConcernIntake
from desk.demo.colleagues import Colleague
from signals.models import Concern, ConcernReason
from signals.services.concerns import import_concerns


class Past(NamedTuple):
    """One melding as it was, with its reasons, and to whom it led."""

    concern: Concern
    reasons: tuple[str, ...]
    intake: ConcernIntake | None = None


@transaction.atomic
def add_colleague(*, colleague: Colleague, team: Team, on: date) -> User:
    """An account without a usable password and without a mail, that only the demo can sign in to."""
    email = f"{colleague.username}@voorbeeld.nl"
    user = invite_user(name=colleague.name, email=email, team=team, role=colleague.role, by=None, on=on, by_mail=False)
    user.username, user.is_demo = colleague.username, True
    user.version += 1
    user.save()
    record(Action.USER_CHANGED, target=user, by=None)
    return user


@transaction.atomic
def add_past_concerns(*, past: Iterable[Past]) -> None:
    """Closed meldingen of years ago, all at once, with their reasons and the clients they led to."""
    past = list(past)
    import_concerns(concerns=[one.concern for one in past], by=None)
    ConcernReason.objects.bulk_create(
        ConcernReason(concern=one.concern, reason=reason) for one in past for reason in one.reasons
    )
    intakes = [one.intake for one in past if one.intake]
    ConcernIntake.objects.bulk_create(intakes)
    record_all(Action.CONCERN_JOINED, targets=intakes, by=None)
