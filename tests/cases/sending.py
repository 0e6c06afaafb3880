"""Builders around consent to share and referring."""

from datetime import date
from typing import Any

from django.urls import reverse

from accounts.models import User
from cases.models import Client, Consent, Referral, Trajectory
from cases.services.referrals import refer
from directory.models import Offer, Organisation
from tests.builders import NOW, TODAY, an_offer, an_organisation

AHEAD = date(2027, 1, 15)


def agreed_to_share(client: Client, organisation: Organisation | None = None) -> Consent:
    """The answer of this client that stands about sharing with an organisation."""
    return client.consents.get(scope="organisation", organisation=organisation, withdrawn_on=None)


def sent(
    trajectory: Trajectory, organisation: Organisation | None = None, *, by: User, is_vital: bool = False, **facts: Any
) -> Referral:
    """A referral with a yes in the same go, or for a vital interest without one."""
    told = {
        "offer": None, "to_name": "", "why": "", "is_warm": False, "needs_indication": "unknown",
        "follow_up_on": AHEAD, "is_agreed": not is_vital, "how": "mondeling", "is_vital": is_vital,
        "consulted": "de huisarts" if is_vital else "", "deviation": "Er was direct gevaar" if is_vital else "",
    } | facts  # fmt: skip
    return refer(trajectory=trajectory, organisation=organisation, on=TODAY, by=by, at=NOW, **told)


def a_meal() -> Offer:
    """Eating together, at an organisation with an address."""
    organisation = an_organisation("Buurthuis De Zoom", address="Zoomplein 1")
    return an_offer(organisation, name="Eettafel", times="dinsdag 12 uur")


def page_of(client: Client, name: str, *more: str) -> str:
    """The address of a page about consent or referring."""
    return reverse(f"cases:{name}", args=[client.reference, *more])
