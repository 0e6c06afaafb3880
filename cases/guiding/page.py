"""A trajectory as its pages show it: where it stands, who takes part, and what the method says of it."""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from django.db.models import Count
from django.utils.translation import gettext as _

from cases.advising.rules import foremost
from cases.choices import AT_WORK, RESTING, CaseReviewKind, ConsentAnswer, ConsentScope, Direction
from cases.guiding.rules import group_advice, peer_review_advice, time_advice
from cases.models import CaseReview, Client, Consent, HandOver, InvolvedParty, Trajectory
from cases.rules import rest_advice
from cases.typing.basis import rows_of
from method.advice import Advice
from method.models import SetAside
from method.thresholds import Threshold, Thresholds


class PartyRow(NamedTuple):
    """Somebody who takes part, and in words whether the client agreed to share with them (of a colleague nothing)."""

    party: InvolvedParty
    sharing: str
    may_share: bool


class Earlier(NamedTuple):
    """A trajectory of before: from when to when, why it ended, and how many days it took."""

    trajectory: Trajectory
    days: int


def trajectory_page(client: Client, *, today: date, limits: Thresholds) -> dict[str, Any]:
    """The hub: the running trajectory with everything around it, and the earlier ones; at most eight statements."""
    trajectories = list(client.trajectories.select_related("lead").with_typing_so_far().with_minutes())
    current = next((one for one in trajectories if not one.closed_on), None)
    reviews = list(reviews_of(client).defer("brought"))
    page = {
        "client": client,
        "trajectory": current,
        "earlier": [Earlier(one, (one.closed_on - one.opened_on).days) for one in trajectories if one.closed_on],
        "reviews": reviews[:3],
    }
    if not current:
        return page | {"advice": []}
    hand_over = latest_hand_over(current)
    advice = _advice(current, rows_of(client), reviews, today=today, limits=limits)
    aside = SetAside.objects.rules_at(client, today) if advice else ()
    return page | {
        "days": (today - current.opened_on).days,
        "direction": direction_words(current.direction),
        "hours": current.minutes // 60,
        **parties_of(current, client, today),
        "hand_over": hand_over,
        "advice": foremost(advice, aside=aside),
    }


def parties_of(trajectory: Trajectory, client: Client, today: date) -> dict[str, list]:
    """Who takes part with what the client agreed to share, and who did so before; at most two statements."""
    parties = list(trajectory.parties.select_related("user", "organisation"))
    here = [party for party in parties if not party.until_on]
    answers: list[Consent] = []
    if any(not party.user_id for party in here):
        answers = list(client.consents.holding(ConsentScope.ORGANISATION, today))
    gone = [party for party in parties if party.until_on]
    return {"parties": [_row(party, answers) for party in here], "gone": gone[::-1]}


def latest_hand_over(trajectory: Trajectory) -> HandOver | None:
    """The hand-over that runs, else the last one that was done; with `taken`, how many steps were ticked."""
    found = trajectory.hand_overs.filter(stopped_on=None).select_related("giver", "taker")
    return found.annotate(taken=Count("ticks")).order_by("-begun_on", "-pk").first()


def reviews_of(client: Client) -> Any:
    """Every time the case of this client was looked over, the latest first."""
    return CaseReview.objects.filter(trajectory__client=client).select_related("by")


def direction_words(direction: str) -> str:
    """Behandeling or ondersteuning, and which; nothing as long as nobody chose."""
    if not direction:
        return ""
    chosen = Direction(direction)
    kind = _("behandeling") if chosen.is_treatment else _("ondersteuning")
    return f"{kind}: {chosen.label}"


def _advice(
    trajectory: Trajectory, rows: set[str], reviews: Iterable[CaseReview], *, today: date, limits: Thresholds
) -> list[Advice]:
    """PHA-04 in rest; PHA-15 and PHA-18 while at work; PHA-17 always."""
    resting = rest_advice(is_resting=trajectory.status in RESTING, ask_again_on=trajectory.ask_again_on)
    advice = resting + group_advice(is_group=trajectory.is_group, reason=trajectory.group_reason)
    if trajectory.status not in AT_WORK:
        return advice
    here = [one for one in reviews if one.trajectory_id == trajectory.pk]
    peers = [one.reviewed_on for one in here if one.kind == CaseReviewKind.PEERS]
    months = limits[Threshold.PEER_REVIEW_MONTHS]
    opened = {"opened_on": trajectory.opened_on, "today": today}
    advice += peer_review_advice(rows, reviewed_on=max(peers, default=None), months=months, **opened)
    plan = {"planned_hours": trajectory.planned_hours, "planned_until": trajectory.planned_until}
    return advice + time_advice(minutes=trajectory.minutes, today=today, **plan)


def _row(party: InvolvedParty, answers: Iterable[Consent]) -> PartyRow:
    """CLO-04: what the client said of sharing with just this organisation, or just this name."""
    if party.user_id:
        return PartyRow(party, "", True)
    said = {one.answer for one in answers if _is_about(one, party)}
    if ConsentAnswer.GIVEN in said:
        return PartyRow(party, _("delen mag: de cliënt vindt het goed"), True)
    if ConsentAnswer.REFUSED in said:
        return PartyRow(party, _("niet delen: de cliënt wil het niet"), False)
    return PartyRow(party, _("nog geen toestemming om te delen"), False)


def _is_about(consent: Consent, party: InvolvedParty) -> bool:
    if party.organisation_id or consent.organisation_id:
        return consent.organisation_id == party.organisation_id
    return bool(consent.recipient) and consent.recipient.casefold() == party.name.casefold()
