"""The usual items of the instruments, in short."""

from instruments.choices import AnswerKind
from instruments.definition import Item

Options = tuple[tuple[str, str], ...]


def in_words(code: str, text: str, help: str = "") -> Item:
    """Answered in own words."""
    return Item(code, text, help, AnswerKind.TEXT)


def one_of(options: Options, *items: tuple[str, str]) -> tuple[Item, ...]:
    """Items (code, text) that share the answers to choose one from."""
    return tuple(Item(code, text, kind=AnswerKind.CHOICE, options=options) for code, text in items)
