"""What organisations offer: added, changed, stopped and brought back."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.services import store
from directory.models import District, Offer, Organisation
from directory.services.organisations import in_use
from ui.searching import search_words


@transaction.atomic
def add_offer(*, organisation: Organisation, districts: Iterable[District], by: User | None, **facts: Any) -> Offer:
    """Something new to go to, of an organisation in use; no districts means everywhere.

    Facts are `name topic for_whom age_from age_to way_in cost times transport`.
    """
    offer = Offer(organisation=in_use(organisation), **facts)
    _store(offer, Action.OFFER_ADDED, by)
    offer.districts.set(districts)
    return offer


@transaction.atomic
def change_offer(*, offer: Offer, version: int, districts: Iterable[District], by: User, **facts: Any) -> Offer:
    """Change what is known of an offer in use; facts that are not passed stay."""
    in_use(offer.organisation)
    offer = Offer.objects.select_for_update().get(pk=offer.pk)
    require_version(offer, version)
    if offer.stopped_on:
        raise ValidationError(_("Dit aanbod is gestopt. Zet het eerst terug op de pagina van de organisatie."))
    for name, value in facts.items():
        setattr(offer, name, value)
    _store(offer, Action.OFFER_CHANGED, by)
    offer.districts.set(districts)
    return offer


@transaction.atomic
def stop_offer(*, offer: Offer, version: int, on: date, by: User) -> Offer:
    """Off the sociale kaart from this day, kept as history; stopping twice is stopping once."""
    offer = Offer.objects.select_for_update().get(pk=offer.pk)
    if not offer.stopped_on:
        require_version(offer, version)
        offer.stopped_on = on
        _store(offer, Action.OFFER_STOPPED, by)
    return offer


@transaction.atomic
def resume_offer(*, offer: Offer, version: int, by: User) -> Offer:
    """Undo the stop; of an organisation that stopped, that one comes back first."""
    in_use(offer.organisation)
    offer = Offer.objects.select_for_update().get(pk=offer.pk)
    if offer.stopped_on:
        require_version(offer, version)
        offer.stopped_on = None
        _store(offer, Action.OFFER_CHANGED, by)
    return offer


def _store(offer: Offer, action: Action, by: User | None) -> None:
    offer.search_words = search_words(offer.name, offer.for_whom)
    store(offer, action, by=by)
