"""Sending a client on: where to, asking how it went, and the letter on paper."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.once import once
from cases.forms.referrals import FollowUpForm, ReferForm
from cases.models import Client, Referral
from cases.referring.choosing import Chosen, choosing_page, chosen
from cases.referring.page import referrals_page
from cases.referring.rules import follow_up_day, result_advice
from cases.rules import reading_advice
from cases.services import referrals as services
from cases.views.loading import OPEN, may_work, opened_client, opened_trajectory, seen_client
from method import thresholds
from method.thresholds import Threshold
from ui.show import day_words
from ui.tapping import tapped


@requires(Permission.CLIENT_VIEW)
@require_safe
def overview(request: HttpRequest, reference: str) -> HttpResponse:
    """Where the client was sent; who may not read the file yet is sent to where a reason is asked."""
    client, ground = seen_client(request, reference)
    if ground not in OPEN:
        return redirect(client)
    may_follow = may_work(request, client)
    may = {"may_follow": may_follow, "may_refer": may_follow and client.trajectories.open().exists()}
    return render(request, "cases/referrals.html", referrals_page(client, timezone.localdate()) | may)


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def refer(request: HttpRequest, reference: str) -> HttpResponse:
    """First where to, then the short form."""
    client, today = opened_client(request, reference), timezone.localdate()
    trajectory = opened_trajectory(client)
    to = chosen(request.GET, client, today)
    if to is None:
        return render(request, "cases/refer_choose.html", choosing_page(client, trajectory, request.GET, today))
    form = _refer_form(request, client, to)
    context = {"trajectory": trajectory, "organisation": to.organisation, "offer": to.offer, "on": today}
    context |= {"by": request.user, "at": timezone.now()}
    if form.is_valid() and form.accepted_by(once(services.refer, sent_from(request)), **context):
        return _referred(request, client, form.result)
    page = {"client": client, "form": form, "to": to, "is_blocked": form.has_error("__all__", code="CLO-04")}
    page["may_agree"] = may_work(request, client, Permission.CONSENT_EDIT)
    return render(request, "cases/refer.html", page)


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
def follow_up(request: HttpRequest, reference: str, referral: str) -> HttpResponse:
    """How it went."""
    client = opened_client(request, reference)
    found = _referral(client, referral)
    form = FollowUpForm(request.POST or None, referral=found)
    context = {"referral": found, "on": timezone.localdate(), "by": request.user}
    if form.is_valid() and form.accepted_by(services.follow_up, **context):
        messages.success(request, _("Vastgelegd hoe het gaat."))
        for one in result_advice(form.result.result, asks_again=not form.result.is_over):
            messages.warning(request, one.sentence)
        return redirect("cases:referrals", client.reference)
    return render(request, "cases/referral_follow_up.html", {"client": client, "form": form, "referral": found})


@requires(Permission.CASE_WORK)
@require_POST
def told(request: HttpRequest, reference: str, referral: str) -> HttpResponse:
    """One tap: the client knows what was shared (CLO-14)."""
    client = opened_client(request, reference)
    words, back = _("Vastgelegd dat de persoon het weet."), ("cases:referrals", client.reference)
    context = {"referral": _referral(client, referral), "on": timezone.localdate()}
    return tapped(request, services.tell_what_was_shared, words, back=back, **context)


@requires(Permission.CLIENT_VIEW)
@require_safe
def paper(request: HttpRequest, reference: str, referral: str) -> HttpResponse:
    """Where to, on one page in plain words, for the client to take along; whoever prints it, in Dutch."""
    client, ground = seen_client(request, reference)
    if ground not in OPEN:
        return redirect(client)
    page = {
        "client": client,
        "referral": _referral(client, referral),
        "today": timezone.localdate(),
        "advice": reading_advice([person.low_literate for person in client.persons], is_written=True),
    }
    with override(settings.LANGUAGE_CODE):
        return render(request, "cases/referral_paper.html", page)


def _refer_form(request: HttpRequest, client: Client, to: Chosen) -> ReferForm:
    weeks = thresholds.value(Threshold.REFERRAL_WEEKS)
    asks_on = follow_up_day(timezone.localdate(), weeks=weeks)
    may_agree = may_work(request, client, Permission.CONSENT_EDIT)
    return ReferForm(request.POST or None, chosen=to, may_agree=may_agree, follow_up_on=asks_on)


def _referral(client: Client, reference: str) -> Referral:
    """A referral of this client, of whichever trajectory; else 404."""
    referrals = Referral.objects.filter(trajectory__client=client)
    return get_object_or_404(
        referrals.select_related("organisation", "offer", "referred_by", "trajectory__lead"), reference=reference
    )


def _referred(request: HttpRequest, client: Client, referral: Referral) -> HttpResponse:
    """Back to the referrals; who goes along makes an appointment next."""
    words = _("De verwijzing staat. Op {day} vraag je hoe het gaat.").format(day=day_words(referral.follow_up_on))
    messages.success(request, words)
    if referral.is_warm:
        plan = reverse("cases:plan", args=[client.reference])
        messages.info(request, format_html('{} <a href="{}">{}</a>', _("Je gaat mee."), plan, _("Maak de afspraak")))
    if referral.must_tell:
        messages.warning(request, _("Vertel de persoon zo snel als kan wat je hebt gedeeld, en met wie."))
    return redirect("cases:referrals", client.reference)
