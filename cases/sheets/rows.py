"""What the lists of instruments show: what can be used now, and what was filled in before."""

from datetime import date, datetime
from typing import NamedTuple

from django.db.models import F, QuerySet
from django.db.models.fields.json import KeyTextTransform
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from accounts.models import User
from cases.choices import Phase
from cases.content.instruments import FIRST
from cases.content.instruments.example_questions import EXAMPLE_QUESTIONS
from cases.models import Client, OwnSheet, PersonSheet
from instruments.choices import About
from instruments.queries import instruments
from people.models import Person
from ui.show import day

MOST = 40
SHIPPED = {one.code: (place, one) for place, one in enumerate(FIRST)}
COLUMNS = ("reference", "code", "title", "day", "done_at")


class Filled(NamedTuple):
    """One sheet as a row; one that is not finished leads to where it is filled in."""

    code: str
    title: str
    meta: str
    url: str
    day: date
    is_finished: bool


class Offer(NamedTuple):
    """An instrument that can be used now; `begun` is where the sheet that is open goes on, `last` when it was used."""

    code: str
    title: str
    helps: str | Promise
    begun: str
    last: str


class Part(NamedTuple):
    """The instruments that help in one phase; `questions` are examples for a talk, never a form."""

    title: str
    offers: list[Offer]
    questions: tuple[str | Promise, ...] = ()


def person_rows(client: Client, person: Person, *, may_write: bool) -> list[Filled]:
    """What was filled in with this person, newest first; who does not write sees only what is finished."""
    sheets = PersonSheet.objects.kept().filter(person=person).with_latest()
    columns = "sheet__filled_by__name", "is_by_person", "trajectory", "latest_id"
    rows = _columns(sheets if may_write else sheets.finished(), *columns)
    return [_person_row(client.reference, *row) for row in rows]


def own_rows(user: User) -> list[Filled]:
    """What this colleague filled in, newest first."""
    rows = _columns(OwnSheet.objects.kept().filter(user=user), "shared_with__name")
    return [_own_row(*row, told=_("gedeeld met team {team}").format(team=team) if team else "") for *row, team in rows]


def shared_rows(user: User) -> list[Filled]:
    """What others of the team shared, newest first."""
    rows = _columns(OwnSheet.objects.visible_to(user).exclude(user=user), "user__name")
    return [_own_row(*row, told=name) for *row, name in rows]


def offers(about: About, filled: list[Filled]) -> list[Offer]:
    """The instruments that are on, in the order of the method; one statement."""
    found = instruments().filter(about=about, is_on=True, number__isnull=False).values_list("code", "title")
    return [_offer(code, _(title), filled) for code, title in sorted(found, key=_place)]


def by_phase(offered: list[Offer]) -> list[Part]:
    """The same below the phase in which each helps."""
    phases = {one.code: SHIPPED[one.code][1].phase if one.code in SHIPPED else None for one in offered}
    parts = [
        Part(
            str(phase.label) if phase else _("In elke fase"),
            [one for one in offered if phases[one.code] == phase],
            EXAMPLE_QUESTIONS if phase == Phase.LISTEN else (),
        )
        for phase in (*Phase, None)
    ]
    return [part for part in parts if part.offers or part.questions]


def _columns(sheets: QuerySet, *more: str) -> QuerySet:
    """These sheets as tuples, newest first, at most 40."""
    sheets = sheets.annotate(
        code=F("sheet__edition__instrument__code"),
        title=KeyTextTransform("title", "sheet__edition__definition"),
        day=F("sheet__filled_on"),
        done_at=F("sheet__finished_at"),
    )
    return sheets.order_by("-sheet__filled_on", "-pk").values_list(*COLUMNS, *more)[:MOST]


def _person_row(
    client: str, reference: str, code: str, title: str, on: date, done_at: datetime | None, who: str | None,
    alone: bool, *trajectories: int | None,
) -> Filled:  # fmt: skip
    filler = _("de persoon zelf") if alone else who
    earlier = _("eerder traject") if len({*trajectories}) > 1 else ""
    meta = " · ".join(filter(None, (day(on), filler, earlier, "" if done_at else _("nog niet klaar"))))
    url = reverse("cases:sheet" if done_at else "cases:sheet_fill", args=[client, reference])
    return Filled(code, _(title), meta, url, on, done_at is not None)


def _own_row(reference: str, code: str, title: str, on: date, done_at: datetime | None, *, told: str) -> Filled:
    meta = " · ".join(filter(None, (day(on), told, "" if done_at else _("nog niet klaar"))))
    url = reverse("cases:own_sheet" if done_at else "cases:own_sheet_fill", args=[reference])
    return Filled(code, _(title), meta, url, on, done_at is not None)


def _offer(code: str, title: str, filled: list[Filled]) -> Offer:
    sheets = [one for one in filled if one.code == code]
    begun = next((one.url for one in sheets if not one.is_finished), "")
    last = next((day(one.day) for one in sheets if one.is_finished), "")
    return Offer(code, title, SHIPPED[code][1].helps if code in SHIPPED else "", begun, last)


def _place(row: tuple[str, str]) -> tuple[int, str]:
    """As the method has them; what came otherwise stands last, by title."""
    code, title = row
    return (SHIPPED[code][0] if code in SHIPPED else len(SHIPPED)), title
