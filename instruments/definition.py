"""What an instrument asks: groups of items, kept as JSON with a version. Pure: no database, no clock."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Self

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from instruments.choices import UNKNOWN, AnswerKind

CODE = re.compile(r"[a-z][a-z0-9_]{0,39}")
OWN = "own."
# A page with more would be heavier than 60 KB, and nobody fills it in at a kitchen table.
MOST_ITEMS = 50
LATER = ("is_sourced",)
WITH_OPTIONS = (AnswerKind.CHOICE, AnswerKind.MANY)
# Kinds with a list of their own, of two at least: to choose from, or to put in order.
LISTED = (*WITH_OPTIONS, AnswerKind.RANK)
# Kinds with words of their own beside the question; of SCALE the two at its ends.
WITH_LABELS = (*LISTED, AnswerKind.SCALE)
# Nobody puts more in order; each asks for a place of its own.
MOST_RANKED = 12
TITLE_LENGTH, TEXT_LENGTH, HELP_LENGTH, INTRO_LENGTH = 120, 160, 300, 600


@dataclass(frozen=True)
class Item:
    """One question. The code never changes; wording, help, order and `is_shown` may, in a next version.

    `options` are the answers of CHOICE and MANY (code, label), what RANK puts in order, and of SCALE the words at 1
    and at 5.
    `is_sourced` asks beside the answer for a note, the day and who told it (kinds CHOICE and MANY).
    """

    code: str
    text: str
    help: str = ""
    kind: AnswerKind = AnswerKind.SEEN
    options: tuple[tuple[str, str], ...] = ()
    is_shown: bool = True
    is_sourced: bool = False

    @property
    def ends(self) -> tuple[str, ...]:
        """The words at both ends of a scale."""
        return tuple(label for _code, label in self.options) if self.kind is AnswerKind.SCALE else ()

    @property
    def offers_unknown(self) -> bool:
        """Whether "not known (yet)" is one of its answers."""
        return self.kind in WITH_OPTIONS and any(code == UNKNOWN for code, _label in self.options)


@dataclass(frozen=True)
class Group:
    """Items under one heading; with `own_lines` there is room for lines of one's own."""

    code: str
    title: str
    help: str = ""
    items: tuple[Item, ...] = ()
    own_lines: bool = False

    @property
    def own_code(self) -> str:
        """The code under which the own lines are one answer, a line per row."""
        return OWN + self.code


@dataclass(frozen=True)
class Definition:
    """Everything one version of an instrument asks, in the order in which it is asked."""

    title: str
    intro: str = ""
    groups: tuple[Group, ...] = ()

    @property
    def items(self) -> Iterator[Item]:
        """The items of all groups, those out of use too."""
        return (item for group in self.groups for item in group.items)

    @property
    def codes(self) -> frozenset[str]:
        """The codes that may be answered: items in use, and own lines."""
        own = {group.own_code for group in self.groups if group.own_lines}
        return frozenset({item.code for item in self.items if item.is_shown} | own)

    def in_use(self) -> Self:
        """Without items that are out of use, and without groups that then ask nothing."""
        groups = (replace(one, items=tuple(item for item in one.items if item.is_shown)) for one in self.groups)
        return replace(self, groups=tuple(one for one in groups if one.items or one.own_lines))

    @property
    def kinds(self) -> frozenset[AnswerKind]:
        """The ways in which its items are answered."""
        return frozenset(item.kind for item in self.items)

    @property
    def tells_progress(self) -> bool:
        """Whether some item may stay "not known (yet)": then it is worth telling how far one is."""
        return any(item.offers_unknown for item in self.items)

    def unsourced(self) -> Self:
        """Only the answers: no note, day and source beside them."""
        groups = (
            replace(one, items=tuple(replace(item, is_sourced=False) for item in one.items)) for one in self.groups
        )
        return replace(self, groups=tuple(groups))

    def as_json(self) -> dict[str, Any]:
        """What `read_definition` reads: only text, booleans, lists and objects.

        What came later (`LATER`) is written where it says something, so that an earlier version stays to the letter.
        """
        data = json.loads(json.dumps(asdict(self)))
        for item in (item for group in data["groups"] for item in group["items"]):
            for name in LATER:
                if not item[name]:
                    del item[name]
        return data


