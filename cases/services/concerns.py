"""What the client hears about a melding, and what the melder may hear about the client."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.services import store
from cases.choices import ConsentScope
from cases.models import Client, ConcernIntake
from cases.services.consents import answer_consent


@transaction.atomic
def tell_signal(*, client: Client, answer: str, how: str, told_on: date, by: User, today: date) -> Client:
    """SIG-11: the client heard which signal led here, and said whether the melder may hear how it goes on."""
    if told_on > today:
        raise ValidationError({"told_on": _("Deze dag moet nog komen.")})
    answer_consent(client=client, scope=ConsentScope.FEEDBACK, answer=answer, how=how, on=told_on, by=by)
    for intake in ConcernIntake.objects.select_for_update().filter(client=client, told_on=None):
        intake.told_on = told_on
        intake.version += 1
        store(intake, Action.SIGNAL_TOLD, by=by)
    return client
