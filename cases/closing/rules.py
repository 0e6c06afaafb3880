"""What closing asks for each reason, and what the method says of it; pure."""

from collections.abc import Collection
from datetime import date
from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from cases.choices import ClosingReason
from method.advice import Advice, warn
from typology.advice import ending_advice
from typology.choices import Persistence

R = ClosingReason


class ReasonGroup(NamedTuple):
    """Reasons that belong together, in plain words."""

    title: str | Promise
    reasons: tuple[ClosingReason, ...]


class Asked(NamedTuple):
    """What a form asks beside the day: how the person sees it, how we do, and what comes after."""

    person: bool = True
    worker: bool = True
    after: bool = True


GROUPS = (
    ReasonGroup(_("Het is klaar"), (R.GOAL_REACHED, R.OWN_STRENGTH, R.NOT_ISOLATED, R.MONITORING)),
    ReasonGroup(_("Iemand anders neemt het over"), (R.VOLUNTEER, R.REFERRED, R.FAMILY, R.SAFETY_NET)),
    ReasonGroup(
        _("De persoon wil niet (verder)"), (R.CLIENT_STOPPED, R.MISSED_APPOINTMENTS, R.REFERRAL_REFUSED)
    ),
    ReasonGroup(
        _("Er is iets veranderd, of het lukt zo niet"), (R.MOVED, R.NO_CONTACT, R.NO_EFFECT, R.DIED)
    ),
)  # fmt: skip
# Dutch words for addresses. "Not known" is of what came from before; nobody chooses it.
SLUGS = {
    R.GOAL_REACHED: "doel-bereikt",
    R.OWN_STRENGTH: "eigen-kracht",
    R.VOLUNTEER: "vrijwilliger",
    R.REFERRED: "doorverwezen",
    R.MONITORING: "in-beeld",
    R.SAFETY_NET: "vangnet",
    R.CLIENT_STOPPED: "wilde-stoppen",
    R.MISSED_APPOINTMENTS: "afspraken-bleven-uit",
    R.REFERRAL_REFUSED: "verwijzing-niet-gewild",
    R.FAMILY: "familie",
    R.NOT_ISOLATED: "niet-geisoleerd",
    R.NO_EFFECT: "geen-effect",
    R.MOVED: "verhuisd",
    R.DIED: "overleden",
    R.NO_CONTACT: "geen-contact",
}
REASONS = {slug: reason for reason, slug in SLUGS.items()}
# Nobody is there to ask.
OUT_OF_REACH = frozenset({R.MOVED, R.NO_CONTACT, R.UNKNOWN})
TURNED_DOWN = frozenset({R.MISSED_APPOINTMENTS, R.REFERRAL_REFUSED})
HARD_TO_REACH = frozenset({Persistence.SITUATIONAL, Persistence.STRUCTURAL_PSYCHIATRIC})
MISSING = {"review": _("terugblik"), "emergency_plan": _("noodplan"), "aftercare": _("dag voor nazorg")}


def asked_for(reason: ClosingReason | str) -> Asked:
    """What fits a reason: of who died nothing is asked, of who is out of reach not how they see it."""
    if reason == R.DIED:
        return Asked(person=False, worker=False, after=False)
    if reason in OUT_OF_REACH:
        return Asked(person=False, after=False)
    return Asked()


def weighing_advice(reason: ClosingReason | str, *, rows: Collection[str]) -> list[Advice]:
    """CLO-13 (M&H 2011): missed appointments or a refused referral belong to the picture of two rows."""
    if reason not in TURNED_DOWN or not HARD_TO_REACH & set(rows):
        return []
    if reason == R.MISSED_APPOINTMENTS:
        sentence = _("Wegblijven hoort bij de situatie van deze persoon. Weeg dat eerst: kan het langzamer?")
    else:
        sentence = _("Hulp afwijzen hoort bij de situatie van deze persoon. Weeg dat eerst: kun je nog blijven komen?")
    return [warn("CLO-13", sentence)]


def missing_advice(missing: Collection[str]) -> list[Advice]:
    """CLO-03 (Viaa-werk 2018): it closes without a review, an emergency plan or a day for aftercare (`MISSING`)."""
    if not missing:
        return []
    *names, last = [str(words) for code, words in MISSING.items() if code in missing]
    what = _t("{names} of {last}").format(names=", ".join(names), last=last) if names else last
    return [warn("CLO-03", _t("Er is nog geen {what}. Dit missen mensen achteraf het meest.").format(what=what))]


def nearing_advice(rows: Collection[str], *, planned_until: date | None, today: date, weeks: int) -> list[Advice]:
    """CLO-10 (M&H 2011), for who plans: situational, and the planned end is near."""
    if not planned_until:
        return []
    advice = ending_advice(rows, ends_on=planned_until, today=today, weeks=weeks)
    return [one for one in advice if one.rule == "CLO-10"]
