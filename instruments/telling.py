"""The comparison in words: what to say of it, in the order in which it helps. Never a count (SIG-18)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from instruments.answers import AnswerFacts
from instruments.choices import AnswerKind
from instruments.comparison import Change, Comparison, State
from instruments.picture import Picture, picture_of


@dataclass(frozen=True)
class ToldChange:
    """One item below a heading: its text, its group, and what was added to it last (`told` as in `ReadItem`)."""

    text: str
    group: str
    words: str
    since_on: date | None
    note: str
    told: str = ""


@dataclass(frozen=True)
class ToldPart:
    """A heading with its items."""

    code: str
    title: str
    changes: tuple[ToldChange, ...]


@dataclass(frozen=True)
class Told:
    """What `instruments/_comparison.html` shows."""

    comparison: Comparison
    picture: Picture
    parts: tuple[ToldPart, ...]
    still_not: tuple[str, ...]

    @property
    def is_same(self) -> bool:
        """Whether there is nothing to tell because the answers are the same."""
        return not self.parts and any(change.state is State.SAME for change in self.comparison.changes)


def told(comparison: Comparison) -> Told:
    """The comparison in words, with its picture."""
    parts = (_part(comparison, code, title, holds) for code, title, holds in _headings())
    still_not = tuple(change.text for change in comparison.changes if change.state is State.STILL_NOT)
    return Told(comparison, picture_of(comparison), tuple(part for part in parts if part.changes), still_not)


def _headings() -> tuple[tuple[str, str, Callable[[Change], bool]], ...]:
    """What can be said, and of which changes; in the language of the reader."""
    return (
        ("new", _("Nieuw"), lambda one: one.state is State.NEW),
        ("learned", _("Nieuw bekend"), lambda one: one.state is State.LEARNED),
        ("written", _("Nu opgeschreven"), lambda one: one.is_written),
        ("first", _("Nu gezien, toen niet besproken"), lambda one: one.state is State.UNKNOWN and one.is_seen),
        ("still", _("Nog steeds"), lambda one: one.state is State.STILL),
        ("gone", _("Niet meer gezien"), lambda one: one.state is State.GONE),
        ("unwritten", _("Alleen de vorige keer opgeschreven"), lambda one: one.is_unwritten),
        ("silent", _("Toen gezien, nu niet besproken"), lambda one: one.state is State.UNKNOWN and one.was_seen),
        ("changed", _("Een ander antwoord"), lambda one: one.state is State.CHANGED),
    )


def _part(comparison: Comparison, code: str, title: str, holds: Callable[[Change], bool]) -> ToldPart:
    changes = [_told(change, group.title) for group in comparison.groups for change in group.changes if holds(change)]
    return ToldPart(code, title, tuple(changes))


def _told(change: Change, group: str) -> ToldChange:
    last = change.after or change.before or AnswerFacts()
    since_on, source = (None, last.told) if change.is_sourced else (last.since_on, "")
    return ToldChange(change.text, group, _words(change), since_on, last.note, source)


def _words(change: Change) -> str:
    """What the heading does not say yet: the answer that is known now, or what differs between two."""
    if change.state is State.LEARNED:
        return change.after_words
    if change.state is not State.CHANGED:
        return ""
    if change.kind is AnswerKind.SCALE:
        return _("van {before} naar {after}").format(before=change.before.value, after=change.after.value)
    if change.kind is AnswerKind.DRAWING:
        return _("een andere tekening of foto dan de vorige keer")
    if change.moved:
        return "; ".join(change.moved)
    if not (change.more or change.less):
        return _("eerst “{before}”, nu “{after}”").format(before=change.before_words, after=change.after_words)
    more = _("erbij: {what}").format(what=" · ".join(change.more)) if change.more else ""
    less = _("niet meer gekozen: {what}").format(what=" · ".join(change.less)) if change.less else ""
    return "; ".join(filter(None, (more, less)))
