"""What pages show of flags and safety notes, as ready strings."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from django.db.models import BooleanField, CharField, F, Q, QuerySet, Value
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from accounts.models import User
from people.models import Person, name_columns, name_of
from signals.addresses import address_of, asked_keys, keys_in_words
from signals.choices.safety import SAME_DAY, FlagKind
from signals.content.safety import FLAG_GUIDANCE
from signals.models import Concern, Flag, SafetyNote, SafetyNoteKey
from signals.rules.safety import same_day_advice, visit_alone_advice
from ui.show import day

MOST = 9


class FlagLine(NamedTuple):
    """One flag: for what, what is going on, since when, and whether it waits for a talk today (SIG-17)."""

    label: str
    note: str
    meta: str
    url: str
    waits: bool


class NoteLine(NamedTuple):
    """One safety note: what to know, whether not to go alone, for whom and since when."""

    text: str
    is_not_alone: bool
    meta: str
    reference: str
    version: int


class ConsultRow(NamedTuple):
    """SIG-17, for a start page: talk this flag over today."""

    label: str
    about: str
    url: str
    on: date


def guard_of_persons(
    persons: Sequence[Person], *, today: date, with_notes: bool = True, may_add: str = ""
) -> dict[str, Any]:
    """Flags and safety notes of these persons, in one statement, for `signals/_guard.html`.

    Without `with_notes` a flag shows its kind only (who sees no more than who it is). `may_add` is the reference
    of the client whose flags and notes this user keeps.
    """
    notes = notes_about(persons, today)
    guard = _guard(Flag.objects.up().filter(person__in=persons), notes, "cases:flag", persons, with_notes=with_notes)
    urls = {"flag_url": "cases:flag_add", "note_url": "cases:safety"}
    return guard | {name: reverse(url, args=[may_add]) if may_add else "" for name, url in urls.items()}


def guard_of_concern(concern: Concern, *, today: date, may_add: bool, merged: Iterable[Concern] = ()) -> dict[str, Any]:
    """The same for a melding, with those merged into it, while nobody knows who it is about; one statement.

    Notes on an address that its words name are among them, whoever they were made for. `merged` brings the words of
    the others along.
    """
    own = Q(concern=concern) | Q(concern__merged_into=concern)
    asked = {key for one in (concern, *merged) for key in keys_in_words(one.about, today=today)}
    notes = SafetyNote.objects.in_force(today).filter(Q(own, person=None) | _on_address(asked))
    guard = _guard(Flag.objects.up().filter(own, person=None), notes, "signals:flag", (), with_notes=True)
    urls = {"flag_url": "signals:flag_add", "note_url": "signals:safety"}
    can = may_add and not concern.joined_at
    return guard | {name: reverse(url, args=[concern.reference]) if can else "" for name, url in urls.items()}


def notes_about(persons: Sequence[Person], today: date) -> QuerySet[SafetyNote]:
    """The notes in force on these persons, or on an address where one of them lives."""
    asked = asked_keys(address_of(person) for person in persons)
    return SafetyNote.objects.in_force(today).filter(Q(person__in=persons) | _on_address(asked))


def notes_for(persons: Sequence[Person], today: date) -> list[NoteLine]:
    """The safety notes for who goes to these persons: on them, and on the address where they live.

    The text of the address is never among it: it may be protected for one of those who live there.
    """
    return [_note_line(note) for note in notes_about(persons, today).select_related("noted_by")]


def notes_of_concern(concern: Concern, today: date) -> list[NoteLine]:
    """The safety notes of a melding while nobody knows who it is about."""
    notes = concern.safety_notes.in_force(today).filter(person=None).select_related("noted_by")
    return [_note_line(note) for note in notes]


def visit_safety(persons: Sequence[Person], today: date, *, companions: int) -> dict[str, Any]:
    """SIG-16, for pages where a visit is planned or written up: the notes, and the advice not to go alone."""
    notes = notes_for(persons, today)
    return {"notes": notes, "advice": visit_alone_advice(has_note=bool(notes), companions=companions)}


def flag_page(flag: Flag, *, about: str) -> dict[str, Any]:
    """What the page of one flag tells: the steps that fit its kind, and what was done."""
    guidance = FLAG_GUIDANCE[flag.kind]
    is_up = flag.lifted_on is None
    return {
        "flag": flag,
        "about": about,
        "is_up": is_up,
        "steps": guidance.steps,
        "helplines": guidance.helplines,
        "advice": same_day_advice(kind=flag.kind, is_up=is_up, is_consulted=flag.consulted_on is not None),
    }


def consult_rows(user: User, *, persons: QuerySet[Person]) -> list[ConsultRow]:
    """SIG-17: what this user has to talk over today, at most nine, oldest first.

    Those on a melding the user can see, and raised or holds; and all of `persons`, who are the user's caseload.
    """
    mine = Q(raised_by=user) | Q(concern__owner=user) | Q(concern__merged_into__owner=user)
    on_concern = mine & Q(person=None, concern__in=Concern.objects.visible_to(user))
    flags = Flag.objects.to_consult().filter(on_concern | Q(person__in=persons)).order_by("raised_on", "pk")
    names = name_columns("person")
    rows = flags.values_list("kind", "reference", "raised_on", "person_id", "concern__about", *names)[:MOST]
    return [
        ConsultRow(
            capfirst(FlagKind(kind).label),
            name_of(*name) if person else concern,
            reverse("cases:flag" if person else "signals:flag", args=[reference]),
            on,
        )
        for kind, reference, on, person, concern, *name in rows
    ]


def _on_address(asked: set[str]) -> Q:
    """The notes that one of these keys finds (signals.addresses)."""
    return Q(pk__in=SafetyNoteKey.objects.filter(key__in=sorted(asked)).values("note"))


def _guard(
    flags: QuerySet[Flag], notes: QuerySet[SafetyNote], url: str, persons: Sequence[Person], *, with_notes: bool
) -> dict[str, Any]:
    """Both kinds in one union: the same columns, flags with a kind and notes without. What waits first, then the
    newest."""
    columns = ("sort", "words", "reference", "version", "person_id", "on", "other_on", "who", "is_alone")
    flags = flags.order_by().annotate(
        sort=F("kind"), words=F("note"), on=F("raised_on"), other_on=F("consulted_on"), who=F("raised_by__name"),
        is_alone=Value(False, output_field=BooleanField()),
    )  # fmt: skip
    notes = notes.order_by().annotate(
        sort=Value("", output_field=CharField()), words=F("text"), on=F("noted_on"), other_on=F("until_on"),
        who=F("noted_by__name"), is_alone=F("not_alone"),
    )  # fmt: skip
    rows = sorted(flags.values_list(*columns).union(notes.values_list(*columns), all=True), key=lambda row: row[5])
    names = {person.pk: person.call_name for person in persons} if len(persons) > 1 else {}
    lines = [_flag_line(row, url, names, with_notes) for row in reversed(rows) if row[0]]
    return {
        "flags": sorted(lines, key=lambda line: not line.waits),
        "notes": [_note_of(row, names) for row in reversed(rows) if not row[0]],
    }


def _flag_line(row: tuple, url: str, names: dict[int, str], with_notes: bool) -> FlagLine:
    kind, note, reference, _version, person, on, consulted_on, who, _alone = row
    waits = kind in SAME_DAY and not consulted_on
    since = _("sinds {day}").format(day=day(on))
    meta = " · ".join(filter(None, (names.get(person, ""), since, who)))
    label = str(FlagKind(kind).label)
    return FlagLine(label, note if with_notes else "", meta, reverse(url, args=[reference]), waits)


def _note_of(row: tuple, names: dict[int, str]) -> NoteLine:
    _sort, text, reference, version, person, on, until_on, who, is_not_alone = row
    return NoteLine(text, bool(is_not_alone), _note_meta(on, until_on, who, names.get(person, "")), reference, version)


def _note_line(note: SafetyNote) -> NoteLine:
    meta = _note_meta(note.noted_on, note.until_on, note.noted_by.name if note.noted_by else "", "")
    return NoteLine(note.text, note.not_alone, meta, note.reference, note.version)


def _note_meta(on: date, until_on: date | None, who: str | None, name: str) -> str:
    until = _("tot en met {day}").format(day=day(until_on)) if until_on else ""
    return " · ".join(filter(None, (name, day(on), who, until)))
