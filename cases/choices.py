"""Codes of the work with one client."""

from django.db.models import IntegerChoices, TextChoices
from django.utils.translation import gettext_lazy as _


class TrajectoryStatus(TextChoices):
    """Where a trajectory stands, beside its phases; rest and no need are not failures."""

    ACTIVE = "active", _("actief")
    REST = "rest", _("rustperiode")
    WAITING = "waiting", _("wacht op de cliënt")
    NO_NEED = "no_need", _("geen behoefte, gerespecteerd")
    CLOSED = "closed", _("afgesloten")


RESTING = (TrajectoryStatus.REST, TrajectoryStatus.NO_NEED)


class Question(TextChoices):
    """What the client asks for first."""

    CONTACT = "contact", _("contact")
    PRACTICAL = "practical", _("praktische hulp")
    DEBTS = "debts", _("geldzorgen")
    PSYCHOLOGICAL = "psychological", _("psychische klachten")
    OTHER = "other", _("iets anders")


class Entry(TextChoices):
    """How the client came into view."""

    NEW = "new", _("nieuw")
    KNOWN = "known", _("al bekend")
    OTHER_ORGANISATION = "other_organisation", _("via een andere organisatie")


class ClosingReason(TextChoices):
    """Why a trajectory ended."""

    GOAL_REACHED = "goal_reached", _("doel bereikt")
    OWN_STRENGTH = "own_strength", _("gaat verder op eigen kracht")
    VOLUNTEER = "volunteer", _("overgedragen aan een vrijwilliger")
    REFERRED = "referred", _("doorverwezen")
    MONITORING = "monitoring", _("blijft in beeld")
    SAFETY_NET = "safety_net", _("vangnet gemaakt")
    CLIENT_STOPPED = "client_stopped", _("cliënt wilde stoppen")
    MISSED_APPOINTMENTS = "missed_appointments", _("afspraken bleven uit")
    REFERRAL_REFUSED = "referral_refused", _("verwijzing niet gewild")
    FAMILY = "family", _("familie zorgt")
    NOT_ISOLATED = "not_isolated", _("niet geïsoleerd")
    NO_EFFECT = "no_effect", _("geen effect te verwachten")
    MOVED = "moved", _("verhuisd")
    DIED = "died", _("overleden")
    NO_CONTACT = "no_contact", _("geen contact mogelijk")
    UNKNOWN = "unknown", _("niet vastgelegd")


class Phase(TextChoices):
    """The six phases around the person (Werkboek); they overlap, take long and go back (PHA-01)."""

    RECOGNISE = "recognise", _("Herkennen")
    OPEN_UP = "open_up", _("Bespreekbaar maken")
    LISTEN = "listen", _("Luisteren")
    WISHES = "wishes", _("Wensen en talenten")
    ACTIONS = "actions", _("Ondersteunen in acties")
    REVIEW = "review", _("Terug- en vooruitblikken")

    @property
    def number(self) -> int:
        """1 to 6."""
        return list(Phase).index(self) + 1


class VisitKind(TextChoices):
    """How contact was made or tried."""

    HOME_VISIT = "home_visit", _("huisbezoek")
    INTRODUCTION = "introduction", _("kennismaking")
    PHONE = "phone", _("telefoon")
    OUTDOORS = "outdoors", _("buiten")
    GOING_ALONG = "going_along", _("meegaan")
    OFFICE = "office", _("kantoor")
    LETTERBOX = "letterbox", _("brievenbus")
    CASE_MEETING = "case_meeting", _("overleg (MDO)")
    PRESENCE = "presence", _("aanwezig in de wijk")


class VisitOutcome(TextChoices):
    """What came of it; anything but HELD is a contactpoging."""

    HELD = "held", _("gesprek")
    NOT_HOME = "not_home", _("niet thuis")
    DOOR_CLOSED = "door_closed", _("deur bleef dicht")
    REFUSED = "refused", _("geweigerd")
    CANCELLED_BY_CLIENT = "cancelled_by_client", _("afgezegd door cliënt")
    CANCELLED_BY_US = "cancelled_by_us", _("afgezegd door ons")


# PHA-05 counts these; what we cancelled ourselves says nothing about the client.
TURNED_AWAY = (
    VisitOutcome.NOT_HOME,
    VisitOutcome.DOOR_CLOSED,
    VisitOutcome.REFUSED,
    VisitOutcome.CANCELLED_BY_CLIENT,
)


class ConsentScope(TextChoices):
    """What the client agrees to."""

    VOLUNTEER = "volunteer", _("een vrijwilliger")
    ORGANISATION = "organisation", _("delen met een organisatie")
    FEEDBACK = "feedback_to_melder", _("terugkoppeling aan de melder")
    MONITORING = "monitoring", _("in beeld houden")
    NEIGHBOUR = "neighbour", _("een buur betrekken")


class ConsentAnswer(TextChoices):
    """Yes or no; not asked is the absence of a row."""

    GIVEN = "given", _("ja")
    REFUSED = "refused", _("nee")


