"""Stored Dutch wording in the language of the reader."""

from dataclasses import replace

from django.utils.translation import gettext

from instruments.definition import Definition, Group, Item


def in_words(definition: Definition) -> Definition:
    """The same definition with every text translated where the catalogue knows it.

    Stock wording is marked with gettext_noop where it is written; what an administrator typed shows as typed.
    """
    groups = tuple(_group(one) for one in definition.groups)
    return replace(definition, title=_shown(definition.title), intro=_shown(definition.intro), groups=groups)


def _group(group: Group) -> Group:
    items = tuple(_item(one) for one in group.items)
    return replace(group, title=_shown(group.title), help=_shown(group.help), items=items)


def _item(item: Item) -> Item:
    options = tuple((code, _shown(label)) for code, label in item.options)
    return replace(item, text=_shown(item.text), help=_shown(item.help), options=options)


def _shown(text: str) -> str:
    """Never asks for the empty text: its translation is the header of the catalogue."""
    return gettext(text) if text else ""
