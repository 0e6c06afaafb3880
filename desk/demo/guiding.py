"""Who takes part with clients of the first worker, a lead that is being handed over, and peers who looked along."""

from datetime import timedelta

from cases.choices import CaseReviewKind, Direction, HandOverStep, IsolationPlace
from cases.services.guiding import review_case, set_up_trajectory
from cases.services.hand_overs import begin_hand_over, set_step
from cases.services.parties import add_party
from desk.demo.chance import Chance
from desk.demo.filing import Filed
from desk.demo.staffing import Staff

JESSE, HASSAN = 1, 2  # places in the caseload of the first worker
PARTIES = (
    (360, {"name": "Karin Bos", "does": "bewindvoerder, regelt de post en het geld", "phone": "+31381234501"}),
    (240, {"name": "Zijn moeder", "does": "belt als het haar lukt; alleen als hij dat goed vindt"}),
)
PEERS = (
    (196, "Joost en Wendy", "Niet harder aan de deur trekken. Een kaart sturen, en de tekeningen noemen."),
    (108, "Joost en Geert", "Hij wil erbij horen en schrikt van dichtbij. Vaste dag, kort, en zelf weer weggaan."),
)
TICKED = ((HandOverStep.TOLD, 6), (HandOverStep.ASKED, 6))


def guide(*, staff: Staff, filed: list[Filed], chance: Chance) -> None:
    """Somebody with others around him, and somebody who gets another regiehouder."""
    _surround(filed[JESSE], chance)
    _hand_over(filed[HASSAN], staff, chance)


def _surround(jesse: Filed, chance: Chance) -> None:
    """A set-up with a plan of time, two who come along, and peers who looked along a while ago."""
    trajectory, by = jesse.trajectory, jesse.lead
    trajectory.refresh_from_db()
    set_up_trajectory(
        trajectory=trajectory, isolation_place=IsolationPlace.DOMINANT, direction=Direction.SOFTEN, is_group=False,
        group_reason="", planned_hours=60, planned_until=None, version=trajectory.version, by=by,
    )  # fmt: skip
    for days, facts in PARTIES:
        add_party(trajectory=trajectory, on=chance.today - timedelta(days=days), by=by, **facts)
    for days, who, brought in PEERS:
        on = chance.today - timedelta(days=days)
        review_case(
            trajectory=trajectory, kind=CaseReviewKind.PEERS, reviewed_on=on, with_whom=who, brought=brought, by=by,
            today=on,
        )  # fmt: skip


def _hand_over(hassan: Filed, staff: Staff, chance: Chance) -> None:
    """To a colleague of the same team, a week ago; two steps are taken."""
    hassan.trajectory.refresh_from_db()
    taker = next(staff.users[one] for one in staff.workers_of("Noord") if staff.users[one] != hassan.lead)
    hand_over = begin_hand_over(
        trajectory=hassan.trajectory, lead=taker, version=hassan.trajectory.version,
        on=chance.today - timedelta(days=7), by=staff.users["demo-coordinator-1"],
        reason="Joost loopt elke week over de markt en kent het theehuis.",
    )  # fmt: skip
    for step, days in TICKED:
        set_step(hand_over=hand_over, step=step, is_taken=True, on=chance.today - timedelta(days=days), by=hassan.lead)
