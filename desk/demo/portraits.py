"""How many people of each profile live in the town, and how the work with them usually goes."""

from dataclasses import dataclass

from cases.choices import Question as Q
from typology.choices import Profile as P

# Logbooks per profile in the study behind the typology (M&H 2011); None is too little information.
LOGBOOKS: dict[P | None, int] = {
    P.ACTIEVEN: 42,
    P.GEBORGENEN: 39,
    P.ACHTERBLIJVERS: 44,
    P.AFHANKELIJKEN: 27,
    P.COMPENSEERDERS: 18,
    P.BUITENSTAANDERS: 27,
    P.HOOPVOLLEN: 33,
    P.OVERLEVERS: 31,
    None: 28,
}


@dataclass(frozen=True)
class Portrait:
    """Ages, months of guidance, number of contacts, share of talks, depth in phases, volunteers and first question."""

    ages: tuple[int, int]
    months: tuple[int, int]
    contacts: tuple[int, int]
    held: int
    depth: tuple[int, int]
    welcomes_volunteer: int
    known_by_alias: int
    questions: tuple[Q, ...]


PORTRAITS: dict[P | None, Portrait] = {
    P.ACTIEVEN: Portrait((58, 93), (3, 12), (8, 13), 92, (4, 6), 65, 0, (Q.CONTACT, Q.PRACTICAL)),
    P.GEBORGENEN: Portrait((66, 95), (4, 14), (8, 14), 90, (3, 6), 60, 0, (Q.PRACTICAL, Q.CONTACT, Q.OTHER)),
    P.ACHTERBLIJVERS: Portrait((45, 88), (6, 18), (12, 22), 84, (3, 6), 45, 0, (Q.CONTACT, Q.PSYCHOLOGICAL)),
    P.AFHANKELIJKEN: Portrait((50, 86), (6, 20), (12, 20), 78, (2, 5), 20, 2, (Q.PRACTICAL, Q.OTHER)),
    P.COMPENSEERDERS: Portrait((48, 76), (9, 23), (8, 13), 86, (3, 5), 5, 3, (Q.PRACTICAL, Q.DEBTS)),
    P.BUITENSTAANDERS: Portrait((40, 80), (10, 23), (9, 16), 62, (2, 4), 0, 15, (Q.PRACTICAL, Q.OTHER)),
    P.HOOPVOLLEN: Portrait((22, 64), (12, 23), (18, 25), 68, (3, 5), 25, 2, (Q.PSYCHOLOGICAL, Q.DEBTS, Q.CONTACT)),
    P.OVERLEVERS: Portrait((32, 72), (12, 23), (16, 25), 52, (2, 4), 5, 25, (Q.DEBTS, Q.PSYCHOLOGICAL, Q.PRACTICAL)),
    None: Portrait((25, 85), (1, 5), (8, 10), 55, (1, 2), 10, 30, (Q.OTHER, Q.CONTACT)),
}


def distribution(clients: int) -> dict[P | None, int]:
    """How many clients have each profile, in the proportions of the logbooks; always adds up to `clients`."""
    total = sum(LOGBOOKS.values())
    exact = {profile: clients * count / total for profile, count in LOGBOOKS.items()}
    counts = {profile: int(share) for profile, share in exact.items()}
    by_remainder = sorted(LOGBOOKS, key=lambda profile: counts[profile] - exact[profile])
    for profile in by_remainder[: clients - sum(counts.values())]:
        counts[profile] += 1
    return counts
