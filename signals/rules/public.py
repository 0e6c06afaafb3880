"""Rules of the public melding page; pure."""

import unicodedata
from datetime import datetime, timedelta

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from audit.references import ALPHABET, LENGTH
from signals.choices.sources import StockSource

QUICKEST = timedelta(seconds=3)
LONGEST = timedelta(hours=24)
LOOK_ALIKES = frozenset("01ilo")
BETWEEN = str.maketrans("", "", " \t-–—.,_")


def objection(*, bait: str, opened: datetime | None, at: datetime) -> str | Promise:
    """Why a sent form is shown once more before it counts, or nothing: robots fall for one of these.

    `bait` is what was typed in the field nobody sees, `opened` when the page was made (None: nobody can tell).
    """
    if opened is None or at - opened > LONGEST:
        return _("Deze pagina stond lang open. Wat u typte, staat er nog. Druk nog eens op verzenden.")
    if at - opened < QUICKEST:
        return _("Dat ging heel snel. Lees nog even na wat u typte, en druk nog eens op verzenden.")
    return _("Bijna klaar: druk nog eens op verzenden. Wat u typte, staat er nog.") if bait else ""


def source_of(*, relation: str, reporter: str) -> str:
    """The source of a melding from outside: what the melder says to be, else nobody in particular (SIG-01)."""
    return relation or (StockSource.OTHER if reporter else StockSource.ANONYMOUS)


def read_receipt(text: str) -> str:
    """The number on a receipt, typed in any notation or as its address. Raises ValueError with a sentence."""
    address, _mark, _rest = unicodedata.normalize("NFKC", text).strip().partition("?")
    number = address.rstrip("/").rpartition("/")[2].translate(BETWEEN).lower()
    if LOOK_ALIKES & set(number):
        raise ValueError(
            _("In een nummer staat nooit een 0, 1, I, L of O. Misschien is het een 6, 7 of J: kijk nog eens.")
        )
    if any(sign not in ALPHABET for sign in number):
        raise ValueError(_("In een nummer staan alleen letters en cijfers, zoals abcd-2345-wxyz."))
    if len(number) != LENGTH:
        raise ValueError(_("Een nummer heeft 12 tekens. U typte er {n}.").format(n=len(number)))
    return number
