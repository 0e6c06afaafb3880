"""What can be done with a question for advice."""

from datetime import datetime

from django.db import transaction

from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.services import store
from directory.models import District
from signals.choices.sources import StockSource
from signals.models import AdviceRequest
from signals.services.concerns import usual_team


@transaction.atomic
def give_advice(
    *, question: str, advice: str, by: User, at: datetime, source: str = "", district: District | None = None
) -> AdviceRequest:
    """SIG-05: what somebody asked and what they were told; it goes to the team a melding would go to."""
    asked = AdviceRequest(
        question=question,
        advice=advice,
        source_id=source or StockSource.OTHER,
        district=district,
        team=district.team if district else usual_team(by),
        asked_at=at,
        taken_by=by,
    )
    store(asked, Action.ADVICE_GIVEN, by=by)
    return asked


@transaction.atomic
def complete_advice(*, asked: AdviceRequest, question: str, advice: str, version: int, by: User) -> AdviceRequest:
    """Give advice that had to wait, or take out what should not have been written down."""
    asked = AdviceRequest.objects.select_for_update().get(pk=asked.pk)
    require_version(asked, version)
    asked.question, asked.advice = question, advice
    store(asked, Action.ADVICE_CHANGED, by=by)
    return asked
