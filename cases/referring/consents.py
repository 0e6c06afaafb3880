"""The page about what the client agrees to: what counts now, what rests on it, and what was said before."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.choices import ConsentScope
from cases.models import Client, Consent
from cases.referring.resting import monitoring_on, running_referrals
from ui.show import day_words

# What a yes makes possible beside what this page counts, and what goes on without it.
ELSE_STOPS = {
    ConsentScope.VOLUNTEER: gettext_lazy("Een vrijwilliger die nu komt, ziet meteen niets meer van deze persoon."),
    ConsentScope.FEEDBACK: gettext_lazy("De melder hoort dan alleen nog wat er met de melding is gedaan."),
    ConsentScope.NEIGHBOUR: gettext_lazy("Vraag de buur dan om te stoppen; dat doet het programma niet."),
}
QUESTIONS = {
    ConsentScope.VOLUNTEER: gettext_lazy("Mag er een vrijwilliger komen?"),
    ConsentScope.ORGANISATION: gettext_lazy("Mogen we met een organisatie delen?"),
    ConsentScope.FEEDBACK: gettext_lazy("Mag de melder horen hoe het verder gaat?"),
    ConsentScope.MONITORING: gettext_lazy("Mogen we in beeld blijven?"),
    ConsentScope.NEIGHBOUR: gettext_lazy("Mogen we een buur erbij vragen?"),
}


@dataclass(frozen=True)
class Answered:
    """An answer that stands: whether it ran out, and what stops when it is withdrawn."""

    consent: Consent
    ran_out: bool
    stops: tuple[str, ...]


@dataclass(frozen=True)
class Asked:
    """One question with its answers; of an organisation or a neighbour there can be many."""

    scope: ConsentScope
    question: str
    answers: tuple[Answered, ...]
    has_names: bool


def consents_page(client: Client, today: date) -> dict[str, Any]:
    """Every question with the answers that stand, and the answers of before; at most three statements."""
    consents = client.consents.select_related("organisation").order_by("-answered_on", "-pk")
    standing, earlier = defaultdict(list), []
    for consent in consents:
        (earlier if consent.withdrawn_on else standing[consent.scope]).append(consent)
    referrals = running_referrals(client.pk) if standing[ConsentScope.ORGANISATION] else []
    asked = []
    for scope in ConsentScope:
        answers = tuple(Answered(one, one.ran_out(today), tuple(_stops(one, referrals))) for one in standing[scope])
        has_names = scope in (ConsentScope.ORGANISATION, ConsentScope.NEIGHBOUR)
        asked.append(Asked(scope, str(QUESTIONS[scope]), answers, has_names))
    return {"client": client, "asked": asked, "earlier": earlier}


def _stops(consent: Consent, referrals: list) -> list[str]:
    """What stops at once when this yes ends, in sentences."""
    if not consent.is_given:
        return []
    stops = [
        _("De verwijzing naar {name} stopt.").format(name=one.title)
        for one in referrals
        if consent.scope == ConsentScope.ORGANISATION and consent.is_for(one.organisation, one.to_name)
    ]
    if monitoring := monitoring_on(consent):
        stops.append(_("In beeld houden stopt."))
        if monitoring.next_on:
            stops.append(_("Het contact van {day} vervalt.").format(day=day_words(monitoring.next_on)))
    if consent.scope in ELSE_STOPS:
        stops.append(str(ELSE_STOPS[consent.scope]))
    return stops
