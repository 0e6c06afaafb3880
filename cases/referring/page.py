"""The referrals of a client as their page shows them."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from cases.models import Client, Referral
from cases.referring.resting import sharing_consents


@dataclass(frozen=True)
class Sent:
    """A running referral: whether it is time to ask how it goes, and whether the consent it rests on ran out."""

    referral: Referral
    is_due: bool
    lost_consent: bool


def referrals_page(client: Client, today: date) -> dict[str, Any]:
    """Running referrals, the next to ask after first, and those of before; two statements."""
    referrals = Referral.objects.filter(trajectory__client=client)
    referrals = list(referrals.select_related("organisation", "offer", "referred_by", "trajectory"))
    consents = sharing_consents(client, today)
    running = [one for one in referrals if not one.is_over]
    running.sort(key=lambda one: (one.follow_up_on or date.max, one.pk))
    return {
        "client": client,
        "running": [
            Sent(
                one,
                is_due=one.follow_up_on is not None and one.follow_up_on <= today,
                lost_consent=not one.must_tell
                and not any(consent.is_for(one.organisation, one.to_name) for consent in consents),
            )
            for one in running
        ],
        "earlier": [one for one in referrals if one.is_over],
    }
