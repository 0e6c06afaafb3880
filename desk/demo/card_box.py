"""Signaleringskaarten: one person on two days, and one about a melding with what was decided after it."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from accounts.models import User
from desk.demo.chance import Chance
from desk.demo.filing import Filed
from desk.demo.intake import Taken
from desk.demo.worries import ON_THE_BENCH
from directory.models import AreaContact
from instruments.answers import AnswerFacts
from instruments.choices import Seen
from instruments.services.sheets import finish_sheet
from signals.choices.cards import Discussed, NextStep, Recognised, Wants
from signals.models import SignalCard
from signals.services.cards import choose_follow_up, start_card

FIRST, LATER, AT_THE_BUS_STOP = 189, 13, 1  # days ago
TRUUS_FIRST = {
    "sleep": (Seen.SEEN, "Ligt wakker tot vier uur."), "appetite": (Seen.SEEN, "Kookt niet meer."),
    "fatigue": (Seen.SEEN, ""), "sorrow": (Seen.SEEN, ""), "few_contacts": (Seen.SEEN, ""),
    "alone": (Seen.SEEN, "Zet de televisie aan voor de stem."), "death": (Seen.SEEN, "Arie."),
    "neglect": (Seen.NOT_SEEN, ""), "own.social": ("Groet iedereen, vraagt niemand binnen", ""),
}  # fmt: skip
TRUUS_LATER = {
    "sleep": (Seen.NOT_SEEN, "Slaapt sinds het raam open kan."), "appetite": (Seen.NOT_SEEN, ""),
    "fatigue": (Seen.SEEN, ""), "sorrow": (Seen.SEEN, "Rond zijn verjaardag."), "few_contacts": (Seen.SEEN, ""),
    "death": (Seen.SEEN, ""), "past": (Seen.SEEN, "Praat over Arie alsof hij zo binnenkomt."),
}  # fmt: skip
ON_THE_BUS_STOP_CARD = {
    "few_contacts": (Seen.SEEN, ""), "distance": (Seen.SEEN, "Schuift zijn tas tussen jullie in."),
    "self_care": (Seen.SEEN, "Dezelfde jas, ook als het regent."),
}  # fmt: skip


def fill_in_cards(*, filed: list[Filed], taken: Taken, chance: Chance) -> None:
    """Truus on two days, to compare; and the man at the bus stop, not raised with him yet."""
    truus = filed[0]
    for days, answers in ((FIRST, TRUUS_FIRST), (LATER, TRUUS_LATER)):
        card = _fill_in(answers, days, chance, by=truus.lead, person=truus.client.person)
    _decide(
        card, chance, by=truus.lead, discussed=Discussed.YES, recognised=Recognised.YES, wants=Wants.YES,
        step=NextStep.PERSON_ACTS, what="Ze vraagt Tineke zelf of die op Aries verjaardag komt.",
    )  # fmt: skip
    concern = taken[ON_THE_BENCH]
    card = _fill_in(ON_THE_BUS_STOP_CARD, AT_THE_BUS_STOP, chance, by=truus.lead, concern=concern)
    _decide(
        card, chance, by=truus.lead, discussed=Discussed.NOT_YET, step=NextStep.DISCUSS,
        what="Naast hem gaan zitten en over boten beginnen.", due_on=chance.today + timedelta(days=1),
    )  # fmt: skip


def _fill_in(
    answers: Mapping[str, tuple[str, str]], days: int, chance: Chance, *, by: User, **about: Any
) -> SignalCard:
    """A finished card, so many days ago."""
    on = chance.today - timedelta(days=days)
    card = start_card(by=by, on=on, **about)
    facts = {code: AnswerFacts(value=value, note=note) for code, (value, note) in answers.items()}
    finish_sheet(sheet=card.sheet, version=card.sheet.version, at=chance.moment(on), by=by, answers=facts)
    return card


def _decide(card: SignalCard, chance: Chance, *, by: User, **choice: Any) -> None:
    """Where the verwijskaart led; what was not asked stays empty."""
    choice = dict.fromkeys(("recognised", "wants", "worries", "what"), "") | {"contact": None, "due_on": None} | choice
    choice["contacts"] = AreaContact.objects.none()
    choose_follow_up(card=card, by=by, at=chance.moment(chance.today, 8), today=chance.today, **choice)
