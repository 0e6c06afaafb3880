"""Codes of volunteers and matches."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class VolunteerState(TextChoices):
    """The life of a volunteer, from sign-up to leaving."""

    APPLIED = "applied", _("aangemeld")
    INTAKE = "intake", _("intake")
    AVAILABLE = "available", _("beschikbaar")
    PAUSED = "paused", _("even niet")
    LEFT = "left", _("gestopt")


class Capability(TextChoices):
    """What a volunteer can bring about."""

    COMPANY = "company", _("gezelschap")
    PRACTICAL = "practical", _("praktische hulp")
    IMPROVE = "improve", _("kan helpen iets te veranderen")


class Conduct(TextChoices):
    """What the VOG of a volunteer still says."""

    MISSING = "missing", _("VOG niet gezien")
    OLD = "old", _("VOG te oud")
    SOON_OLD = "soon_old", _("VOG bijna te oud")
    VALID = "valid", _("VOG in orde")


class MatchState(TextChoices):
    """The life of a match."""

    PROPOSED = "proposed", _("voorgesteld")
    INTRODUCTION = "introduction", _("kennismaking gepland")
    TRIAL = "trial", _("proefperiode")
    RUNNING = "running", _("loopt")
    ENDING = "ending", _("wordt afgerond")
    ENDED = "ended", _("beëindigd")


class EndReason(TextChoices):
    """Why a match ended; for the volunteer a reason is never compulsory."""

    GOAL_REACHED = "goal_reached", _("doel bereikt")
    MOVED = "moved", _("verhuisd")
    NO_CLICK = "no_click", _("geen klik")
    TOO_HEAVY = "too_heavy", _("te zwaar")
    OTHER = "other", _("anders")
    UNKNOWN = "unknown", _("niet gezegd")


# A volunteer meets the client from the introduction on.
MEETING_STATES = (MatchState.INTRODUCTION, MatchState.TRIAL, MatchState.RUNNING, MatchState.ENDING)
EARLY_REASONS = (EndReason.NO_CLICK, EndReason.TOO_HEAVY)
