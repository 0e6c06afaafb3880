"""The profile cards as they read here: what ships, with what the house wrote instead."""

from collections.abc import Collection

from django.db.models import Case, OuterRef, QuerySet, Subquery, Value, When

from typology.choices import Orientation, Profile
from typology.content import GUIDANCE, Guidance
from typology.content.guidance import FIELDS
from typology.models import ProfileText
from typology.rules import MATRIX


def guidance_for(profiles: Collection[Profile]) -> dict[Profile, Guidance]:
    """The cards of these profiles, in one statement; none when none is asked for."""
    if not profiles:
        return {}
    rows = ProfileText.objects.filter(profile__in=profiles).values("profile", *FIELDS)
    own = {row.pop("profile"): row for row in rows}
    return {profile: GUIDANCE[profile].in_own_words(own.get(profile, {})) for profile in profiles}


def with_own_words(rows: QuerySet) -> QuerySet:
    """Of rows with `persistence` and `orientation` annotate `own_now`: what the house wrote under "in het kort".

    For a page that has no statement left; `Guidance.in_own_words` puts it in the card.
    """
    code = Case(*by_profile(), default=Value(""))
    own = ProfileText.objects.filter(profile=OuterRef("profile_code")).values("now")
    return rows.annotate(profile_code=code, own_now=Subquery(own))


def by_profile(path: str = "") -> list[When]:
    """TYP-01: the profile that follows from the row and the column of the record at the end of this path.

    TYP-04: unclear after asking counts as not clearly aimed.
    """
    unclear = {Orientation.NOT_CLEARLY: (Orientation.NOT_CLEARLY, Orientation.UNCLEAR)}
    return [
        When(
            **{f"{path}persistence": row, f"{path}orientation__in": unclear.get(column, (column,))},
            then=Value(profile.value),
        )
        for (row, column), profile in MATRIX.items()
    ]
