"""A form of answers as it is drawn: groups of rows, each row ready for the partial of its kind."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.forms import Form
from django.forms.boundfield import BoundField

from instruments.choices import UNKNOWN, AnswerKind, Seen
from instruments.definition import Item
from instruments.forms.fields import name_of
from instruments.forms.ranking import RankField, control_name
from instruments.reading import ShownDrawing


@dataclass(frozen=True)
class AskedOption:
    """One of the answers to tap; a quiet one says that there is nothing to say (yet)."""

    value: str
    label: str
    is_chosen: bool
    is_quiet: bool = False


@dataclass(frozen=True)
class AskedPlace:
    """One of the options of RANK, with the places to choose from."""

    name: str
    label: str
    places: tuple[AskedOption, ...]


@dataclass(frozen=True)
class Drawn:
    """The image of a DRAWING, and what can be seen on it in words."""

    picture: ShownDrawing
    said: str


@dataclass(frozen=True)
class AskedItem:
    """One row of the form, ready to draw by the partial of its kind."""

    code: str
    text: str
    help: str
    template: str
    field: BoundField
    options: tuple[AskedOption, ...] = ()
    ends: tuple[str, ...] = ()
    ranked: tuple[AskedPlace, ...] = ()
    drawn: Drawn | None = None
    note: BoundField | None = None
    since: BoundField | None = None
    since_typed: str = ""
    source: BoundField | None = None
    sources: tuple[AskedOption, ...] = ()

    @property
    def told(self) -> str:
        """From whom it is and the day, for the heading of the fold."""
        source = [one.label for one in self.sources if one.is_chosen and one.value]
        return ", ".join(filter(None, (*source, self.since_typed)))

    @property
    def is_open(self) -> bool:
        """Whether the fold is open: a note, or something to look at; day and source stand in its heading."""
        parts = [one for one in (self.note, self.since, self.source) if one]
        return bool(self.note.value()) or any(one.errors or hasattr(one.field, "stored") for one in parts)


@dataclass(frozen=True)
class AskedGroup:
    """A heading with its rows, and the field for own lines if there is one."""

    code: str
    title: str
    help: str
    items: tuple[AskedItem, ...]
    own: BoundField | None


def asked(form: Form, item: Item, drawn: Drawn | None = None) -> AskedItem:
    """One row; without an answer to SEEN "not discussed" is chosen, to other kinds nothing is.

    The way back to no answer shows once there is one: chosen and out of sight, no keyboard would reach the others.
    """
    name = name_of(item)
    field, template = form[name], f"instruments/_ask_{item.kind.value}.html"
    chosen = field.value() or (Seen.NOT_DISCUSSED.value if item.kind is AnswerKind.SEEN else None)
    options = tuple(_options(field, chosen or () if item.kind is AnswerKind.MANY else [chosen], quiet=("", UNKNOWN)))
    parts: dict[str, Any] = {"ends": item.ends, "drawn": drawn}
    if isinstance(field.field, RankField):
        parts["ranked"] = tuple(_places(field, field.field))
    if f"{name}-note" in form.fields:
        parts["note"] = form[f"{name}-note"]
    if f"{name}-since" in form.fields:
        since = form[f"{name}-since"]
        parts |= {"since": since, "since_typed": since.field.widget.format_value(since.value()) or ""}
    if f"{name}-source" in form.fields:
        source = form[f"{name}-source"]
        parts |= {"source": source, "sources": tuple(_options(source, [source.value() or ""], quiet=("",)))}
    return AskedItem(item.code, item.text, item.help, template, field, options, **parts)


def _places(field: BoundField, ranking: RankField) -> Iterable[AskedPlace]:
    """Every option with its place."""
    chosen = field.value()
    for code, label in ranking.choices:
        places = (AskedOption(place, words, place == chosen.get(code, "")) for place, words in ranking.places)
        yield AskedPlace(control_name(field.html_name, code), label, tuple(places))


def _options(field: BoundField, chosen: Iterable[str], *, quiet: Iterable[str]) -> Iterable[AskedOption]:
    """What there is to tap; a field of words has nothing."""
    for value, label in getattr(field.field, "choices", ()):
        yield AskedOption(value, label, value in chosen, value in quiet)
