"""Composes the contacts of one client: on which days, of which kind, and what was written about it."""

from datetime import date, timedelta

from cases.choices import TrajectoryStatus
from cases.choices import VisitKind as K
from cases.choices import VisitOutcome as O
from desk.demo.chance import Chance
from desk.demo.pen import Pen
from desk.demo.portraits import PORTRAITS
from desk.demo.sketch import Contact, Sketch
from desk.demo.talks import ATTEMPTS, BROUGHT, ENDINGS, NO_ANSWER, ORDINARY, PLACES_OF_TALK, TOLD_ELSEWHERE
from desk.demo.voices import VOICES
from typology.choices import Profile as P

KINDS = (
    (K.HOME_VISIT, 58), (K.PHONE, 19), (K.OUTDOORS, 6), (K.GOING_ALONG, 8), (K.OFFICE, 4), (K.CASE_MEETING, 4),
    (K.LETTERBOX, 1),
)  # fmt: skip
KINDS_AT_A_DISTANCE = (
    (K.HOME_VISIT, 38), (K.PHONE, 12), (K.OUTDOORS, 24), (K.GOING_ALONG, 4), (K.OFFICE, 4), (K.CASE_MEETING, 6),
    (K.LETTERBOX, 9), (K.PRESENCE, 3),
)  # fmt: skip
DISTANT = (P.BUITENSTAANDERS, P.OVERLEVERS, None)
SHORT = (*DISTANT, P.COMPENSEERDERS)
FAILED = (
    (O.NOT_HOME, 38), (O.DOOR_CLOSED, 24), (O.CANCELLED_BY_CLIENT, 22), (O.REFUSED, 8), (O.CANCELLED_BY_US, 8),
)  # fmt: skip
FAILED_AT_THE_DOOR = ((O.NOT_HOME, 40), (O.DOOR_CLOSED, 38), (O.REFUSED, 14), (O.CANCELLED_BY_US, 8))
MINUTES = {K.PHONE: (5, 25), K.LETTERBOX: (5, 10), K.PRESENCE: (5, 10), K.OUTDOORS: (15, 50), K.CASE_MEETING: (45, 75)}
AT_HOME = (K.HOME_VISIT, K.INTRODUCTION)
SETTLING = 0.35  # the first third is getting to know each other
COMING_ROUND = 0.75  # the last quarter shows what changed


def brought(contact: Contact, number: int) -> str:
    """What the person brought to every third talk at home."""
    if number % 3 or contact.outcome != O.HELD or contact.kind not in AT_HOME:
        return ""
    return BROUGHT[number // 3 % len(BROUGHT)]


def contacts_of(chance: Chance, pen: Pen, sketch: Sketch, until: date) -> list[Contact]:
    """All contacts in order of day; the first talk is an introduction."""
    portrait = PORTRAITS[sketch.profile]
    days = _days(chance, sketch, until, chance.randint(*portrait.contacts))
    contacts, met = [], False
    for number, day in enumerate(days):
        if chance.happens(portrait.held):
            contacts.append(_talk(chance, pen, sketch, day, stage=number / len(days), met=met))
            met = True
        else:
            contacts.append(_attempt(chance, pen, sketch, day))
    return contacts


def _days(chance: Chance, sketch: Sketch, until: date, number: int) -> list[date]:
    """Days of contact, closer together in the beginning; the last one tells how the work stands now."""
    if sketch.status == TrajectoryStatus.CLOSED:
        silence = chance.randint(0, 14)
    elif sketch.status == TrajectoryStatus.ACTIVE and not chance.happens(14):
        silence = chance.randint(1, 24)
    else:
        silence = chance.randint(46, 88)
    length = max((until - sketch.opened_on).days - silence, 5)
    shares = sorted(chance.random() ** 1.3 for _number in range(number - 1))
    days = [sketch.opened_on + timedelta(days=int(length * share)) for share in (*shares, 1.0)]
    weekdays = (day - timedelta(days=max(0, day.weekday() - 4)) for day in days)
    return sorted({min(max(day, sketch.opened_on), chance.today) for day in weekdays})


def _talk(chance: Chance, pen: Pen, sketch: Sketch, day: date, *, stage: float, met: bool) -> Contact:
    kinds = KINDS_AT_A_DISTANCE if sketch.profile in DISTANT else KINDS
    kind = chance.weighted(kinds) if met else K.INTRODUCTION
    kind = K.HOME_VISIT if kind == K.PHONE and "phone" not in sketch.person else kind
    low, high = MINUTES.get(kind, (10, 45) if sketch.profile in SHORT else (35, 90))
    minutes = 5 * chance.randint(low // 5, high // 5)
    if met and chance.happens(14):
        return Contact(day, kind, O.HELD, minutes)
    story = _at_home(chance, pen, sketch, kind, stage) if kind in AT_HOME else _elsewhere(chance, pen, kind)
    return Contact(day, kind, O.HELD, minutes, " ".join(part for part in story if part))


def _at_home(chance: Chance, pen: Pen, sketch: Sketch, kind: str, stage: float) -> list[str]:
    """Where it was, what somebody of this profile tells at this stage, and how it ended."""
    voice = VOICES[sketch.profile]
    told = voice.early if stage < SETTLING else voice.middle if stage < COMING_ROUND else voice.late
    with_place = kind == K.INTRODUCTION or (sketch.profile not in DISTANT and chance.happens(55))
    return [
        pen.fill(chance.choice(PLACES_OF_TALK[kind])) if with_place else "",
        (chance.happens(80) and pen.write(told)) or pen.write(ORDINARY),
        pen.fill(chance.choice(ENDINGS)) if chance.happens(45) else "",
    ]


def _elsewhere(chance: Chance, pen: Pen, kind: str) -> list[str]:
    """At a case meeting or on the street less is written."""
    return [pen.fill(chance.choice(PLACES_OF_TALK[kind])), pen.write(TOLD_ELSEWHERE.get(kind, ()))]


def _attempt(chance: Chance, pen: Pen, sketch: Sketch, day: date) -> Contact:
    outcome = chance.weighted(FAILED_AT_THE_DOOR if sketch.profile in DISTANT else FAILED)
    by_phone = outcome == O.NOT_HOME and "phone" in sketch.person and chance.happens(30)
    words = NO_ANSWER if by_phone else ATTEMPTS[outcome]
    kind = K.PHONE if by_phone else K.HOME_VISIT
    return Contact(day, kind, outcome, chance.choice((None, 5, 10, 15)), pen.write(words))
