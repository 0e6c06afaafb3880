"""Everything the page of one melding shows, in few statements."""

from datetime import date
from typing import Any

from django.db.models import Q
from django.utils import timezone
from django.utils.text import Truncator

from accounts.choices import Permission
from accounts.models import User
from method.advice import Advice
from method.thresholds import Threshold, Thresholds
from signals.choices.concerns import LIFE_EVENTS, ConcernOutcome, Reason
from signals.models import Concern, ConcernNote
from signals.queries.cards import card_rows_of
from signals.queries.safety import guard_of_concern
from signals.queries.sources import leaning_words
from signals.queries.uninvited import shown_on_concern
from signals.rules.concerns import carer_advice, family_advice, life_event_advice, violence_advice, waiting_advice

# The newest lines of the logbook, and how much of each.
NOTES, SHOWN = 30, 1_200
# These end by themselves, or are undone another way.
NOT_REOPENED = (ConcernOutcome.TRAJECTORY, ConcernOutcome.MERGED)


def whole(concern: Concern, user: User, *, today: date, limits: Thresholds) -> dict[str, Any]:
    """The melding with its reasons, logbook, the meldingen that came with it, and what may be done.

    Once it belongs to a client its words stand in the file, and are not shown here.
    """
    may = _may(concern, user)
    page = {"concern": concern, "receipt": receipt_words(concern.receipt), "may": may}
    if concern.merged_into_id:
        page["leader"] = Concern.objects.visible_to(user).filter(pk=concern.merged_into_id).first()
    own_or_merged = Q(concern=concern) | Q(concern__merged_into=concern)
    notes = [_note(note) for note in ConcernNote.objects.filter(own_or_merged).select_related("by", "concern")[:NOTES]]
    if concern.joined_at:
        added = [note for note in notes if note.is_waiting] if may["read_news"] else []
        return page | {"is_filed": True, "waiting": added, "advice": _waiting(concern, today, limits)}
    reasons = list(concern.reasons.values_list("reason", flat=True))
    merged = list(concern.merged.visible_to(user).select_related("source").order_by("received_at"))
    guard = guard_of_concern(concern, today=today, may_add=may["handle"] and concern.is_open, merged=merged)
    dangers = violence_advice(reasons=reasons, has_flag=bool(guard["flags"])) if concern.is_open else []
    return page | {
        "advice": dangers + advice_on(concern, reasons, today=today, limits=limits),
        "reasons": [Reason(reason).label for reason in reasons],
        "guard": guard,
        "uninvited": shown_on_concern(concern) if may["handle"] else {},
        **card_rows_of(concern, user),
        "leaning": leaning_words(concern.source),
        "merged": merged,
        "waiting": [note for note in notes if note.is_waiting],
        "notes": [note for note in notes if not note.is_waiting],
    }


def advice_on(concern: Concern, reasons: list[str], *, today: date, limits: Thresholds) -> list[Advice]:
    """SIG-06, SIG-13 and SIG-14, as long as the melding is open."""
    if not concern.is_open:
        return []
    hints = carer_advice(reasons=reasons, words=concern.seen)
    hints += life_event_advice(is_known=bool(LIFE_EVENTS & set(reasons)))
    return _waiting(concern, today, limits) + hints


def family_warning() -> list[Advice]:
    """SIG-12: what the page says beside the outcome 'familie zorgt'."""
    return family_advice(ConcernOutcome.FAMILY)


def receipt_words(receipt: str) -> str:
    """The melder's number in groups of four, as it is read out on the phone."""
    return "-".join(receipt[start : start + 4] for start in range(0, len(receipt), 4))


def _note(note: ConcernNote) -> ConcernNote:
    """Shown in part when it is long; the whole stands on a page of its own."""
    note.shown = Truncator(note.text).chars(SHOWN)
    return note


def _waiting(concern: Concern, today: date, limits: Thresholds) -> list[Advice]:
    """SIG-06, for an open melding."""
    if not concern.is_open:
        return []
    return waiting_advice(
        received_on=timezone.localdate(concern.received_at),
        attempted=concern.attempted_on is not None,
        today=today,
        limit=limits[Threshold.CONCERN_WAITING_DAYS],
    )


def _may(concern: Concern, user: User) -> dict[str, bool]:
    """What this user can do with it now."""
    handles = user.reach(Permission.CONCERN_HANDLE).covers(concern.team_id)
    is_colleague = concern.team_id in {membership.team_id for membership in user.current_memberships}
    holds = handles and (concern.owner_id == user.pk or not concern.is_held)
    return {
        "handle": handles,
        # Once it belongs to a client, what the melder adds is for who holds it; for the team when nobody does.
        "read_news": holds,
        "tell": holds or (handles and not concern.joined_at),
        "reopen": handles
        and not concern.is_open
        and concern.outcome not in (ConcernOutcome.TRAJECTORY, ConcernOutcome.MERGED),
        "take_over": handles and is_colleague and concern.owner_id != user.pk,
        "file": user.may(Permission.CLIENT_VIEW),
        "open": handles and user.may(Permission.CASE_WORK),
    }
