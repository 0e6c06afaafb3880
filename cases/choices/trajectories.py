"""Codes of a trajectory."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class TrajectoryStatus(TextChoices):
    """Where a trajectory stands, beside its phases; rest and no need are not failures.

    IN_VIEW is guidance that became keeping an eye on somebody: open, and not at work. The rhythm of its contacts
    stands with `Monitoring`, so that nothing asks for it twice (PHA-04, PHA-24, TYP-09 leave it alone).
    """

    ACTIVE = "active", _("actief")
    REST = "rest", _("rustperiode")
    WAITING = "waiting", _("wacht op de cliënt")
    NO_NEED = "no_need", _("geen behoefte, gerespecteerd")
    IN_VIEW = "in_view", _("in beeld")
    CLOSED = "closed", _("afgesloten")


# Guided now, or waiting for the client; not in rest, without a need, or in view.
AT_WORK = (TrajectoryStatus.ACTIVE, TrajectoryStatus.WAITING)
# PHA-04 offers a day to ask again; who is in view is asked in the rhythm that was agreed.
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
