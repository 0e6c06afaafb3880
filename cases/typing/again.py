"""What is said to who comes back to a typing: that nothing changed since, or that only the wish did."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from accounts.models import User
from cases.choices import Decision
from cases.models import Assessment
from cases.models.assessments import WISH
from cases.typing.basis import Basis
from typology.guide.reading import COLUMN_GROUNDS
from ui.show import day


@dataclass(frozen=True)
class OlderAnswer:
    """An answer from before the wish changed, which hangs together with it."""

    code: str
    question: str
    since_on: date


@dataclass(frozen=True)
class ChangedWish:
    """TYP-09: the wish is another than the typing went by, and these answers are older."""

    since_on: date
    older: tuple[OlderAnswer, ...]


def changed_wish(basis: Basis) -> ChangedWish | None:
    """TYP-09: what to look at first, or None. A statement, where the wish is newer than what goes with it."""
    typing, known = basis.typing, basis.observed
    wish_on = known.answers[WISH].since_on if WISH in known.codes else None
    if typing is None or typing.decision == Decision.POSTPONED or known.sheet is None or wish_on is None:
        return None
    asked = {item.code: item.text for item in known.definition.in_use().items}
    days = {code: known.answers[code].since_on for code in COLUMN_GROUNDS if code in known.codes and code in asked}
    older = tuple(OlderAnswer(code, asked[code], on) for code, on in days.items() if on and on < wish_on)
    if older and Assessment.objects.filter(pk=typing.pk).with_changed_wish().exists():
        return ChangedWish(wish_on, older)
    return None


def decided_before(basis: Basis, reader: User) -> str:
    """Who decided on just this and when; nothing when there is something new to decide on."""
    if not basis.is_decided:
        return ""
    typing, by = basis.typing, basis.typing.assessed_by
    if typing.decision == Decision.CONFIRMED:
        said = _("Je bevestigde dit op {day}.") if by == reader else _("{name} bevestigde dit op {day}.")
    else:
        said = _("Je besloot op {day}: {verdict}.") if by == reader else _("{name} besloot op {day}: {verdict}.")
    words = said.format(name=by.name if by else _("Een collega"), day=day(typing.assessed_on), verdict=typing.verdict)
    return f"{words} {_('Sindsdien is er niets veranderd.')}"