def read_definition(data: Any) -> Definition:
    """The definition in stored JSON; raises ValidationError with a sentence for everything that is wrong."""
    try:
        definition = Definition(
            _words(data, "title"), _words(data, "intro"), tuple(_group(one) for one in _list(data, "groups"))
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        raise ValidationError(_("Dit is niet te lezen als instrument.")) from None
    if problems := list(_problems(definition)):
        raise ValidationError(problems)
    return definition


def _group(data: Any) -> Group:
    items = tuple(_item(one) for one in _list(data, "items"))
    return Group(
        _words(data, "code"), _words(data, "title"), _words(data, "help"), items, _truth(data, "own_lines", False)
    )


def _item(data: Any) -> Item:
    kind = data.get("kind", AnswerKind.SEEN)
    if kind not in AnswerKind.values:
        raise ValidationError(_("Er is geen soort antwoord dat “{kind}” heet.").format(kind=str(kind)[:40]))
    options = tuple((_told(code), _told(label)) for code, label in _list(data, "options"))
    return Item(
        _words(data, "code"),
        _words(data, "text"),
        _words(data, "help"),
        AnswerKind(kind),
        options,
        _truth(data, "is_shown", True),
        _truth(data, "is_sourced", False),
    )


def _words(data: Mapping[str, Any], name: str) -> str:
    return _told(data.get(name, ""))


def _told(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _truth(data: Mapping[str, Any], name: str, default: bool) -> bool:
    value = data.get(name, default)
    if not isinstance(value, bool):
        raise TypeError
    return value


def _list(data: Any, name: str) -> list[Any]:
    """A list in an object; anything else is no definition."""
    value = data.get(name, []) if isinstance(data, Mapping) else None
    if not isinstance(value, list):
        raise TypeError
    return value


def _problems(definition: Definition) -> Iterator[str]:
    """What is wrong with a definition that could be read, one sentence each."""
    yield from _bad_wording(definition)
    codes = Counter([group.own_code for group in definition.groups] + [item.code for item in definition.items])
    yield from (_("De code “{code}” komt meer dan één keer voor.").format(code=one) for one in codes if codes[one] > 1)
    options = [code for item in definition.items for code, _label in item.options]
    for code in [group.code for group in definition.groups] + [item.code for item in definition.items] + options:
        if not CODE.fullmatch(code):
            yield _("“{code}” is geen code: gebruik kleine letters, cijfers en een laag streepje.").format(
                code=code[:40]
            )
    for item in definition.items:
        labels = dict(item.options)
        if item.kind in LISTED and not len(labels) == len(item.options) >= 2:
            yield _("Bij “{text}” horen minstens twee verschillende antwoorden.").format(text=item.text)
        if item.kind is AnswerKind.RANK and len(labels) > MOST_RANKED:
            yield _("Bij “{text}” passen hoogstens {most} antwoorden om op volgorde te zetten.").format(
                text=item.text, most=MOST_RANKED
            )
        if item.kind is AnswerKind.SCALE and len(labels) != 2:
            yield _("Bij “{text}” horen twee keer woorden: wat 1 betekent en wat 5 betekent.").format(text=item.text)
        if item.is_sourced and item.kind not in WITH_OPTIONS:
            yield _("Bij “{text}” kan geen dag en bron staan: dat kan alleen bij een keuze.").format(text=item.text)
    if sum(item.is_shown for item in definition.items) > MOST_ITEMS:
        yield _("Er zijn hoogstens {most} onderdelen tegelijk in gebruik. Haal er eerst een weg.").format(
            most=MOST_ITEMS
        )


def _bad_wording(definition: Definition) -> Iterator[str]:
    """Wording that is missing, too long, or cannot be stored."""
    headings = [definition.title, *(group.title for group in definition.groups)]
    asked = [item.text for item in definition.items] + [
        label for item in definition.items for _c, label in item.options
    ]
    helps = [one.help for one in (*definition.groups, *definition.items)]
    if not all(words.strip() for words in headings + asked):
        yield _("Een titel, een onderdeel of een antwoord heeft nog geen tekst.")
    longest = [(headings, TITLE_LENGTH), (asked, TEXT_LENGTH), (helps, HELP_LENGTH), ([definition.intro], INTRO_LENGTH)]
    for texts, most in longest:
        for words in texts:
            if len(words) > most:
                yield _("Deze tekst is te lang (hoogstens {most} tekens): “{start}…”").format(
                    most=most, start=words[:40]
                )
    if any("\0" in words for words in [*headings, *asked, *helps, definition.intro]):
        yield _("Er staat een teken in dat niet te bewaren is.")
