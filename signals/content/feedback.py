"""What a colleague can tell the melder: prepared words, within what the client agreed to (SIG-04)."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from signals.choices.concerns import ConcernOutcome, ConcernStatus

THANKS = _("Dank u wel dat u dit aan ons vertelde. ")
MORE = _(" Maakt u zich later weer zorgen, laat het ons dan weten.")
# Without a yes of the person the melder hears that something was done, never what came of it.
NEUTRAL = _("We hebben uw melding opgepakt en contact gezocht. Hoe het verder gaat, mogen we u niet vertellen.")
NOT_TRIED = _("We hebben uw melding bekeken. Hoe het verder gaat, mogen we u niet vertellen.")
# Where a melding is only on its way there is nothing of the person to keep.
NOTHING_TOLD_YET = (ConcernStatus.NEW, ConcernStatus.ACCEPTED)
OPEN_WORDS: dict[str, str | Promise] = {
    ConcernStatus.NEW: _("Uw melding is binnen. Een collega kijkt ernaar."),
    ConcernStatus.ACCEPTED: _("Een collega heeft uw melding opgepakt en zoekt contact."),
    ConcernStatus.CONTACTED: _("We zijn in gesprek met de persoon om wie het gaat."),
}
CLOSED_WORDS: dict[str, str | Promise] = {
    ConcernOutcome.TRAJECTORY: _("We zijn in gesprek en blijven betrokken."),
    ConcernOutcome.REFERRED: _("We hebben samen een organisatie gevonden die kan helpen."),
    ConcernOutcome.WATCHED: _("Er is nu geen hulp nodig. We houden een oogje in het zeil."),
    ConcernOutcome.NO_NEED: _("We hebben gesproken. De persoon wil nu geen hulp, en dat respecteren we."),
    ConcernOutcome.REFUSED_BY_CLIENT: _("We hebben gesproken. De persoon wil nu geen hulp, en dat respecteren we."),
    ConcernOutcome.REFUSED_ON_BEHALF: _("We hebben contact gezocht. Er is nu geen hulp gewenst."),
    ConcernOutcome.UNFOUNDED: _("We hebben gekeken en gelukkig is er niets aan de hand."),
    ConcernOutcome.NO_CONTACT: _("We hebben een paar keer contact gezocht. Dat is nog niet gelukt."),
    ConcernOutcome.FAMILY: _("We hebben gesproken. De familie is erbij betrokken."),
}


def prepared_words(*, status: str, outcome: str, attempted: bool, may_tell: bool) -> str:
    """A few sentences to read out or send, without a promise of when.

    `may_tell` says whether the client agreed that the melder hears more (so somebody spoke with the client),
    `attempted` whether contact was tried. Of a merged melding these are the facts of the one it went with.
    """
    neutral = NEUTRAL if attempted else NOT_TRIED
    if may_tell:
        words = CLOSED_WORDS.get(outcome) or OPEN_WORDS.get(status, neutral)
    else:
        words = OPEN_WORDS[status] if status in NOTHING_TOLD_YET else neutral
    return f"{THANKS}{words}{MORE}"
