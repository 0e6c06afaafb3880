"""What a network map shows, as plain sentences; pure. Professionals stand on it and are never counted (TYP-14)."""

from collections.abc import Collection, Iterator

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from cases.choices import NetworkSector, Relation, SupportKind, Tone
from cases.models import NetworkMember
from method.advice import Advice
from typology.contact import Tie, partner_advice

# With so few people on it a map may be hard to look at.
FEW = 3
NOBODY_YET = {
    SupportKind.PRACTICAL: gettext_lazy("Nog niemand helpt bij praktische dingen."),
    SupportKind.EMOTIONAL: gettext_lazy("Nog niemand luistert en troost."),
    SupportKind.COMPANY: gettext_lazy("Nog niemand is er voor de gezelligheid."),
}
NO_PEOPLE = (Relation.PET, Relation.PLACE)

Members = Collection[NetworkMember]


def counted(members: Members) -> list[NetworkMember]:
    """TYP-14: the people one can turn to; no professionals, no broken contacts, no animals or places."""
    return [one for one in members if counts(one)]


def counts(member: NetworkMember) -> bool:
    """`counted`, of one."""
    return not (member.is_professional or member.is_broken or member.relation in NO_PEOPLE)


def ties_of(members: Members) -> list[Tie]:
    """The people that count, as the readings of the typology look at them."""
    return [Tie(one.gives_support, is_partner=one.relation == Relation.PARTNER) for one in counted(members)]


def size_words(members: Members) -> str:
    """TYP-14: how large the network is, and who stands on the map beside it; nobody is told that they have nobody."""
    number, formal = len(counted(members)), sum(one.is_professional for one in members)
    told = []
    if number:
        told += [ngettext("Op deze kaart telt {number} mens mee.", "Op deze kaart tellen {number} mensen mee.", number)]
    if formal:
        told += [
            ngettext(
                "De hulpverlener staat erop, maar telt niet mee.",
                "De {formal} hulpverleners staan erop, maar tellen niet mee.",
                formal,
            )
        ]
    return " ".join(told).format(number=number, formal=formal)


def facts(members: Members, *, is_whole: bool) -> list[str]:
    """Size, who is broken with, and the kinds of support nobody gives; nothing of an empty map."""
    return [*_facts(members, is_whole=is_whole)] if members else []


def hints(members: Members) -> list[Advice]:
    """TYP-15 (M&H 2011): the partner is the only one there is."""
    return partner_advice(ties_of(members))


def is_small(members: Members) -> bool:
    """Whether this map may be hard to look at: then take the time."""
    return len(counted(members)) <= FEW


def support_words(member: NetworkMember) -> str:
    """The kinds of support somebody gives."""
    return ", ".join(str(kind.label) for kind in member.support)


def contact_words(member: NetworkMember) -> str:
    """How the contact is, as far as it was told."""
    broken = [_("contact is verbroken")] if member.is_broken else []
    feels = _("geeft steun en kost kracht") if member.tone == Tone.BOTH else member.get_tone_display()
    return ", ".join([*broken, *filter(None, [feels, member.get_rhythm_display()])])


def said(member: NetworkMember) -> str:
    """Somebody on the map for who hears it."""
    sector = NetworkSector(member.sector).label
    start = f"{member.name}, {member.get_relation_display()}: {member.get_ring_display()}, {sector}."
    return " ".join(
        [start, *(f"{capfirst(words)}." for words in (support_words(member), contact_words(member)) if words)]
    )


def _facts(members: Members, *, is_whole: bool) -> Iterator[str]:
    yield from filter(None, [size_words(members)])
    broken = sum(one.is_broken for one in members)
    if broken:
        words = ngettext("Met één is het contact verbroken.", "Met {number} is het contact verbroken.", broken)
        yield words.format(number=broken)
    costly = sum(one.tone == Tone.BURDENING and not one.is_broken for one in members)
    if costly:
        yield ngettext("Eén contact kost vooral kracht.", "{number} contacten kosten vooral kracht.", costly).format(
            number=costly
        )
    given = {kind for one in members if not (one.is_professional or one.is_broken) for kind in one.support}
    yield from (str(words) for kind, words in NOBODY_YET.items() if kind not in given)
    if is_whole:
        yield _("Iedereen staat erop.")
