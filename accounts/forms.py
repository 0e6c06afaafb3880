"""Words for users, roles and teams; nothing is saved here."""

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.choices import Role
from accounts.models import Team
from ui.forms import EditForm, PageForm, Section


class InviteUserForm(PageForm):
    name = forms.CharField(label=_("Naam"), max_length=120)
    email = forms.EmailField(
        label=_("E-mailadres"), help_text=_("Hier gaat de uitnodiging heen; hiermee logt je collega in.")
    )
    team = forms.ModelChoiceField(label=_("Team"), queryset=Team.objects.all(), empty_label=_("Kies een team"))
    role = forms.ChoiceField(label=_("Rol"), choices=[("", _("Kies een rol")), *Role.choices])

    sections = (Section(_("Wie"), ("name", "email")), Section(_("Eerste rol"), ("team", "role")))
    submit = _("Uitnodiging sturen")


class ChangeUserForm(EditForm):
    name = forms.CharField(label=_("Naam"), max_length=120)
    email = forms.EmailField(label=_("E-mailadres"), required=False)
    is_active = forms.BooleanField(
        label=_("Kan inloggen"),
        required=False,
        help_text=_("Zet je dit uit, dan is deze gebruiker meteen uitgelogd. Het werk blijft bewaard."),
    )

    sections = (Section(_("Gegevens"), ("name", "email", "is_active")),)


class GiveRoleForm(PageForm):
    team = forms.ModelChoiceField(label=_("Team"), queryset=Team.objects.all(), empty_label=_("Kies een team"))
    role = forms.ChoiceField(label=_("Rol"), choices=[("", _("Kies een rol")), *Role.choices])

    sections = (Section(_("Nieuwe rol"), ("team", "role")),)
    submit = _("Rol geven")


class AddTeamForm(PageForm):
    name = forms.CharField(label=_("Naam"), max_length=80)
    takes_concerns = forms.BooleanField(
        label=_("Krijgt nieuwe meldingen"), required=False, help_text=_("Zet dit aan voor het meldpunt.")
    )

    sections = (Section(_("Team"), ("name", "takes_concerns")),)
    submit = _("Team toevoegen")


class ChangeTeamForm(AddTeamForm, EditForm):
    submit = _("Opslaan")
