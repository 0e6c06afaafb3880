"""Taking down a melding."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.once import once, was_sent
from cases.queries import likely_known
from signals.forms.concerns import TakeConcernForm
from signals.models import Concern
from signals.queries.concern_page import receipt_words
from signals.queries.likely import likely_concerns
from signals.services.handling import take_beside


@requires(Permission.CONCERN_TAKE)
@require_http_methods(["GET", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """Three fields; who is known by this name or street stands beside them, also when the form comes back."""
    form = TakeConcernForm(request.POST or None, user=request.user)
    words = form["about"].value() or ""
    page = {"form": form, "known": likely_known(words, request.user), "concerns": likely_concerns(words, request.user)}
    if form.is_valid():
        is_sent = was_sent(form.cleaned_data["sending"], sent_from(request))
        is_answered = is_sent or form.is_settled({one.team_id for one in page["known"]})
        asked = () if is_answered else [*page["known"], *page["concerns"]]
        if page.setdefault("asks_again", form.asks_again(asked)):
            return render(request, "desk/concern_add.html", page)
        if form.accepted_by(once(take_beside, sent_from(request)), by=request.user, at=now()):
            messages.success(request, _taken(form.result))
            visible = Concern.objects.visible_to(request.user).filter(pk=form.result.pk).exists()
            return redirect(f"{form.result.get_absolute_url()}?nieuw" if visible else "desk:start")
    return render(request, "desk/concern_add.html", page)


def _taken(concern: Concern) -> str:
    """What the colleague reads, and reads out to the melder."""
    said = _("De melding is opgenomen bij {team}.").format(team=concern.team.name)
    if concern.merged_into_id:
        said = _("De melding is gevoegd bij de melding die er al was.")
    return " ".join((said, _("Nummer voor de melder: {number}.").format(number=receipt_words(concern.receipt))))


@requires(Permission.CONCERN_TAKE)
@require_POST
def known(request: HttpRequest) -> HttpResponse:
    """Who and which meldingen may be meant by the `words` typed so far, as a part of the page; posted, never asked
    for: nothing about a person stands in an address."""
    words = " ".join(request.POST.getlist("words"))
    found = {"known": likely_known(words, request.user), "concerns": likely_concerns(words, request.user)}
    return render(request, "desk/_known_list.html", found)
