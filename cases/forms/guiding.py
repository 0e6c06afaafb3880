"""Forms about where a trajectory stands, how it is set up, who leads it, and looking it over."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.choices import CaseReviewKind, Direction, IsolationPlace, Question, TrajectoryStatus
from cases.forms.opening import LeadField
from cases.models import Trajectory
from ui.dates import months_before
from ui.fields import Chips, DayField, Line, LongText
from ui.forms import EditForm, OnceForm, Section

NOT_AGREED, OWN_DAY = "none", "day"
# How many months from today a chip means (PHA-04).
AHEAD = {"1": _("over een maand"), "3": _("over drie maanden"), "6": _("over een half jaar")}
ALONE, TOGETHER = "alone", "group"
AT_ONCE, WARM = "at_once", "warm"


class StatusForm(EditForm):
    """Where the trajectory stands, and when to ask again (PHA-04: offered, never forced)."""

    sections = (Section("", ("status", "ask_again", "ask_again_on", "question")),)

    status = Chips(
        label=_("Status"), choices=[one for one in TrajectoryStatus.choices if one[0] != TrajectoryStatus.CLOSED]
    )
    ask_again = Chips(
        label=_("Nog eens vragen?"),
        choices=[(NOT_AGREED, _("niet afgesproken")), *AHEAD.items(), (OWN_DAY, _("op een andere dag"))],
        required=False,
        help_text=_("Bij rust of geen behoefte: spreek een dag af om het nog eens te vragen. Het hoeft niet."),
    )
    ask_again_on = DayField(label=_("Opnieuw vragen op"), required=False)
    question = Chips(label=_("Eerste vraag"), choices=Question, required=False)

    def __init__(self, *args: Any, trajectory: Trajectory, today: date, **options: Any) -> None:
        initial = {name: getattr(trajectory, name) for name in ("status", "ask_again_on", "question", "version")}
        initial["ask_again"] = OWN_DAY if trajectory.ask_again_on else NOT_AGREED
        super().__init__(*args, initial=initial, **options)
        self.today = today

    def clean(self) -> dict[str, Any]:
        """The day that was meant: of a chip, the typed one, or none."""
        words = super().clean()
        chosen = words.pop("ask_again", "")
        if chosen in AHEAD:
            words["ask_again_on"] = months_before(self.today, -int(chosen))
        elif chosen == NOT_AGREED:
            words["ask_again_on"] = None
        elif chosen == OWN_DAY and not words.get("ask_again_on") and "ask_again_on" not in self.errors:
            self.add_error("ask_again_on", _("Welke dag? Vul hem in, of kies ‘niet afgesproken’."))
        return words


class SetUpForm(EditForm):
    """What is worked on and in what time; nothing here is compulsory (PHA-21)."""

    sections = (
        Section(_("Waar het over gaat"), ("isolation_place", "direction", "group", "group_reason")),
        Section(_("Tijd"), ("planned_hours", "planned_until")),
    )

    isolation_place = Chips(
        label=_("Waar staat het isolement?"),
        choices=IsolationPlace,
        required=False,
        help_text=_("Ook als de vraag over iets anders ging, telt het isolement zo mee."),
    )
    direction = Chips(
        label=_("Waar werken we aan?"),
        choices=Direction,
        required=False,
        help_text=_(
            "De eerste vier zijn behandeling: het isolement kleiner maken. De laatste twee zijn ondersteuning: het "
            "draaglijk houden."
        ),
    )
    group = Chips(
        label=_("Eén op één of in een groep?"),
        choices=[(ALONE, _("één op één")), (TOGETHER, _("in een groep"))],
        help_text=_("Eén op één is het uitgangspunt."),
    )
    group_reason = Line(label=_("Waarom past een groep hier?"), max_length=300, required=False)
    planned_hours = forms.IntegerField(
        label=_("Hoeveel uur denk je nodig te hebben?"),
        min_value=1,
        max_value=2_000,
        required=False,
        help_text=_(
            "Alleen als het helpt. Ter vergelijking: een proef met intensieve begeleiding rekende 50 uur in 6 maanden. "
            "Dat is een voorbeeld en geen norm."
        ),
    )
    planned_until = DayField(label=_("Tot wanneer ongeveer?"), required=False)

    def __init__(self, *args: Any, trajectory: Trajectory, **options: Any) -> None:
        names = ("isolation_place", "direction", "group_reason", "planned_hours", "planned_until", "version")
        initial = {name: getattr(trajectory, name) for name in names}
        initial["group"] = TOGETHER if trajectory.is_group else ALONE
        super().__init__(*args, initial=initial, **options)

    def clean(self) -> dict[str, Any]:
        """A group or not, as the service knows it."""
        words = super().clean()
        words["is_group"] = words.pop("group", ALONE) == TOGETHER
        return words


class LeadForm(EditForm):
    """Who holds the case, where nobody does yet or nobody can hand it over."""

    sections = (Section("", ("lead",)),)
    submit = _("Regie geven")
    is_warm = False
    lead = LeadField()

    def __init__(self, *args: Any, trajectory: Trajectory, **options: Any) -> None:
        initial = {"lead": trajectory.lead_id, "version": trajectory.version}
        super().__init__(*args, initial=initial, **options)
        self.fields["lead"].offer([trajectory.team_id])


class ChangeLeadForm(LeadForm):
    """Who gets the case from the colleague who has it, and how (PHA-16)."""

    sections = (Section("", ("lead", "way", "reason")),)
    submit = _("Doorgaan")
    way = Chips(
        label=_("Hoe gaat het over?"),
        choices=[(WARM, _("warm overdragen (aanbevolen)")), (AT_ONCE, _("meteen"))],
        initial=WARM,
        help_text=_(
            "Warm: de nieuwe collega doet vanaf vandaag mee, beide collega’s lopen samen de stappen door, en daarna "
            "gaat de regie over. Meteen: de regie gaat nu over."
        ),
    )
    reason = Line(label=_("Waarom een andere regiehouder?"), max_length=300, required=False)

    def clean(self) -> dict[str, Any]:
        """The reason is kept with a warm hand-over only; `is_warm` says which of the two was chosen."""
        words = super().clean()
        self.is_warm = words.pop("way", WARM) == WARM
        if not self.is_warm:
            words.pop("reason", "")
        return words


class ReviewForm(OnceForm):
    """A case was looked over: with whom, and what came out."""

    sections = (Section("", ("kind", "reviewed_on", "with_whom", "brought")),)
    submit = _("Terugblik opslaan")

    kind = Chips(label=_("Met wie keek je terug?"), choices=CaseReviewKind)
    reviewed_on = DayField(label=_("Wanneer?"))
    with_whom = Line(
        label=_("Wie waren erbij?"), required=False, help_text=_("Namen of functies, bijvoorbeeld: Joost en de POH.")
    )
    brought = LongText(
        label=_("Wat kwam eruit?"),
        rows=5,
        max_length=2_000,
        required=False,
        help_text=_("Wat veranderde er, wat hielp, wat stond in de weg, en wat nu?"),
    )
