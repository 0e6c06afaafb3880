"""The words of a version in the making: its title, its groups, its items."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import requires
from accounts.choices import Permission
from instruments import editing, queries
from instruments.definition import Group, Item
from instruments.forms.editing import FixedItemForm, GroupForm, ItemForm, NewItemForm, TitleForm, answer_name
from instruments.models import Edition
from instruments.services import editions
from instruments.views.drafts import back_to, draft_of
from ui.forms import EditForm


@requires(Permission.INSTRUMENT_EDIT)
@require_http_methods(["GET", "POST"])
def title(request: HttpRequest, reference: str) -> HttpResponse:
    """What stands above the whole."""
    draft = draft_of(reference)
    content = draft.read()
    stored = {"title": content.title, "intro": content.intro, "version": draft.version}
    form = TitleForm(request.POST or None, initial=stored)
    if form.is_valid() and form.accepted_by(editions.change_title, edition=draft, by=request.user):
        messages.success(request, _("De titel en de uitleg zijn gewijzigd."))
        return redirect(draft.instrument)
    return _page(request, draft, form, _("Titel en uitleg wijzigen"))


@requires(Permission.INSTRUMENT_EDIT)
@require_http_methods(["GET", "POST"])
def group(request: HttpRequest, reference: str, code: str) -> HttpResponse:
    """A heading and its explanation."""
    draft = draft_of(reference)
    found = _group(draft, code)
    stored = {"title": found.title, "help": found.help, "own_lines": found.own_lines, "version": draft.version}
    form = GroupForm(request.POST or None, initial=stored, is_fixed=draft.instrument.is_fixed)
    if form.is_valid() and form.accepted_by(editions.change_group, edition=draft, code=code, by=request.user):
        messages.success(request, _("Het kopje is gewijzigd."))
        return back_to(draft, code)
    return _page(request, draft, form, _("Kopje wijzigen"))


@requires(Permission.INSTRUMENT_EDIT)
@require_http_methods(["GET", "POST"])
def item_add(request: HttpRequest, reference: str, code: str) -> HttpResponse:
    """One item more in a group."""
    draft = draft_of(reference)
    found = _group(draft, code)
    if draft.instrument.is_fixed:
        messages.info(request, editions.FIXED)
        return back_to(draft, code)
    form = NewItemForm(request.POST or None, initial={"version": draft.version})
    if form.is_valid() and form.accepted_by(editions.add_item, edition=draft, group=code, by=request.user):
        messages.success(request, _("Het onderdeel is toegevoegd, onderaan de groep."))
        return back_to(draft, _group(form.result, code).items[-1].code)
    return _page(request, draft, form, _("Onderdeel toevoegen bij {group}").format(group=found.title))


@requires(Permission.INSTRUMENT_EDIT)
@require_http_methods(["GET", "POST"])
def item(request: HttpRequest, reference: str, code: str) -> HttpResponse:
    """The words of one item."""
    draft = draft_of(reference)
    found = _item(draft, code)
    form = _item_form(request, draft, found)
    if form.is_valid() and form.accepted_by(editions.change_item, edition=draft, code=code, by=request.user):
        messages.success(request, _("Het onderdeel is gewijzigd."))
        return back_to(draft, code)
    return _page(request, draft, form, _("Onderdeel wijzigen"))


def _item_form(request: HttpRequest, draft: Edition, found: Item) -> EditForm:
    """The words of an item as they are stored; of an instrument that something reckons with, answer by answer."""
    stored = {"text": found.text, "help": found.help, "version": draft.version}
    if draft.instrument.is_fixed:
        stored |= {answer_name(code): label for code, label in found.options}
        meanings = queries.first_words(draft.instrument, found.code)
        return FixedItemForm(request.POST or None, initial=stored, item=found, meanings=meanings)
    stored["labels"] = "\n".join(label for _code, label in found.options)
    return ItemForm(request.POST or None, initial=stored, item=found)


def _page(request: HttpRequest, draft: Edition, form: Any, heading: str) -> HttpResponse:
    page = {"instrument": draft.instrument, "number": draft.number, "form": form, "heading": heading}
    return render(request, "instruments/wording.html", page)


def _group(draft: Edition, code: str) -> Group:
    try:
        return editing.group_with(draft.read(), code)
    except LookupError:
        raise Http404 from None


def _item(draft: Edition, code: str) -> Item:
    try:
        return editing.item_of(draft.read(), code)
    except LookupError:
        raise Http404 from None
