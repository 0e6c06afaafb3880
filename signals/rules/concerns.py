"""Rules about meldingen; pure."""

import re
from collections.abc import Iterable
from datetime import date

from django.utils.translation import gettext_lazy as _

from method.advice import Advice, block, hint, warn
from method.working_days import working_days_between
from signals.choices.concerns import ConcernOutcome, Reason
from ui.text import has_words

# Words that name a carer: the word itself, or care for somebody close.
KIN = r"moeder|vader|ouders|schoon\w+|broer|zus(?:je|ter)?|zoon|dochter|kind(?:eren)?"
CLOSE = rf"man|vrouw|echtgenote?|partner|buur\w*|{KIN}"
CARER = re.compile(
    rf"\bmantelzorg\w*|\b(?:zorgt voor|verzorgt) (?:(?:zijn|haar|hun|een|de) )?(?:\w+e? )?(?:{CLOSE})\b", re.IGNORECASE
)

WHY_NO_VISIT = _("Er is nog niemand langs geweest. Schrijf kort waarom dat niet hoeft.")


def waiting_advice(*, received_on: date, attempted: bool, today: date, limit: int) -> list[Advice]:
    """SIG-06 (Viaa 2018): an open melding without a contact attempt for more than `limit` working days."""
    if attempted or working_days_between(received_on, today) <= limit:
        return []
    return [warn("SIG-06", _("Deze melding wacht lang op een eerste contactpoging."))]


def carer_advice(*, reasons: Iterable[str], words: str) -> list[Advice]:
    """SIG-13 (Viaa 2018, said of migrant carers): a carer is named, by a reason or in the words of the melder."""
    named = Reason.CARE_TASK in set(reasons) or CARER.search(words)
    return [hint("SIG-13", _("Is er een mantelzorger? Vraag ook hoe het met die persoon gaat."))] if named else []


def life_event_advice(*, is_known: bool) -> list[Advice]:
    """SIG-14 (M&H 2011): a life event of the list raises the risk and is easy to raise in a talk."""
    if not is_known:
        return []
    return [hint("SIG-14", _("Er is iets ingrijpends gebeurd. Dat is een goed begin van een gesprek."))]


def violence_advice(*, reasons: Iterable[str], has_flag: bool) -> list[Advice]:
    """SIG-17 (Meldcode): violence at home was told and nobody set a flag yet."""
    if has_flag or Reason.VIOLENCE not in set(reasons):
        return []
    sentence = _("Er is geweld in huis gemeld. Zet een vlag: dan zie je de stappen. Veilig Thuis 0800-2000, nood 112.")
    return [warn("SIG-17", sentence)]


def no_visit_advice(*, outcome: str, attempted: bool, reason: str, always_visit: bool) -> list[Advice]:
    """SIG-03 (M&H 2011, Viaa 2018): closing before anybody went there needs a reason.

    Where the organisation always visits it is refused, but for what turned out unfounded (SIG-07).
    """
    if attempted:
        return []
    if always_visit and outcome != ConcernOutcome.UNFOUNDED:
        return [
            block("SIG-03", _("Bij ons komt er na elke melding een huisbezoek. Open een traject en ga langs, of vraag "
                              "een collega om te gaan."))
        ]  # fmt: skip
    if not has_words(reason):
        return [block("SIG-03", WHY_NO_VISIT)]
    return []


def family_advice(outcome: str) -> list[Advice]:
    """SIG-12 (Viaa 2018, said of migrant families): closing because the family takes care."""
    if outcome != ConcernOutcome.FAMILY:
        return []
    return [warn("SIG-12", _("Ook wie familie heeft, kan in een isolement leven. Vraag het de persoon zelf."))]
