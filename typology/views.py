"""The matrix of eight profiles and the card of each."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from accounts.access import requires
from accounts.choices import Permission
from typology.choices import Orientation, Persistence, Profile
from typology.content import GUIDANCE
from typology.rules import candidates, dimensions_of


@requires(Permission.SIGNED_IN)
@require_safe
def matrix(request: HttpRequest) -> HttpResponse:
    """Rows and columns with a link to each card."""
    rows = [(row, [GUIDANCE[profile] for profile in candidates(row, "")]) for row in Persistence]
    columns = [Orientation.PARTICIPATION, Orientation.NOT_CLEARLY]
    return render(request, "typology/matrix.html", {"rows": rows, "columns": columns})


@requires(Permission.SIGNED_IN)
@require_safe
def profile(request: HttpRequest, slug: str) -> HttpResponse:
    """One card: how to recognise it, what is needed, what helps, what to beware of."""
    found = {one.slug: one for one in Profile}.get(slug)
    if found is None:
        raise Http404
    row, column = dimensions_of(found)
    context = {"guidance": GUIDANCE[found], "row": row, "column": column}
    return render(request, "typology/profile.html", context)