class MonitoringKind(TextChoices):
    """How somebody stays in view."""

    IN_VIEW = "in_view", _("in beeld houden")
    PHONE_LINE = "phone_line", _("belcontact")


class Decision(TextChoices):
    """What a person did with the proposal of the typing guide.

    `CONFIRMED` leaves the same profiles open, `OTHER` leaves none of them (TYP-08). `OWN` is all between, which is no
    contradiction: nothing was proposed, less was chosen, or a dimension the guide left open was filled in.
    """

    CONFIRMED = "confirmed", _("voorstel bevestigd")
    OTHER = "other", _("anders gekozen dan het voorstel")
    OWN = "own", _("zelf gekozen")
    DOUBT = "doubt", _("twijfel tussen twee")
    POSTPONED = "postponed", _("uitgesteld")


class Otherwise(TextChoices):
    """TYP-08: why practice chose another profile than the guide; the own words stand with the deviation."""

    KNOWS_MORE = "knows_more", _("ik weet iets wat de vragen niet vragen")
    QUESTION = "question", _("een vraag of antwoord past niet bij deze persoon")
    WEIGHT = "weight", _("de typeerhulp weegt iets te zwaar of te licht")
    TEAM = "team", _("overleg met collega’s gaf de doorslag")
    ELSE = "else", _("iets anders")


class Ring(IntegerChoices):
    """How near somebody stands on the network map."""

    CLOSE = 1, _("heel dichtbij")
    NEARER = 2, _("dichtbij")
    FAR = 3, _("verder weg")


class NetworkSector(TextChoices):
    """The parts of the network map (Werkboek 8.7). Formal support is never counted as network (TYP-14)."""

    SOCIAL = "social", _("familie, vrienden en bekenden")
    NEIGHBOURS = "neighbours", _("buurt")
    CLUBS = "clubs", _("werk, club of vereniging")
    MEANING = "meaning", _("geloof en zingeving")
    VOLUNTEERS = "volunteers", _("vrijwilligers")
    RESOURCES = "resources", _("hulpbronnen: fondsen, ruil, initiatieven")
    FORMAL = "formal", _("hulpverleners")


class Relation(TextChoices):
    """Who somebody is to the person."""

    PARTNER = "partner", _("partner")
    CHILD = "child", _("kind")
    PARENT = "parent", _("ouder")
    SIBLING = "sibling", _("broer of zus")
    FAMILY = "family", _("andere familie")
    FRIEND = "friend", _("vriend(in)")
    ACQUAINTANCE = "acquaintance", _("bekende")
    NEIGHBOUR = "neighbour", _("buur")
    COLLEAGUE = "colleague", _("collega of clubgenoot")
    VOLUNTEER = "volunteer", _("vrijwilliger")
    PROFESSIONAL = "professional", _("hulpverlener")
    PET = "pet", _("huisdier")
    PLACE = "place", _("plek of groep")
    OTHER = "other", _("iemand anders")


class SupportKind(TextChoices):
    """What somebody on the network map gives."""

    PRACTICAL = "practical", _("helpt bij praktische dingen")
    EMOTIONAL = "emotional", _("luistert en troost")
    COMPANY = "company", _("is er voor de gezelligheid")


class ContactRhythm(TextChoices):
    """How often there is contact."""

    DAILY = "daily", _("elke dag")
    WEEKLY = "weekly", _("elke week")
    MONTHLY = "monthly", _("elke maand")
    SELDOM = "seldom", _("minder vaak")


class Tone(TextChoices):
    """What a contact brings or costs."""

    SUPPORTIVE = "supportive", _("geeft steun")
    BURDENING = "burdening", _("kost kracht")
    BOTH = "both", _("allebei")


class GoalOwner(TextChoices):
    """Whose wish a goal is (PHA-07)."""

    CLIENT = "client", _("van de persoon zelf")
    PROFESSIONAL = "professional", _("van ons")


class LifeDomain(TextChoices):
    """The part of life a goal is about."""

    CONTACTS = "contacts", _("contact met mensen")
    DAYS = "days", _("de dag invullen")
    HOME = "home", _("wonen en huishouden")
    MONEY = "money", _("geld en papieren")
    HEALTH = "health", _("gezondheid")
    MIND = "mind", _("hoe ik me voel")
    CARE = "care", _("zorgen voor iemand")
    MEANING = "meaning", _("zin en geloof")
    SAFETY = "safety", _("veiligheid")


class GoalResult(TextChoices):
    """How a goal ended; none of these is a failure."""

    REACHED = "reached", _("gelukt")
    PARTLY = "partly", _("voor een deel gelukt")
    CHANGED = "changed", _("een andere wens geworden")
    DROPPED = "dropped", _("niet meer nodig of gewenst")


class Doer(TextChoices):
    """Who does a step of the plan."""

    CLIENT = "client", _("de persoon zelf")
    NETWORK = "network", _("iemand uit het netwerk")
    COLLEAGUE = "colleague", _("een van ons")
    VOLUNTEER = "volunteer", _("een vrijwilliger")
    PARTY = "party", _("een andere organisatie")
