"""What a consent to share allows (CLO-04), and what rests on a consent and stops with it (PRI-04)."""

from datetime import date

from cases.choices import ConsentScope
from cases.models import Client, Consent, Monitoring, Referral
from directory.models import Organisation


def sharing_consents(client: Client, on: date) -> list[Consent]:
    """The yeses to sharing with an organisation that count on this day."""
    return list(client.consents.in_force(ConsentScope.ORGANISATION, on).select_related("organisation"))


def agrees_to_share(client: Client, organisation: Organisation | None, words: str, on: date) -> bool:
    """CLO-04: whether the client agrees to share with this organisation, or with who is called like this."""
    return any(one.is_for(organisation, words) for one in sharing_consents(client, on))


def referrals_on(consent: Consent) -> list[Referral]:
    """Running referrals that were made because the client agreed to share with this organisation.

    What was shared for a vital interest never rested on consent (CLO-14).
    """
    if consent.scope != ConsentScope.ORGANISATION:
        return []
    return [one for one in running_referrals(consent.client_id) if consent.is_for(one.organisation, one.to_name)]


def running_referrals(client_id: int) -> list[Referral]:
    """Every running referral of a client that rests on consent."""
    referrals = Referral.objects.running().filter(trajectory__client=client_id, must_tell=False)
    return list(referrals.select_related("organisation", "offer"))


def monitoring_on(consent: Consent) -> Monitoring | None:
    """The contact that keeps this client in view, where the consent is about that."""
    if consent.scope != ConsentScope.MONITORING:
        return None
    return Monitoring.objects.running().filter(client=consent.client_id).select_related("user").first()
