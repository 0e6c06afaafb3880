"""Roles, permissions and how far a permission reaches."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Role(TextChoices):
    """What somebody is in a team."""

    VOLUNTEER = "volunteer", _("vrijwilliger")
    WORKER = "worker", _("sociaal werker")
    COORDINATOR = "coordinator", _("coördinator")
    MANAGER = "manager", _("manager")
    DESK = "desk", _("medewerker meldpunt")
    ADMINISTRATOR = "administrator", _("functioneel beheerder")
    PRIVACY_OFFICER = "privacy_officer", _("privacyfunctionaris")
    SAFEGUARDING = "safeguarding", _("aandachtsfunctionaris")


class Permission(TextChoices):
    """What a page needs. PUBLIC and SIGNED_IN are granted to everybody and to every user."""

    PUBLIC = "public", _("voor iedereen")
    SIGNED_IN = "signed_in", _("voor wie is ingelogd")
    CONCERN_TAKE = "concern_take", _("melding opnemen")
    CONCERN_VIEW = "concern_view", _("meldingen zien")
    CONCERN_HANDLE = "concern_handle", _("melding aannemen en afsluiten")
    CONCERN_ASSIGN = "concern_assign", _("melding toewijzen")
    WORRY_BRING = "worry_bring", _("zorg doorgeven")
    SIGNALLER_VIEW = "signaller_view", _("signaleringsnetwerk zien")
    SIGNALLER_EDIT = "signaller_edit", _("signaleringsnetwerk bijhouden")
    MELDCODE_VIEW = "meldcode_view", _("Meldcode-dossier zien")
    MELDCODE_EDIT = "meldcode_edit", _("Meldcode-dossier bijhouden")
    CLIENT_VIEW = "client_view", _("cliënten zien")
    CASE_OUTLINE = "case_outline", _("bereikbaarheid, fase en typering zien")
    FILE_OPEN = "file_open", _("dossier openen")
    FILE_REASON = "file_reason", _("inzage met reden")
    CASE_WORK = "case_work", _("traject openen en bijhouden")
    CASE_ASSIGN = "case_assign", _("regie geven")
    CONSENT_EDIT = "consent_edit", _("toestemming vastleggen")
    VOLUNTEER_VIEW = "volunteer_view", _("vrijwilligers zien")
    VOLUNTEER_EDIT = "volunteer_edit", _("vrijwilligers bijhouden")
    MATCH_VIEW = "match_view", _("koppelingen zien")
    MATCH_PROPOSE = "match_propose", _("koppeling voorstellen")
    MATCH_EDIT = "match_edit", _("koppelingen bijhouden")
    CASELOAD_VIEW = "caseload_view", _("caseload zien")
    CONCERN_FIGURES = "concern_figures", _("cijfers over meldingen zien")
    TYPING_FIGURES = "typing_figures", _("cijfers over typeren zien")
    ACCESS_LOG_VIEW = "access_log_view", _("inzagelog zien")
    DIRECTORY_VIEW = "directory_view", _("wijken zien")
    DIRECTORY_EDIT = "directory_edit", _("wijken bijhouden")
    USER_MANAGE = "user_manage", _("gebruikers beheren")
    SETTINGS_EDIT = "settings_edit", _("instellingen wijzigen")
    INSTRUMENT_EDIT = "instrument_edit", _("instrumenten bijhouden")
    PROFILE_EDIT = "profile_edit", _("teksten van de profielen bijhouden")


class Scope(TextChoices):
    """How far a permission reaches, widest last."""

    OWN = "own", _("eigen")
    CASELOAD = "caseload", _("eigen caseload")
    TEAM = "team", _("eigen teams")
    FIGURES = "figures", _("alleen cijfers")
    ALL = "all", _("alles")
