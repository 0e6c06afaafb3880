"""What the three steps of a case show."""

from datetime import date
from typing import Any

from django.conf import settings
from django.utils.translation import override

from cases.intervisie.checks import checks, grouped, marked
from cases.intervisie.choices import Fact, Part
from cases.intervisie.known import Dossier
from cases.intervisie.masking import Masked, mask
from cases.intervisie.rarity import Rarity, team_facts, weighed
from cases.intervisie.spans import COUNTED, NOTHING
from cases.intervisie.telling import case_text
from cases.models import Client
from method import thresholds
from method.thresholds import Threshold


def rarity_of(client: Client, *, parts: list[str], facts: list[str], today: date) -> Rarity:
    """How rare what is shown of the person is; two statements."""
    asked = {Fact(one) for one in facts} | ({Fact.PROFILE} if Part.TYPING in parts else set())
    with override(settings.LANGUAGE_CODE):
        own, team = team_facts(client, today)
        return weighed(own, team, asked=asked, limit=thresholds.value(Threshold.SMALL_CELL))


def draft(client: Client, dossier: Dossier, rarity: Rarity, *, parts: list[str], question: str) -> Masked:
    """The case with everything that is recognised left out."""
    with override(settings.LANGUAGE_CODE):
        text = case_text(client, parts=parts, about=rarity.about, question=question, today=dossier.today)
    return mask(text, dossier)


def reading_page(text: str, dossier: Dossier, rarity: Rarity) -> dict[str, Any]:
    """What to look at in a text before it goes anywhere."""
    text = text.replace("\r\n", "\n")
    found = checks(text, dossier)
    return {"pieces": marked(text, found), "groups": grouped(text, found), "rarity": rarity}


def left_out_words(masked: Masked) -> str:
    """How much was left out: '3 namen, 1 datum'."""
    told = [str(COUNTED[kind] % {"number": number}) for kind, number in masked.replaced.items() if number]
    return ", ".join(told) if told else str(NOTHING)
