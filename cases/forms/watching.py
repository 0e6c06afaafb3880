"""Forms of staying in view, of the watch network and of the emergency plan."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from accounts.choices import Role
from accounts.models import User
from cases.choices import ConsentAnswer, MonitoringKind, WatcherKind
from cases.models import Client, EmergencyPlan, Monitoring, WatchMember
from cases.planning import colleagues
from signals.forms.considerations import CONSIDERATIONS_SECTION, ConsiderationsForm
from ui.fields import Chips, DayField, Line, LongText, PhoneField
from ui.forms import EditForm, GatedForm, OnceForm, PageForm, Section

RHYTHMS, ONCE = (2, 4, 6, 8, 12), "once"
USUAL_RHYTHM = "6"


class MonitoringWords(PageForm):
    """Who keeps contact, how often and what was agreed; with the client's yes where that is still missing."""

    sections = (Section("", ("kind", "user", "rhythm_weeks", "next_on", "agreed")),)

    kind = Chips(label=_("Hoe?"), choices=MonitoringKind, initial=MonitoringKind.IN_VIEW)
    user = forms.ModelChoiceField(
        User.objects.none(), label=_("Wie is de vaste persoon?"), to_field_name="reference", empty_label=None
    )
    rhythm_weeks = Chips(label=_("Hoe vaak?"), initial=USUAL_RHYTHM)
    next_on = DayField(
        label=_("Wanneer de volgende keer?"),
        required=False,
        help_text=_("Laat leeg om vanaf vandaag te tellen. Bij één keer: kies de dag."),
    )
    agreed = Line(
        label=_("Wat is er afgesproken?"),
        required=False,
        max_length=300,
        help_text=_("Bijvoorbeeld: bellen op dinsdagochtend, twee keer laten overgaan."),
    )
    answer = Chips(label="", choices=ConsentAnswer)
    how = Line(
        label=_("Hoe is dat gezegd?"),
        max_length=120,
        required=False,
        help_text=_("Bijvoorbeeld: mondeling, bij het laatste bezoek."),
    )

    def __init__(self, *args: Any, client: Client, user: User, asks: bool, **options: Any) -> None:
        """`asks`: the client's yes is still missing, and this user may write it down."""
        super().__init__(*args, **options)
        self.fields["user"].queryset = colleagues(client, user)
        self.fields["user"].label_from_instance = lambda colleague: colleague.name
        self.fields["rhythm_weeks"].choices = rhythm_choices(self.initial.get("rhythm_weeks", ""))
        self.fields["answer"].label = _("Vindt {name} dit goed?").format(name=client.person.call_name)
        if not asks:
            del self.fields["answer"], self.fields["how"]

    def drawn_sections(self) -> tuple[Section, ...]:
        """The client's answer first, where it is asked."""
        asked = (Section("", ("answer", "how")),) if "answer" in self.fields else ()
        return (*asked, *self.sections)

    def clean(self) -> dict[str, Any]:
        """A rhythm as a number; one contact asks a day, unless the answer was no."""
        words = super().clean()
        rhythm = words.get("rhythm_weeks")
        words["rhythm_weeks"] = int(rhythm) if rhythm and rhythm != ONCE else None
        refused = words.get("answer") == ConsentAnswer.REFUSED
        if rhythm == ONCE and not refused and not words.get("next_on") and "next_on" not in self.errors:
            self.add_error("next_on", _("Op welke dag is dit contact?"))
        return words


class StartMonitoringForm(MonitoringWords, OnceForm):
    """From today on."""

    submit = _("Afspreken")

    def __init__(self, *args: Any, user: User, kind: str = "", **options: Any) -> None:
        initial = {"user": user.reference, "kind": kind if kind in MonitoringKind else MonitoringKind.IN_VIEW}
        super().__init__(*args, user=user, initial=initial, **options)


class ChangeMonitoringForm(MonitoringWords, EditForm):
    """As it was agreed before; a fixed person who left makes room for whoever changes it."""

    def __init__(self, *args: Any, client: Client, user: User, monitoring: Monitoring, **options: Any) -> None:
        holder = monitoring.user if monitoring.user and monitoring.user.is_active else user
        initial = {name: getattr(monitoring, name) for name in ("kind", "next_on", "agreed", "version")}
        initial |= {"user": holder.reference, "rhythm_weeks": str(monitoring.rhythm_weeks or ONCE)}
        super().__init__(*args, client=client, user=user, initial=initial, **options)


