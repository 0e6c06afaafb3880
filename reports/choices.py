"""By what the caseload is divided."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Division(TextChoices):
    """One table each."""

    WORKER = "werker", _("regiehouder")
    TEAM = "team", _("team")
    DISTRICT = "wijk", _("wijk")
    PHASE = "fase", _("fase")
    ROW = "rij", _("hoe blijvend het isolement is")
    CONTACT = "contact", _("laatste gesprek")
