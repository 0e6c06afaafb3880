"""How often the guide and a professional say the same, over cases that both typed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from statistics import fmean
from typing import Any

from typology.calibration.cases import Case
from typology.choices import Profile
from typology.guide import GUIDE_VERSION, Reading, read
from typology.rules import dimensions_of


@dataclass(frozen=True)
class Weighed:
    """A case and what the guide makes of it."""

    case: Case
    reading: Reading

    @property
    def two(self) -> list[tuple[Profile, float]]:
        """The first two profiles with their likelihood."""
        return self.reading.ranked[:2]

    @property
    def brier(self) -> float:
        """Brier (1950): the squared differences over the eight: 0 is sure and right, 2 sure and wrong, 7/8 no idea."""
        return sum((share - (one == self.case.given)) ** 2 for one, share in self.reading.profiles.items())

    @property
    def is_same_row(self) -> bool:
        """Whether the guide's first profile stands in the row of the one given."""
        return dimensions_of(self.reading.first)[0] == dimensions_of(self.case.given)[0]

    @property
    def is_same_column(self) -> bool:
        """Whether the guide's first profile stands in the column of the one given."""
        return dimensions_of(self.reading.first)[1] == dimensions_of(self.case.given)[1]

    def as_data(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "nr": self.case.nr,
            "profiles": [{"profile": one.value, "likelihood": share} for one, share in self.two],
            "is_carried": self.reading.is_carried,
            "likelihoods": {one.value: share for one, share in self.reading.profiles.items()},
            "given": self.case.given.value if self.case.given else None,
        }


@dataclass(frozen=True)
class Outcome:
    """Every case, and the agreement over those with a profile, also where the evidence does not carry a choice.

    Every fraction lies between 0 and 1 (the Brier score between 0 and 2) and is None when no case has a profile.
    """

    cases: Sequence[Weighed]

    @cached_property
    def both(self) -> list[Weighed]:
        """The cases that a professional typed too: what every figure is about."""
        return [one for one in self.cases if one.case.given]

    @property
    def top1(self) -> float | None:
        """How often the guide's first profile is the one given."""
        return _share(one.case.given == one.reading.first for one in self.both)

    @property
    def top2(self) -> float | None:
        """How often it is the first or the second."""
        return _share(one.case.given in (one.reading.first, one.reading.second) for one in self.both)

    @property
    def rows(self) -> float | None:
        """How often the row is the same."""
        return _share(one.is_same_row for one in self.both)

    @property
    def columns(self) -> float | None:
        """How often the column is the same."""
        return _share(one.is_same_column for one in self.both)

    @property
    def brier(self) -> float | None:
        """The mean Brier score over the eight profiles."""
        return _share(one.brier for one in self.both)

    @property
    def confusion(self) -> dict[Profile, dict[Profile, int]]:
        """By given profile how often the guide put which one first."""
        counts = {given: dict.fromkeys(Profile, 0) for given in Profile}
        for one in self.both:
            counts[one.case.given][one.reading.first] += 1
        return counts

    def as_data(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "guide_version": GUIDE_VERSION,
            "cases": [one.as_data() for one in self.cases],
            "cases_with_profile": len(self.both),
            "top1": self.top1,
            "top2": self.top2,
            "rows": self.rows,
            "columns": self.columns,
            "brier": self.brier,
            "confusion": {
                given.value: {first.value: count for first, count in counts.items()}
                for given, counts in self.confusion.items()
            },
        }


def weigh(cases: Iterable[Case]) -> Outcome:
    """What the guide makes of every case."""
    return Outcome([Weighed(case, read(case.observed)) for case in cases])


def _share(found: Iterable[float]) -> float | None:
    return fmean(all_of_them) if (all_of_them := [float(one) for one in found]) else None
