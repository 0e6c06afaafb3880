"""What a row or a profile says about a goal, an action, closing and staying in view; pure."""

from collections.abc import Collection
from datetime import date, timedelta

from django.utils.translation import gettext_lazy as _

from method.advice import Advice, hint, warn
from typology.choices import ActionKind, GoalAim, Persistence, Profile

LASTING = frozenset({Persistence.STRUCTURAL, Persistence.STRUCTURAL_PSYCHIATRIC})
OUTWARD = frozenset({GoalAim.NETWORK, GoalAim.PARTICIPATION, GoalAim.DAY_FILLING})
NOT_WIDER = frozenset({Profile.GEBORGENEN, Profile.AFHANKELIJKEN})


def goal_advice(*, persistence: str, profile: str | None, aim: GoalAim) -> list[Advice]:
    """PHA-08 (M&H 2011): structural, so more contacts or taking part is no first goal; a new day-filling for
    Compenseerders is. PHA-09 (Viaa 2018): who leans on one or a few is not helped by a wider network."""
    advice = []
    is_day_filling = profile == Profile.COMPENSEERDERS and aim == GoalAim.DAY_FILLING
    if persistence in LASTING and aim in OUTWARD and not is_day_filling:
        advice.append(
            warn("PHA-08", _("Dit is geen haalbaar eerste doel. Begin met een praktische vraag, of met rust."))
        )
    if profile in NOT_WIDER and aim == GoalAim.NETWORK:
        advice.append(
            warn(
                "PHA-09", _("Meer contacten is hier niet de weg. Zoek wat helpt om zich te redden of veilig te voelen.")
            )
        )
    return advice


def action_advice(*, persistence: str, kinds: Collection[ActionKind]) -> list[Advice]:
    """What fits a row, of the kinds of all planned actions. PHA-10 (M&H 2011): situational and a group.
    PHA-11 (Viaa-werk 2018): structural and only collective activities."""
    if persistence == Persistence.SITUATIONAL and ActionKind.GROUP in kinds:
        return [warn("PHA-10", _("Een groep is meestal nog een stap te ver. Begin één op één."))]
    if persistence in LASTING and set(kinds) == {ActionKind.COLLECTIVE}:
        return [
            warn("PHA-11", _("Er zijn alleen gezamenlijke activiteiten gepland. Kies ook iets voor deze ene persoon."))
        ]
    return []


def ending_advice(rows: Collection[str], *, ends_on: date, today: date, weeks: int) -> list[Advice]:
    """What the rows of a person, or of both of a couple, ask of an end. CLO-09 (M&H 2011): rather less often than not
    at all. CLO-10 (M&H 2011): situational, and it ends within so many weeks."""
    advice = []
    if Persistence.STRUCTURAL_PSYCHIATRIC in rows:
        sentence = _("Kom liever minder vaak dan helemaal niet meer, en zorg voor een vangnet.")
        advice.append(hint("CLO-09", sentence))
    if Persistence.SITUATIONAL in rows and ends_on <= today + timedelta(weeks=weeks):
        sentence = _(
            "Stoppen is moeilijk als er niet vanaf het begin naar zelfstandigheid is toegewerkt. Is de band heel "
            "persoonlijk geworden? Neem dan ruim de tijd om over te dragen."
        )
        advice.append(warn("CLO-10", sentence))
    return advice


def watching_advice(rows: Collection[str], *, refuses_monitoring: bool) -> list[Advice]:
    """CLO-11 (M&H 2011): structural, and the client does not want to stay in view."""
    if not refuses_monitoring or Persistence.STRUCTURAL not in rows:
        return []
    return [hint("CLO-11", _("Maak een signaleringsnetwerk: op welke signalen let je, en wie doet dan iets?"))]
