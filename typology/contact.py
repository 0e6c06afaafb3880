"""Two lighter readings of population surveys: the contact typology and the survey class (M&H 2011). Pure.

They say how somebody's contacts are now, not how to help: that is the typing. Neither decides the other (TYP-05).
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from method.advice import Advice, hint


class Size(TextChoices):
    """The network of people one can turn to; professionals never count (TYP-14)."""

    LARGE = "large", _("groot")
    SMALL = "small", _("klein")


class Support(IntEnum):
    """How many give support; a survey asks no further."""

    NONE = 0
    MODERATE = 1
    ENOUGH = 2


class ContactType(TextChoices):
    """Network and loneliness together; the share of adults in the Netherlands stands in SHARES."""

    RESILIENT = "resilient", _("sociaal weerbaar")
    LONELY = "lonely", _("eenzaam")
    FEW_CONTACTS = "few_contacts", _("contactarm")
    ISOLATED = "isolated", _("sociaal geïsoleerd")


class SurveyClass(TextChoices):
    """What a survey of a town calls it."""

    ISOLATED = "isolated", _("geïsoleerd")
    AT_RISK = "at_risk", _("risico op isolement")
    NOT_ISOLATED = "not_isolated", _("niet geïsoleerd")


# Of every hundred adults in the Netherlands (M&H 2011).
SHARES = {
    ContactType.RESILIENT: 64,
    ContactType.LONELY: 22,
    ContactType.FEW_CONTACTS: 8,
    ContactType.ISOLATED: 6,
}
# The question about the network says that professionals do not count.
SIZES = {"supportive": Size.LARGE, "one_person": Size.SMALL, "shallow_only": Size.SMALL, "nobody": Size.SMALL}
SUPPORTS = {
    "supportive": Support.ENOUGH,
    "one_person": Support.MODERATE,
    "shallow_only": Support.NONE,
    "nobody": Support.NONE,
}
LONELY = {"no": False, "moderate": True, "strong": True}


@dataclass(frozen=True)
class Tie:
    """One member of a network map, as far as these readings look."""

    gives_support: bool
    is_professional: bool = False
    is_partner: bool = False


@dataclass(frozen=True)
class ContactReading:
    """What can be said now; None is not said. `is_held_back`: TYP-13 keeps "contactarm" from being said."""

    contact_type: ContactType | None
    survey_class: SurveyClass | None
    is_held_back: bool = False

    @property
    def share(self) -> int | None:
        """Of how many of every hundred adults in the Netherlands this is said."""
        return SHARES[self.contact_type] if self.contact_type else None

    def __bool__(self) -> bool:
        return self.contact_type is not None or self.survey_class is not None or self.is_held_back


def contact_type(network: Size | None, is_lonely: bool | None, *, is_mapped: bool) -> ContactType | None:
    """The type by size of the network and loneliness; None while one of them is not known.

    TYP-13 (M&H 2011): "contactarm" only when the whole network has been mapped.
    """
    if network is None or is_lonely is None:
        return None
    if network is Size.LARGE:
        return ContactType.LONELY if is_lonely else ContactType.RESILIENT
    if is_lonely:
        return ContactType.ISOLATED
    return ContactType.FEW_CONTACTS if is_mapped else None


def survey_class(support: Support | None, is_lonely: bool | None) -> SurveyClass | None:
    """No support and lonely, moderate support and lonely, or neither (M&H 2011); who is not lonely is not isolated."""
    if is_lonely is None or (is_lonely and support is None):
        return None
    if not is_lonely or support is Support.ENOUGH:
        return SurveyClass.NOT_ISOLATED
    return SurveyClass.AT_RISK if support is Support.MODERATE else SurveyClass.ISOLATED


def support_of(ties: Iterable[Tie]) -> Support:
    """TYP-14 (M&H 2011): how many give support, without professionals; more than one is enough."""
    giving = sum(one.gives_support and not one.is_professional for one in ties)
    return Support(min(giving, Support.ENOUGH))


def partner_advice(ties: Collection[Tie]) -> list[Advice]:
    """TYP-15 (M&H 2011): the partner is the only one there is."""
    own = [one for one in ties if not one.is_professional]
    if len(own) != 1 or not own[0].is_partner:
        return []
    return [hint("TYP-15", _("De partner is de enige. Valt die weg, dan is er niemand: houd in beeld."))]


def contact_reading(codes: Mapping[str, Iterable[str]], *, is_mapped: bool = False) -> ContactReading:
    """Both readings from the observations `network_now` and `loneliness` (codes of `typology.guide.observations`)."""
    network, loneliness = (next(iter(codes.get(name, ())), "") for name in ("network_now", "loneliness"))
    size, is_lonely = SIZES.get(network), LONELY.get(loneliness)
    found = contact_type(size, is_lonely, is_mapped=is_mapped)
    is_held_back = size is Size.SMALL and is_lonely is False and not is_mapped
    return ContactReading(found, survey_class(SUPPORTS.get(network), is_lonely), is_held_back)
