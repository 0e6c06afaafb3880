"""How well every answer fits every profile: the one table of the guide.

Read from the definitions of Machielse & Hortulanus (2011, ch. 3 and 5), not tuned to cases; docs/typering.md gives the
ground of each line. A change of this table is a next GUIDE_VERSION.
"""

from collections.abc import Iterable
from math import log
from statistics import fmean

from typology.choices import Profile

GUIDE_VERSION = 1

# +2 belongs to the definition, +1 fits, 0 possible, -1 unusual, -2 contradicts the definition.
# An answer with no weights (None) says nothing about the type: by TYP-05, or because no definition speaks of it.
Weights = tuple[int, int, int, int, int, int, int, int]
PROFILES = tuple(Profile)

# fmt: off
FIT: dict[str, dict[str, Weights | None]] = {
    #                         Act Geb Ach Afh Com Bui Hoo Ove
    "network_past": {
        "wide_or_sheltering": (+2, +2, -1, -2, -2, -2, -2, -2),
        "small_sufficient":   (-1,  0, +2, +2, -1, -1, -1, -1),
        "never":              (-2, -2, -1, -1, +2, +2, +2, +2),
    },
    "onset": {
        "threat_recent":      (+2, +2, -1, -1, -1, -2, -2, -2),
        "fell_away":          ( 0, +1, +2, +2,  0, -1, -1, -1),
        "early_in_life":      (-2, -2, -1, -1, +2, +2, +2, +2),
    },
    "network_now": {
        "supportive":         (+1, +1, -1, -1, -1, -1, -1, -1),
        "one_person":         ( 0,  0,  0, +1, -1, -1,  0,  0),
        "shallow_only":       ( 0, -1, +1, -1, +1, +1,  0, -1),
        "nobody":             (-1, -1,  0,  0,  0, +1, +1, +1),
    },
    "competences": {
        "sufficient":         (+2, +2, -1, -2, -1, -2, -2, -2),
        "functional":         (-1, -1,  0, -1, +2, +2, -1, -1),
        "limited":            (-1,  0, +2, +2, -1, -1,  0,  0),
        "poor":               (-2, -2, -1,  0, -2, -1, +2, +2),
    },
    "self_direction": {
        "runs_it":            (+1,  0,  0, -1, +2, +1, -2, -2),
        "with_support":       ( 0, +1, +1, +1, -1, -1,  0, -1),
        "problems_pile_up":   (-1, -1,  0,  0, -1,  0, +2, +2),
    },
    "psychiatric": {
        "none":               (+1, +1, +1, +1, +1, +1, -2, -2),
        "suspected":          (-1, -1,  0,  0, -1,  0, +1, +1),
        "present_or_past":    (-1, -1, -1, -1, -1, -1, +2, +2),
    },
    "wish": {
        "take_part":          (+2, -1, +1, -2, +2, -2, +1, -2),
        "close_tie":          ( 0, +1, +1, +2, -1, -1, +1, -1),
        "safe_circle":        ( 0, +2,  0, +1, -1, -1,  0, -1),
        "belong":             (+1, -1, +1, -1,  0, -1, +2, -1),
        "no_need":            (-2,  0, -1, +1,  0, +1, -2, +2),
        "turned_away":        (-2, -1, -2, +1, -1, +2, -2, +2),
    },
    "stance": {
        "seeks_actively":     (+2, -1, -1, -2, +2, -2, -1, -2),
        "waits_hopes":        ( 0,  0, +2, -1, -1, -2, +2, -1),
        "leans_on_one":       (-1, +1,  0, +2, -2, -2,  0, -1),
        "adapts":             ( 0, +2,  0,  0, +1,  0, -1, -1),
        "avoids":             (-2, -1, -1, +1,  0, +1, -1, +1),
        "own_world":          (-2, -2, -1,  0, -1, +2, -1, +2),
        "given_up":           (-1, -1, -1, -1, -1,  0, -2, +2),
    },
    "formal_ties": {
        "values_them":        (+1,  0,  0, -1, +2, -1,  0, -1),
        "misses_them":        (+1,  0,  0, -1, +2, -1, +1, -1),
        "rejects_them":       (-2, -1, -1,  0, -2, +2, -1, +1),
        "not_relevant":       (-1, +1,  0, +1, -1,  0,  0, +1),
    },
    "enmeshed_tie": {
        "now":                (-2, -1, -1, +2, -2, -2, -1, -1),
        "past":               (-1, -1,  0, +2, -1, -1,  0,  0),
        "no":                 (+1, +1, +1, -2, +1, +1, +1, +1),
    },
    "insight": {
        "names_it":           (+1,  0,  0, -1, -2, -1, +1,  0),
        "denies_or_hides":    (-1,  0, +1, +2, +2, +2, -1, -1),
        "resigned":           (-1,  0,  0,  0, -1,  0, -1, +2),
    },
    "loneliness": {
        "no":                 ( 0,  0, -1,  0, +1, +1, -1,  0),
        "moderate":           (+1, +1,  0,  0,  0,  0,  0,  0),
        "strong":             ( 0,  0, +1,  0, -1, -1, +1,  0),
    },
    "help": {
        "accepts":            (+1, +1,  0,  0, -1, -1, +1, -1),
        "practical_only":     (-1, -1,  0,  0, +1, +1, -1, +1),
        "refuses":            None,
    },
    "life_events": {
        "death_of_partner":   (+1, +1, +2, +1, -1, -1,  0,  0),
        "death_of_relative":  (+1, +2, +2, +1,  0,  0,  0,  0),
        "death_of_friends":   (+1, +2,  0, -1, -1, -1, -1, -1),
        "own_illness":        (+1, +1,  0,  0,  0,  0,  0,  0),
        "lost_mobility":      (+1, +1,  0,  0,  0,  0,  0,  0),
        "pension":            (+1,  0,  0,  0, +1,  0,  0,  0),
        "job_loss":           ( 0,  0,  0,  0, +2,  0,  0,  0),
        "lost_activity":      (+1,  0,  0,  0, +2,  0,  0,  0),
        "care_task":          (+1, +1,  0, +1, -1, -1, -1, -1),
        "move":               (+1,  0,  0,  0,  0,  0,  0,  0),
        "divorce":            None,
        "other":              None,
    },
    "problems": {
        "money":              (-1, -1,  0,  0, +1, +1, +1, +1),
        "addiction":          (-1, -1,  0,  0,  0,  0, +1, +1),
        "neglect_of_self":    None,
        "neglect_of_home":    None,
        "violence_at_home":   (-1, -1, -1, +2, -1, -1,  0,  0),
        "nuisance":           (-1, -1, -1, +1, -1, +1, +1, +1),
        "grief":              (+1, +1, +2, +1, -1, -1,  0,  0),
        "health":             (+1, +1,  0,  0,  0,  0,  0,  0),
        "memory":             None,
        "care_overload":      (+1, +1,  0, +2, -1, -1, -1, -1),
        "none":               (+1,  0,  0, -1, +1,  0, -2, -2),
    },
}
# fmt: on


