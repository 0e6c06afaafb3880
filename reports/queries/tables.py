"""A line of a table in words."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from reports.rules import HIDDEN, share


@dataclass(frozen=True)
class Line:
    """One row of a table: its label, how many, and their share in words ("12 %")."""

    label: str
    count: str
    share: str


def line(label: str, count: int, base: int) -> Line:
    """REP-01, REP-04: a count with its share of the base; a base of 0 gives no share, a hidden count gives neither."""
    if count == HIDDEN:
        return Line(label, _("niet getoond"), "")
    return Line(label, str(count), share(count, base))


def lines(counts: dict[str, int], base: int) -> list[Line]:
    """A line for every count."""
    return [line(label, count, base) for label, count in counts.items()]
