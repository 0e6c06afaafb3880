"""What pages about one client show, as plain words and small dicts."""

from typing import Any

from django.urls import reverse
from django.utils import timezone

from cases.choices import ConsentScope
from cases.models import Client, Consent
from signals.content.feedback import prepared_words
from signals.models import Concern, SignalCard
from signals.queries.cards import card_rows


def signal_cards(client: Client) -> list[dict[str, Any]]:
    """For each person of the client the signaleringskaarten, newest first, and the lists that are on; one statement."""
    rows, lists = card_rows(SignalCard.objects.filter(person__in=client.persons), whose="person__reference")
    for row in rows:
        row["url"] = reverse("cases:card", args=[client.reference, row["reference"]])
    return [
        {"person": person, "rows": [row for row in rows if row["whose"] == person.reference], "lists": lists}
        for person in client.persons
    ]


def may_tell_melder(concern: Concern) -> bool | None:
    """SIG-04: whether the client agreed that the melder hears how it goes on; None while no client is known."""
    if not concern.joined_at:
        return None
    consents = Consent.objects.in_force(ConsentScope.FEEDBACK, timezone.localdate())
    return consents.filter(client__intakes__concern=concern).exists()


def words_for_melder(concern: Concern, *, may_tell: bool | None) -> str:
    """SIG-04: prepared words; of a merged melding about what became of the one it went with."""
    leading = concern.merged_into or concern
    return prepared_words(
        status=leading.status,
        outcome=leading.outcome,
        attempted=leading.attempted_on is not None,
        may_tell=bool(may_tell),
    )
