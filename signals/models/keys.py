"""What meldingen and safety notes are found by, as rows; nothing is derived from them."""

from typing import Self

from django.db import models
from django.db.models import Q

from accounts.choices import Permission
from accounts.models import User
from people.keys import LONGEST_KEY
from signals.choices.concerns import ConcernStatus
from signals.models.concerns import Concern
from signals.models.safety import SafetyNote

SEALED = 64  # signs of a SHA-256


class ConcernKeyQuerySet(models.QuerySet):
    def of_mergeable(self, user: User) -> Self:
        """Of the meldingen within the user's reach that are open and have no client yet.

        The same as `Concern.visible_to` and `mergeable`, but asked from here: so both databases begin at the keys.
        """
        reach = user.reach(Permission.CONCERN_VIEW)
        return self.filter(
            reach.rows("concern__team"), ~Q(concern__status=ConcernStatus.CLOSED), concern__joined_at=None
        )


class ConcernKey(models.Model):  # noqa: DJ008 - it has nothing to say that is not about somebody
    """One clue in what a melding is about (people.clues), written once with the melding.

    Of a melding that was closed or joined the rows stay and are not asked for: it may be split off again.
    """

    concern = models.ForeignKey(Concern, models.CASCADE, related_name="keys")
    key = models.CharField(max_length=LONGEST_KEY)

    objects = ConcernKeyQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["key", "concern"], name="signals_concern_key_once")]


class SafetyNoteKey(models.Model):  # noqa: DJ008 - nobody can read it
    """One way the address of a safety note is known by, sealed (signals.addresses)."""

    note = models.ForeignKey(SafetyNote, models.CASCADE, related_name="keys")
    key = models.CharField(max_length=SEALED)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["key", "note"], name="signals_safety_key_once")]
