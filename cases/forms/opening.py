"""Forms that open a client or a trajectory."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.choices import Role
from accounts.models import Team, User
from cases.choices import Question
from cases.models import Client
from ui.fields import Chips, LongText, PhoneField
from ui.forms import KnownForm, PageForm, Section


class LeadField(forms.ModelChoiceField):
    """A colleague of one of these teams who can hold the case."""

    def __init__(self, **options: Any) -> None:
        super().__init__(User.objects.none(), label=_("Regiehouder"), empty_label=_("Nog niemand"), **options)

    def offer(self, teams: list[int]) -> None:
        """Fill the list."""
        self.queryset = User.objects.active_in(teams, Role.WORKER, Role.COORDINATOR)

    def label_from_instance(self, user: User) -> str:
        return user.name


class OpenClientForm(KnownForm):
    """Almost nothing: something to call the person, and where."""

    sections = (
        Section("", ("alias", "street", "house_number", "lead")),
        Section(_("Wat je al weet"), ("first_name", "prefix", "last_name", "phone", "story", "team"), folded=True),
    )
    submit = _("Traject openen")
    submit_anyway = _("Toch openen")

    alias = forms.CharField(
        label=_("Hoe noem je deze persoon?"),
        max_length=80,
        required=False,
        help_text=_("Een roepnaam of omschrijving is genoeg, bijvoorbeeld 'meneer van nummer 12'."),
    )
    street = forms.CharField(label=_("Straat"), max_length=120, required=False)
    house_number = forms.IntegerField(label=_("Huisnummer"), min_value=1, max_value=99_999, required=False)
    lead = LeadField(required=False)
    first_name = forms.CharField(label=_("Voornaam"), max_length=80, required=False)
    prefix = forms.CharField(label=_("Tussenvoegsel"), max_length=20, required=False)
    last_name = forms.CharField(label=_("Achternaam"), max_length=120, required=False)
    phone = PhoneField()
    story = LongText(label=_("Het verhaal tot nu toe"), required=False, rows=5)
    team = forms.ModelChoiceField(Team.objects.none(), label=_("Team"), required=False)

    def __init__(self, *args: Any, user: User, teams: list[Team], **options: Any) -> None:
        super().__init__(*args, **options)
        self.teams = teams
        self.fields["team"].queryset = Team.objects.filter(pk__in=[team.pk for team in teams])
        self.fields["team"].label_from_instance = lambda team: team.name
        self.fields["team"].empty_label = teams[0].name
        self.fields["lead"].offer([team.pk for team in teams])
        self.fields["lead"].initial = user.pk

    @property
    def words(self) -> str:
        """What was typed about who and where."""
        return " ".join(str(self[name].value() or "") for name in ("alias", "first_name", "last_name", "street"))

    def clean(self) -> dict[str, Any]:
        """Something to call the person by, and a team."""
        words = super().clean()
        words["team"] = words.get("team") or self.teams[0]
        if not any(words.get(name) for name in ("alias", "first_name", "last_name")):
            self.add_error("alias", _("Geef een naam of een roepnaam: iets om deze persoon bij te noemen."))
        return words


class ReopenForm(PageForm):
    """A new trajectory for somebody who is known."""

    sections = (Section("", ("lead", "question")),)
    submit = _("Traject openen")
    lead = LeadField(required=False)
    question = Chips(label=_("Eerste vraag"), choices=Question, required=False)

    def __init__(self, *args: Any, client: Client, user: User, **options: Any) -> None:
        super().__init__(*args, initial={"lead": user.pk}, **options)
        self.fields["lead"].offer([client.team_id])
