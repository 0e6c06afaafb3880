"""What to think about at each of the five steps before a visit without invitation (after Viaa 2018, in our words)."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from signals.choices.uninvited import UninvitedStep


@dataclass(frozen=True)
class StepGuidance:
    """The question of a step that is answered with yes or no, and three short lines to think about."""

    step: UninvitedStep
    question: str | Promise
    lines: tuple[str | Promise, str | Promise, str | Promise]


STEP_GUIDANCE: dict[str, StepGuidance] = {
    guidance.step: guidance
    for guidance in (
        StepGuidance(
            UninvitedStep.LOOK_INTO,
            _("Ga je in op de melding?"),
            (
                _("Wat heeft de melder gezien, en wat is een vermoeden?"),
                _("Kan de melder er zelf met de persoon over praten, of met je meegaan?"),
                _("Wat gebeurt er als niemand iets doet?"),
            ),
        ),
        StepGuidance(
            UninvitedStep.GATHER,
            _("Verzamel je vooraf informatie?"),
            (
                _("Weten wie er woont kan helpen. Onbevangen aanbellen kan ook helpen."),
                _("Vraag alleen wat je voor dit bezoek nodig hebt, en bij wie dat mag."),
                _("Kan het onveilig zijn? Dan is vooraf iets weten verstandig."),
            ),
        ),
        StepGuidance(
            UninvitedStep.GO,
            _("Ga je langs?"),
            (
                _("Is er een lichtere weg: bellen, een briefje, samen met de melder?"),
                _("Is de zorg groot genoeg om iemand te storen die daar niet om vroeg?"),
                _("Niet gaan is ook een goed besluit, als je kunt zeggen waarom."),
            ),
        ),
        StepGuidance(
            UninvitedStep.WHO_WHEN,
            _("Is duidelijk wie gaat, en wanneer?"),
            (
                _("Wie past bij deze persoon: een bekend gezicht, dezelfde taal?"),
                _("Ga je alleen of samen? Denk aan de veiligheid, en aan hoe het overkomt."),
                _("Kies een moment waarop je alle tijd hebt als de deur opengaat."),
            ),
        ),
        StepGuidance(
            UninvitedStep.PRIVACY,
            _("Spelen er vragen over privacy?"),
            (
                _("Wat zeg je aan de deur: waarom je komt, en wie zich zorgen maakt?"),
                _("Wat schrijf je op, en wie mag dat lezen?"),
                _("Wat zeg je als buren of familie je iets vragen?"),
            ),
        ),
    )
}
