"""Which code is meant: by its words, so that `partner_death` and `death of partner` are one."""

import re
from collections.abc import Collection
from functools import lru_cache

from typology.guide.observations import CODES, UNKNOWN

WORD = re.compile(r"[^\W_]+")
SMALL = frozenset({"a", "an", "at", "in", "of", "the"})
# The same word, written otherwise.
SAME = {
    "activities": "activity",
    "debts": "debt",
    "died": "death",
    "domestic": "home",
    "friend": "friends",
    "house": "home",
    "ill": "illness",
    "loss": "lost",
    "moved": "move",
    "moving": "move",
    "relatives": "relative",
    "retired": "retirement",
    "unemployed": "unemployment",
}
# The same thing, in other words; in the two lists only, whose codes the method describes in words.
ALSO = {
    "life_events": {
        "death family": "death_of_relative",
        "death family member": "death_of_relative",
        "illness": "own_illness",
        "mobility": "lost_mobility",
        "retirement": "pension",
        "unemployment": "job_loss",
        "care": "care_task",
        "caregiving": "care_task",
        "relocation": "move",
        "divorced": "divorce",
        "separation": "divorce",
    },
    "problems": {
        "debt": "money",
        "finances": "money",
        "violence": "violence_at_home",
        "overload": "care_overload",
        "dementia": "memory",
        "mourning": "grief",
    },
}


@lru_cache(maxsize=10_000)
def code_of(column: str, text: str) -> str | None:
    """The answer of an observation that is meant; None when there is no such answer."""
    return KNOWN[column].get(_meant(text))


def name_of(text: str, names: Collection[str]) -> str | None:
    """Which of these names is written here, whatever the case and what joins its words."""
    plain = "_".join(WORD.findall(text.lower()))
    return plain if plain in names else None


def _meant(text: str) -> frozenset[str]:
    """The words that matter, in any order and joined by anything."""
    return frozenset(SAME.get(word, word) for word in WORD.findall(text.lower())) - SMALL


KNOWN = {
    column: {_meant(code): code for code in (*codes, UNKNOWN)}
    | {_meant(words): code for words, code in ALSO.get(column, {}).items()}
    for column, codes in CODES.items()
}
