"""Loads Lindewaard: once, all or nothing, the same town for the same day."""

from collections.abc import Callable
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import Team, User
from cases.choices import ConsentScope, TrajectoryStatus
from desk.demo.archive import remember
from desk.demo.card_box import fill_in_cards
from desk.demo.caseload import first_caseload
from desk.demo.chance import Chance
from desk.demo.composing import compose
from desk.demo.desk_work import work_at_desk
from desk.demo.filing import Filed, file_away
from desk.demo.guarding import guard
from desk.demo.guiding import guide
from desk.demo.inhabitants import Registry
from desk.demo.intake import take_worries
from desk.demo.linking import link, sign_up
from desk.demo.network import open_network
from desk.demo.portraits import distribution
from desk.demo.sketch import Answer, Sketch
from desk.demo.social_map import fill_social_map
from desk.demo.staffing import Staff, open_organisation
from desk.demo.talks import COUPLES
from desk.demo.worries import NOTICED
from people.models import Person
from typology.choices import Profile

SEED = 1851
EACH = 25  # a line of progress for so many clients
NOTICED_EVERY = 15  # one in so many clients came in through a melding that is told
COUPLE_PROFILES = (Profile.GEBORGENEN, Profile.AFHANKELIJKEN)
Say = Callable[[str], None]


def is_loaded() -> bool:
    """Whether the demo accounts stand in this database."""
    return User.objects.filter(is_demo=True).exists()


def is_lived_in() -> bool:
    """Whether this database holds people, teams or accounts already."""
    return any(model.objects.exists() for model in (User, Team, Person))


@transaction.atomic
def load_town(*, today: date, say: Say, clients: int = 150, volunteers: int = 40) -> None:
    """Everything, through the services of the product; an interrupted load leaves nothing."""
    chance = Chance(SEED, today)
    registry = Registry(chance)
    staff = open_organisation(today)
    say(_("Organisatie: {teams} teams, {districts} wijken, {users} collega's.").format(
        teams=len(staff.teams), districts=len(staff.districts), users=len(staff.users)
    ))  # fmt: skip
    known = fill_social_map(staff=staff, chance=chance)
    say(_("Sociale kaart: {organisations} organisaties, {offers} keer aanbod.").format(**known._asdict()))
    filed, typing = [], Chance(SEED + 2, today)
    for sketch in _sketches(chance, registry, staff, clients):
        filed.append(file_away(sketch, staff=staff, chance=chance, typing=typing))
        if len(filed) % EACH == 0 or len(filed) == clients:
            _report(filed, clients, say)
    _bring_worries(staff, filed, Chance(SEED + 1, today), say)
    helpers = sign_up(staff=staff, chance=chance, registry=registry, number=volunteers)
    linked = link(volunteers=helpers, filed=filed, chance=chance)
    say(_("Vrijwilligers: {volunteers}, koppelingen: {matches}.").format(volunteers=len(helpers), matches=linked))


def _bring_worries(staff: Staff, filed: list[Filed], chance: Chance, say: Say) -> None:
    """Who keeps an eye open, what they brought, now and before, and what was done about it."""
    network = open_network(staff=staff, chance=chance)
    taken = take_worries(staff=staff, network=network, chance=chance)
    work_at_desk(staff=staff, network=network, taken=taken, chance=chance)
    guard(staff=staff, filed=filed, taken=taken, chance=chance)
    guide(staff=staff, filed=filed, chance=chance)
    fill_in_cards(filed=filed, taken=taken, chance=chance)
    past = remember(staff=staff, filed=filed, network=network, chance=chance)
    say(_("Meldingen over wie nog niemand kent: {count}, en {past} van eerder.").format(count=len(taken), past=past))


def _report(filed: list[Filed], clients: int, say: Say) -> None:
    contacts = sum(len(one.sketch.contacts) for one in filed)
    say(_("Dossiers: {done} van {all}, met {contacts} contacten.").format(
        done=len(filed), all=clients, contacts=contacts
    ))  # fmt: skip


def _sketches(chance: Chance, registry: Registry, staff: Staff, clients: int) -> list[Sketch]:
    """The hand-written caseload first, then the rest of the town in mixed order."""
    written = first_caseload(chance.today, staff.workers_of("Noord")[0])
    rest = distribution(clients)
    for sketch in written:
        rest[sketch.profile] = max(0, rest[sketch.profile] - 1)
    profiles = [profile for profile, count in rest.items() for _one in range(count)]
    chance.shuffle(profiles)
    turns = dict.fromkeys(staff.teams, 0)
    sketches = []
    for profile in profiles:
        place = registry.place()
        workers = staff.workers_of(place.team)
        worker = workers[turns[place.team] % len(workers)]
        turns[place.team] += 1
        sketches.append(compose(chance, registry, profile=profile, place=place, worker=worker))
    _make_special(chance, sketches)
    return written + sketches


def _make_special(chance: Chance, sketches: list[Sketch]) -> None:
    """Two couples, one protected address, and meldingen for some of those who came lately."""
    for profile, story in zip(COUPLE_PROFILES, COUPLES, strict=True):
        couples = [one for one in sketches if one.profile == profile and _may_be_a_couple(one)]
        if couples:
            _marry(min(couples, key=lambda one: one.person["birth_date"]), story)
    hidden = next((one for one in sketches if one.profile == Profile.HOOPVOLLEN and one.person.get("last_name")), None)
    if hidden:
        hidden.person["is_address_protected"] = True
    latest = sorted(sketches, key=lambda one: one.opened_on, reverse=True)
    for number, sketch in enumerate(latest[: max(1, len(sketches) // NOTICED_EVERY)]):
        sketch.noticed = NOTICED[number % len(NOTICED)]
        if chance.happens(70):
            met = sketch.contacts[-1].on
            sketch.answers.append(Answer(ConsentScope.FEEDBACK, "given", "mondeling, tijdens huisbezoek", met))


def _may_be_a_couple(sketch: Sketch) -> bool:
    """At work and with a full name."""
    known = "last_name" in sketch.person and sketch.language == "Nederlands"
    return known and sketch.status == TrajectoryStatus.ACTIVE


def _marry(couple: Sketch, story: str) -> None:
    """Make a couple of one person: the same house, another first name."""
    woman = couple.person["sex"] == "f"
    couple.partner = couple.person | {
        "first_name": "Gerard" if woman else "Willie",
        "sex": "m" if woman else "f",
        "phone": "",
        "birth_date": date(couple.person["birth_date"].year + 2, 9, 7),
    }
    couple.story, couple.matters_now = story, ""
