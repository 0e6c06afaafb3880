"""Signs up the volunteers of the town and links some of them to clients."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from cases.choices import ConsentScope
from desk.demo.chance import Chance
from desk.demo.filing import Filed
from desk.demo.inhabitants import Registry
from desk.demo.places import NORTH, PLACES, POSTCODE, SOUTH, TOWN
from desk.demo.staffing import Staff
from desk.demo.volunteering import (
    AVAILABILITY,
    CAPABILITIES,
    GOALS,
    INTERESTS,
    MATCHES,
    NOTICES,
    REMARKS,
    STATES,
    VOG_DAYS,
)
from matching.choices import MatchState, VolunteerState
from matching.models import Match, Volunteer
from matching.services import add_volunteer, change_match, end_match, propose_match
from people.services import add_person, known_language
from typology.choices import Profile

LINKED = (Profile.ACTIEVEN, Profile.GEBORGENEN, Profile.ACHTERBLIJVERS, Profile.AFHANKELIJKEN)
NOT_MET = (MatchState.PROPOSED, MatchState.INTRODUCTION)
VOG_COUNTS_DAYS = 3 * 365


def sign_up(*, staff: Staff, chance: Chance, registry: Registry, number: int) -> list[Volunteer]:
    """So many volunteers in all states; the first one has the account of the demo volunteer."""
    total = sum(share for _state, share in STATES)
    states = [state for state, share in STATES for _one in range(max(1, round(number * share / total)))][:number]
    volunteers = [_tineke(staff, chance)]
    for count, state in enumerate(states[1:]):
        team = (SOUTH, NORTH)[count % 2]
        place = registry.place(team)
        facts, language = registry.person(ages=(19, 78), place=place)
        facts["email"] = f"vrijwilliger{count + 2}@voorbeeld.nl"
        languages = [known_language(name) for name in sorted({"Nederlands", language})]
        person = add_person(by=None, district=staff.districts[place.name], languages=languages, **facts)
        facts = _helper(chance, state, count)
        volunteers.append(add_volunteer(team=staff.teams[team], by=None, person=person, **facts))
    return volunteers


def _helper(chance: Chance, state: VolunteerState, count: int) -> dict[str, Any]:
    """What a volunteer offers, and how far the sign-up has come."""
    new = state in (VolunteerState.APPLIED, VolunteerState.INTAKE)
    vog_days = None if new else VOG_DAYS[count % len(VOG_DAYS)]
    return {
        "state": state,
        "conduct_seen_on": vog_days and chance.days_ago(vog_days),
        "intro_done": not new and chance.happens(85),
        "max_matches": chance.weighted(((1, 60), (2, 30), (3, 10))),
        "capability": "" if new and chance.happens(50) else chance.weighted(CAPABILITIES),
        "is_specialised": not new and chance.happens(18),
        "interests": chance.draw(INTERESTS),
        "availability": chance.draw(AVAILABILITY),
        "remarks": chance.choice(REMARKS),
        "since_on": chance.days_ago(chance.randint(5, 60) if new else (vog_days or 90) + chance.randint(10, 300)),
    }


def _tineke(staff: Staff, chance: Chance) -> Volunteer:
    """The volunteer who can sign in to the demo."""
    user = staff.users["demo-vrijwilliger-1"]
    first_name, last_name = user.name.split()
    place = PLACES[1]
    person = add_person(
        by=None, first_name=first_name, last_name=last_name, sex="f", birth_date=date(chance.today.year - 58, 6, 9),
        phone="+31600000010", email=user.email, street=place.streets[1].name, house_number=91,
        postcode=f"{POSTCODE} {place.streets[1].letters}", city=TOWN, district=staff.districts[place.name],
        languages=[known_language("Nederlands"), known_language("Frans")],
    )  # fmt: skip
    return add_volunteer(
        team=staff.teams[NORTH], by=None, person=person, user=user, state=VolunteerState.AVAILABLE,
        conduct_seen_on=chance.days_ago(410), intro_done=True, max_matches=2, capability="company",
        interests="brood bakken, markten, luisteren", availability="dinsdag- en donderdagmiddag",
        remarks="Kan goed stil zijn.", since_on=chance.days_ago(450),
    )  # fmt: skip


def link(*, volunteers: list[Volunteer], filed: list[Filed], chance: Chance) -> int:
    """The two matches of the demo volunteer and those of the others; returns how many."""
    own = [one for one in filed[:3] if _agreed(one)]
    for one, days, goal, notice in zip(own, (34, 138), (GOALS[1], GOALS[2]), TINEKES_NOTICES, strict=True):
        match = _propose(one, volunteers[0], goal, chance.today - timedelta(days=days))
        _move(match, one, MatchState.RUNNING, notice)
    taken = {one.client.pk for one in own}
    others = [one for one in filed if one.client.pk not in taken and one.sketch.profile in LINKED and _agreed(one)]
    helpers = {team: _in_turn(volunteers[1:], team, chance.today) for team in (NORTH, SOUTH)}
    linked = len(own)
    for (state, reason), one in zip(MATCHES, others, strict=False):
        volunteer = next(helpers[one.sketch.team], None)
        if volunteer is None:
            continue
        _link(one, volunteer, state, reason, chance)
        linked += 1
    return linked


TINEKES_NOTICES = (
    "Mevrouw drinkt om half drie koffie. Bel kort en wacht rustig, ze loopt langzaam. Over haar man begint ze zelf.",
    "Meneer loopt moeilijk, een rondje binnen is genoeg. Hij houdt van praten over de markt. Neem de tijd voor thee.",
)


def _agreed(one: Filed) -> bool:
    """At work, and the client said yes to a volunteer."""
    yes = any(answer.scope == ConsentScope.VOLUNTEER and answer.answer == "given" for answer in one.sketch.answers)
    return yes and not one.sketch.closed_on


def _in_turn(volunteers: list[Volunteer], team: str, today: date) -> Iterator[Volunteer]:
    """Available volunteers of the team with a VOG that counts, each as often as they can take."""
    limit = today - timedelta(days=VOG_COUNTS_DAYS)
    ready = [
        one for one in volunteers
        if one.team.name == team and one.state == VolunteerState.AVAILABLE and (one.conduct_seen_on or date.min) > limit
    ]  # fmt: skip
    for turn in range(3):
        yield from (one for one in ready if one.max_matches > turn)


def _link(one: Filed, volunteer: Volunteer, state: MatchState, reason: str, chance: Chance) -> None:
    longest = min(300, (chance.today - one.sketch.opened_on).days)
    days = chance.randint(1, 21) if state in NOT_MET else chance.randint(min(30, longest), longest)
    match = _propose(one, volunteer, chance.draw(GOALS), chance.today - timedelta(days=min(days, longest)))
    if state == MatchState.ENDED:
        on = chance.today - timedelta(days=chance.randint(0, days))
        days = {"on": max(on, match.started_on), "today": chance.today}
        end_match(match=match, reason=reason, version=match.version, by=one.lead, **days)
    elif state != MatchState.PROPOSED:
        _move(match, one, state, chance.draw(NOTICES))


def _propose(one: Filed, volunteer: Volunteer, goal: str, on: date) -> Match:
    return propose_match(client=one.client, volunteer=volunteer, goal=goal, on=on, by=one.lead, rhythm_days=7)


def _move(match: Match, one: Filed, state: MatchState, notice: str) -> None:
    change_match(
        match=match, state=state, goal=match.goal, notice=notice, rhythm_days=match.rhythm_days, version=match.version,
        by=one.lead,
    )  # fmt: skip
