"""After a melding: telling the client which signal led here, and the melder what was done."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from accounts.access import requires
from accounts.choices import Permission
from cases import showing
from cases.choices import ConsentAnswer
from cases.forms.concerns import FeedbackForm, TellForm
from cases.services.concerns import tell_signal
from cases.views.loading import opened_client
from signals.rules.feedback import feedback_advice
from signals.services.handling import settle_feedback
from signals.views.loading import held_concern

TOLD = {
    ConsentAnswer.GIVEN: gettext_lazy("Vastgelegd. De melder mag horen hoe het verder gaat."),
    ConsentAnswer.REFUSED: gettext_lazy("Vastgelegd. De melder hoort alleen wat er met de melding is gedaan."),
}


@requires(Permission.CONSENT_EDIT)
@require_http_methods(["GET", "POST"])
def tell(request: HttpRequest, reference: str) -> HttpResponse:
    """SIG-11: say honestly which signal led here, and ask what the melder may know."""
    client = opened_client(request, reference, Permission.CONSENT_EDIT)
    today = timezone.localdate()
    form = TellForm(request.POST or None, initial={"told_on": today})
    if form.is_valid() and form.accepted_by(tell_signal, client=client, by=request.user, today=today):
        messages.success(request, TOLD[form.cleaned_data["answer"]])
        return redirect(client)
    intakes = client.intakes.select_related("concern__source").order_by("concern__received_at")
    return render(request, "cases/tell.html", {"client": client, "form": form, "intakes": intakes})


@requires(Permission.CONCERN_HANDLE)
@require_http_methods(["GET", "POST"])
def feedback(request: HttpRequest, reference: str) -> HttpResponse:
    """SIG-04: tell the melder what was done, within what the client agreed to, and write down what was said."""
    concern = held_concern(request, reference, Permission.CONCERN_HANDLE)
    may_tell = showing.may_tell_melder(concern)
    words = showing.words_for_melder(concern, may_tell=may_tell)
    form = FeedbackForm(request.POST or None, words=words, version=concern.version)
    context = {"concern": concern, "by": request.user, "on": timezone.localdate(), "at": timezone.now()}
    if form.is_valid() and form.accepted_by(settle_feedback, **context):
        messages.success(request, _("Vastgelegd in het logboek van de melding."))
        return redirect(concern)
    advice = feedback_advice(may_tell=may_tell)
    return render(request, "cases/feedback.html", {"concern": concern, "form": form, "advice": advice})
