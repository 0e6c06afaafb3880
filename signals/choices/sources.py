"""Codes of who brings a worry."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Leaning(TextChoices):
    """What a source mostly brings (M&H 2011); a hint, never more."""

    LIGHTER = "lighter", _("vaker kortdurend of dreigend isolement")
    STRUCTURAL = "structural", _("vaker langdurig isolement")


class StockSource(TextChoices):
    """The sources the product ships; an administrator renames them, takes them out of use or adds others."""

    SELF = "self", _("de persoon zelf")
    PARTNER = "partner", _("partner")
    FAMILY = "family", _("familie")
    NEIGHBOUR = "neighbour", _("buren")
    RESIDENT = "resident", _("bewoner uit de wijk")
    VOLUNTEER = "volunteer", _("vrijwilliger")
    GP = "gp", _("huisarts")
    PRACTICE_NURSE = "practice_nurse", _("praktijkondersteuner")
    HOME_CARE = "home_care", _("thuiszorg")
    DISTRICT_NURSE = "district_nurse", _("wijkverpleging")
    HOSPITAL = "hospital", _("ziekenhuis")
    MENTAL_HEALTH = "mental_health", _("ggz")
    CARER_SUPPORT = "carer_support", _("mantelzorgondersteuner")
    POLICE = "police", _("wijkagent")
    CARETAKER = "caretaker", _("huismeester")
    HOUSING = "housing", _("woningcorporatie")
    MEDIATION = "mediation", _("buurtbemiddeling")
    CARE_NETWORK = "care_network", _("lokaal zorgnetwerk")
    INTERVENTION_TEAM = "intervention_team", _("interventieteam")
    WMO = "wmo", _("Wmo-loket")
    SOCIAL_SERVICES = "social_services", _("sociale dienst")
    LEGAL_ADVICE = "legal_advice", _("sociaal raadslieden")
    DEBT_HELP = "debt_help", _("schuldhulp")
    COMMUNITY_CENTRE = "community_centre", _("buurthuis of activiteit")
    FAITH = "faith", _("kerk of moskee")
    SHOP = "shop", _("winkel of horeca")
    SCHOOL = "school", _("school")
    EMPLOYER = "employer", _("(ex-)werkgever")
    OTHER_TEAM = "other_team", _("ander team van de eigen organisatie")
    OWN_CASELOAD = "own_caseload", _("eigen caseload")
    ANONYMOUS = "anonymous", _("anoniem")
    OTHER = "other", _("anders of niet bekend")


LEANINGS = {
    Leaning.LIGHTER: (
        StockSource.GP,
        StockSource.PRACTICE_NURSE,
        StockSource.HOME_CARE,
        StockSource.DISTRICT_NURSE,
    ),
    Leaning.STRUCTURAL: (
        StockSource.CARETAKER,
        StockSource.HOUSING,
        StockSource.MEDIATION,
        StockSource.VOLUNTEER,
    ),
}


def stock_leaning(code: str) -> str:
    """What a stock source mostly brings, or nothing."""
    return next((leaning for leaning, codes in LEANINGS.items() if code in codes), "")