def chances(name: str) -> dict[str, tuple[float, ...]]:
    """By answer how often somebody of each profile is expected to give it; over the answers each adds to one.

    A weight doubles: for one profile +1 is twice as likely as 0. An answer without weights is as likely for everybody.
    """
    table = FIT[name]
    weighed = {code: tuple(2.0**weight for weight in weights) for code, weights in table.items() if weights}
    even = 1 / len(table)
    left = even * len(weighed)
    totals = [sum(column) for column in zip(*weighed.values(), strict=True)]
    scaled = {
        code: tuple(left * one / total for one, total in zip(row, totals, strict=True)) for code, row in weighed.items()
    }
    return {code: scaled.get(code, (even,) * len(PROFILES)) for code in table}


CHANCES = {name: chances(name) for name in FIT}
# By answer the logarithms of its chances; an answer without weights is not there.
LOGS = {
    name: {code: tuple(map(log, CHANCES[name][code])) for code, weights in table.items() if weights}
    for name, table in FIT.items()
}


def log_chances(name: str, codes: Iterable[str]) -> tuple[float, ...]:
    """By profile the logarithm of how likely these answers are; empty when they say nothing about the type.

    Of a list the mean of what was ticked: how many there are depends on who asked, so it is no evidence by itself.
    """
    said = [LOGS[name][code] for code in codes if code in LOGS[name]]
    return tuple(map(fmean, zip(*said, strict=True)))
