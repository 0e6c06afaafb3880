"""Plain start pages of the meldpunt, manager, volunteer, beheerder and privacyfunctionaris."""

from datetime import datetime

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.models import User
from audit.choices import Ground
from audit.models import AccessLog
from desk.start.concerns import signallers_section
from desk.start.section import SHOWN, StartItem, StartSection, section
from matching.choices import MatchState
from matching.models import Match
from matching.queries import call_name
from matching.rules import conduct_since
from method.thresholds import Threshold, Thresholds
from signals.choices.concerns import ConcernStatus
from signals.models import Concern, MeldcodeRecord
from signals.queries.meldcode import rows_of, waiting_flags
from signals.queries.worries import own_worries
from ui.show import day


def desk_sections(user: User, *, now: datetime, limits: Thresholds, own: list[StartSection]) -> list[StartSection]:
    """New meldingen, oldest first."""
    rows = (
        Concern.objects.visible_to(user).filter(status=ConcernStatus.NEW).order_by("received_at")
        .values_list("about", "team__name", "received_at", "reference")[: SHOWN + 1]
    )  # fmt: skip
    items = [StartItem(about, team, reverse("signals:concern", args=[ref]), day(at)) for about, team, at, ref in rows]
    queue = reverse("signals:concerns")
    return [
        section(_("Nieuwe meldingen"), items, empty=_("Geen nieuwe meldingen."), more_url=queue),
        *own,
        signallers_section(user, now=now, limits=limits),
    ]


def manager_sections(user: User, *, now: datetime, limits: Thresholds) -> list[StartSection]:
    """The way to the figures."""
    items = [
        StartItem(
            _("Caseload per team, wijk en fase"),
            _("alleen cijfers, geen namen van cliënten"),
            reverse("reports:caseload"),
        ),
        StartItem(_("Typologie"), _("hoeveel mensen er bij elk profiel staan"), reverse("reports:typology")),
        StartItem(
            _("Typeren"), _("hoe vaak anders is gekozen dan de typeerhulp, en waarom"), reverse("reports:typings")
        ),
        StartItem(_("Meldpunt"), _("wat binnenkwam en wat ervan werd"), reverse("reports:concerns")),
    ]
    return [section(_("Cijfers"), items)]


def volunteer_sections(user: User, *, now: datetime, limits: Thresholds) -> list[StartSection]:
    """Own matches: whom to call what, and what was agreed. Nothing else of the client."""
    seen_since = conduct_since(timezone.localdate(now), limits[Threshold.VOG_YEARS])
    rows = (
        Match.objects.open_to_volunteer(user, conduct_since=seen_since)
        .values_list("client__person__first_name", "state", "goal", "reference")[: SHOWN + 1]
    )  # fmt: skip
    items = [
        StartItem(call_name(name), goal or str(MatchState(state).label), reverse("matching:match", args=[reference]))
        for name, state, goal, reference in rows
    ]
    empty = _("Je hebt nu geen koppeling. Je coördinator belt je als er iemand is die bij je past.")
    worries = [
        StartItem(
            _("Doorgegeven op {received}").format(received=one["received"]),
            _("opgepakt") if one["is_taken_on"] else _("ontvangen"),
            reverse("signals:receipt", args=[one["receipt"]]),
        )
        for one in own_worries(user, number=SHOWN + 1)
    ]
    nothing = _("Maak je je zorgen om iemand? Geef het door.")
    return [
        section(_("Mijn koppelingen"), items, empty=empty),
        section(_("Zorgen die je doorgaf"), worries, empty=nothing, more_url=reverse("signals:worries")),
    ]


def administrator_sections(user: User, *, now: datetime, limits: Thresholds) -> list[StartSection]:
    """What is there to manage."""
    waiting = User.objects.filter(is_active=False).count()
    people = ngettext("{n} account kan niet inloggen", "{n} accounts kunnen niet inloggen", waiting).format(n=waiting)
    return [
        section(
            _("Beheer"),
            [
                StartItem(_("Gebruikers en rollen"), people, reverse("accounts:users")),
                StartItem(_("Wijken"), _("welk team werkt waar"), reverse("directory:districts")),
                StartItem(_("Drempels"), _("de getallen van de methode"), reverse("method:thresholds")),
            ],
        )
    ]


def privacy_sections(user: User, *, now: datetime, limits: Thresholds) -> list[StartSection]:
    """Who took access with a reason lately."""
    rows = (
        AccessLog.objects.filter(ground=Ground.REASON).order_by("-at")
        .values_list("user__name", "purpose", "at")[: SHOWN + 1]
    )  # fmt: skip
    log = reverse("privacy:access_log")
    items = [StartItem(who, purpose, log, day(at)) for who, purpose, at in rows]
    empty = _("Niemand opende een dossier buiten de eigen caseload.")
    return [section(_("Inzage met reden"), items, empty=empty, more_url=log)]


def safeguarding_sections(user: User, *, now: datetime, limits: Thresholds) -> list[StartSection]:
    """The Meldcode records that run, and the flags nobody began one for: whoever raised those can tell more."""
    records = reverse("signals:meldcodes")
    running = rows_of(MeldcodeRecord.objects.visible_to(user).open(), SHOWN + 1)
    items = [
        StartItem(row.about, row.meta, reverse("signals:meldcode", args=[row.reference]), row.opened) for row in running
    ]
    waiting = [StartItem(one.label, one.meta, records) for one in waiting_flags(user)[: SHOWN + 1]]
    empty = _("Er loopt geen Meldcode-dossier.")
    return [
        section(_("Vlaggen zonder Meldcode-dossier"), waiting, rule="SIG-17", more_url=records),
        section(_("Meldcode-dossiers"), items, empty=empty, more_url=records),
    ]
