"""Everything the page of the outcome shows: what the typing guide says, where the person stood, what to decide."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from accounts.models import User
from cases.addresses import person_page
from cases.forms.typing import ConfirmForm
from cases.models import Assessment, Client
from cases.typing.advice import advice_on_typing
from cases.typing.again import changed_wish, decided_before
from cases.typing.basis import basis_of
from cases.typing.history import entries_of, typings_of
from cases.typing.observed import observed
from cases.typing.outcome import Outcome, outcome_of
from method.thresholds import Thresholds
from people.models import Person
from typology.contact import contact_reading
from typology.guide import GUIDE_VERSION
from typology.picture import Picture, matrix_picture
from typology.queries import guidance_for

# Typings that are shown beside the outcome; the rest stands on a page of its own.
FEW = 3


def typing_page(client: Client, person: Person, *, reader: User, today: date, limits: Thresholds) -> dict[str, Any]:
    """The outcome for one person, in few statements; `outcome` is None as long as nothing is known."""
    known, typings = observed(person), list(typings_of(person))
    basis = basis_of(person, typings[0] if typings else None, known)
    outcome = outcome_of(known.definition, known.answers) if known.codes else None
    first = [outcome.reading.first] if outcome and outcome.reading.is_carried else []
    return {
        "client": client,
        "person": person,
        "observe": person_page("cases:observe", client, person) if known.may_begin else "",
        "typing": basis.typing,
        "outcome": outcome,
        "changed": changed_wish(basis),
        "decided": decided_before(basis, reader),
        "contact": contact_reading(known.codes, is_mapped=known.is_mapped),
        "form": ConfirmForm(basis=basis) if basis.proposes else None,
        "guidance": next(iter(guidance_for(first).values()), None),
        "picture": _picture(outcome, typings),
        "history": entries_of(typings)[:FEW],
        "advice": advice_on_typing(client, typings, today=today, limits=limits),
        "guide_version": GUIDE_VERSION,
    }


def _picture(outcome: Outcome | None, typings: Sequence[Assessment]) -> Picture:
    """How well each profile fits, where the person stands and stood."""
    *earlier, here = [(), *(typing.candidates for typing in reversed(typings))]
    return matrix_picture(outcome.reading if outcome else None, here=here, path=earlier)
