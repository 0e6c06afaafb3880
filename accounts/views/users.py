"""Users: who can sign in, and who is what in which team."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts import services
from accounts.access import requires
from accounts.choices import Permission
from accounts.forms import ChangeUserForm, GiveRoleForm, InviteUserForm
from accounts.models import Membership, User
from ui.forms import PageForm

PAGE_SIZE = 50


@requires(Permission.USER_MANAGE)
@require_safe
def users(request: HttpRequest) -> HttpResponse:
    listed = User.objects.active_first().with_roles_on(localdate())
    page = Paginator(listed, PAGE_SIZE).get_page(request.GET.get("pagina"))
    next_url = f"?pagina={page.next_page_number()}" if page.has_next() else ""
    context = {"users": page.object_list, "next_url": next_url, "first_url": "?" if page.has_previous() else ""}
    return render(request, "accounts/users.html", context)


@requires(Permission.USER_MANAGE)
@require_http_methods(["GET", "POST"])
def invite(request: HttpRequest) -> HttpResponse:
    form = InviteUserForm(request.POST or None)
    if form.is_valid() and form.accepted_by(services.invite_user, by=request.user, on=localdate()):
        messages.success(request, _("De uitnodiging is verstuurd. De link in de mail werkt 24 uur."))
        return redirect(form.result)
    return render(request, "accounts/user_invite.html", {"form": form})


@requires(Permission.USER_MANAGE)
@require_http_methods(["GET", "POST"])
def user(request: HttpRequest, reference: str) -> HttpResponse:
    person = get_object_or_404(User, reference=reference)
    stored = {name: getattr(person, name) for name in ("name", "email", "is_active", "version")}
    form = ChangeUserForm(request.POST or None, initial=stored)
    if form.is_valid() and form.accepted_by(services.change_user, user=person, by=request.user):
        messages.success(request, _("De gegevens zijn opgeslagen."))
        return redirect(person)
    context = {
        "person": person,
        "memberships": person.memberships.current(localdate()).select_related("team"),
        "is_self": person == request.user,
        "awaits_password": person.is_active and not person.has_usable_password(),
        "form": form,
    }
    return render(request, "accounts/user.html", context)


@requires(Permission.USER_MANAGE)
@require_POST
def invite_again(request: HttpRequest, reference: str) -> HttpResponse:
    person = get_object_or_404(User, reference=reference)
    form = PageForm(request.POST)
    if form.is_valid() and form.accepted_by(services.invite_again, user=person, by=request.user):
        messages.success(request, _("De uitnodiging is verstuurd. De link in de mail werkt 24 uur."))
    else:
        messages.error(request, form.refusal)
    return redirect(person)


@requires(Permission.USER_MANAGE)
@require_http_methods(["GET", "POST"])
def give_role(request: HttpRequest, reference: str) -> HttpResponse:
    person = get_object_or_404(User, reference=reference)
    form = GiveRoleForm(request.POST or None)
    if form.is_valid() and form.accepted_by(services.start_membership, user=person, by=request.user, on=localdate()):
        messages.success(request, _("De rol geldt vanaf nu."))
        return redirect(person)
    return render(request, "accounts/role_give.html", {"person": person, "form": form})


@requires(Permission.USER_MANAGE)
@require_POST
def end_role(request: HttpRequest, reference: str) -> HttpResponse:
    membership = get_object_or_404(Membership.objects.select_related("user"), reference=reference)
    form = PageForm(request.POST)
    if form.is_valid() and form.accepted_by(
        services.end_membership, membership=membership, by=request.user, on=localdate()
    ):
        messages.success(request, _("De rol is beëindigd."))
    else:
        messages.error(request, form.refusal)
    return redirect(membership.user)
