"""Forms of the personal plan."""

from typing import Any

from django import forms
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from cases.choices import Doer, GoalOwner, GoalResult, LifeDomain
from cases.models import Client, Goal, PlanAction
from cases.planning import colleagues
from typology.choices import ActionKind, GoalAim
from ui.fields import Chips, DayField, Line, LongText
from ui.forms import EditForm, OnceForm, PageForm, Section

ON_PAPER = _("Dit komt op het blad voor de cliënt.")


class GoalWords(PageForm):
    """What somebody wants; only the words and whose wish it is are needed."""

    words = Line(
        label=_("Wat wil de persoon graag?"),
        max_length=300,
        help_text=_("In de eigen woorden, zoals het gezegd is. Dit komt op het blad voor de cliënt."),
    )
    owner = Chips(label=_("Van wie is dit doel?"), choices=GoalOwner, initial=GoalOwner.CLIENT)
    own_ways = LongText(label=_("Wat werkt al?"), required=False, rows=2, max_length=1_000, help_text=ON_PAPER)
    supporters = Line(label=_("Wie steunt?"), required=False, help_text=ON_PAPER)
    obstacles = LongText(label=_("Wat kan in de weg zitten?"), required=False, rows=2, max_length=1_000)
    domain = Chips(label=_("Waar gaat het over?"), choices=LifeDomain, required=False)
    aim = Chips(label=_("Waar is het op gericht?"), choices=GoalAim, required=False)


MORE = ("own_ways", "supporters", "obstacles", "domain", "aim")


class AddGoalForm(GoalWords, OnceForm):
    """A new goal; the rest stays shut."""

    sections = (Section("", ("words", "owner")), Section(_("Meer, als het helpt"), MORE, folded=True))
    submit = _("Doel opslaan")


class EditGoalForm(GoalWords, EditForm):
    """A goal as it stands, all of it open."""

    sections = (Section("", ("words", "owner", *MORE)),)

    def __init__(self, *args: Any, goal: Goal, **options: Any) -> None:
        initial = {name: getattr(goal, name) for name in ("words", "owner", *MORE, "version")}
        super().__init__(*args, initial=initial, **options)


class EndGoalForm(EditForm):
    """How it went."""

    sections = (Section("", ("result", "what_helped")),)
    submit = _("Doel afronden")

    result = Chips(label=_("Hoe liep het af?"), choices=GoalResult)
    what_helped = LongText(label=_("Wat hielp?"), required=False, rows=3, max_length=1_000)


class StepWords(PageForm):
    """One small step: what, who and when."""

    what = Line(
        label=_("Wat is de stap?"), help_text=_("Klein genoeg om te lukken. Dit komt op het blad voor de cliënt.")
    )
    doer = Chips(label=_("Wie doet het?"), choices=Doer, initial=Doer.CLIENT)
    user = forms.ModelChoiceField(
        User.objects.none(),
        label=_("Welke collega?"),
        required=False,
        to_field_name="reference",
        empty_label=_("ikzelf"),
    )
    due_on = DayField(label=_("Wanneer?"), required=False)
    kind = Chips(label=_("Hoe?"), choices=ActionKind, initial=ActionKind.INDIVIDUAL)

    def offer(self, client: Client, by: User, named: User | None = None) -> None:
        """The colleagues who can be named; whoever was named stays on the list."""
        offered = Q(pk__in=colleagues(client, by).values("pk"))
        if named:
            offered |= Q(pk=named.pk)
        self.fields["user"].queryset = User.objects.filter(offered).order_by("name")
        self.fields["user"].label_from_instance = lambda colleague: colleague.name


STEP = ("what", "doer", "user", "due_on", "kind")


class AddStepForm(StepWords, OnceForm):
    """A new step."""

    sections = (Section("", STEP),)
    submit = _("Stap opslaan")

    def __init__(self, *args: Any, client: Client, by: User, **options: Any) -> None:
        super().__init__(*args, **options)
        self.offer(client, by)


class EditStepForm(StepWords, EditForm):
    """A step as it stands, and what it brought."""

    sections = (Section("", (*STEP, "brought")),)

    brought = Line(label=_("Wat bracht het?"), max_length=300, required=False)

    def __init__(self, *args: Any, client: Client, by: User, step: PlanAction, **options: Any) -> None:
        initial = {name: getattr(step, name) for name in ("what", "doer", "due_on", "kind", "brought", "version")}
        initial["user"] = step.user.reference if step.user else None
        super().__init__(*args, initial=initial, **options)
        self.offer(client, by, step.user)
