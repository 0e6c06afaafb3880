"""How far one is with a form that may stay open; nothing about anybody (SIG-18). Pure: no database, no clock."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from instruments.answers import NOTHING, Answers, is_known
from instruments.definition import Definition


@dataclass(frozen=True)
class Progress:
    """How many of the items have an answer; "not known (yet)" is none."""

    answered: int
    total: int

    def __str__(self) -> str:
        return _("{answered} van {total} beantwoord").format(answered=self.answered, total=self.total)


def progress_of(definition: Definition, answers: Answers) -> Progress | None:
    """Only for a definition with items that may stay "not known (yet)"; a card with signals has no end to reach."""
    definition = definition.in_use()
    if not definition.tells_progress:
        return None
    items = list(definition.items)
    return Progress(sum(is_known(item, answers.get(item.code, NOTHING)) for item in items), len(items))
