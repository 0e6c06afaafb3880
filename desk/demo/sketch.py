"""What one client's file will hold, composed before anything is written."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any, NamedTuple

from cases.choices import Phase, TrajectoryStatus
from desk.demo.first_typings import Seen
from typology.choices import Profile


class Contact(NamedTuple):
    """One visit or attempt."""

    on: date
    kind: str
    outcome: str
    minutes: int | None = None
    story: str = ""


class Stay(NamedTuple):
    """A stay in a phase."""

    phase: Phase
    since: date
    until: date | None = None
    note: str = ""


class Typing(NamedTuple):
    """A working hypothesis; without row and column: too little information, with `until` put off until then.

    `seen` is what became known before it, where that was written by hand.
    """

    on: date
    row: str = ""
    column: str = ""
    note: str = ""
    seen: Seen = MappingProxyType({})
    until: date | None = None


class Pledge(NamedTuple):
    """Who would do what by when, and when it was done."""

    what: str
    due: date | None
    kept: date | None = None
    by_client: bool = False


class Step(NamedTuple):
    """A small step towards a wish: who does it, by when, when it was done and what it brought."""

    what: str
    doer: str
    due: date | None = None
    done: date | None = None
    brought: str = ""


class Wish(NamedTuple):
    """A goal of the personal plan, with its steps; `facts` are its other fields, `ended` a day, a result and what
    helped."""

    words: str
    since: date
    steps: tuple[Step, ...] = ()
    facts: Mapping[str, str] = MappingProxyType({})
    ended: tuple[date, str, str] | None = None


class Around(NamedTuple):
    """Somebody on the map: `ring` 1 is closest; `support` of p(ractical), e(motional), c(ompany)."""

    name: str
    relation: str
    ring: int
    support: str = ""
    tone: str = ""
    rhythm: str = ""
    is_broken: bool = False


class Drawn(NamedTuple):
    """The map of one day: who stand on it, whether nobody is missing, and what was said."""

    on: date
    people: tuple[Around, ...]
    is_whole: bool = False
    note: str = ""


class FilledIn(NamedTuple):
    """An instrument on one day: by item code what was answered, and whether the person filled it in alone."""

    on: date
    code: str
    answers: Mapping[str, str]
    is_by_person: bool = False


class Meeting(NamedTuple):
    """An appointment ahead."""

    on: date
    hour: int
    minute: int = 0
    kind: str = "home_visit"


class Answer(NamedTuple):
    """What the client said to a question for consent; of sharing without a `recipient` a referral came (referring)."""

    scope: str
    answer: str
    how: str
    on: date
    recipient: str = ""


@dataclass
class Sketch:
    """A person (or couple) and everything that happened with them. `since` is what was observed after all typings."""

    profile: Profile | None
    team: str
    person: dict[str, Any]
    opened_on: date
    language: str = "Nederlands"
    partner: dict[str, Any] | None = None
    worker: str = ""
    story: str = ""
    matters_now: str = ""
    question: str = ""
    noticed: tuple[str, str, str] | None = None
    status: TrajectoryStatus = TrajectoryStatus.ACTIVE
    ask_again_on: date | None = None
    closed_on: date | None = None
    closing_reason: str = ""
    monitoring: str = ""
    contacts: list[Contact] = field(default_factory=list)
    stays: list[Stay] = field(default_factory=list)
    typings: list[Typing] = field(default_factory=list)
    since: Seen = field(default_factory=dict)
    is_indicated: bool = False
    pledges: list[Pledge] = field(default_factory=list)
    wishes: list[Wish] = field(default_factory=list)
    sheets: tuple[FilledIn, ...] = ()
    maps: list[Drawn] = field(default_factory=list)
    meetings: list[Meeting] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)


class Calendar:
    """Days counted from today: `ago` back, `ahead` forward."""

    def __init__(self, today: date) -> None:
        self.today = today

    def ago(self, days: int) -> date:
        return self.today - timedelta(days=days)

    def ahead(self, days: int) -> date:
        return self.today + timedelta(days=days)

    def contacts(self, *rows: tuple[int, str, str, int | None, str]) -> list[Contact]:
        """Contacts from rows that begin with the number of days ago."""
        return [Contact(self.ago(days), *rest) for days, *rest in rows]
