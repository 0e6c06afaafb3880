"""Codes of the work with one client."""

from django.db.models import TextChoices
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
