"""The rows of the access log somebody may review, as ready strings."""

from datetime import datetime
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.core import signing
from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import JSONObject
from django.http import QueryDict
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.access import Reach
from accounts.choices import Permission, Role
from accounts.models import User
from audit.choices import Ground
from audit.models import AccessLog
from cases.models import Client
from people.models import NAME_PARTS, name_of

PAGE = 50
CURSOR = "privacy.access_log"
PAGES = {
    "desk:client": gettext_lazy("cliëntpagina"),
    "cases:visit": gettext_lazy("bezoek vastleggen"),
    "cases:phases": gettext_lazy("fasen"),
    "cases:observe": gettext_lazy("observaties"),
    "cases:assess": gettext_lazy("typering"),
    "cases:typing_history": gettext_lazy("verloop van de typering"),
    "cases:typing_confirm": gettext_lazy("typering bevestigen"),
    "cases:typing_choose": gettext_lazy("typering kiezen"),
    "cases:typing_doubt": gettext_lazy("twijfel bij de typering"),
    "cases:typing_postpone": gettext_lazy("typering uitstellen"),
    "cases:indicate": gettext_lazy("indicering"),
    "cases:network": gettext_lazy("netwerkkaart"),
    "cases:network_begin": gettext_lazy("netwerkkaart beginnen"),
    "cases:network_add": gettext_lazy("iemand op de netwerkkaart zetten"),
    "cases:network_compare": gettext_lazy("netwerkkaarten vergelijken"),
    "cases:network_put_back": gettext_lazy("iemand terugzetten op de netwerkkaart"),
    "cases:network_tell": gettext_lazy("wat bij de netwerkkaart verteld werd"),
    "cases:network_member": gettext_lazy("iemand op de netwerkkaart"),
    "cases:network_place": gettext_lazy("iemand verplaatsen op de netwerkkaart"),
    "cases:network_remove": gettext_lazy("iemand van de netwerkkaart halen"),
    "cases:trajectory": gettext_lazy("traject"),
    "cases:status": gettext_lazy("status van het traject"),
    "cases:trajectory_plan": gettext_lazy("opzet van het traject"),
    "cases:party_add": gettext_lazy("betrokkene toevoegen"),
    "cases:party": gettext_lazy("betrokkene wijzigen"),
    "cases:party_end": gettext_lazy("betrokkene doet niet meer mee"),
    "cases:party_back": gettext_lazy("betrokkene doet weer mee"),
    "cases:hand_over": gettext_lazy("overdracht"),
    "cases:hand_over_step": gettext_lazy("stap van de overdracht"),
    "cases:hand_over_finish": gettext_lazy("overdracht afronden"),
    "cases:hand_over_stop": gettext_lazy("overdracht stoppen"),
    "cases:hand_over_promises": gettext_lazy("toezeggingen overzetten"),
    "cases:reviews": gettext_lazy("terugblikken"),
    "cases:review_add": gettext_lazy("terugblik vastleggen"),
    "cases:reopen": gettext_lazy("nieuw traject"),
    "cases:close": gettext_lazy("traject afsluiten"),
    "cases:close_because": gettext_lazy("traject afsluiten"),
    "cases:closing": gettext_lazy("afsluiting"),
    "cases:closing_edit": gettext_lazy("afsluiting aanvullen"),
    "cases:closing_paper": gettext_lazy("afsluiting op papier"),
    "cases:closing_undo": gettext_lazy("toch niet afgesloten"),
    "cases:person": gettext_lazy("persoonsgegevens"),
    "cases:story": gettext_lazy("het verhaal"),
    "cases:consent": gettext_lazy("toestemming"),
    "cases:consent_add": gettext_lazy("toestemming vastleggen"),
    "cases:consent_withdraw": gettext_lazy("toestemming intrekken"),
    "cases:referrals": gettext_lazy("verwijzingen"),
    "cases:refer": gettext_lazy("verwijzen"),
    "cases:referral_follow_up": gettext_lazy("hoe een verwijzing ging"),
    "cases:referral_told": gettext_lazy("verteld wat zonder toestemming is gedeeld"),
    "cases:referral_paper": gettext_lazy("verwijsbrief op papier"),
    "cases:access": gettext_lazy("inzage met reden"),
    "cases:lead": gettext_lazy("regie geven"),
    "cases:tell": gettext_lazy("vertellen welk signaal hier bracht"),
    "cases:plan": gettext_lazy("afspraak maken"),
    "cases:advices": gettext_lazy("adviezen"),
    "cases:aside": gettext_lazy("advies opzij leggen"),
    "cases:aside_back": gettext_lazy("advies weer tonen"),
    "cases:intervisie": gettext_lazy("casus zonder namen"),
    "cases:goals": gettext_lazy("doelen en stappen"),
    "cases:goals_paper": gettext_lazy("plan op papier"),
    "cases:goal_drawing": gettext_lazy("plan als tekening of foto"),
    "cases:goal_drawing_remove": gettext_lazy("tekening of foto van het plan weghalen"),
    "cases:goal_drawing_image": gettext_lazy("tekening of foto van het plan"),
    "cases:goals_promised": gettext_lazy("eigen stappen"),
    "cases:goal_add": gettext_lazy("doel toevoegen"),
    "cases:goal": gettext_lazy("doel wijzigen"),
    "cases:goal_end": gettext_lazy("doel afronden"),
    "cases:goal_reopen": gettext_lazy("doel opnieuw oppakken"),
    "cases:goal_step_add": gettext_lazy("stap toevoegen"),
    "cases:goal_step": gettext_lazy("stap wijzigen"),
    "cases:goal_step_done": gettext_lazy("stap gedaan"),
    "cases:goal_step_drop": gettext_lazy("stap niet meer nodig"),
    "cases:goal_step_again": gettext_lazy("stap toch nog doen"),
    "cases:watching": gettext_lazy("in beeld"),
    "cases:monitoring": gettext_lazy("contact om in beeld te houden"),
    "cases:monitoring_give": gettext_lazy("vaste persoon kiezen"),
    "cases:monitoring_end": gettext_lazy("in beeld houden stoppen"),
    "cases:emergency": gettext_lazy("noodplan"),
    "cases:emergency_paper": gettext_lazy("noodplan op papier"),
    "cases:watch_begin": gettext_lazy("signaleringsnetwerk beginnen"),
    "cases:watch_unagreed": gettext_lazy("signaleringsnetwerk zonder ja van de cliënt"),
    "cases:watch_agree": gettext_lazy("ja op het signaleringsnetwerk"),
    "cases:watch_end": gettext_lazy("signaleringsnetwerk stoppen"),
    "cases:watch_again": gettext_lazy("signaleringsnetwerk weer oppakken"),
    "cases:watcher_add": gettext_lazy("iemand in het signaleringsnetwerk zetten"),
    "cases:watcher": gettext_lazy("iemand in het signaleringsnetwerk"),
    "cases:watcher_stop": gettext_lazy("iemand uit het signaleringsnetwerk halen"),
    "cases:watcher_again": gettext_lazy("iemand terug in het signaleringsnetwerk"),
    "cases:watcher_card": gettext_lazy("afspraakkaart"),
    "cases:sheets": gettext_lazy("instrumenten"),
    "cases:sheet_start": gettext_lazy("instrument beginnen"),
    "cases:sheet": gettext_lazy("ingevuld instrument"),
    "cases:sheet_fill": gettext_lazy("instrument invullen"),
    "cases:sheet_discard": gettext_lazy("begonnen instrument weggooien of terugzetten"),
    "cases:sheet_drawing": gettext_lazy("tekening of foto toevoegen"),
    "cases:sheet_drawing_remove": gettext_lazy("tekening of foto weghalen"),
    "cases:sheet_drawing_image": gettext_lazy("tekening of foto"),
    "cases:move": gettext_lazy("afspraak verzetten"),
    "cases:call_off": gettext_lazy("afspraak afzeggen"),
    "cases:promise_kept": gettext_lazy("toezegging nagekomen"),
    "cases:card": gettext_lazy("signaleringskaart"),
    "cases:card_start": gettext_lazy("signaleringskaart beginnen"),
    "cases:card_fill": gettext_lazy("signaleringskaart invullen"),
    "cases:card_follow_up": gettext_lazy("vervolg op de signaleringskaart"),
    "cases:follow_up_done": gettext_lazy("vervolg op de signaleringskaart gedaan"),
    "cases:uninvited": gettext_lazy("bezoek zonder uitnodiging"),
    "cases:uninvited_step": gettext_lazy("stap van het bezoek zonder uitnodiging"),
    "cases:uninvited_weigh": gettext_lazy("afwegingen bij het bezoek zonder uitnodiging"),
    "signals:card": gettext_lazy("signaleringskaart bij een melding"),
    "signals:card_fill": gettext_lazy("signaleringskaart bij een melding invullen"),
    "signals:card_follow_up": gettext_lazy("vervolg op de signaleringskaart bij een melding"),
    "signals:safety": gettext_lazy("veiligheidsnotities bij een melding"),
    "signals:note_read": gettext_lazy("notitie bij een melding"),
    "signals:concern": gettext_lazy("melding"),
    "signals:flag": gettext_lazy("vlag bij een melding"),
    "signals:meldcode": gettext_lazy("Meldcode-dossier"),
    "signals:meldcode_step": gettext_lazy("stap van de Meldcode"),
    "signals:meldcode_assign": gettext_lazy("Meldcode-dossier toewijzen"),
    "signals:meldcode_close": gettext_lazy("Meldcode-dossier afsluiten"),
    "signals:meldcode_reopen": gettext_lazy("Meldcode-dossier heropenen"),
    "cases:flag": gettext_lazy("vlag"),
    "cases:flag_add": gettext_lazy("vlag zetten"),
    "cases:flag_consult": gettext_lazy("overleg over een vlag"),
    "cases:flag_lift": gettext_lazy("vlag opheffen"),
    "cases:flag_again": gettext_lazy("vlag opnieuw zetten"),
    "cases:safety": gettext_lazy("veiligheidsnotities"),
    "cases:safety_withdraw": gettext_lazy("veiligheidsnotitie intrekken"),
    "matching:match": gettext_lazy("koppeling"),
    "matching:match_edit": gettext_lazy("koppeling wijzigen"),
    "matching:match_end": gettext_lazy("koppeling beëindigen"),
    "matching:match_propose": gettext_lazy("koppeling voorstellen"),
}


