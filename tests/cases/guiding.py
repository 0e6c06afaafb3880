"""Who takes part, hand-overs and reviews, for the tests about guiding a trajectory."""

from datetime import date

from cases.services.guiding import review_case
from cases.services.hand_overs import begin_hand_over
from cases.services.parties import add_party
from tests.builders import TODAY, a_worker


def a_party(trajectory, **facts):
    """Somebody outside the house who comes along."""
    facts = {"name": "Zus Annie", "does": "gaat mee naar de huisarts", "on": date(2026, 11, 2), "by": None} | facts
    return add_party(trajectory=trajectory, **facts)


def a_hand_over(trajectory, taker=None, **facts):
    """A warm hand-over that began today."""
    facts = {"lead": taker or a_worker(), "on": TODAY, "by": None} | facts
    trajectory.refresh_from_db()
    return begin_hand_over(trajectory=trajectory, version=trajectory.version, **facts)


def a_review(trajectory, **facts):
    """Colleagues looked along."""
    facts = {"kind": "peers", "with_whom": "Joost", "brought": "Rustig aan.", "reviewed_on": TODAY} | facts
    return review_case(trajectory=trajectory, by=None, today=TODAY, **facts)
