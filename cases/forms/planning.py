"""Forms about planning."""

from datetime import time
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from cases.choices import VisitKind
from cases.models import Appointment, Client
from cases.planning import Grounds, colleagues, concern_words
from ui.fields import Chips, DayField
from ui.forms import EditForm, GatedForm, OnceForm, PageForm, Section

INVITED, OTHER = "invited", "other"


class ClockField(forms.TimeField):
    """A time of day as people write it: 14:30, 14.30 or 14."""

    widget = forms.TextInput(attrs={"autocomplete": "off", "size": 6})

    def __init__(self, **options: Any) -> None:
        options.setdefault("help_text", _("Bijvoorbeeld 14:30"))
        super().__init__(input_formats=["%H:%M", "%H.%M", "%H"], **options)

    def prepare_value(self, value: Any) -> Any:
        """As shown everywhere."""
        return f"{value:%H:%M}" if isinstance(value, time) else value


class MeetingForm(PageForm):
    """When, and who goes."""

    meets_on = DayField(label=_("Welke dag?"))
    meets_at = ClockField(label=_("Hoe laat?"))
    participants = forms.ModelMultipleChoiceField(
        User.objects.none(),
        label=_("Wie gaat?"),
        to_field_name="reference",
        widget=forms.CheckboxSelectMultiple(attrs={"data-look": "chips"}),
        error_messages={"required": _("Kies wie er gaat.")},
    )

    def __init__(self, *args: Any, client: Client, user: User, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["participants"].queryset = colleagues(client, user)
        self.fields["participants"].label_from_instance = lambda colleague: colleague.name

    @property
    def goers(self) -> int:
        """How many are chosen now."""
        return len(self["participants"].value() or ())


class PlanForm(MeetingForm, GatedForm, OnceForm):
    """A contact that is yet to come, and whether the client knows."""

    sections = (Section("", ("kind", "meets_on", "meets_at", "participants", "ground")),)
    submit = _("Afspraak maken")

    kind = Chips(label=_("Wat voor contact?"), choices=VisitKind, initial=VisitKind.HOME_VISIT)
    ground = forms.ChoiceField(label=_("Weet de cliënt dat je komt?"), initial=INVITED, widget=forms.RadioSelect)

    def __init__(self, *args: Any, user: User, grounds: Grounds, **options: Any) -> None:
        super().__init__(*args, initial={"participants": [user.reference]}, user=user, **options)
        self.concerns = {one.reference: one for one in grounds.concerns}
        self.actions = {one.reference: one for one in grounds.actions}
        self.fields["ground"].choices = _ground_choices(grounds)

    def clean(self) -> dict[str, Any]:
        """Uninvited, and because of what; a service knows no codes of a form."""
        words = super().clean()
        ground = words.pop("ground", INVITED)
        words["is_uninvited"] = ground != INVITED
        words["concern"], words["action"] = self.concerns.get(ground), self.actions.get(ground)
        return words


class MoveForm(MeetingForm, EditForm):
    """Another moment, or other people."""

    sections = (Section("", ("meets_on", "meets_at", "participants")),)
    submit = _("Afspraak verzetten")

    def __init__(self, *args: Any, appointment: Appointment, **options: Any) -> None:
        starts_at = timezone.localtime(appointment.starts_at)
        initial = {
            "meets_on": starts_at.date(),
            "meets_at": starts_at.time(),
            "participants": [one.reference for one in appointment.participants.all()],
            "version": appointment.version,
        }
        super().__init__(*args, initial=initial, **options)


def _ground_choices(grounds: Grounds) -> list[tuple[str, str | Promise]]:
    """Where a melding is open, a visit without invitation is because of it (or of an action), never just so."""
    choices: list[tuple[str, str | Promise]] = [(INVITED, _("Ja, dit is afgesproken"))]
    for concern in grounds.concerns:
        choices.append((concern.reference, _("Nee: vanwege de {concern}").format(concern=concern_words(concern))))
    for action in grounds.actions:
        choices.append((action.reference, _("Nee: preventieve actie ‘{title}’").format(title=action.title)))
    return choices if grounds.concerns else [*choices, (OTHER, _("Nee, om een andere reden"))]
