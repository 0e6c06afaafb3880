"""By what the figures are divided."""

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


class FirstContact(TextChoices):
    """REP-02: whether contact was tried; not yet, not done and unknown are three things."""

    TRIED = "tried", _("contact geprobeerd")
    NOT_YET = "not_yet", _("nog open, nog geen contactpoging")
    NOT_DONE = "not_done", _("afgesloten zonder huisbezoek, met een reden")
    UNKNOWN = "unknown", _("afgesloten, niet bekend of er contact was")


class Told(TextChoices):
    """SIG-04: whether the melder heard what was done."""

    GIVEN = "given", _("melder ingelicht")
    TO_DO = "to_do", _("nog te doen")
    TOO_EARLY = "too_early", _("nog niet aan de orde: er is nog geen contact")
    IMPOSSIBLE = "impossible", _("niet mogelijk")
    UNKNOWN = "unknown", _("niet bekend of de melder is ingelicht")
    ANONYMOUS = "anonymous", _("niet mogelijk: melder anoniem of niet te bereiken")


class Found(TextChoices):
    """What was found where no row of the typology stands."""

    TOO_LITTLE = "", _("te weinig informatie")
    PENDING = "pending", _("uitgesteld of twijfel")
    NOT_TYPED = "not_typed", _("nog niet getypeerd")
    OTHER_TEAM = "other_team", _("bij een ander team")
    NO_CLIENT = "no_client", _("niet bij een cliënt")


class Stand(TextChoices):
    """REP-02: where a person stands who has no profile; four different things."""

    DOUBT = "doubt", _("twijfel of deels bekend")
    TOO_LITTLE = "too_little", _("te weinig informatie")
    POSTPONED = "postponed", _("uitgesteld")
    NOT_TYPED = "not_typed", _("nog niet getypeerd")


class Proposed(TextChoices):
    """What the typing guide said where it proposed no profile."""

    PARTLY = "partly", _("alleen een rij of een kolom")
    TOO_LITTLE = "too_little", _("te weinig informatie")
