"""What the public pages show, as ready strings: never a word about a person, nor what became of a melding."""

import re
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from accounts.models import Team
from method import thresholds
from method.thresholds import Threshold
from signals.choices.concerns import ConcernStatus
from signals.models import Concern
from signals.queries.concern_page import receipt_words
from ui.show import day


def house() -> dict[str, Any]:
    """Whose page this is, and how to call them; `phone_link` is the number without its signs."""
    phone, hours = str(settings.DESK_PHONE), str(settings.DESK_HOURS)
    return {
        "municipality": settings.MUNICIPALITY or settings.ORGANISATION_NAME,
        "phone": phone,
        "phone_link": re.sub(r"[^0-9+]", "", phone),
        "hours": hours,
        "call": f"{phone} ({hours})" if phone and hours else phone,
    }


def reading_days() -> int:
    """Within how many working days somebody looks at a melding."""
    return thresholds.value(Threshold.CONCERN_WAITING_DAYS)


def has_meldpunt() -> bool:
    """Whether there is a team that meldingen come to."""
    return Team.objects.filter(takes_concerns=True).exists()


def receipts() -> QuerySet[Concern]:
    """Meldingen with no more of them than their melders may know: what `receipt_facts` reads."""
    known = Concern.objects.select_related("merged_into")
    return known.only("receipt", "status", "received_at", "merged_into__status")


def by_receipt(receipt: str) -> Concern | None:
    """The melding of this receipt, with no more of it than its melder may know."""
    return receipts().filter(receipt=receipt).first()


def receipt_facts(concern: Concern) -> dict[str, Any]:
    """When a melding came in and whether somebody took it on; more is not the melder's to know.

    A melding that was merged is as far as the one that leads.
    """
    return {
        "receipt": concern.receipt,
        "number": receipt_words(concern.receipt),
        "received": moment(concern),
        "is_taken_on": (concern.merged_into or concern).status != ConcernStatus.NEW,
    }


def moment(concern: Concern) -> str:
    """20-11-2026 om 10:30, on the clock of this place."""
    at = localtime(concern.received_at)
    return _("{day} om {time}").format(day=day(at), time=f"{at:%H:%M}")


def too_often() -> str:
    """What somebody reads who, or whose address, sent a lot already."""
    return with_phone(_("Vanaf deze plek kwam er net veel binnen. Wat u typte, staat er nog. Probeer het straks weer."))


def closed() -> str:
    """What somebody reads who sends a melding where no meldpunt is."""
    return with_phone(_("Melden kan hier nu niet. Wat u typte, staat er nog."))


def not_found(status: int) -> str:
    """What somebody reads whose number opens nothing: 404 for an unknown one, 429 after too many of those."""
    if status == 429:
        return with_phone(_("Vanaf deze plek is te vaak een onbekend nummer getypt. Probeer het over een uur weer."))
    return with_phone(_("Dit nummer kennen wij niet. Kijk of u het goed hebt overgenomen."))


def with_phone(sentence: str) -> str:
    """A sentence with the number to call, where there is one."""
    call = house()["call"]
    return f"{sentence} {_('Of bel ons: {call}.').format(call=call)}" if call else sentence
