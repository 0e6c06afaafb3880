"""What a volunteer sees of the worries they passed on: that they came in, and that somebody took them on."""

from typing import Any

from accounts.models import User
from signals.choices.sources import StockSource
from signals.queries.public import receipt_facts, receipts

SHOWN = 50


def own_worries(user: User, *, number: int = SHOWN) -> list[dict[str, Any]]:
    """The newest first, as `receipt_facts`; never the words: by then they may be of a client."""
    brought = receipts().filter(taken_by=user, source=StockSource.VOLUNTEER).order_by("-received_at", "-pk")
    return [receipt_facts(concern) for concern in brought[:number]]
