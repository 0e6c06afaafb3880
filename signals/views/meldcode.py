"""Records of the Meldcode: only for who works on one, and for who keeps them all."""

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import address_of, requires, sent_from
from accounts.choices import Permission
from audit.once import once
from signals.choices.safety import BY_MELDCODE, MeldcodeStepNumber
from signals.content.safety import MELDCODE_GUIDANCE, SAFE_HOME
from signals.forms.meldcode import AssignMeldcodeForm, TakeStepForm
from signals.models import Concern, Flag, MeldcodeRecord
from signals.queries import meldcode as queries
from signals.services import meldcode as services
from signals.views import flagging
from ui.forms import EditForm


@requires(Permission.MELDCODE_VIEW)
@require_safe
def records(request: HttpRequest) -> HttpResponse:
    """The records this user may see."""
    return render(request, "signals/meldcodes.html", queries.meldcode_page(request.user, request.GET))


@requires(Permission.MELDCODE_VIEW)
@require_safe
@transaction.atomic
def record(request: HttpRequest, reference: str) -> HttpResponse:
    """One record: who it is about, and what was done at each of the five steps."""
    record = loaded_record(request, reference, Permission.MELDCODE_VIEW)
    edit = request.user.reach(Permission.MELDCODE_EDIT)
    page = queries.record_page(record) | {"may_edit": bool(edit), "assign_form": None}
    if edit.everything and not record.closed_on:
        page["assign_form"] = AssignMeldcodeForm(record=record)
    return render(request, "signals/meldcode.html", page)


@requires(Permission.MELDCODE_EDIT)
@require_POST
def begin(request: HttpRequest, reference: str) -> HttpResponse:
    """Start the record of a flag on a melding in reach; who keeps every record starts that of any flag."""
    reach = request.user.reach(Permission.MELDCODE_EDIT)
    concerns = Concern.objects.within(request.user.reach(Permission.CONCERN_HANDLE))
    flags = Flag.objects.filter(kind__in=BY_MELDCODE)
    flags = flags if reach.everything else flags.filter(person=None, concern__in=concerns)
    flag = get_object_or_404(flags, reference=reference)
    back = reverse("signals:meldcodes") if reach.everything else reverse("signals:flag", args=[reference])
    return flagging.begin(request, flag, back=back)


@requires(Permission.MELDCODE_EDIT)
@require_http_methods(["GET", "POST"])
@transaction.atomic
def step(request: HttpRequest, reference: str) -> HttpResponse:
    """Write down what was done at one step; `stap` says which one the form starts with."""
    record, today = loaded_record(request, reference), timezone.localdate()
    asked = request.GET.get("stap", "")
    chosen = MeldcodeStepNumber(asked if asked in MeldcodeStepNumber else "1")
    form = TakeStepForm(request.POST or None, initial={"step": chosen, "done_on": today})
    context = {"record": record, "by": request.user, "today": today}
    if form.is_valid() and form.accepted_by(once(services.take_step, sent_from(request)), **context):
        messages.success(request, _("De stap is vastgelegd."))
        return redirect("signals:meldcode", record.reference)
    page = {"record": record, "form": form, "lines": MELDCODE_GUIDANCE[chosen], "helplines": (SAFE_HOME,)}
    return render(request, "signals/meldcode_step.html", page | {"step": chosen})


@requires(Permission.MELDCODE_EDIT)
@require_POST
def assign(request: HttpRequest, reference: str) -> HttpResponse:
    """Give the record to another sociaal werker; for who keeps every record."""
    record = loaded_record(request, reference, only_keeper=True)
    form = AssignMeldcodeForm(request.POST, record=record)
    if form.is_valid() and form.accepted_by(services.assign_meldcode, record=record, by=request.user):
        messages.success(
            request, _("Het Meldcode-dossier is toegewezen aan {who}.").format(who=form.result.worker.name)
        )
    else:
        messages.error(request, _("Dat lukte niet. Kies een sociaal werker en probeer het opnieuw."))
    return redirect("signals:meldcode", record.reference)


@requires(Permission.MELDCODE_EDIT)
@require_http_methods(["GET", "POST"])
def close(request: HttpRequest, reference: str) -> HttpResponse:
    """Nothing more to do here."""
    record = loaded_record(request, reference)
    form = EditForm(request.POST or None, initial={"version": record.version})
    context = {"record": record, "by": request.user, "on": timezone.localdate()}
    if form.is_valid() and form.accepted_by(services.close_meldcode, **context):
        messages.success(request, _("Het Meldcode-dossier is afgesloten."))
        return redirect("signals:meldcodes")
    return render(request, "signals/meldcode_close.html", {"record": record, "form": form})


@requires(Permission.MELDCODE_EDIT)
@require_POST
def reopen(request: HttpRequest, reference: str) -> HttpResponse:
    """Undo a closing."""
    record = loaded_record(request, reference)
    form = EditForm(request.POST, initial={"version": record.version})
    if form.is_valid() and form.accepted_by(services.reopen_meldcode, record=record, by=request.user):
        messages.success(request, _("Het Meldcode-dossier is weer open."))
    else:
        messages.error(request, form.refusal)
    return redirect("signals:meldcode", record.reference)


@transaction.atomic
def loaded_record(
    request: HttpRequest,
    reference: str,
    permission: Permission = Permission.MELDCODE_EDIT,
    *,
    only_keeper: bool = False,
) -> MeldcodeRecord:
    """A record this user may see, with a row that it was opened; 404, and no row, for everybody else."""
    reach = request.user.reach(permission)
    if only_keeper and not reach.everything:
        raise Http404
    records = MeldcodeRecord.objects.within(reach, request.user)
    record = get_object_or_404(records.select_related("worker", "flag__person", "flag__concern"), reference=reference)
    page = request.resolver_match.view_name
    services.read_meldcode(record=record, by=request.user, page=page, address=address_of(request))
    return record
