"""What the client answered about staying in view and about neighbours, as it holds on a day."""

from datetime import date
from typing import NamedTuple

from cases.choices import ConsentScope
from cases.models import Client, Consent


class Answers(NamedTuple):
    """`in_view` is yes, no, or None (not asked, or it ran out); `neighbours` the names said yes to, "" for any."""

    in_view: bool | None
    neighbours: frozenset[str]


def answers_of(client: Client, on: date) -> Answers:
    """Both in one statement."""
    scopes = (ConsentScope.MONITORING, ConsentScope.NEIGHBOUR)
    standing = Consent.objects.filter(client=client, scope__in=scopes, withdrawn_on=None).select_related("organisation")
    holding = [one for one in standing if not one.ran_out(on)]
    said = [one.is_given for one in holding if one.scope == ConsentScope.MONITORING]
    given = (one for one in holding if one.scope == ConsentScope.NEIGHBOUR and one.is_given)
    return Answers(all(said) if said else None, frozenset(one.to_whom for one in given))


def agrees_to_monitoring(client: Client, on: date) -> bool | None:
    """Whether the client agrees to stay in view; None: not asked, or the yes ran out."""
    return answers_of(client, on).in_view
