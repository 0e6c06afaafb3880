"""Choosing where somebody could go: what of the sociale kaart fits, and what was chosen."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import FilteredRelation, Q, QuerySet
from django.http import Http404, QueryDict

from audit.references import read_reference
from cases.models import Client, Consent, Trajectory
from cases.referring.resting import sharing_consents
from cases.referring.rules import TOPICS, where_to_advice
from directory.choices import Topic
from directory.models import Offer, Organisation
from directory.queries import fitting_offers, says
from ui.searching import search_words

MOST, LONGEST = 12, 80


@dataclass(frozen=True)
class Chosen:
    """Where somebody is sent: an offer, an organisation, or a name that is yet to be typed; and the client's yes to
    sharing with them, where that counts today."""

    organisation: Organisation | None
    offer: Offer | None
    consent: Consent | None

    @property
    def title(self) -> str:
        """The offer with its organisation, or the organisation; nothing for a name yet to be typed."""
        names = (self.offer.name if self.offer else "", self.organisation.name if self.organisation else "")
        return " · ".join(filter(None, names))


def chosen(asked: QueryDict, client: Client, today: date) -> Chosen | None:
    """What the address says was chosen (`aanbod`, `organisatie`, or `zelf`); None: nothing yet, 404: not there."""
    offer = organisation = None
    if "aanbod" in asked:
        reference = read_reference(asked["aanbod"])
        offer = _one(Offer.objects.in_use().select_related("organisation").filter(reference=reference))
        organisation = offer.organisation
    elif "organisatie" in asked:
        organisation = _one(Organisation.objects.in_use().filter(reference=read_reference(asked["organisatie"])))
    elif "zelf" not in asked:
        return None
    consents = sharing_consents(client, today) if organisation else []
    return Chosen(organisation, offer, next((one for one in consents if one.is_for(organisation, "")), None))


def choosing_page(client: Client, trajectory: Trajectory, asked: QueryDict, today: date) -> dict[str, Any]:
    """Offers that fit this person, the lowest threshold first, at most twelve; by topic and words. Three statements.

    Looking for words goes through the whole sociale kaart: an organisation without an offer can be found as well,
    neither wijk nor age leaves anything out, and where a topic has nothing the others are shown.
    """
    words = search_words(asked.get("q", "")[:LONGEST])
    topic = asked.get("waarvoor", "" if words else TOPICS.get(trajectory.question, ""))
    topic = topic if topic in Topic else ""
    found = list(_offers(client, words, topic, today)[: MOST + 1])
    if words and topic and not found:
        topic, found = "", list(_offers(client, words, "", today)[: MOST + 1])
    return {
        "client": client,
        "advice": where_to_advice(trajectory.question),
        "offers": found[:MOST],
        "has_more": len(found) > MOST,
        "organisations": list(_without_offer(words)[:MOST]) if words and not topic else [],
        "words": asked.get("q", "")[:LONGEST] if words else "",
        "topic": topic,
        "topics": Topic.choices,
    }


def _offers(client: Client, words: str, topic: str, today: date) -> QuerySet[Offer]:
    """With these words anywhere, else what fits this person; of a couple the ages may differ."""
    if words:
        return fitting_offers(topic=topic).filter(says(words))
    age = None if client.partner_id else client.person.age_on(today)
    return fitting_offers(topic=topic, district=client.person.district, age=age)


def _one(found: QuerySet) -> Any:
    first = found.first()
    if first is None:
        raise Http404
    return first


def _without_offer(words: str) -> QuerySet[Organisation]:
    in_use = FilteredRelation("offers", condition=Q(offers__stopped_on=None))
    found = Organisation.objects.in_use().annotate(live=in_use)
    return found.filter(says(words, of="live__", by=""), live=None)