class GiveMonitoringForm(EditForm):
    """Who becomes the fixed person."""

    sections = (Section("", ("user",)),)
    submit = _("Vaste persoon kiezen")

    user = forms.ModelChoiceField(
        User.objects.none(),
        label=_("Wie wordt de vaste persoon?"),
        to_field_name="reference",
        empty_label=_("kies iemand"),
    )

    def __init__(self, *args: Any, client: Client, monitoring: Monitoring, **options: Any) -> None:
        super().__init__(*args, initial={"version": monitoring.version}, **options)
        self.fields["user"].queryset = User.objects.active_in([client.team_id], Role.WORKER, Role.COORDINATOR)
        self.fields["user"].label_from_instance = lambda colleague: colleague.name


class EndMonitoringForm(EditForm):
    """Why it stops."""

    sections = (Section("", ("why",)),)
    submit = _("Stoppen")

    why = Line(label=_("Waarom stopt het?"), help_text=_("In één zin, voor wie dit later leest."))


class UnagreedNetworkForm(ConsiderationsForm, GatedForm, OnceForm):
    """A watch network without the client's yes: why, on what ground, and the four considerations (CLO-06)."""

    sections = (Section("", ("deviation", "ground")), CONSIDERATIONS_SECTION)
    submit = _("Signaleringsnetwerk beginnen")

    ground = Line(
        label=_("Op welke grond?"),
        max_length=300,
        help_text=_("Bijvoorbeeld: vitaal belang, of een taak van de gemeente. Overleg met de privacyfunctionaris."),
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        """Whoever comes here always meets the gate: its question stands first and wants an answer."""
        super().__init__(*args, **options)
        self.fields["deviation"].required = True

    def drawn_sections(self) -> tuple[Section, ...]:
        """The question is among them already."""
        return self.sections


class WatcherWords(PageForm):
    """Who somebody is, what they look out for and what they do then."""

    sections = (Section("", ("name", "kind", "watches", "does", "phone")),)

    name = Line(label=_("Naam"), max_length=120)
    kind = Chips(label=_("Wie is dat?"), choices=WatcherKind)
    watches = Line(
        label=_("Let op"),
        max_length=300,
        required=False,
        help_text=_("Wat kan iemand zien? Bijvoorbeeld: de gordijnen blijven dicht. Dit komt op de afspraakkaart."),
    )
    does = Line(
        label=_("Doet dan"),
        max_length=300,
        required=False,
        help_text=_("Bijvoorbeeld: belt aan, en belt daarna ons. Dit komt op de afspraakkaart."),
    )
    phone = PhoneField()


class AddWatcherForm(WatcherWords, OnceForm):
    """Somebody joins."""

    submit = _("Toevoegen")


class EditWatcherForm(WatcherWords, EditForm):
    """As it stands now."""

    def __init__(self, *args: Any, member: WatchMember, **options: Any) -> None:
        names = ("name", "kind", "phone", "watches", "does", "version")
        super().__init__(*args, initial={name: getattr(member, name) for name in names}, **options)


class EmergencyForm(OnceForm, EditForm):
    """The four questions, to fill in together; it begins with what holds now."""

    sections = (Section("", ("signs", "helps", "hinders", "calls")),)
    submit = _("Noodplan bewaren")

    signs = LongText(
        label=_("Hoe merk je dat het niet goed gaat?"),
        rows=3,
        max_length=2_000,
        help_text=_("Schrijf op zoals de persoon het zegt: “Dan slaap ik niet”. Dit komt op het blad."),
    )
    helps = LongText(label=_("Wat helpt dan?"), rows=3, max_length=2_000, required=False)
    hinders = LongText(label=_("Wat helpt niet?"), rows=2, max_length=1_000, required=False)
    calls = LongText(
        label=_("Wie bellen we?"),
        rows=3,
        max_length=1_000,
        required=False,
        help_text=_("Eén naam met nummer op een regel, in de volgorde van bellen."),
    )

    def __init__(self, *args: Any, plan: EmergencyPlan | None, number: int, **options: Any) -> None:
        names = ("signs", "helps", "hinders", "calls")
        initial = {name: getattr(plan, name) for name in names} if plan else {}
        super().__init__(*args, initial=initial | {"version": number}, **options)


def rhythm_choices(current: str) -> list[tuple[str, str]]:
    """Every so many weeks, the one that holds now among them, or once."""
    weeks = {*RHYTHMS, *([int(current)] if current.isdigit() else [])}
    return [*((str(one), ngettext("elke week", "elke {n} weken", one).format(n=one)) for one in sorted(weeks)),
            (ONCE, _("één keer"))]  # fmt: skip
