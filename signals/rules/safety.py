"""Rules about guarding against harm; pure."""

from django.utils.translation import gettext_lazy as _

from method.advice import Advice, Kind, warn
from signals.choices.safety import SAME_DAY


def visit_alone_advice(*, has_note: bool, companions: int) -> list[Advice]:
    """SIG-16 (Viaa 2018): there is a safety note, and nobody comes along (`companions` beside whoever goes)."""
    if not has_note or companions > 0:
        return []
    sentence = _("Er is een veiligheidsnotitie. Houd je aan wat daar staat: houd afstand, of ga met iemand samen.")
    return [warn("SIG-16", sentence)]


def same_day_advice(*, kind: str, is_up: bool, is_consulted: bool) -> list[Advice]:
    """SIG-17 (Meldcode; suicidality is our own choice): talk it over on the day itself, never alone."""
    if kind not in SAME_DAY or not is_up or is_consulted:
        return []
    return [Advice("SIG-17", Kind.TASK, _("Overleg vandaag nog met een collega. Draag dit niet alleen."))]