class AccessRow(NamedTuple):
    """Who saw whom, when, where in the program, on what ground and why. Never what was read."""

    at: str
    who: str
    client: str
    reference: str
    page: str
    ground: str
    purpose: str


class Tag(NamedTuple):
    """A filter that is on; its address takes it off."""

    label: str
    url: str


def access_page(user: User, asked: QueryDict) -> dict[str, Any]:
    """Opened files, newest first, in pages of 50 that continue before the last row seen (`voor`).

    Filters: `wie` (reference of a user) and `grond`.
    """
    users = list(_reviewable_users(user.reach(Permission.ACCESS_LOG_VIEW)).values_list("reference", "name"))
    who = asked.get("wie") if asked.get("wie") in dict(users) else ""
    ground = asked.get("grond") if asked.get("grond") in Ground else ""
    filters = {name: value for name, value in (("wie", who), ("grond", ground)) if value}
    log = visible_log(user).filter(_before(asked.get("voor", "")))
    if who:
        log = log.filter(user__reference=who)
    if ground:
        log = log.filter(ground=ground)
    columns = ("at", "pk", "user__name", "target_reference", "page", "ground", "purpose", "names")
    rows = list(log.annotate(names=_names()).order_by("-at", "-pk").values_list(*columns)[: PAGE + 1])
    return {
        "rows": [_row(row) for row in rows[:PAGE]],
        "users": users,
        "grounds": Ground.choices,
        "who": who,
        "ground": ground,
        "tags": _tags(filters, dict(users)),
        "next_url": _url(filters | {"voor": _cursor(rows[PAGE - 1])}) if len(rows) > PAGE else "",
        "first_url": _url(filters) if asked.get("voor") else "",
    }


