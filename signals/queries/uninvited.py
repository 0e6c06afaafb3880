"""What pages show of a visit without invitation, as ready words."""

from datetime import date
from typing import Any, NamedTuple

from django.db.models import Count, F, Prefetch, Q, QuerySet, Subquery
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import User
from method.advice import Advice
from signals.choices.uninvited import CONSIDERATIONS, Decision, UninvitedStep
from signals.content.uninvited import STEP_GUIDANCE
from signals.models import Concern, UninvitedStepTaken, UninvitedVisit
from signals.rules.uninvited import STOPS, is_called_off, uninvited_advice
from ui.show import day_words
from ui.text import has_words

LONGEST_REASON = 300


class Thinking(NamedTuple):
    """How far colleagues are with one melding: the considerations, and the steps taken by their code."""

    visit: UninvitedVisit
    taken: dict[str, UninvitedStepTaken]

    @property
    def decisions(self) -> dict[str, str]:
        """The decision by step."""
        return {step: taken.decision for step, taken in self.taken.items()}

    @property
    def weighed(self) -> list[str]:
        """The names of the considerations that are not open."""
        return weighed_in(self.visit)


class StepRow(NamedTuple):
    """One step as the page tells it; `decision` is empty while it is open, then `lines` say what to think about."""

    number: int
    title: str
    question: str
    lines: tuple[Any, ...]
    decision: str
    label: str
    reason: str
    meta: str
    consulted: str


def visits_of(concern: Concern) -> QuerySet[UninvitedVisit]:
    """The visit of this melding first, then those of meldingen merged into it: there the thinking goes on."""
    visits = UninvitedVisit.objects.filter(Q(concern=concern) | Q(concern__merged_into=concern))
    return visits.order_by(F("concern__merged_into").asc(nulls_first=True), "pk")


def thinking(concern: Concern) -> Thinking:
    """What was decided and weighed about this melding; two statements, nothing is stored by looking."""
    steps = Prefetch("steps", UninvitedStepTaken.objects.select_related("who"))
    visit = visits_of(concern).prefetch_related(steps).first()
    return Thinking(visit or UninvitedVisit(), {one.step: one for one in visit.steps.all()} if visit else {})


def step_to_take(concern: Concern, step: str, *, by: User, today: date) -> UninvitedStepTaken:
    """The step as it was taken, or one to begin with: by this user, today, version 0."""
    taken = UninvitedStepTaken.objects.filter(visit=_visit_in(concern), step=step).first()
    return taken or UninvitedStepTaken(step=step, who=by, decided_on=today, version=0)


def steps_page(concern: Concern) -> dict[str, Any]:
    """The five steps, the four considerations, and where that leads."""
    found = thinking(concern)
    advice = uninvited_advice(steps=found.decisions, weighed=found.weighed)
    return {
        "steps": [_row(step, found.taken.get(step)) for step in UninvitedStep],
        "considerations": [(_question(name), getattr(found.visit, name)) for name in CONSIDERATIONS],
        "progress": progress_words(len(found.taken), len(found.weighed)),
        "is_called_off": is_called_off(found.decisions),
        "is_ready": not advice,
    }


def advice_before_going(concern: Concern) -> list[Advice]:
    """SIG-09: what is open before somebody goes because of this melding; two statements."""
    found = thinking(concern)
    return uninvited_advice(steps=found.decisions, weighed=found.weighed)


def shown_on_concern(concern: Concern) -> dict[str, Any]:
    """For the page of a melding (`signals/_uninvited.html`): the link and how far it is; one statement.

    Empty once it is closed, or belongs to a client: from then on it is part of that file, and planned from there.
    """
    if not concern.is_open or concern.joined_at:
        return {}
    visit = visits_of(concern).annotate(number=Count("steps")).first()
    return {
        "url": reverse("cases:uninvited", args=[concern.reference]),
        "progress": progress_words(visit.number, len(weighed_in(visit))) if visit else "",
    }


def reason_not_to_go(concern: Concern) -> str:
    """Why colleagues decided not to go, at most 300 characters; empty when they did not. To start a form with."""
    stopped = UninvitedStepTaken.objects.filter(visit=_visit_in(concern), step__in=STOPS, decision=Decision.NO)
    taken = stopped.order_by("-decided_on", "-pk").first()
    return taken.reason[:LONGEST_REASON] if taken else ""


def progress_words(steps: int, weighed: int) -> str:
    """How far it is: "2 van de 5 stappen · 0 van de 4 afwegingen"."""
    taken = _("{n} van de {all} stappen").format(n=steps, all=len(UninvitedStep))
    considered = _("{n} van de {all} afwegingen").format(n=weighed, all=len(CONSIDERATIONS))
    return f"{taken} · {considered}"


def weighed_in(visit: UninvitedVisit) -> list[str]:
    """The names of the considerations that were answered or do not apply."""
    return [name for name in CONSIDERATIONS if has_words(getattr(visit, name))]


def _visit_in(concern: Concern) -> Subquery:
    """The same visit, inside another statement."""
    return Subquery(visits_of(concern).values("pk")[:1])


def _question(name: str) -> str:
    return UninvitedVisit._meta.get_field(name).verbose_name


def _row(step: UninvitedStep, taken: UninvitedStepTaken | None) -> StepRow:
    guidance = STEP_GUIDANCE[step]
    about = (step.number, step.label, guidance.question, guidance.lines)
    if not taken:
        return StepRow(*about, "", _("nog open"), "", "", "")
    consulted = _("Overlegd met {who}.").format(who=taken.consulted) if taken.consulted else ""
    alone = _("Niet overlegd: {why}").format(why=taken.why_not_consulted) if taken.why_not_consulted else ""
    meta = f"{taken.who.name} · {day_words(taken.decided_on)}"
    label = str(Decision(taken.decision).label)
    return StepRow(*about, taken.decision, label, taken.reason, meta, " ".join(filter(None, (consulted, alone))))
