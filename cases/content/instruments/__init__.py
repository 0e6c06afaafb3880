"""The instruments of the method, version 1, in our own words: about a person, and about the own work.

None is mandatory, and none gives a score (PHA-25). The administrator words them anew in a next version.
"""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cases.choices import Phase
from cases.content.instruments import (
    baseline,
    flywheel,
    interests,
    life_story,
    network_questions,
    own_support,
    own_talks,
    review,
    statements,
    talents,
)
from instruments.choices import About
from instruments.definition import Definition


@dataclass(frozen=True)
class Shipped:
    """One instrument as it came: what it asks, what it is good for, and the phase in which it helps (None: any)."""

    code: str
    definition: Definition
    helps: str | Promise
    phase: Phase | None = None
    about: About = About.PERSON


def _own(code: str, definition: Definition, helps: str | Promise) -> Shipped:
    return Shipped(code, definition, helps, about=About.SELF)


# What cases/0008 wrote. An instrument that comes later gets a migration, and a tuple, of its own.
FIRST = (
    Shipped(
        statements.CODE,
        statements.TALKING_STATEMENTS,
        _("Woorden geven aan een gevoel waar je niet vanzelf over praat. Later opnieuw, om het verschil te zien."),
        Phase.OPEN_UP,
    ),
    Shipped(
        life_story.CODE,
        life_story.LIFE_STORY,
        _("Begrijpen hoe het zo gekomen is, in de woorden van de persoon."),
        Phase.LISTEN,
    ),
    Shipped(
        baseline.CODE,
        baseline.BASELINE,
        _("Vastleggen hoe iemand er bij de start voor staat. Alleen als de persoon dat zelf wil."),
        Phase.LISTEN,
    ),
    Shipped(
        talents.TALENTS_CODE, talents.MY_TALENTS, _("Ontdekken wat iemand kan en graag doet."), Phase.WISHES
    ),
    Shipped(
        talents.WISHES_CODE, talents.MY_WISHES, _("Twee wensen binnen bereik, met wie en wat daarvoor nodig is."),
        Phase.WISHES,
    ),
    Shipped(
        interests.CODE,
        interests.INTERESTS,
        _("Snel zien waar iemand warm voor loopt. Helpt ook om een vrijwilliger of activiteit te zoeken."),
        Phase.WISHES,
    ),
    Shipped(
        network_questions.CODE,
        network_questions.NETWORK_QUESTIONS,
        _("Praten over wie en wat er om iemand heen is, naast de netwerkkaart."),
        Phase.WISHES,
    ),
    Shipped(
        flywheel.CODE,
        flywheel.FLYWHEEL,
        _("Kijken wat iemand draagt en aankan, en waar een begin kan liggen."),
        Phase.ACTIONS,
    ),
    Shipped(
        review.REVIEW_CODE, review.REVIEW, _("Samen zien wat er veranderde, en hoe het verder gaat."), Phase.REVIEW
    ),
    Shipped(
        review.APPRECIATION_CODE,
        review.APPRECIATION,
        _("Stilstaan bij wat goed gaat en wat werkt."),
        Phase.REVIEW,
    ),
    Shipped(
        review.CLOSING_CODE,
        review.CLOSING_TALK,
        _("Afronden: wat de persoon ervan vond, en apart wat jij ervan vindt."),
        Phase.REVIEW,
    ),
    _own(own_talks.PREJUDICES_CODE, own_talks.PREJUDICES, _("Je eigen aannames leren kennen.")),
    _own(own_talks.FEEDBACK_CODE, own_talks.TALK_FEEDBACK, _("Terugkijken op een gesprek, alleen of met een collega.")),
    _own(own_talks.RESOLUTIONS_CODE, own_talks.RESOLUTIONS, _("Vasthouden wat je leerde en wat je anders gaat doen.")),
    _own(own_support.REFLECTION_CODE, own_support.SUPPORT_REFLECTION, _("Terugkijken op hoe je iemand steunde.")),
    _own(own_support.SKILLS_CODE, own_support.SUPPORT_SKILLS, _("Zien waar je goed in bent en wat je wilt leren.")),
)  # fmt: skip
