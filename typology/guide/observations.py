"""What the guide asks: codes of the observations and of their answers (Machielse & Hortulanus 2011).

The words stand in an instrument that the administrator edits; these codes never change.
"""

from collections.abc import Iterable, Mapping

# "Weet ik (nog) niet" is an answer, and says nothing.
UNKNOWN = "unknown"
# Says that there are no other problems; goes with nothing else.
NONE = "none"

CODES: dict[str, tuple[str, ...]] = {
    "network_past": ("wide_or_sheltering", "small_sufficient", "never"),
    "onset": ("threat_recent", "fell_away", "early_in_life"),
    "network_now": ("supportive", "one_person", "shallow_only", "nobody"),
    "competences": ("sufficient", "functional", "limited", "poor"),
    "self_direction": ("runs_it", "with_support", "problems_pile_up"),
    "psychiatric": ("none", "suspected", "present_or_past"),
    "wish": ("take_part", "close_tie", "safe_circle", "belong", "no_need", "turned_away"),
    "stance": ("seeks_actively", "waits_hopes", "leans_on_one", "adapts", "avoids", "own_world", "given_up"),
    "formal_ties": ("values_them", "misses_them", "rejects_them", "not_relevant"),
    "enmeshed_tie": ("now", "past", "no"),
    "insight": ("names_it", "denies_or_hides", "resigned"),
    "loneliness": ("no", "moderate", "strong"),
    "help": ("accepts", "practical_only", "refuses"),
    "life_events": (
        "death_of_partner",
        "death_of_relative",
        "death_of_friends",
        "own_illness",
        "lost_mobility",
        "pension",
        "job_loss",
        "lost_activity",
        "care_task",
        "move",
        "divorce",
        "other",
    ),
    "problems": (
        "money",
        "addiction",
        "neglect_of_self",
        "neglect_of_home",
        "violence_at_home",
        "nuisance",
        "grief",
        "health",
        "memory",
        "care_overload",
        NONE,
    ),
}
# Of these any number may be true at once.
LISTS = frozenset({"life_events", "problems"})

Observed = Mapping[str, Iterable[str]]
"""By observation the codes that were answered: one, or more of a list. Not answered is absent, empty or UNKNOWN."""


def known(observed: Observed) -> dict[str, tuple[str, ...]]:
    """What was answered and says something, in the order of CODES whatever the order of answering.

    Raises KeyError for an observation, and ValueError for an answer, that does not exist.
    """
    if strange := set(observed) - set(CODES):
        raise KeyError(min(strange))
    found = {}
    for name, codes in CODES.items():
        given = set(observed.get(name, ()))
        if wrong := given - {*codes, UNKNOWN, ""}:
            raise ValueError(f"{name}: {min(wrong)}")
        if answers := tuple(code for code in codes if code in given):
            found[name] = answers
    return found
