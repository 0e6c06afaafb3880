"""What each row and each column means, in one line (M&H 2011)."""

from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from typology.choices import Orientation, Persistence

MEANING: dict[str, str | Promise] = {
    Persistence.THREATENING: _("er was altijd een netwerk dat werkte, nu bedreigt iets het"),
    Persistence.SITUATIONAL: _("er was een klein netwerk dat volstond, en dat is weggevallen"),
    Persistence.STRUCTURAL: _("van jongs af op zichzelf, redt zich en maakt makkelijk een praatje"),
    Persistence.STRUCTURAL_PSYCHIATRIC: _(
        "het lukte nooit een netwerk te maken of te houden, en er speelt veel tegelijk"
    ),
    Orientation.PARTICIPATION: _("wil contact, of wil ergens aan meedoen"),
    Orientation.NOT_CLEARLY: _("zoekt iets anders: veiligheid, rust, de eigen wereld"),
    Orientation.UNCLEAR: _("telt als niet gericht, tot je meer weet"),
}


def explained(choices: type[Persistence | Orientation]) -> list[tuple[str, str | Promise]]:
    """Choices for a form: the term and what it means."""
    return [(choice.value, format_lazy("{}: {}", choice.label, MEANING[choice])) for choice in choices]
