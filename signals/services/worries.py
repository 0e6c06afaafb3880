"""What a volunteer can do with a worry."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import Team, User
from signals.choices.sources import StockSource
from signals.models import Concern
from signals.services.concerns import take_concern


@transaction.atomic
def bring_worry(*, about: str, seen: str, by: User, at: datetime) -> Concern:
    """A volunteer is worried: a melding for the meldpunt, with the volunteer as the one to call back (SIG-04)."""
    meldpunt = Team.objects.filter(takes_concerns=True).first()
    if not meldpunt:
        raise ValidationError(_("Doorgeven kan hier nog niet. Bel je coördinator."))
    return take_concern(
        about=about,
        seen=seen,
        reporter=by.name,
        source=StockSource.VOLUNTEER,
        team=meldpunt,
        by=by,
        at=at,
    )
