"""What an advice is: one rule's answer, with its id and a sentence for the user."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ui.text import has_words

FEWEST_WORDS = 3


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


def gate(rule: str, sentence: str | Promise) -> Advice:
    """Refused unless somebody says why it is right here; the sentence says what is asked first."""
    return Advice(rule, Kind.GATE, sentence)


def warn(rule: str, sentence: str | Promise) -> Advice:
    """Shown where the decision is taken; may be passed over."""
    return Advice(rule, Kind.WARN, sentence)


def hint(rule: str, sentence: str | Promise) -> Advice:
    """Quiet advice."""
    return Advice(rule, Kind.HINT, sentence)


class GateRefusal(ValidationError):
    """A gate without a reason; carries its advice, so that the form shows the rule beside the question why."""

    def __init__(self, advice: Advice) -> None:
        super().__init__(advice.sentence, code="gate")
        self.advice = advice


def require(advice: Iterable[Advice], reason: str = "") -> tuple[str, ...]:
    """Refuse with the sentences of every block; gates pass with a reason of a few words, the rest always passes.

    Returns the ids of the rules deviated from, for `method.services.deviate`. The refusal of a gate stands on the
    field `deviation` with code "gate" (`ui.forms.GatedForm`). A block is refused first, whatever the reason.
    """
    found = list(advice)
    blocks = [ValidationError(one.sentence, code=one.rule) for one in found if one.kind is Kind.BLOCK]
    if blocks:
        raise ValidationError(blocks)
    gates = [one for one in found if one.kind is Kind.GATE]
    if gates and sum(map(has_words, reason.split())) < FEWEST_WORDS:
        refusals: list[ValidationError] = [GateRefusal(one) for one in gates]
        if has_words(reason):
            refusals.append(ValidationError(_("Zeg in een paar woorden waarom het hier toch goed is."), code="short"))
        raise ValidationError({"deviation": refusals})
    return tuple(dict.fromkeys(one.rule for one in gates))