def visible_log(user: User) -> QuerySet[AccessLog]:
    """The one door to the log: all of it, or only the rows about clients of the teams in reach."""
    reach = user.reach(Permission.ACCESS_LOG_VIEW)
    if reach.everything:
        return AccessLog.objects.all()
    clients = Client.objects.filter(reach.rows("team")).values("reference")
    return AccessLog.objects.filter(target=Client._meta.label, target_reference__in=clients)


def _reviewable_users(reach: Reach) -> QuerySet[User]:
    """Who can stand in the log that is in reach: whoever has or had a role there, and the privacy officers."""
    if reach.everything:
        return User.objects.exclude(memberships=None).distinct()
    roles = Q(memberships__team__in=reach.team_ids) | Q(memberships__role=Role.PRIVACY_OFFICER)
    return User.objects.filter(roles).distinct()


def _names() -> Subquery:
    """The parts of the client's names, in one column that both databases know."""
    parts = {f"{who}_{part}": f"{who}__{part}" for who in ("person", "partner") for part in NAME_PARTS}
    clients = Client.objects.filter(reference=OuterRef("target_reference"))
    return Subquery(clients.values(names=JSONObject(**parts))[:1])


def _row(row: tuple) -> AccessRow:
    at, _pk, who, reference, page, ground, purpose, names = row
    moment = date_format(localtime(at), "d-m-Y H:i")
    return AccessRow(moment, who, _name(names), reference, PAGES.get(page, page), Ground(ground).label, purpose)


def _name(names: dict[str, str | None] | None) -> str:
    """One name or two; nothing when the file no longer exists."""
    people = [[(names or {}).get(f"{who}_{part}") or "" for part in NAME_PARTS] for who in ("person", "partner")]
    return _(" en ").join(name for name in (name_of(*parts) for parts in people) if name)


def _tags(filters: dict[str, str], users: dict[str, str]) -> list[Tag]:
    tags = []
    for on, value in filters.items():
        rest = {name: other for name, other in filters.items() if name != on}
        tags.append(Tag(users[value] if on == "wie" else Ground(value).label, _url(rest)))
    return tags


def _cursor(row: tuple) -> str:
    """Where a page ended, sealed: an address holds no key that can be read or tried."""
    return signing.dumps([row[0].isoformat(), row[1]], salt=CURSOR)


def _before(cursor: str) -> Q:
    """The condition that continues before a cursor; an unreadable one starts from the beginning."""
    try:
        at, pk = signing.loads(cursor, salt=CURSOR)
    except signing.BadSignature:
        return Q()
    moment = datetime.fromisoformat(at)
    return Q(at__lt=moment) | Q(at=moment, pk__lt=pk)


def _url(filters: dict[str, str]) -> str:
    url = reverse("privacy:access_log")
    return f"{url}?{urlencode(filters)}" if filters else url
