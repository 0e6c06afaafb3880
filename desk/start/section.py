"""What a start page is made of."""

from dataclasses import dataclass, field

from django.utils.functional import Promise

SHOWN = 8


@dataclass(frozen=True)
class StartItem:
    """One thing to do: what, why it is here, and where to do it."""

    title: str
    reason: str
    url: str
    side: str = ""


@dataclass(frozen=True)
class StartSection:
    """A heading with its items; `rule` is the rule of the method it follows, `empty` what an empty list says."""

    title: str | Promise
    items: list[StartItem] = field(default_factory=list)
    empty: str | Promise = ""
    rule: str = ""
    more_url: str = ""
    has_more: bool = False


def section(
    title: str | Promise, items: list[StartItem], *, empty: str | Promise = "", rule: str = "", more_url: str = ""
) -> StartSection:
    """A section of at most eight items; callers read one more than that, so that it can say there is more."""
    return StartSection(title, items[:SHOWN], empty, rule, more_url, len(items) > SHOWN)
