"""What an advice is: one rule's answer, with its id and a sentence for the user."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Kind(TextChoices):
    """How strong a rule speaks (the kinds of the method)."""

    FACT = "fact", _("zo wordt het berekend")
    BLOCK = "block", _("dit kan niet")
    GATE = "gate", _("alleen met een reden")
    WARN = "warn", _("let op")
    HINT = "hint", _("tip")
    TASK = "task", _("taak")


@dataclass(frozen=True)
class Advice:
    """One sentence from one rule of the method."""

    rule: str
    kind: Kind
    sentence: str | Promise

    @property
    def label(self) -> str:
        return self.kind.label


def block(rule: str, sentence: str | Promise) -> Advice:
    """Refused; the sentence says why and what would help."""
    return Advice(rule, Kind.BLOCK, sentence)


def warn(rule: str, sentence: str | Promise) -> Advice:
    """Shown where the decision is taken; may be passed over."""
    return Advice(rule, Kind.WARN, sentence)


def hint(rule: str, sentence: str | Promise) -> Advice:
    """Quiet advice."""
    return Advice(rule, Kind.HINT, sentence)


def require(advice: Iterable[Advice]) -> None:
    """Refuse with the sentences of every block; warnings and hints pass."""
    refusals = [ValidationError(one.sentence, code=one.rule) for one in advice if one.kind is Kind.BLOCK]
    if refusals:
        raise ValidationError(refusals)
