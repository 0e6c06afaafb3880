"""Rules about what a melder hears; pure."""

from django.utils.translation import gettext_lazy as _

from method.advice import Advice, warn


def feedback_advice(*, may_tell: bool | None) -> list[Advice]:
    """SIG-04 (M&H 2011): the melder hears what was done, within what the client agreed to.

    `may_tell` is None where the melding belongs to no client yet.
    """
    if may_tell:
        return []
    if may_tell is None:
        return [
            warn("SIG-04", _("Deze melding hoort nog niet bij een cliënt. Vertel wat er met de melding is gedaan, niet "
                             "hoe het met de persoon gaat."))
        ]  # fmt: skip
    return [warn("SIG-04", _("De cliënt heeft nog geen ja gezegd. Vertel alleen dat de melding is opgepakt."))]
