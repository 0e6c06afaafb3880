"""Codes of contact with a client."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


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
