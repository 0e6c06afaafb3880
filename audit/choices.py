"""Codes of what can happen and why somebody looked."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Action(TextChoices):
    """What happened to a record: one for every use case that writes."""

    USER_INVITED = "user_invited", _("gebruiker uitgenodigd")
    USER_CHANGED = "user_changed", _("gebruiker gewijzigd")
    USER_IMPORTED = "user_imported", _("account aangemaakt bij inlezen")
    MEMBERSHIP_STARTED = "membership_started", _("rol gegeven")
    MEMBERSHIP_ENDED = "membership_ended", _("rol beëindigd")
    TEAM_ADDED = "team_added", _("team toegevoegd")
    TEAM_CHANGED = "team_changed", _("team gewijzigd")
    SIGNED_IN = "signed_in", _("ingelogd")
    SIGN_IN_FAILED = "sign_in_failed", _("inloggen mislukt")
    SIGNED_OUT = "signed_out", _("uitgelogd")
    PASSWORD_CHANGED = "password_changed", _("wachtwoord gewijzigd")
    PASSWORD_RESET = "password_reset", _("wachtwoord gekozen met een link uit de mail")
    FACTOR_ADDED = "factor_added", _("tweede stap aangezet")
    FACTOR_REMOVED = "factor_removed", _("tweede stap uitgezet")
    CODES_MADE = "codes_made", _("herstelcodes gemaakt")
    THRESHOLD_CHANGED = "threshold_changed", _("drempel gewijzigd")
    DISTRICT_ADDED = "district_added", _("wijk toegevoegd")
    DISTRICT_CHANGED = "district_changed", _("wijk gewijzigd")
    CONCERN_TAKEN = "concern_taken", _("melding opgenomen")
    CONCERN_ASSIGNED = "concern_assigned", _("melding toegewezen")
    CONCERN_ACCEPTED = "concern_accepted", _("melding aangenomen")
    CONCERN_CONTACTED = "concern_contacted", _("contact na melding")
    CONCERN_CLOSED = "concern_closed", _("melding afgesloten")
    CONCERN_JOINED = "concern_joined", _("melding bij cliënt gevoegd")
    CLIENT_ADDED = "client_added", _("cliënt toegevoegd")
    CLIENT_CHANGED = "client_changed", _("gegevens gewijzigd")
    PERSON_ADDED = "person_added", _("persoon toegevoegd")
    TRAJECTORY_OPENED = "trajectory_opened", _("traject geopend")
    TRAJECTORY_CHANGED = "trajectory_changed", _("traject gewijzigd")
    TRAJECTORY_CLOSED = "trajectory_closed", _("traject afgesloten")
    PHASE_ENTERED = "phase_entered", _("fase begonnen")
    PHASE_LEFT = "phase_left", _("fase verlaten")
    VISIT_LOGGED = "visit_logged", _("contact vastgelegd")
    APPOINTMENT_MADE = "appointment_made", _("afspraak gemaakt")
    APPOINTMENT_KEPT = "appointment_kept", _("afspraak nagekomen")
    PROMISE_MADE = "promise_made", _("toezegging gedaan")
    PROMISE_KEPT = "promise_kept", _("toezegging nagekomen")
    MONITORING_STARTED = "monitoring_started", _("in beeld houden begonnen")
    ASSESSED = "assessed", _("getypeerd")
    CONSENT_GIVEN = "consent_given", _("toestemming gegeven")
    CONSENT_REFUSED = "consent_refused", _("toestemming geweigerd")
    CONSENT_REPLACED = "consent_replaced", _("antwoord vervangen door een nieuw")
    CONSENT_WITHDRAWN = "consent_withdrawn", _("toestemming ingetrokken")
    ACCESS_GIVEN = "access_given", _("inzage met reden genomen")
    VOLUNTEER_ADDED = "volunteer_added", _("vrijwilliger toegevoegd")
    VOLUNTEER_CHANGED = "volunteer_changed", _("vrijwilliger gewijzigd")
    MATCH_PROPOSED = "match_proposed", _("koppeling voorgesteld")
    MATCH_CHANGED = "match_changed", _("koppeling gewijzigd")
    MATCH_ENDED = "match_ended", _("koppeling beëindigd")


class Ground(TextChoices):
    """On what ground somebody saw a client."""

    CASELOAD = "caseload", _("eigen caseload")
    REASON = "reason", _("inzage met reden")
    OUTLINE = "outline", _("eigen team, ook bereikbaarheid, fase en typering")
    TEAM = "team", _("eigen team, alleen naam en status")
    CONCERN = "concern", _("melding in behandeling")
    MATCH = "match", _("lopende koppeling")
