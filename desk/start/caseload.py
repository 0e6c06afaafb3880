"""What a caseload asks for, for the start page: one statement, however many kinds there are."""

from collections import defaultdict
from datetime import date, timedelta

from django.db.models import CharField, F, Value
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import User
from cases.models import HandOver, Monitoring, Referral, Trajectory
from cases.watching.rules import contact_words
from desk.start.section import StartItem
from desk.start.typings import reason_of, to_look_at
from method.thresholds import Threshold, Thresholds
from people.models import name_columns, name_of
from ui.dates import months_before
from ui.show import day

LAPSING, ASKING, IN_VIEW, REFERRED, TO_TELL, HANDED, PEERS, PLANNED = (
    "lapsing", "asking", "in_view", "referred", "to_tell", "handed", "peers", "planned",
)  # fmt: skip


def waits_of(user: User, today: date, limits: Thresholds) -> dict[str, list[StartItem]]:
    """What the own caseload asks for, by kind; one statement."""
    found = defaultdict(list)
    columns = [
        rows.order_by()
        .annotate(sort=kind, on_day=F(on), words=told)
        .values_list("sort", "on_day", "words", f"{path}reference", *name_columns(f"{path}person"))
        for kind, rows, on, told, path in _kinds(user, today, limits)
    ]
    union = columns[0].union(*columns[1:], all=True)
    for kind, since_on, told, reference, *name in union.order_by(F("on_day").asc(nulls_first=True), "words"):
        found[kind].append(_item(kind, since_on, told, reference, name_of(*name), today))
    return found


def _kinds(user: User, today: date, limits: Thresholds) -> list[tuple]:
    """Of each kind its word, the rows, the column with the day, what is told of it, and the way to the client.

    Contact that lapses (PHA-24), whom to ask again (PHA-04), a plan that is over (PHA-18), intervisie (PHA-15), what to
    type or look at again (TYP-11, TYP-09), contact to stay in view (CLO-08), whom to ask after or tell of a referral
    (CLO-05, CLO-14), and hand-overs (PHA-16).
    """
    caseload = Trajectory.objects.visible_to(user).of(user)
    referrals = Referral.objects.visible_to(user).of(user)
    lapse = today - timedelta(weeks=limits[Threshold.CONTACT_LAPSE_WEEKS])
    peers = months_before(today, limits[Threshold.PEER_REVIEW_MONTHS])
    nothing, where_to = Value("", output_field=CharField()), Coalesce("organisation__name", "to_name")
    own = (
        (Value(LAPSING), caseload.without_contact_since(lapse), "last_contact_on"),
        (Value(ASKING), caseload.to_ask_again(today), "ask_again_on"),
        (Value(PLANNED), caseload.past_plan(today), "planned_until"),
        (Value(PEERS), caseload.to_peer_review(peers), "opened_on"),
        *to_look_at(caseload, today, limits),
    )
    watched = Monitoring.objects.visible_to(user).filter(user=user).due(today)
    handed = HandOver.objects.running().of(user).filter(trajectory__in=caseload.open())
    return [
        *((kind, rows, on, nothing, "client__") for kind, rows, on in own),
        (Value(IN_VIEW), watched, "next_on", nothing, "client__"),
        (Value(REFERRED), referrals.to_follow_up(today), "follow_up_on", where_to, "trajectory__client__"),
        (Value(TO_TELL), referrals.to_tell(), "referred_on", where_to, "trajectory__client__"),
        (Value(HANDED), handed, "begun_on", F("taker__name"), "trajectory__client__"),
    ]


def _item(kind: str, since_on: date | None, told: str, reference: str, name: str, today: date) -> StartItem:
    """Why it is on the list, and where to do it."""
    if kind == LAPSING:
        return StartItem(name, _last_contact(since_on), reverse("desk:client", args=[reference]))
    words = {
        ASKING: ("desk:client", _("afgesproken om nog eens te vragen")),
        IN_VIEW: ("cases:visit", contact_words(next_on=since_on, today=today)),
        REFERRED: ("cases:referrals", told),
        TO_TELL: ("cases:referrals", _("gedeeld met {who}, zonder toestemming").format(who=told)),
        HANDED: ("cases:hand_over", _("gaat naar {who}").format(who=told)),
        PEERS: ("cases:reviews", _("er speelt psychiatrie: laat collega’s meekijken")),
        PLANNED: ("cases:trajectory", _("praat erover; niets stopt vanzelf")),
    }
    page, why = words.get(kind) or ("cases:assess", reason_of(kind, since_on or today, today))
    side = "" if kind in (IN_VIEW, PEERS) else day(since_on)
    return StartItem(name, why, reverse(page, args=[reference]), side)


def _last_contact(last_contact_on: date | None) -> str:
    if last_contact_on is None:
        return _("nog geen gesprek gehad")
    return _("laatste gesprek {day}").format(day=day(last_contact_on))
