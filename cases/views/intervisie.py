"""A case without identifying data: choose, read and change, print or take along. Nothing of it is stored."""

from datetime import date

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from accounts.access import requires, sent_from
from accounts.choices import Permission
from audit.once import once
from cases.forms.intervisie import ChooseForm, ReadForm
from cases.intervisie import page as pages
from cases.intervisie.collecting import dossier_of
from cases.models import Client
from cases.services import intervisie as services
from cases.views.loading import opened_client


@requires(Permission.CASE_WORK)
@require_http_methods(["GET", "POST"])
@sensitive_post_parameters("text", "question")
def intervisie(request: HttpRequest, reference: str) -> HttpResponse:
    """Step one and two: what goes in, and the text that comes of it."""
    client, today = opened_client(request, reference), timezone.localdate()
    step = request.POST.get("step", "")
    if step == "read":
        return _read(request, client, today)
    form = ChooseForm(initial=_chosen(request.POST)) if step == "back" else ChooseForm(request.POST or None)
    if not form.is_valid():
        return render(request, "cases/intervisie.html", {"client": client, "form": form})
    dossier, chosen = dossier_of(client, today), form.cleaned_data
    rarity = pages.rarity_of(client, parts=chosen["parts"], facts=chosen["facts"], today=today)
    masked = pages.draft(client, dossier, rarity, parts=chosen["parts"], question=chosen["question"])
    reading = ReadForm(initial=chosen | {"text": masked.text})
    page = pages.reading_page(masked.text, dossier, rarity) | {"left_out": pages.left_out_words(masked)}
    return render(request, "cases/intervisie_read.html", page | {"client": client, "form": reading})


def _read(request: HttpRequest, client: Client, today: date) -> HttpResponse:
    """Step three, once the text was read and holds nothing that is known; else step two again as it was typed."""
    form, dossier = ReadForm(request.POST), dossier_of(client, today)
    exporting = once(services.export_case, sent_from(request))
    if form.is_valid() and form.accepted_by(exporting, client=client, dossier=dossier, by=request.user):
        text = form.cleaned_data["text"].replace("\r\n", "\n")
        if request.POST.get("as") == "file":
            return _file(text, today)
        return render(request, "cases/intervisie_paper.html", {"client": client, "form": form, "text": text})
    asked = _chosen(request.POST)
    rarity = pages.rarity_of(client, parts=asked["parts"], facts=asked["facts"], today=today)
    page = pages.reading_page(request.POST.get("text", ""), dossier, rarity)
    return render(request, "cases/intervisie_read.html", page | {"client": client, "form": form})


def _file(text: str, today: date) -> HttpResponse:
    """A plain text of which the name says nothing."""
    name = f"casus-{today.isoformat()}.txt"
    response = HttpResponse(text, content_type="text/plain; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _chosen(posted: QueryDict) -> dict[str, str | list[str]]:
    """What was chosen in step one, as far as it can be."""
    allowed = {name: {value for value, _label in ChooseForm.base_fields[name].choices} for name in ("parts", "facts")}
    chosen = {name: [one for one in posted.getlist(name) if one in values] for name, values in allowed.items()}
    return chosen | {"question": posted.get("question", "")}
