"""Two sheets of one instrument beside each other. Pure: no database, no clock.

SIG-18 (Werkboek 5.3): only what changed. There is no score here, and nothing to count one from.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from django.utils.translation import gettext as _

from instruments.answers import (
    ALONE,
    NOTHING,
    AnswerFacts,
    Answers,
    answer_words,
    codes_of,
    is_known,
    own_lines,
    place_words,
)
from instruments.choices import AnswerKind, Seen
from instruments.definition import OWN, Definition, Group, Item


class State(Enum):
    """What became of one item. An item that was answered on neither date is left out."""

    NEW = "new"  # not seen, then seen
    STILL = "still"  # seen twice
    GONE = "gone"  # seen, then not seen
    STILL_NOT = "still_not"  # not seen twice
    UNKNOWN = "unknown"  # asked on one of both dates only
    SAME = "same"  # other kinds: the same answer
    CHANGED = "changed"  # other kinds: another answer
    LEARNED = "learned"  # other kinds: no answer or "not known (yet)", then an answer


@dataclass(frozen=True)
class Filled:
    """A sheet as the comparison needs it: its day, what it asked, what was answered."""

    on: date
    definition: Definition
    answers: Answers


@dataclass(frozen=True)
class Change:
    """One item on two dates; None where that date has no answer."""

    code: str
    text: str
    state: State
    before: AnswerFacts | None
    after: AnswerFacts | None
    before_words: str
    after_words: str
    kind: AnswerKind = AnswerKind.SEEN
    is_sourced: bool = False
    # Of MANY: the words of what was chosen more and less than before, where both dates have some.
    more: tuple[str, ...] = ()
    less: tuple[str, ...] = ()
    # Of RANK: what came to another place, in the order of the second date.
    moved: tuple[str, ...] = ()

    @property
    def is_written(self) -> bool:
        """An own line that stands on the second date only."""
        return self.code.startswith(OWN) and self.kind is AnswerKind.TEXT and self.before is None

    @property
    def is_unwritten(self) -> bool:
        """An own line that stands on the first date only."""
        return self.code.startswith(OWN) and self.kind is AnswerKind.TEXT and self.after is None

    @property
    def was_seen(self) -> bool:
        """Seen on the first date (an own line that was written then counts as seen)."""
        return self.kind is AnswerKind.SEEN and self.before is not None and self.before.value == Seen.SEEN

    @property
    def is_seen(self) -> bool:
        """Seen on the second date."""
        return self.kind is AnswerKind.SEEN and self.after is not None and self.after.value == Seen.SEEN


@dataclass(frozen=True)
class ChangedGroup:
    """What became of the items of one group."""

    code: str
    title: str
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class Comparison:
    """Two dates side by side, in the groups of the later version."""

    before_on: date
    after_on: date
    groups: tuple[ChangedGroup, ...]

    @property
    def changes(self) -> Iterator[Change]:
        """The changes of all groups."""
        return (change for group in self.groups for change in group.changes)


def compare(before: Filled, after: Filled) -> Comparison:
    """What is new, still there, gone or known on one date only; wording and order of the later version.

    An item that only one version asks is UNKNOWN, as is one that was not discussed on one date. Own lines are
    matched by their text: one that is written once is UNKNOWN, because nobody said that it was not there.
    """
    groups = []
    for group in _groups(before.definition, after.definition):
        asked = [_change(item, before, after) for item in group.items]
        own = _own_changes(group, before, after)
        changes = tuple(change for change in (*asked, *own) if change is not None)
        if changes:
            groups.append(ChangedGroup(group.code, group.title, changes))
    return Comparison(before.on, after.on, tuple(groups))


def _groups(before: Definition, after: Definition) -> Iterator[Group]:
    """The groups of the later version with their items; then what only the earlier one asked, where it stood."""
    known = {item.code for item in after.items}
    left = {group.code: tuple(item for item in group.items if item.code not in known) for group in before.groups}
    for group in after.groups:
        yield Group(group.code, group.title, items=group.items + left.pop(group.code, ()))
    for group in before.groups:
        if group.code in left:
            yield Group(group.code, group.title, items=left[group.code])


def _change(item: Item, before: Filled, after: Filled) -> Change | None:
    """What became of one item, or nothing when neither date has an answer."""
    was, now = _given(before.answers, item.code), _given(after.answers, item.code)
    if was is None and now is None:
        return None
    earlier = next((one for one in before.definition.items if one.code == item.code), item)
    words = answer_words(earlier, _value(was)), answer_words(item, _value(now))
    more, less = _more(item, earlier, _value(was), _value(now)), _more(earlier, item, _value(now), _value(was))
    moved = _moved(item, earlier, _value(was), _value(now))
    told = item.kind, item.is_sourced, more, less, moved
    return Change(item.code, item.text, _became(earlier, item, was, now), was, now, *words, *told)


def _became(earlier: Item, item: Item, was: AnswerFacts | None, now: AnswerFacts | None) -> State:
    """What became of an item that was answered at least once; another kind of answer is another question."""
    if item.kind is not AnswerKind.SEEN and is_known(item, now or NOTHING) and not is_known(earlier, was or NOTHING):
        return State.LEARNED
    alike = was is not None and now is not None and earlier.kind is item.kind
    return _state(item, was.value, now.value) if alike else State.UNKNOWN


def _more(item: Item, other: Item, without: str, value: str) -> tuple[str, ...]:
    """The words of the codes in an answer that another does not have; nothing when either stands alone."""
    chosen, left = codes_of(value), codes_of(without)
    if not (item.kind is other.kind is AnswerKind.MANY and chosen and left) or ALONE & {*chosen, *left}:
        return ()
    return tuple(answer_words(item, code) for code in chosen if code not in left)


def _moved(item: Item, earlier: Item, was: str, now: str) -> tuple[str, ...]:
    """What stands in another place than before, in words; first what has a place now."""
    before, after = ({code: place for place, code in enumerate(codes_of(value), start=1)} for value in (was, now))
    if not (item.kind is earlier.kind is AnswerKind.RANK and before and after):
        return ()
    labels = dict((*earlier.options, *item.options))
    moved = [code for code in {**after, **before} if before.get(code) != after.get(code)]
    return tuple(_place_told(labels.get(code, code), before.get(code), after.get(code)) for code in moved)


def _place_told(label: str, before: int | None, after: int | None) -> str:
    if before is None:
        return _("{what} nieuw op {after}").format(what=label, after=place_words(after))
    if after is None:
        return _("{what} had {before}, nu geen plaats").format(what=label, before=place_words(before))
    words = {"what": label, "before": place_words(before), "after": place_words(after)}
    return _("{what} van {before} naar {after}").format(**words)


def _state(item: Item, was: str, now: str) -> State:
    """What two answers say together."""
    if item.kind is not AnswerKind.SEEN:
        return State.SAME if was == now else State.CHANGED
    return {
        (Seen.NOT_SEEN, Seen.SEEN): State.NEW,
        (Seen.SEEN, Seen.SEEN): State.STILL,
        (Seen.SEEN, Seen.NOT_SEEN): State.GONE,
        (Seen.NOT_SEEN, Seen.NOT_SEEN): State.STILL_NOT,
    }[Seen(was), Seen(now)]


def _own_changes(group: Group, before: Filled, after: Filled) -> Iterator[Change]:
    """Own lines by their text, capitals aside; a line that was written twice shows as it was written last.

    Among signals an own line is a signal that was seen; elsewhere it is something that was written down.
    """
    code = group.own_code
    if not any(item.kind is AnswerKind.SEEN for item in group.items):
        yield from _written(code, before, after)
        return
    was, now = _lines(before, code), _lines(after, code)
    for key, line in (was | now).items():
        facts = [AnswerFacts(Seen.SEEN) if key in lines else None for lines in (was, now)]
        words = [Seen.SEEN.label if one else Seen.NOT_DISCUSSED.label for one in facts]
        yield Change(code, line, State.STILL if all(facts) else State.UNKNOWN, *facts, *words)


def _written(code: str, before: Filled, after: Filled) -> Iterator[Change]:
    """Own lines in words: the same line twice is the same answer."""
    was, now = _lines(before, code), _lines(after, code)
    for key, line in (was | now).items():
        facts = [AnswerFacts(line) if key in lines else None for lines in (was, now)]
        words = [_("opgeschreven") if one else "–" for one in facts]
        yield Change(code, line, State.STILL if all(facts) else State.UNKNOWN, *facts, *words, AnswerKind.TEXT)


def _lines(filled: Filled, code: str) -> dict[str, str]:
    """The own lines of a group by what makes two of them the same."""
    return {line.casefold(): line for line in own_lines(filled.answers.get(code, NOTHING).value)}


def _given(answers: Answers, code: str) -> AnswerFacts | None:
    """An answer that was really given."""
    facts = answers.get(code, NOTHING)
    return facts if facts.is_given else None


def _value(facts: AnswerFacts | None) -> str:
    return facts.value if facts else ""
