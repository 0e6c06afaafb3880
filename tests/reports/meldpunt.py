"""Reads the figures of the meldpunt, and makes what they count."""

from datetime import UTC, datetime

from django.urls import reverse

from cases.services.clients import join_concern
from signals.services.concerns import close_concern, note_attempt
from signals.services.handling import settle_feedback
from tests.builders import NOW, TODAY, a_client
from tests.typings import assess

FIGURES = reverse("reports:concerns")
LAST_YEAR = datetime(2025, 5, 12, 9, 0, tzinfo=UTC)
MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


def figures(browser, **asked):
    """The tables of the page."""
    return browser.get(FIGURES, asked).context["figures"]


def shown(lines):
    """Counts by label, without the zeros."""
    return {str(line.label): line.count for line in lines if line.count != "0"}


def outcomes(found):
    """After contact, without and not known, by label; without the empty lines."""
    cells = {one.label: (one.tried.count, one.without.count, one.unknown.count) for one in found.outcomes}
    return {label: counts for label, counts in cells.items() if set(counts) != {"0"}}


def visited(concern, day, *, held=True):
    """Somebody went there."""
    note_attempt(concern=concern, held=held, is_followed=False, on=day, at=NOW, by=None)
    concern.refresh_from_db()
    return concern


def ended(concern, outcome, **facts):
    """Closed with this outcome."""
    concern.refresh_from_db()
    return close_concern(concern=concern, outcome=outcome, version=concern.version, by=None, at=NOW, **facts)


def typed(concern, row, by):
    """Joined to a new client of the team of the melding, who is typed in this row."""
    client = a_client(concern.team.name)
    join_concern(concern=concern, client=client, by=by)
    assess(person=client.person, persistence=row, orientation="", note="", on=TODAY, by=by)
    return client


def as_imported(concern, outcome):
    """Closed in another registration, which did not say whether anybody went there."""
    concern.status, concern.outcome, concern.closed_at = "closed", outcome, NOW
    concern.save()


def settle(concern, feedback, text):
    """The melder heard, or cannot."""
    settle_feedback(concern=concern, feedback=feedback, text=text, version=concern.version, by=None, on=TODAY, at=NOW)
