"""What happened with meldingen beside the usual: joined to another, handed over, added to; and what callers asked."""

from datetime import timedelta

from desk.demo.chance import Chance
from desk.demo.intake import Taken, take_worry
from desk.demo.network import Network
from desk.demo.places import NORTH
from desk.demo.staffing import Staff
from desk.demo.worries import ADVICE, ALSO, ON_THE_BENCH, WITH_THE_BIN
from signals.services.advice import give_advice
from signals.services.handling import add_note, hand_over, merge_concern
from signals.services.public import supplement
from signals.services.worries import bring_worry


def work_at_desk(*, staff: Staff, network: Network, taken: Taken, chance: Chance) -> None:
    """Two meldingen that go with others, a hand-over and a supplement that wait, a worry of a volunteer, advice."""
    desk, nadia = staff.users["demo-meldpunt-1"], staff.users["demo-werker-1"]
    for about, worry in ALSO:
        concern = take_worry(worry, staff, network, chance, at_desk=False)
        at = chance.moment(chance.today - timedelta(days=worry.days), 9)
        merge_concern(concern=concern, into=taken[about], version=concern.version, by=desk, at=at)
    concern, earlier = taken[ON_THE_BENCH], chance.moment(chance.today - timedelta(days=1), 15)
    add_note(concern=concern, text="Hij zit er ook op zondag, zegt de buschauffeur.", by=desk, at=earlier)
    hand_over(
        concern=concern, team=staff.teams[NORTH], owner=nadia, version=concern.version, by=concern.owner, at=earlier,
        text="Hij praat over boten. Ga naast hem zitten, niet ertegenover. Vanaf maandag ben ik twee weken weg.",
        is_warm=True,
    )  # fmt: skip
    supplement(
        concern=taken[WITH_THE_BIN], at=chance.moment(chance.today, 8),
        text="De bak staat nu weer buiten, maar haar gordijnen zijn nog dicht. Ik heb een sleutel.",
    )  # fmt: skip
    bring_worry(
        about="Mevrouw van de bloemenstal, Ankerwal", by=staff.users["demo-vrijwilliger-1"],
        at=chance.moment(chance.today, 8),
        seen="Ze gaf me vorige week haar planten, want 'ik hoef er niet meer voor te zorgen'.",
    )  # fmt: skip
    for days, source, place, question, advice in ADVICE:
        at = chance.moment(chance.today - timedelta(days=days), 9)
        district = staff.districts[place]
        give_advice(question=question, advice=advice, by=desk, at=at, source=source, district=district)
