"""What the pages about volunteers and matches show, as ready strings."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.db.models import Exists, OuterRef, QuerySet
from django.http import QueryDict
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.choices import Permission
from accounts.models import User
from audit.choices import Ground
from audit.references import read_reference
from cases.choices import ConsentScope
from cases.models import Client, Consent, Visit
from cases.typing.basis import rows_of
from matching.choices import Conduct, MatchState, VolunteerState
from matching.models import Match, Volunteer
from matching.rules import (
    Guided,
    conduct_advice,
    conduct_on,
    conduct_since,
    papers_advice,
    proposal_advice,
    row_advice,
)
from method import thresholds
from method.advice import Advice, Kind
from method.thresholds import Threshold
from people.models import name_columns, name_of
from people.notation import search_name
from ui.phones import show_phone

PAGE = 25
WORRYING = (Conduct.MISSING, Conduct.OLD)
FILE_GROUNDS = (Ground.CASELOAD, Ground.REASON)


class VolunteerRow(NamedTuple):
    """One line of the list."""

    reference: str
    name: str
    meta: str
    conduct: str  # empty for who may not know
    worrying: bool
    team: str


class MatchRow(NamedTuple):
    """One match in a list: the other of the two, and where it stands."""

    reference: str
    name: str
    meta: str


class Tag(NamedTuple):
    """A filter that is on; its address takes it off."""

    label: str
    url: str


@dataclass(frozen=True)
class VolunteerCard:
    """All that a volunteer reads about a match: no last name, no address, no safety note ever gets in."""

    call_name: str
    state: str
    notice: str
    goal: str
    rhythm: str
    contact_name: str
    contact_email: str


def volunteers_page(user: User, asked: QueryDict, searched: str, *, at: datetime) -> dict[str, Any]:
    """Volunteers within reach by name, in pages of 25 that continue after the last one seen (`na`).

    Filters: `status`, and with `gezocht` the name that was searched for (kept out of the address).
    """
    state = asked.get("status", "") if asked.get("status") in VolunteerState else ""
    words = search_name(searched) if "gezocht" in asked else ""
    volunteers = Volunteer.objects.visible_to(user, at)
    if state:
        volunteers = volunteers.filter(state=state)
    if words:
        volunteers = volunteers.filter(person__search_name__contains=words)
    if after := read_reference(asked.get("na", "")):
        volunteers = volunteers.after(after)
    name, facts = name_columns("person"), ("state", "running", "max_matches", "conduct_seen_on")
    columns = ("reference", *name, *facts, "team_id", "team__name")
    rows = volunteers.with_running().order_by("person__sort_name", "pk").values_list(*columns)[: PAGE + 1]
    rows = [*rows]
    years, today = thresholds.value(Threshold.VOG_YEARS), localdate(at)
    filters = {name: value for name, value in (("status", state), ("gezocht", words and "1")) if value}
    return {
        "rows": [_volunteer_row(row, user, today, years) for row in rows[:PAGE]],
        "tags": _tags(filters, searched),
        "state": state,
        "searched": searched if words else "",
        "states": VolunteerState.choices,
        "next_url": _list_url(filters | {"na": rows[PAGE - 1][0]}) if len(rows) > PAGE else "",
        "first_url": _list_url(filters) if after else "",
    }


def volunteer_page(volunteer: Volunteer, user: User, *, at: datetime) -> dict[str, Any]:
    """One volunteer: everybody in reach reads name, availability and matches; the coordinator all."""
    matches = Match.objects.visible_to(user, at).filter(volunteer=volunteer).for_page()
    page = {
        "volunteer": volunteer,
        "matches": [_match_row(match) for match in matches],
        "may_edit": user.reach(Permission.VOLUNTEER_EDIT).covers(volunteer.team_id),
        "sees_all": sees_papers(user, volunteer.team_id),
    }
    if not page["sees_all"]:
        return page
    conduct = conduct_of(volunteer, today=localdate(at), years=thresholds.value(Threshold.VOG_YEARS))
    phone = show_phone(volunteer.person.phone)
    return page | {"phone": phone, "conduct": conduct.label, "advice": conduct_advice(conduct)}


def sees_papers(user: User, team_id: int) -> bool:
    """Whether somebody may know what the VOG of a volunteer of this team says, and how to reach them."""
    return user.reach(Permission.VOLUNTEER_EDIT).covers(team_id) or user.reach(Permission.VOLUNTEER_VIEW).everything


def conduct_of(volunteer: Volunteer, *, today: date, years: int) -> Conduct:
    """What the VOG of this volunteer says today."""
    return conduct_on(seen_on=volunteer.conduct_seen_on, today=today, years=years)


def conduct_still_since(today: date) -> date:
    """The first day on which a VOG that was seen still counts, by the term that holds now."""
    return conduct_since(today, thresholds.value(Threshold.VOG_YEARS))


def proposable(client: Client, user: User, at: datetime) -> QuerySet[Volunteer]:
    """The available volunteers of the client's team."""
    volunteers = Volunteer.objects.visible_to(user, at).available().filter(team=client.team_id)
    return volunteers.with_running().select_related("person").order_by("person__sort_name", "pk")


