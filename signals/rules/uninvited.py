"""Rules about going to somebody without invitation; pure."""

from collections.abc import Iterable, Mapping

from django.utils.translation import gettext_lazy as _

from method.advice import Advice, gate
from signals.choices.uninvited import CONSIDERATIONS, Decision, UninvitedStep

# Who decides "no" here does not go: then the other steps are no longer asked.
STOPS = (UninvitedStep.LOOK_INTO, UninvitedStep.GO)


def is_called_off(steps: Mapping[str, str]) -> bool:
    """Whether colleagues decided not to go; `steps` is the decision by step, as far as there is one."""
    return any(steps.get(step) == Decision.NO for step in STOPS)


def uninvited_advice(*, steps: Mapping[str, str], weighed: Iterable[str]) -> list[Advice]:
    """SIG-09 (Viaa 2018): what is still open before somebody goes uninvited because of a melding; empty when ready.

    `steps` is the decision ("yes", "no") by step, `weighed` the names of the considerations that were answered or
    do not apply. A decision not to go is a gate of its own, and nothing else is asked then.
    """
    if is_called_off(steps):
        return [gate("SIG-09", _("Jullie besloten om niet langs te gaan."))]
    found = []
    missing = [f"{step.number} {step.label}" for step in UninvitedStep if step not in steps]
    if missing:
        found.append(gate("SIG-09", _("Nog niet besloten: {steps}.").format(steps=", ".join(missing))))
    if set(CONSIDERATIONS) - set(weighed):
        found.append(gate("SIG-09", _("De vier afwegingen zijn nog niet af. ‘n.v.t.’ mag ook.")))
    return found
