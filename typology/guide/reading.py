"""What the observations say together: a likelihood for each profile, row and column, and whether it is enough."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import exp
from typing import Any, TypeVar

from typology.choices import Coping, Duration, Orientation, Persistence, Profile
from typology.guide.observations import Observed, known
from typology.guide.weights import LOGS, PROFILES, log_chances
from typology.rules import DIMENSIONS, ROWS, candidates, profile_by_three

# TYP-06: below these the evidence carries no choice.
LEAST_LIKELY, LEAST_LEAD = 0.40, 0.10
# TYP-05: what defines a row (history first) and a column; each needs two answers, so that no answer alone decides.
HISTORY = ("network_past", "onset")
ROW_GROUNDS = (*HISTORY, "competences", "psychiatric")
COLUMN_GROUNDS = ("wish", "stance", "formal_ties", "enmeshed_tie")
LEAST_GROUNDS = 2
# Answers about one life hang together, so each counts for less than if it stood alone.
PRUDENCE = 0.75

SIDES = (Orientation.PARTICIPATION, Orientation.NOT_CLEARLY)
Three = tuple[Duration, Coping, Orientation]
Kind = TypeVar("Kind")


@dataclass(frozen=True)
class Reading:
    """The proposal of the guide. Every likelihood lies between 0 and 1 and each of the sets adds to one.

    `persistence` and `orientation` are the row and the column that the evidence carries, empty where it carries none.
    """

    profiles: Mapping[Profile, float]
    rows: Mapping[Persistence, float]
    columns: Mapping[Orientation, float]
    persistence: str
    orientation: str
    answered: int

    @cached_property
    def ranked(self) -> list[tuple[Profile, float]]:
        """Most likely first; equals in the order of the matrix."""
        return ranked(self.profiles)

    @property
    def first(self) -> Profile:
        """The most likely profile, also where the evidence does not carry it."""
        return self.ranked[0][0]

    @property
    def second(self) -> Profile:
        """The one after it."""
        return self.ranked[1][0]

    @property
    def candidates(self) -> list[Profile]:
        """TYP-03: what remains: 1, 2, 4 or 8 profiles."""
        return candidates(self.persistence, self.orientation)

    @property
    def is_narrowed(self) -> bool:
        """Whether the evidence carries at least a row or a column, so that fewer than eight remain (TYP-03)."""
        return bool(self.persistence or self.orientation)

    @property
    def is_carried(self) -> bool:
        """Whether the evidence carries one profile; otherwise "te weinig informatie" (TYP-06)."""
        return len(self.candidates) == 1

    @property
    def durations(self) -> dict[Duration, float]:
        """First dimension of Machielse (2015): rows 1 and 2 are situational, 3 and 4 structural."""
        return {one: sum(self.rows[row] for (duration, _), row in ROWS.items() if duration == one) for one in Duration}

    @property
    def copings(self) -> dict[Coping, float]:
        """Second dimension of Machielse (2015): rows 1 and 3 are active, 2 and 4 passive."""
        return {one: sum(self.rows[row] for (_, coping), row in ROWS.items() if coping == one) for one in Coping}

    @property
    def motivations(self) -> Mapping[Orientation, float]:
        """Third dimension of Machielse (2015): the columns."""
        return self.columns

    @property
    def by_three(self) -> dict[Three, float]:
        """The same likelihoods, by duration, coping and motivation."""
        return {(*pair, side): self.profiles[profile_by_three(*pair, side)] for pair in ROWS for side in SIDES}

    @property
    def three(self) -> Three:
        """TYP-02: the likeliest of the eight combinations; it leads to the first profile."""
        return ranked(self.by_three)[0][0]


def read(observed: Observed, *, prudence: float = PRUDENCE) -> Reading:
    """TYP-05, TYP-06 (M&H 2011): what these observations propose; the same ones always give the same.

    Another prudence is for measuring what it does. Raises KeyError or ValueError for a code that does not exist.
    """
    answers = known(observed)
    profiles = likelihoods(answers, prudence)
    rows, columns = dict.fromkeys(Persistence, 0.0), dict.fromkeys(SIDES, 0.0)
    for profile, (row, side) in DIMENSIONS.items():
        rows[row] += profiles[profile]
        columns[side] += profiles[profile]
    persistence, orientation = _carried(answers, profiles, rows, columns)
    return Reading(profiles, rows, columns, persistence, orientation, len(answers))


def likelihoods(answers: Observed, prudence: float = PRUDENCE) -> dict[Profile, float]:
    """Bayes from even odds: nobody is more likely to be of one type before anything is known."""
    evidence = [logs for name, codes in answers.items() if (logs := log_chances(name, codes))]
    weights = [exp(prudence * sum(column)) for column in zip(*evidence, strict=True)] or [1.0] * len(PROFILES)
    total = sum(weights)
    return {profile: weight / total for profile, weight in zip(PROFILES, weights, strict=True)}


def _carried(
    answers: Observed,
    profiles: Mapping[Profile, float],
    rows: Mapping[Persistence, float],
    columns: Mapping[Orientation, float],
) -> tuple[str, str]:
    """The row and the column that the evidence carries: those of the profile, or at most one of the two (TYP-03).

    A profile is carried when it leads and its row and its column are the likeliest ones too.
    """
    has_row = bool(telling(answers, HISTORY)) and len(telling(answers, ROW_GROUNDS)) >= LEAST_GROUNDS
    has_column = len(telling(answers, COLUMN_GROUNDS)) >= LEAST_GROUNDS
    (row, row_share), (side, side_share) = ranked(rows)[0], ranked(columns)[0]
    carries_row, carries_column = has_row and leads(rows), has_column and leads(columns)
    if has_row and has_column and leads(profiles) and DIMENSIONS[ranked(profiles)[0][0]] == (row, side):
        return row, side
    if carries_row and not (carries_column and side_share > row_share):
        return row, ""
    return ("", side) if carries_column else ("", "")


def telling(answers: Observed, grounds: Iterable[str]) -> list[str]:
    """Which of these observations are answered with something that says anything about the type."""
    return [name for name in grounds if any(code in LOGS[name] for code in answers.get(name, ()))]


def leads(shares: Mapping[Any, float]) -> bool:
    """TYP-06: whether the first is likely enough, and far enough ahead of the second."""
    (_first, most), (_second, next_most) = ranked(shares)[:2]
    return round(most, 12) >= LEAST_LIKELY and round(most - next_most, 12) >= LEAST_LEAD


def ranked(shares: Mapping[Kind, float]) -> list[tuple[Kind, float]]:
    """Most likely first; equals, but for rounding, keep their order."""
    return sorted(shares.items(), key=lambda one: -round(one[1], 12))
