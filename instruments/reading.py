"""A finished sheet as text: what was seen first, the rest quietly. Never a score (SIG-18)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from instruments.answers import NO_ANSWER, NOTHING, Answers, answer_words, is_known, own_lines
from instruments.choices import AnswerKind, Seen
from instruments.definition import Definition, Group, Item


@dataclass(frozen=True)
class ShownDrawing:
    """Where the image of a DRAWING is and how large."""

    url: str
    width: int
    height: int


Pictures = Mapping[str, ShownDrawing]
NO_PICTURES: Pictures = MappingProxyType({})


@dataclass(frozen=True)
class ReadItem:
    """One item with its answer; `words` is empty where the heading says it already.

    `since_on` is since when it is so; of a sourced item `told` says from whom it is and the day instead.
    """

    text: str
    words: str = ""
    since_on: date | None = None
    note: str = ""
    told: str = ""
    picture: ShownDrawing | None = None


@dataclass(frozen=True)
class ReadGroup:
    """What a group tells: items to read, and own lines."""

    title: str
    items: tuple[ReadItem, ...]
    own: tuple[str, ...]


@dataclass(frozen=True)
class Reading:
    """A whole sheet: groups that tell something, what is not known (yet), then what was not seen and not discussed."""

    groups: tuple[ReadGroup, ...]
    not_seen: tuple[str, ...]
    not_discussed: tuple[str, ...]
    not_known: tuple[ReadItem, ...] = ()


def reading_of(definition: Definition, answers: Answers, pictures: Pictures = NO_PICTURES) -> Reading:
    """The sheet in the groups and wording of its own version (`Edition.in_words`); `pictures` by item code."""
    definition = definition.in_use()
    read = [_group(group, answers, pictures) for group in definition.groups]
    quiet = [item for item in definition.items if not _tells(item, answers)]
    return Reading(
        tuple(group for group in read if group.items or group.own),
        tuple(item.text for item in quiet if answers.get(item.code, NOTHING).value == Seen.NOT_SEEN),
        tuple(item.text for item in quiet if answers.get(item.code, NOTHING).value in NO_ANSWER),
        tuple(_item(item, answers) for item in quiet if _is_unknown(item, answers)),
    )


def _group(group: Group, answers: Answers, pictures: Pictures) -> ReadGroup:
    told = (item for item in group.items if _tells(item, answers))
    items = tuple(replace(_item(item, answers), picture=pictures.get(item.code)) for item in told)
    return ReadGroup(group.title, items, tuple(own_lines(answers.get(group.own_code, NOTHING).value)))


def _item(item: Item, answers: Answers) -> ReadItem:
    facts = answers[item.code]
    says_it = facts.value == Seen.SEEN and item.kind is AnswerKind.SEEN
    words = "" if says_it or _is_unknown(item, answers) else answer_words(item, facts.value)
    if item.is_sourced:
        return ReadItem(item.text, words, note=facts.note, told=facts.told)
    return ReadItem(item.text, words, facts.since_on, facts.note)


def _tells(item: Item, answers: Answers) -> bool:
    """Whether an item is more than a quiet no: seen, answered otherwise, or with something written to it."""
    facts = answers.get(item.code, NOTHING)
    plain = item.kind is AnswerKind.SEEN and facts.value == Seen.NOT_SEEN and not (facts.note or facts.since_on)
    return not (facts.is_nothing or plain or _is_unknown(item, answers))


def _is_unknown(item: Item, answers: Answers) -> bool:
    """Whether somebody said that it is not known (yet)."""
    facts = answers.get(item.code, NOTHING)
    return facts.is_given and not is_known(item, facts)
