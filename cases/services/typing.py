"""Deciding about a typing, side by side with what the typing guide proposed, and what follows from it."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.services import store
from cases.choices import Decision
from cases.models import Assessment, Indication, Proposal, ProvisionalIndication, Trajectory
from cases.rules import otherwise_advice, provisional_advice
from cases.services.clients import checked_lead
from cases.typing.basis import Basis, basis_of
from instruments.services.sheets import finish_sheet
from method.advice import Advice, require
from method.services import deviate
from people.models import Person
from typology.choices import Profile
from typology.guide import GUIDE_VERSION
from typology.rules import candidates, shared_dimensions


@transaction.atomic
def confirm_typing(*, person: Person, note: str, version: int, by: User, at: datetime) -> Assessment:
    """Take over what the guide proposes: a profile, or only a row or a column."""
    basis = _basis(person, version)
    if not basis.proposes:
        raise ValidationError(
            _("De typeerhulp stelt nu niets voor: er is nog te weinig bekend. Kies zelf, of stel de typering uit.")
        )
    reading = basis.reading
    found = {"persistence": reading.persistence, "orientation": reading.orientation, "note": note}
    return _decide(basis, Assessment(person=person, decision=Decision.CONFIRMED, **found), by=by, at=at)


@transaction.atomic
def choose_typing(
    *, person: Person, persistence: str, orientation: str, note: str, otherwise: str, version: int, by: User,
    at: datetime, deviation: str = "",
) -> Assessment:  # fmt: skip
    """A row and a column chosen by the worker; either may stay open (TYP-03). TYP-08: another asks why."""
    basis = _basis(person, version)
    found = {"persistence": persistence, "orientation": orientation, "note": note}
    decision = _decision(basis, candidates(persistence, orientation))
    assessment = Assessment(person=person, decision=decision, **found)
    return _decide_freely(basis, assessment, otherwise=otherwise, deviation=deviation, by=by, at=at)


@transaction.atomic
def doubt_typing(
    *, person: Person, profiles: Sequence[str], note: str, otherwise: str, version: int, by: User, at: datetime,
    deviation: str = "",
) -> Assessment:  # fmt: skip
    """Doubt between two; row and column hold what both share. TYP-08: asks why when neither is proposed."""
    basis = _basis(person, version)
    chosen = list(dict.fromkeys(map(Profile, profiles)))
    if len(chosen) != 2:
        raise ValidationError({"profiles": _("Kies precies twee profielen.")})
    one, two = chosen
    row, column = shared_dimensions(one, two)
    assessment = Assessment(
        person=person,
        decision=Decision.DOUBT,
        persistence=row,
        orientation=column,
        doubt_one=one,
        doubt_two=two,
        note=note,
    )
    return _decide_freely(basis, assessment, otherwise=otherwise, deviation=deviation, by=by, at=at)


@transaction.atomic
def postpone_typing(
    *, person: Person, until_on: date, meanwhile: str, note: str, version: int, by: User, at: datetime
) -> Assessment:
    """TYP-11: not yet; a startindicering says what happens meanwhile, and until when."""
    basis = _basis(person, version)
    for refusal in provisional_advice(until_on=until_on, today=localdate(at)):
        raise ValidationError({"until_on": refusal.sentence})
    assessment = Assessment(person=person, decision=Decision.POSTPONED, note=note)
    _decide(basis, assessment, by=by, at=at)
    provisional = ProvisionalIndication(assessment=assessment, until_on=until_on, meanwhile=meanwhile)
    store(provisional, Action.START_INDICATED, by=by)
    return assessment


@transaction.atomic
def indicate(
    *, trajectory: Trajectory, approach: str, responsible: User, volunteers: str, means: str, basis: str, by: User,
    at: datetime,
) -> Indication:  # fmt: skip
    """Write down the five points of an indicering; earlier ones stay as history."""
    if not Trajectory.objects.select_for_update().open().filter(pk=trajectory.pk).exists():
        raise ValidationError(_("Dit traject is afgesloten. Een indicering hoort bij een lopend traject."))
    indication = Indication(
        trajectory=trajectory,
        approach=approach,
        responsible=checked_lead(responsible, trajectory.team),
        volunteers=volunteers,
        means=means,
        basis=basis,
        indicated_on=localdate(at),
        indicated_by=by,
    )
    store(indication, Action.INDICATED, by=by)
    return indication


def _basis(person: Person, version: int) -> Basis:
    """What is known now, with the person locked; refused when it is not what the worker looked at."""
    Person.objects.select_for_update().get(pk=person.pk)
    basis = basis_of(person, person.assessments.first())
    if basis.version != version:
        raise ValidationError(
            _(
                "Intussen is er iets bij gekomen: een observatie, of een typering door een collega. Wat je typte staat "
                "er nog. Kijk hoe het nu is, en besluit dan opnieuw."
            ),
            code="stale",
        )
    return basis


def _decide_freely(
    basis: Basis, assessment: Assessment, *, otherwise: str, deviation: str, by: User, at: datetime
) -> Assessment:
    """Keep what the worker chose. TYP-08: with both reasons where it leaves nothing of what the guide proposes."""
    advice = otherwise_advice(proposed=basis.proposed, chosen=assessment.candidates)
    rules = _with_reasons(advice, otherwise, deviation)
    assessment.otherwise = otherwise if rules else ""
    _decide(basis, assessment, by=by, at=at)
    deviate(target=assessment, rules=rules, reason=deviation, by=by, at=at)
    return assessment


def _with_reasons(advice: Sequence[Advice], otherwise: str, deviation: str) -> tuple[str, ...]:
    """TYP-08: the rules deviated from; what is missing of both reasons is asked at once."""
    missing: dict[str, Any] = {}
    try:
        rules = require(advice, deviation)
    except ValidationError as refusal:
        rules, missing = (), refusal.error_dict
    if advice and not otherwise:
        missing["otherwise"] = _("Kies ook wat het beste past. Zo zien jullie later waar het aan ligt.")
    if missing:
        raise ValidationError(missing)
    return rules


def _decision(basis: Basis, chosen: Collection[Profile]) -> Decision:
    """What this choice did with the proposal; see `Decision`."""
    if not set(chosen) & set(basis.proposed):
        return Decision.OTHER
    return Decision.CONFIRMED if basis.proposes and chosen == basis.proposed else Decision.OWN


def _decide(basis: Basis, assessment: Assessment, *, by: User, at: datetime) -> Assessment:
    """Keep the decision beside what the guide said, and put the observations away on which both rest."""
    assessment.assessed_on, assessment.assessed_by = localdate(at), by
    store(assessment, Action.ASSESSED, by=by)
    known = basis.observed
    if known.latest:
        store(_proposal(basis, assessment), Action.TYPING_PROPOSED, by=by)
    if known.sheet:
        finish_sheet(sheet=known.sheet.sheet, version=known.version, at=at, by=by)
    return assessment


def _proposal(basis: Basis, assessment: Assessment) -> Proposal:
    reading = basis.reading
    return Proposal(
        assessment=assessment,
        observations=basis.observed.latest,
        guide_version=GUIDE_VERSION,
        persistence=reading.persistence,
        orientation=reading.orientation,
        likelihoods={profile.value: round(share, 4) for profile, share in reading.profiles.items()},
    )
