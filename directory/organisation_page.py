"""What the page of one organisation shows."""

from datetime import date
from typing import Any

from directory.models import Organisation
from directory.queries import checked_words


def organisation_page(organisation: Organisation, *, today: date, may_edit: bool) -> dict[str, Any]:
    """The organisation with what it offers; who keeps the sociale kaart also sees what it offered. Two statements."""
    may_change = may_edit and not organisation.stopped_on
    offers = list(organisation.offers.prefetch_related("districts"))
    return {
        "organisation": organisation,
        "offers": [offer for offer in offers if not offer.stopped_on],
        "stopped": [offer for offer in offers if offer.stopped_on] if may_edit else [],
        "checked": checked_words(organisation.checked_on, today),
        "may_edit": may_edit,
        "may_change": may_change,
        "may_check": may_change and organisation.checked_on != today,
    }
