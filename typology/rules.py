"""How the dimensions lead to a profile, and what a profile advises; pure."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from method.advice import Advice, hint, warn
from typology.choices import Coping, Duration, Orientation, Persistence, Profile

MATRIX: dict[tuple[Persistence, Orientation], Profile] = {
    (Persistence.THREATENING, Orientation.PARTICIPATION): Profile.ACTIEVEN,
    (Persistence.THREATENING, Orientation.NOT_CLEARLY): Profile.GEBORGENEN,
    (Persistence.SITUATIONAL, Orientation.PARTICIPATION): Profile.ACHTERBLIJVERS,
    (Persistence.SITUATIONAL, Orientation.NOT_CLEARLY): Profile.AFHANKELIJKEN,
    (Persistence.STRUCTURAL, Orientation.PARTICIPATION): Profile.COMPENSEERDERS,
    (Persistence.STRUCTURAL, Orientation.NOT_CLEARLY): Profile.BUITENSTAANDERS,
    (Persistence.STRUCTURAL_PSYCHIATRIC, Orientation.PARTICIPATION): Profile.HOOPVOLLEN,
    (Persistence.STRUCTURAL_PSYCHIATRIC, Orientation.NOT_CLEARLY): Profile.OVERLEVERS,
}
DIMENSIONS: dict[Profile, tuple[Persistence, Orientation]] = {profile: pair for pair, profile in MATRIX.items()}
ROWS: dict[tuple[Duration, Coping], Persistence] = {
    (Duration.SITUATIONAL, Coping.ACTIVE): Persistence.THREATENING,
    (Duration.SITUATIONAL, Coping.PASSIVE): Persistence.SITUATIONAL,
    (Duration.STRUCTURAL, Coping.ACTIVE): Persistence.STRUCTURAL,
    (Duration.STRUCTURAL, Coping.PASSIVE): Persistence.STRUCTURAL_PSYCHIATRIC,
}
SLIDING = (Persistence.THREATENING, Persistence.SITUATIONAL)
KEEPING_DISTANCE = (Profile.COMPENSEERDERS, Profile.BUITENSTAANDERS)


def candidates(persistence: str, orientation: str) -> list[Profile]:
    """TYP-03 (M&H 2011): the profiles that remain: 1, 2, 4 or 8. Empty is not assessed; TYP-04: unclear counts
    as not clearly aimed."""
    column = Orientation.NOT_CLEARLY if orientation == Orientation.UNCLEAR else orientation
    return [profile for (row, aim), profile in MATRIX.items() if persistence in ("", row) and column in ("", aim)]


def profile_of(persistence: str, orientation: str) -> Profile | None:
    """TYP-01 (M&H 2011): the one profile of a row and a column; None while one of them is not assessed."""
    remaining = candidates(persistence, orientation)
    return remaining[0] if len(remaining) == 1 else None


def profile_by_three(duration: Duration, coping: Coping, motivation: Orientation) -> Profile:
    """TYP-02 (Machielse 2015): duration, coping and motivation lead to the same eight."""
    return profile_of(ROWS[duration, coping], motivation)


def dimensions_of(profile: Profile) -> tuple[Persistence, Orientation]:
    """The row and the column of a profile, for a registration that holds only the profile."""
    return DIMENSIONS[profile]


def shared_dimensions(one: Profile, two: Profile) -> tuple[str, str]:
    """The row and the column that two profiles have in common; empty where they differ."""
    (row, column), (other_row, other_column) = DIMENSIONS[one], DIMENSIONS[two]
    return row if row == other_row else "", column if column == other_column else ""


def typing_advice(*, held_contacts: int, threshold: int) -> list[Advice]:
    """TYP-07 (M&H 2011): a profile after fewer held contacts than the threshold is early."""
    if held_contacts >= threshold:
        return []
    sentence = _("Er zijn nog weinig gesprekken geweest. Meestal zijn er meer nodig om iemand te leren kennen.")
    return [warn("TYP-07", sentence)]


def row_age_advice(*, persistence: str, since_on: date, today: date, years: int) -> list[Advice]:
    """TYP-10 (M&H 2011): threatening or situational for more than `years` since first confirmed in that row."""
    anniversary = (since_on.year + years, since_on.month, since_on.day)
    if persistence not in SLIDING or (today.year, today.month, today.day) <= anniversary:
        return []
    return [warn("TYP-10", _("Dit duurt al lang. Het isolement kan structureel zijn geworden: kijk opnieuw."))]


def profile_advice(profile: str | None) -> list[Advice]:
    """TYP-12 and PHA-14 (M&H 2011): what to ask, and what not to ask, by profile."""
    if profile == Profile.AFHANKELIJKEN:
        return [warn("TYP-12", _("Vraag naar geweld thuis en naar hoe zwaar de zorg is."))]
    if profile in KEEPING_DISTANCE:
        return [hint("PHA-14", _("Praat over gewone dingen. Vraag niet naar het isolement of de oorzaak."))]
    return []
