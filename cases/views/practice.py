"""Practising with a made-up situation, in a team or in training: nothing is kept, nobody is looked up."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from accounts.access import requires
from accounts.choices import Permission
from cases.content.situations import BY_SLUG, SITUATIONS
from cases.forms.practice import TypingPracticeForm
from cases.typing.observed import edition_in_use
from cases.typing.outcome import outcome_of
from typology.guide import GUIDE_VERSION
from typology.picture import matrix_picture, percent

# The situation is the team's own: told aloud and written down nowhere.
OWN = "eigen"


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def practice(request: HttpRequest) -> HttpResponse:
    """Choose a situation (`situatie` in the address), fill in what is known, and see what the guide says."""
    chosen = request.GET.get("situatie", "")
    if chosen != OWN and chosen not in BY_SLUG:
        return render(request, "cases/practice_choose.html", {"situations": SITUATIONS, "own": OWN})
    form = TypingPracticeForm(request.POST or None, definition=edition_in_use().in_words())
    page = {"situation": BY_SLUG.get(chosen), "form": form}
    if form.is_valid():
        page |= _said(form)
    return render(request, "cases/practice.html", page)


def _said(form: TypingPracticeForm) -> dict[str, Any]:
    """What the guide says of these answers, beside what the team thought."""
    outcome = outcome_of(form.definition, form.answers())
    reading, own = outcome.reading, form.own_view
    return {
        "outcome": outcome,
        "guide_version": GUIDE_VERSION,
        "own_view": own,
        "own_share": percent(reading.profiles[own]) if own else "",
        "is_alike": own == reading.first,
        "picture": matrix_picture(reading),
    }
