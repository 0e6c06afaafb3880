"""Forms about volunteers and matches."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from accounts.choices import Permission
from accounts.models import Team, User
from cases.models import Client
from matching.choices import Capability, EndReason, MatchState, VolunteerState
from matching.models import Match, Volunteer
from matching.queries import proposable, volunteer_choice
from people.fields import PostcodeField
from people.models import Language
from people.notation import search_name
from ui.fields import Chips, DayField, PhoneField
from ui.forms import EditForm, GatedForm, PageForm, Section

LIVING = [choice for choice in MatchState.choices if choice[0] != MatchState.ENDED]
RHYTHM = _("Om de hoeveel dagen spreken ze af? Schrijf 7 voor elke week.")


class SearchVolunteerForm(forms.Form):
    """A name (or a part of it) and a status; sent as POST, so that the name never stands in an address."""

    name = forms.CharField(max_length=80, required=False)
    status = forms.ChoiceField(choices=VolunteerState, required=False)


class VolunteerPersonForm(PageForm):
    """Who a volunteer is and how to reach them."""

    first_name = forms.CharField(label=_("Voornaam"), max_length=80, required=False)
    prefix = forms.CharField(label=_("Tussenvoegsel"), max_length=20, required=False)
    last_name = forms.CharField(label=_("Achternaam"), max_length=120, required=False)
    phone = PhoneField()
    email = forms.EmailField(label=_("E-mailadres"), max_length=254, required=False)
    postcode = PostcodeField()
    languages = forms.ModelMultipleChoiceField(
        Language.objects.none(), label=_("Talen"), required=False, widget=forms.CheckboxSelectMultiple
    )

    def clean(self) -> dict[str, Any]:
        """A name that can be read and found again."""
        words = super().clean()
        if not search_name(words.get("first_name", ""), words.get("last_name", "")):
            self.add_error("first_name", _("Geef een voornaam of een achternaam."))
        return words


class VolunteerForm(VolunteerPersonForm):
    """What is known of a volunteer; a name and a team are enough to begin with."""

    sections = (
        Section(_("Wie is het?"), ("first_name", "prefix", "last_name", "phone", "email", "postcode", "languages")),
        Section(_("Waar en wanneer?"), ("team", "state", "since_on", "availability", "max_matches")),
        Section(_("Wat past bij deze vrijwilliger?"), ("capability", "interests", "is_specialised", "remarks")),
        Section(_("Voorwaarden"), ("conduct_seen_on", "intro_done")),
    )
    submit = _("Vrijwilliger opslaan")

    team = forms.ModelChoiceField(Team.objects.none(), label=_("Team"), to_field_name="reference")
    state = Chips(label=_("Status"), choices=VolunteerState, initial=VolunteerState.APPLIED)
    since_on = DayField(label=_("Vrijwilliger sinds"), required=False)
    availability = forms.CharField(
        label=_("Wanneer beschikbaar?"),
        max_length=200,
        required=False,
        help_text=_("Bijvoorbeeld: dinsdag en donderdagmiddag."),
    )
    max_matches = forms.IntegerField(
        label=_("Hoeveel koppelingen tegelijk, hoogstens?"), min_value=0, max_value=20, initial=1
    )
    capability = forms.ChoiceField(
        label=_("Kan vooral"), choices=[("", _("nog niet bekend")), *Capability.choices], required=False
    )
    interests = forms.CharField(label=_("Interesses"), max_length=300, required=False)
    is_specialised = forms.BooleanField(label=_("Geschoold voor psychische problemen"), required=False)
    remarks = forms.CharField(
        label=_("Bijzonderheden"), max_length=500, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    conduct_seen_on = DayField(
        label=_("VOG gezien op"), required=False, help_text=_("Alleen de dag. Bewaar geen nummer en geen kopie.")
    )
    intro_done = forms.BooleanField(label=_("Introductie gevolgd"), required=False)

    def __init__(self, *args: Any, user: User, **options: Any) -> None:
        super().__init__(*args, **options)
        reach, field = user.reach(Permission.VOLUNTEER_EDIT), self.fields["team"]
        field.queryset, field.empty_label = Team.objects.within(reach), _("Kies een team")
        if len(reach.team_ids) == 1:
            field.initial = next(one.team for one in user.current_memberships if one.team_id in reach.team_ids)
        self.fields["languages"].queryset = Language.objects.all()


class VolunteerEditForm(VolunteerForm, EditForm):
    """The same, for a volunteer who is in the books; carries the version of the person as well."""

    person_version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, volunteer: Volunteer, **options: Any) -> None:
        person, names = volunteer.person, self.base_fields
        known = {name: getattr(one, name) for one in (person, volunteer) for name in names if hasattr(one, name)}
        known |= {"languages": list(person.languages.all()), "person_version": person.version}
        super().__init__(*args, initial=known, **options)

    def show_stored(self) -> None:
        """The person may be the one who changed: adopt that version too."""
        super().show_stored()
        self.data["person_version"] = self.initial["person_version"]


class ProposeMatchForm(GatedForm):
    """Which volunteer, what for, how often."""

    sections = (Section("", ("volunteer", "goal", "rhythm_days")),)
    submit = _("Koppeling voorstellen")

    volunteer = forms.ModelChoiceField(
        Volunteer.objects.none(),
        label=_("Vrijwilliger"),
        to_field_name="reference",
        empty_label=_("Kies een vrijwilliger"),
        help_text=_("Beschikbare vrijwilligers van het team. Achter de naam staat wat je moet weten."),
    )
    goal = forms.CharField(
        label=_("Waarvoor?"), max_length=300, help_text=_("Wat gaan ze doen, bijvoorbeeld: samen wandelen.")
    )
    rhythm_days = forms.IntegerField(
        label=_("Ritme in dagen"), min_value=1, max_value=365, required=False, help_text=RHYTHM
    )

    def __init__(self, *args: Any, client: Client, user: User, at: datetime, years: int, **options: Any) -> None:
        super().__init__(*args, **options)
        field = self.fields["volunteer"]
        field.queryset, today = proposable(client, user, at), localdate(at)
        field.label_from_instance = lambda volunteer: volunteer_choice(volunteer, user, today=today, years=years)


class MatchForm(EditForm):
    """Where the match stands and what was agreed; ending has a form of its own."""

    sections = (Section("", ("state", "goal", "notice", "rhythm_days")),)

    state = Chips(label=_("Status"), choices=LIVING)
    goal = forms.CharField(label=_("Waarvoor?"), max_length=300, required=False)
    notice = forms.CharField(
        label=_("Bericht voor de vrijwilliger"),
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_(
            "De vrijwilliger leest dit. Schrijf wat handig is bij een bezoek, zonder achternaam, adres of ziekte."
        ),
    )
    rhythm_days = forms.IntegerField(
        label=_("Ritme in dagen"), min_value=1, max_value=365, required=False, help_text=RHYTHM
    )

    def __init__(self, *args: Any, match: Match, **options: Any) -> None:
        super().__init__(*args, initial={name: getattr(match, name) for name in self.base_fields}, **options)


class EndMatchForm(EditForm):
    """When it ended; why is asked, never demanded."""

    sections = (Section("", ("on", "reason")),)
    submit = _("Koppeling beëindigen")

    on = DayField(label=_("Op welke dag?"), initial=localdate)
    reason = Chips(
        label=_("Waarom?"),
        choices=EndReason,
        initial=EndReason.UNKNOWN,
        help_text=_("Beide mogen altijd stoppen. Een reden hoeft niet."),
    )
