"""Composes the file of a made-up client: visits, phases, typings and agreements that fit the profile."""

from datetime import date, timedelta

from cases.choices import ClosingReason as R
from cases.choices import ConsentScope, MonitoringKind, Phase, TrajectoryStatus
from desk.demo.chance import Chance
from desk.demo.contacts import contacts_of
from desk.demo.inhabitants import Registry
from desk.demo.pen import Pen, how_to_name
from desk.demo.places import Place
from desk.demo.portraits import PORTRAITS, Portrait
from desk.demo.sketch import Answer, Meeting, Pledge, Sketch, Stay, Typing
from desk.demo.talks import CLIENT_PROMISES, HOW_ANSWERED, PHASE_NOTES, PROMISES
from desk.demo.voices import VOICES
from typology.choices import Orientation, Persistence, Profile
from typology.rules import dimensions_of

S = TrajectoryStatus
STATUSES = ((S.ACTIVE, 68), (S.WAITING, 6), (S.REST, 7), (S.NO_NEED, 4), (S.CLOSED, 15))
YOUNG_STATUSES = ((S.ACTIVE, 85), (S.WAITING, 15))
REASONS: dict[Persistence | str, tuple[R, ...]] = {
    Persistence.THREATENING: (R.GOAL_REACHED, R.OWN_STRENGTH, R.VOLUNTEER, R.FAMILY),
    Persistence.SITUATIONAL: (R.GOAL_REACHED, R.VOLUNTEER, R.OWN_STRENGTH, R.MOVED),
    Persistence.STRUCTURAL: (R.MONITORING, R.GOAL_REACHED, R.MONITORING),
    Persistence.STRUCTURAL_PSYCHIATRIC: (R.SAFETY_NET, R.MONITORING, R.SAFETY_NET, R.REFERRED),
}
# When each phase begins and ends, as shares of the time of guidance; they overlap.
PHASE_SHARES = ((0.0, 0.15), (0.06, 0.32), (0.15, 0.6), (0.35, 0.72), (0.5, 0.95), (0.86, 1.0))


def compose(chance: Chance, registry: Registry, *, profile: Profile | None, place: Place, worker: str) -> Sketch:
    """Somebody of this profile in this district, followed by this worker."""
    portrait, voice = PORTRAITS[profile], VOICES[profile]
    if chance.happens(portrait.known_by_alias):
        person, language = registry.passer_by(place=place), "Nederlands"
    else:
        person, language = registry.person(ages=portrait.ages, place=place)
    age = chance.today.year - person["birth_date"].year if "birth_date" in person else 60
    pen = Pen(chance, who=how_to_name(person, age), sex=person["sex"])
    status = chance.weighted(STATUSES if profile else YOUNG_STATUSES)
    days = int(chance.randint(*portrait.months) * 30.4) + chance.randint(0, 20)
    until = chance.days_ago(chance.randint(25, 720 - min(days, 690)) if status == S.CLOSED else 0)
    sketch = Sketch(
        profile=profile,
        team=place.team,
        person=person,
        language=language,
        worker=worker,
        opened_on=min(until - timedelta(days=days), chance.days_ago(days)),
        story=f"{pen.write(voice.past)} {pen.write(voice.now)}",
        matters_now=pen.write(voice.matters) if chance.happens(65) and status != S.CLOSED else "",
        question=chance.choice(portrait.questions),
        status=status,
    )
    sketch.contacts = contacts_of(chance, pen, sketch, until)
    sketch.stays = _stays(chance, pen, portrait, sketch, until)
    sketch.typings = _typings(chance, pen, sketch, until)
    _agree(chance, portrait, sketch)
    _settle(chance, sketch, until)
    return sketch


