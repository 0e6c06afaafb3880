"""A room above the engine, as small as it can be: pages that fill in, read and compare sheets."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template import engines
from django.urls import include, path
from django.utils import timezone

from accounts.access import requires
from accounts.choices import Permission
from instruments.autosave import is_autosave, saved_answer
from instruments.forms.answers import AnswersForm
from instruments.models import Sheet
from instruments.queries import answers_of, compare_sheets
from instruments.reading import reading_of
from instruments.services.sheets import finish_sheet, save_sheet
from instruments.telling import told

PAGE = """{% extends "base.html" %}{% load static %}{% block title %}Kaart{% endblock %}
{% block scripts %}<script type="module" src="{% static 'js/autosave.js' %}"></script>{% endblock %}
{% block content %}<div class="page-head"><h1>Kaart</h1></div>
{% if form %}{% include "instruments/_form.html" with form=form csrf_token=csrf_token only %}
{% elif told %}<div class="card">{% include "instruments/_comparison.html" with told=told only %}</div>
{% else %}<div class="card">{% include "instruments/_read.html" with reading=reading only %}</div>{% endif %}
{% endblock %}"""


@requires(Permission.SIGNED_IN)
def fill_in(request: HttpRequest, reference: str) -> HttpResponse:
    """Fill in, autosave, finish."""
    sheet = get_object_or_404(Sheet.objects.select_related("edition"), reference=reference)
    definition, now = sheet.edition.in_words(), timezone.now()
    form = AnswersForm(request.POST or None, definition=definition, answers=answers_of(sheet), version=sheet.version)
    if is_autosave(request):
        return saved_answer(form, save_sheet, at=now, sheet=sheet, by=request.user)
    context = {"sheet": sheet, "by": request.user}
    if "finish" in request.POST and form.is_valid() and form.accepted_by(finish_sheet, at=now, **context):
        return redirect("read", reference)
    if "finish" not in request.POST and form.is_valid() and form.accepted_by(save_sheet, **context):
        return redirect("read", reference)
    return page(request, form=form)


@requires(Permission.SIGNED_IN)
def read(request: HttpRequest, reference: str) -> HttpResponse:
    """A sheet as text."""
    sheet = get_object_or_404(Sheet.objects.select_related("edition"), reference=reference)
    return page(request, reading=reading_of(sheet.edition.in_words(), answers_of(sheet)))


@requires(Permission.SIGNED_IN)
def beside(request: HttpRequest, first: str, second: str) -> HttpResponse:
    """Two sheets compared."""
    sheets = [get_object_or_404(Sheet.objects.select_related("edition"), reference=one) for one in (first, second)]
    return page(request, told=told(compare_sheets(*sheets)))


def page(request: HttpRequest, **context: object) -> HttpResponse:
    """One of the partials in the frame of the house."""
    return HttpResponse(engines["django"].from_string(PAGE).render(context, request))


urlpatterns = [
    path("", include("isolement.urls")),
    path("proef/<ref:reference>/", fill_in, name="fill_in"),
    path("proef/<ref:reference>/lezen/", read, name="read"),
    path("proef/<ref:first>/<ref:second>/", beside, name="beside"),
]
