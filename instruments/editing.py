"""Changes to a definition while its version is in the making. Pure: a definition in, another one out.

Every function raises LookupError for a code that the definition does not have.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from django.core.exceptions import ValidationError
from django.utils.text import slugify
from django.utils.translation import gettext as _

from instruments.choices import AnswerKind
from instruments.definition import WITH_LABELS, Definition, Group, Item


def with_title(definition: Definition, *, title: str, intro: str) -> Definition:
    """Another title, and another line below it."""
    return replace(definition, title=title, intro=intro)


def with_group(definition: Definition, code: str, *, title: str, help: str, own_lines: bool) -> Definition:
    """Another heading; with or without room for own lines."""
    return _in_group(definition, code, lambda group: replace(group, title=title, help=help, own_lines=own_lines))


def with_item(definition: Definition, code: str, *, text: str, help: str, labels: Sequence[str] = ()) -> Definition:
    """Other words for an item. Its answers keep their codes: reword them, add some, take none away."""

    def changed(item: Item) -> Item:
        known = tuple(option for option, _label in item.options)
        if len(labels) < len(known):
            raise ValidationError(
                {"labels": _("Haal geen antwoorden weg: eerdere formulieren gebruiken ze. Verander alleen de woorden.")}
            )
        return replace(item, text=text, help=help, options=_options(labels, known) if item.options else ())

    group = _group_of(definition, code)
    items = tuple(changed(item) if item.code == code else item for item in group.items)
    return _in_group(definition, group.code, lambda one: replace(one, items=items))


def with_new_item(
    definition: Definition, group: str, *, text: str, help: str, kind: AnswerKind, labels: Sequence[str] = ()
) -> Definition:
    """One item more, at the end of a group; its code is made of its first words."""
    code = _free(text, "onderdeel", {item.code for item in definition.items})
    options = _options(labels, ()) if kind in WITH_LABELS else ()
    item = Item(code, text, help, kind, options)
    return _in_group(definition, group, lambda one: replace(one, items=(*one.items, item)))


def with_moved(definition: Definition, code: str, *, up: bool) -> Definition:
    """An item one place higher or lower in its group; at the edge it stays."""
    group = _group_of(definition, code)
    items = list(group.items)
    place = [item.code for item in items].index(code)
    other = place - 1 if up else place + 1
    if 0 <= other < len(items):
        items[place], items[other] = items[other], items[place]
    return _in_group(definition, group.code, lambda one: replace(one, items=tuple(items)))


def with_shown(definition: Definition, code: str, *, is_shown: bool) -> Definition:
    """An item in or out of use; it keeps its place."""
    group = _group_of(definition, code)
    items = tuple(replace(item, is_shown=is_shown) if item.code == code else item for item in group.items)
    return _in_group(definition, group.code, lambda one: replace(one, items=items))


def asks_the_same(one: Definition, other: Definition) -> bool:
    """Whether the same can be answered: only words, order and what is shown may differ."""
    return _asked(one) == _asked(other)


def item_of(definition: Definition, code: str) -> Item:
    """The item with this code."""
    return next(item for item in _group_of(definition, code).items if item.code == code)


def group_with(definition: Definition, code: str) -> Group:
    """The group with this code."""
    for group in definition.groups:
        if group.code == code:
            return group
    raise LookupError(code)


def _asked(definition: Definition) -> dict[str, object]:
    """What can be answered, whatever it is called: by item its kind and codes, and where own lines go."""
    items = {one.code: (one.kind, [code for code, _label in one.options], one.is_sourced) for one in definition.items}
    return items | {one.own_code: one.own_lines for one in definition.groups}


def _in_group(definition: Definition, code: str, change: Callable[[Group], Group]) -> Definition:
    group_with(definition, code)
    groups = tuple(change(group) if group.code == code else group for group in definition.groups)
    return replace(definition, groups=groups)


def _group_of(definition: Definition, code: str) -> Group:
    """The group in which an item stands."""
    for group in definition.groups:
        if any(item.code == code for item in group.items):
            return group
    raise LookupError(code)


def _options(labels: Sequence[str], known: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Answers with their codes: known ones keep theirs, in order; the rest get one of their own words."""
    codes = list(known)
    for label in labels[len(known) :]:
        codes.append(_free(label, "antwoord", set(codes)))
    return tuple(zip(codes, labels, strict=True))


def _free(text: str, otherwise: str, taken: set[str]) -> str:
    """A code made of a text that nothing else has yet."""
    plain = slugify(text).replace("-", "_")[:30].strip("_")
    start = plain if plain[:1].isalpha() else otherwise
    tries = (start if number == 1 else f"{start}_{number}" for number in range(1, len(taken) + 2))
    return next(code for code in tries if code not in taken)