def volunteer_choice(volunteer: Volunteer, user: User, *, today: date, years: int) -> str:
    """One volunteer in the list to choose from, with what matters for the choice and this user may know."""
    parts = [volunteer.person.full_name, running_words(volunteer.running, volunteer.max_matches)]
    if sees_papers(user, volunteer.team_id):
        parts.append(conduct_of(volunteer, today=today, years=years).label)
    if volunteer.is_specialised:
        parts.append(_("geschoold voor psychische problemen"))
    return " · ".join(map(str, parts))


def client_advice(client: Client, *, today: date) -> list[Advice]:
    """VOL-03: shown before somebody is proposed."""
    return proposal_advice(has_consent=has_consent(client, today))


def advice_before_proposing(client: Client, *, today: date, is_asked: bool) -> list[Advice]:
    """What to mind before a volunteer is chosen; the gates only while the form does not ask about them itself."""
    advice = [*client_advice(client, today=today), *typing_advice(client, is_specialised=False, today=today)]
    return [one for one in advice if not (is_asked and one.kind is Kind.GATE)]


def typing_advice(client: Client, *, is_specialised: bool, today: date) -> list[Advice]:
    """VOL-04 to VOL-07: what the typing of the client's persons says of a volunteer; at most two statements."""
    rows = rows_of(client)
    guided = guided_now(client) if rows else Guided()
    return row_advice(rows, is_specialised=is_specialised, guided=guided, today=today)


def guided_now(client: Client) -> Guided:
    """How the running trajectory of a client stands, and whether there ever was a talk."""
    talks = Visit.objects.held().filter(client=OuterRef("client"))
    facts = client.trajectories.open().annotate(has_talk=Exists(talks)).values_list("opened_on", "lead_id", "has_talk")
    return next((Guided(since_on, lead is not None, talked) for since_on, lead, talked in facts), Guided())


def has_consent(client: Client, today: date) -> bool:
    """Whether the client agreed to a volunteer, and still does."""
    return Consent.objects.in_force(ConsentScope.VOLUNTEER, today).filter(client=client).exists()


def match_page(match: Match, user: User, ground: Ground, *, today: date) -> dict[str, Any]:
    """A match for staff; what it is for, what to mind and why it ended, only to who works on it or keeps matches."""
    may_edit = user.reach(Permission.MATCH_EDIT).covers(match.client.team_id)
    sees_goal, ended = may_edit or ground in FILE_GROUNDS, match.state == MatchState.ENDED
    return {
        "match": match,
        "rhythm": rhythm_words(match.rhythm_days),
        "advice": _match_advice(match, user, today) if sees_goal and not ended else [],
        "may_edit": may_edit and not ended,
        "sees_goal": sees_goal,
    }


def volunteer_card(match: Match) -> VolunteerCard:
    """What the volunteer of this match may know; built field by field, so that nothing comes along."""
    person, contact = match.client.person, match.contact_person
    return VolunteerCard(
        call_name=call_name(person.first_name),
        state=match.get_state_display(),
        notice=match.notice,
        goal=match.goal,
        rhythm=rhythm_words(match.rhythm_days),
        contact_name=contact.name if contact else "",
        contact_email=contact.email if contact else "",
    )


def call_name(first_name: str) -> str:
    """What a volunteer calls the client. Never the alias: colleagues write there what helps them find somebody."""
    return first_name or _("de persoon bij wie je langsgaat")


def rhythm_words(days: int | None) -> str:
    """Every how many days, in words; whole weeks as weeks."""
    if not days:
        return ""
    weeks, rest = divmod(days, 7)
    if rest:
        return ngettext("elke dag", "om de {n} dagen", days).format(n=days)
    return ngettext("elke week", "om de {n} weken", weeks).format(n=weeks)


def running_words(running: int, most: int) -> str:
    """How many matches of how many."""
    return ngettext("{n} van {most} koppeling", "{n} van {most} koppelingen", most).format(n=running, most=most)


def _match_advice(match: Match, user: User, today: date) -> list[Advice]:
    conduct = conduct_of(match.volunteer, today=today, years=thresholds.value(Threshold.VOG_YEARS))
    may_know = sees_papers(user, match.volunteer.team_id)
    papers = conduct_advice(conduct) if may_know else papers_advice(conduct)
    return [*client_advice(match.client, today=today), *papers]


def _volunteer_row(row: tuple, user: User, today: date, years: int) -> VolunteerRow:
    reference, alias, first, prefix, last, state, running, most, seen_on, team_id, team = row
    conduct = conduct_on(seen_on=seen_on, today=today, years=years) if sees_papers(user, team_id) else None
    meta = f"{VolunteerState(state).label} · {running_words(running, most)}"
    name = name_of(alias, first, prefix, last)
    return VolunteerRow(reference, name, meta, conduct.label if conduct else "", conduct in WORRYING, team)


def _match_row(match: Match) -> MatchRow:
    parts = (match.get_state_display(), rhythm_words(match.rhythm_days))
    return MatchRow(match.reference, match.client.name, " · ".join(filter(None, parts)))


def _tags(filters: dict[str, str], searched: str) -> list[Tag]:
    tags = []
    for on, value in filters.items():
        rest = {name: other for name, other in filters.items() if name != on}
        label = _("Naam: {name}").format(name=searched) if on == "gezocht" else VolunteerState(value).label
        tags.append(Tag(label, _list_url(rest)))
    return tags


def _list_url(filters: dict[str, str]) -> str:
    url = reverse("matching:volunteers")
    return f"{url}?{urlencode(filters)}" if filters else url
