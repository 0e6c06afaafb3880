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
    FAMILY = "family", _("familie zorgt")
    MERGED = "merged", _("gevoegd bij een andere melding")


# What somebody can choose when a melding is closed; joining another melding is an act of its own.
CLOSING = tuple(one for one in ConcernOutcome if one != ConcernOutcome.MERGED)


class Reason(TextChoices):
    """Why somebody worries; a melding may have many."""

    DEATH = "death", _("partner of naaste overleden")
    NETWORK = "network", _("contacten vielen weg")
    LONELY = "lonely", _("eenzaam")
    LOW_MOOD = "low_mood", _("somber")
    ACTIVITIES = "activities", _("zoekt iets te doen")
    HEALTH = "health", _("gezondheid")
    SELF_NEGLECT = "self_neglect", _("zorgt slecht voor zichzelf")
    HOME_NEGLECT = "home_neglect", _("woning verwaarloosd")
    INDOORS = "indoors", _("komt de deur niet uit")
    DEBTS = "debts", _("schulden")
    NUISANCE = "nuisance", _("overlast")
    CARE_TASK = "care_task", _("zware zorgtaak")
    VIOLENCE = "violence", _("geweld in huis")
    WORK_LOST = "work_lost", _("werk kwijt")
    OTHER = "other", _("iets anders")


# SIG-14: what raises the risk and is easy to raise in a talk.
LIFE_EVENTS = frozenset({Reason.DEATH, Reason.WORK_LOST})


class Feedback(TextChoices):
    """SIG-04: whether the melder heard what was done; empty is still to do.

    Unknown is of meldingen that were closed before this program kept it: nobody is asked to do it after all.
    """

    GIVEN = "given", _("melder ingelicht")
    IMPOSSIBLE = "impossible", _("niet mogelijk")
    UNKNOWN = "unknown", _("niet bekend of de melder is ingelicht")


class NoteKind(TextChoices):
    """What a line in the logbook of a melding is."""

    NOTE = "note", _("notitie")
    HANDOVER = "handover", _("overdracht")
    FEEDBACK = "feedback", _("terugkoppeling aan de melder")
    SUPPLEMENT = "supplement", _("aanvulling van de melder")
