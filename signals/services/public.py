"""What somebody from outside can do with a melding of their own."""

from datetime import datetime

from django.db import transaction

from signals.choices.concerns import NoteKind
from signals.models import Concern, ConcernNote
from signals.services.handling import add_note


@transaction.atomic
def supplement(*, concern: Concern, text: str, at: datetime) -> ConcernNote:
    """The melder adds something, also after the melding was closed; it waits there until somebody has seen it.

    What comes with a melding that was merged lands with the one that leads.
    """
    concern = Concern.objects.select_for_update(of=("self",)).select_related("merged_into").get(pk=concern.pk)
    lead = concern.merged_into or concern
    return add_note(concern=lead, kind=NoteKind.SUPPLEMENT, text=text, by=None, at=at)
