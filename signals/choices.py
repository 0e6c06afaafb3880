"""Codes of a melding."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from accounts.choices import Role

# Who can hold a melding.
HANDLERS = (Role.WORKER, Role.COORDINATOR, Role.DESK)


class ConcernStatus(TextChoices):
    """Where a melding is."""

    NEW = "new", _("nieuw")
    ACCEPTED = "accepted", _("aangenomen")
    CONTACTED = "contacted", _("contact gehad")
    CLOSED = "closed", _("afgesloten")


class ConcernOutcome(TextChoices):
    """What a melding led to; unfounded and no need are normal outcomes."""

    TRAJECTORY = "trajectory", _("traject geopend")
    REFERRED = "referred", _("doorverwezen")
    WATCHED = "watched", _("blijft in beeld")
    NO_NEED = "no_need", _("geen behoefte, gerespecteerd")
    UNFOUNDED = "unfounded", _("ongegrond gebleken")
    REFUSED_BY_CLIENT = "refused_by_client", _("geweigerd door de persoon zelf")
    REFUSED_ON_BEHALF = "refused_on_behalf", _("geweigerd door iemand anders")
    NO_CONTACT = "no_contact", _("geen contact gekregen")


class Source(TextChoices):
    """Who brought the melding."""

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