def _stays(chance: Chance, pen: Pen, portrait: Portrait, sketch: Sketch, until: date) -> list[Stay]:
    """The phases after the first one, which opening the trajectory begins."""
    length = (until - sketch.opened_on).days
    depth, stays = chance.randint(*portrait.depth), []
    for phase, (begin, end) in list(zip(Phase, PHASE_SHARES, strict=True))[:depth]:
        newest = phase.number == depth
        since = sketch.opened_on + timedelta(days=int(length * begin))
        ended = sketch.opened_on + timedelta(days=int(length * end)) if not newest and chance.happens(75) else None
        stays.append(Stay(phase, since, ended, pen.write(PHASE_NOTES)))
    listened = next((stay for stay in stays if stay.phase == Phase.LISTEN and stay.until), None)
    if listened and chance.happens(30) and (until - listened.until).days > 20:
        back = listened.until + timedelta(days=(until - listened.until).days // 2)
        stays.append(Stay(Phase.LISTEN, back, None, "Terug naar luisteren: er speelde iets nieuws."))
    return stays


def _typings(chance: Chance, pen: Pen, sketch: Sketch, until: date) -> list[Typing]:
    """The working hypotheses: often first without a column, sometimes with the other one."""
    length, note = (until - sketch.opened_on).days, pen.write(VOICES[sketch.profile].notes)
    if sketch.profile is None:
        return [Typing(sketch.opened_on + timedelta(days=length // 2), note=note)] if chance.happens(80) else []
    row, column = dimensions_of(sketch.profile)
    latest = until - timedelta(days=min(length // 2, chance.randint(5, 150 if chance.happens(85) else 260)))
    typings = [Typing(latest, row, column, note)]
    if length > 120 and chance.happens(45):
        other = next(side for side in (Orientation.PARTICIPATION, Orientation.NOT_CLEARLY) if side != column)
        first = chance.weighted(((other, 40), ("", 35), (column, 25)))
        words = "Eerste indruk, vooral op grond van de geschiedenis." if not first else "Zo leek het in het begin."
        typings.insert(0, Typing(sketch.opened_on + timedelta(days=length // 5), row, first, words))
    return typings


def _agree(chance: Chance, portrait: Portrait, sketch: Sketch) -> None:
    """Promises, appointments ahead and what the client agreed to."""
    last = sketch.contacts[-1].on
    for _number in range(chance.randint(0, 2)):
        made = chance.choice(sketch.contacts).on
        sketch.pledges.append(Pledge(chance.draw(PROMISES), made + timedelta(days=9), made + timedelta(days=6)))
    if sketch.status in (S.ACTIVE, S.WAITING):
        if chance.happens(28):
            due = chance.today + timedelta(days=chance.randint(-4, 20))
            sketch.pledges.append(Pledge(chance.draw(PROMISES), due))
        if chance.happens(30):
            sketch.pledges.append(Pledge(chance.draw(CLIENT_PROMISES), None, by_client=True))
        if chance.happens(55):
            ahead = chance.randint(1, 16)
            day = chance.today + timedelta(days=ahead)
            day += timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)
            sketch.meetings.append(Meeting(day, chance.randint(9, 15), chance.choice((0, 15, 30))))
    welcome = chance.happens(portrait.welcomes_volunteer)
    if welcome or chance.happens(25):
        answer = "given" if welcome else "refused"
        sketch.answers.append(Answer(ConsentScope.VOLUNTEER, answer, chance.choice(HOW_ANSWERED), last))
    if chance.happens(15):
        sketch.answers.append(Answer(ConsentScope.ORGANISATION, "given", "mondeling, tijdens huisbezoek", last))


def _settle(chance: Chance, sketch: Sketch, until: date) -> None:
    """What goes with the status: a day to ask again, or the end and perhaps staying in view."""
    if sketch.status in (S.REST, S.NO_NEED) and chance.happens(75):
        sketch.ask_again_on = chance.today + timedelta(days=chance.randint(-12, 75))
    if sketch.status == S.CLOSED:
        row = dimensions_of(sketch.profile)[0]
        sketch.closed_on, sketch.closing_reason = until, chance.choice(REASONS[row])
        if sketch.closing_reason in (R.MONITORING, R.SAFETY_NET):
            sketch.monitoring = chance.choice((MonitoringKind.IN_VIEW, MonitoringKind.PHONE_LINE))
            sketch.answers.append(Answer(ConsentScope.MONITORING, "given", chance.choice(HOW_ANSWERED), until))
