"""Instruments that were filled in with people of the demo, and writing them into the product."""

from collections.abc import Iterable
from datetime import datetime, time

from django.utils import timezone

from accounts.models import User
from cases.models import Client
from cases.services.sheets import finish_person_sheet, start_person_sheet
from desk.demo.sketch import Calendar, FilledIn
from instruments.answers import AnswerFacts

LONELY, TALENTS, WISHES, REVIEW = "gespreksstellingen", "mijn_talenten", "mijn_wensen", "terug_en_vooruitblik"
TRUUS_LONELY_FIRST = {
    "daily_problems": "no", "good_friend": "more_or_less", "emptiness": "yes", "fall_back_on": "no", "company": "yes",
    "circle_too_small": "yes", "many_to_trust": "no", "close_enough": "no", "people_around": "yes", "let_down": "no",
    "friends_when_needed": "more_or_less",
}  # fmt: skip
TRUUS_LONELY_LATER = TRUUS_LONELY_FIRST | {
    "daily_problems": "more_or_less", "emptiness": "more_or_less", "fall_back_on": "more_or_less", "company": "no",
    "close_enough": "more_or_less",
}  # fmt: skip
TRUUS_WISHES = {
    "first_wish": "Dat er af en toe iemand is. Gewoon iemand die erbij zit.",
    "first_do": "Zelf opendoen als er gebeld wordt.",
    "first_who": "Tineke, en mijn zus.",
    "first_need": "Dat ze van tevoren bellen.",
}
TRUUS_REVIEW = {
    "actions": "De post gedaan, Tineke leren kennen, weer gebakken.",
    "change": "Er zit op donderdag iemand aan tafel.",
    "obstacles": "De avonden. Daar is niks aan te doen, zegt ze.",
    "helped": "Dat u bleef zitten toen ik niks zei.",
    "statements_again": "De gezelligheid mist ze minder. De leegte is er nog, maar niet meer elke dag.",
    "next": "Zijn verjaardag samen doorkomen.",
}
HASSAN_TALENTS = {
    "good_at": "Rekenen uit mijn hoofd. En iemand aan het lachen maken aan de kraam.",
    "glad_of": "Mensen die terugkomen.",
    "love": "Verse munt, en een volle straat.",
    "always_awake_for": "De markt. Om vier uur op, vijfendertig jaar lang.",
    "dare": "Iedereen aanspreken.",
    "ideal": "Dan stond ik zaterdag weer achter de kraam, al is het maar een uur.",
}
HASSAN_WISHES = {
    "first_wish": "Weer naar de markt en het theehuis.",
    "first_do": "Elke dag een keer op de scootmobiel, ook al is het maar tot de hoek.",
    "first_who": "Mijn dochter, en Tineke.",
    "first_need": "Dat de drempel weggaat.",
}


def sheets_of_truus(day: Calendar) -> tuple[FilledIn, ...]:
    """The statements on two dates, her wishes, and looking back."""
    return (
        FilledIn(day.ago(175), LONELY, TRUUS_LONELY_FIRST),
        FilledIn(day.ago(98), WISHES, TRUUS_WISHES),
        FilledIn(day.ago(28), LONELY, TRUUS_LONELY_LATER),
        FilledIn(day.ago(28), REVIEW, TRUUS_REVIEW),
    )


def sheets_of_hassan(day: Calendar) -> tuple[FilledIn, ...]:
    """What he is good at, which he wrote himself, and what he wants."""
    return (
        FilledIn(day.ago(222), TALENTS, HASSAN_TALENTS, is_by_person=True),
        FilledIn(day.ago(187), WISHES, HASSAN_WISHES),
    )


def write_sheets(filled: Iterable[FilledIn], client: Client, *, by: User) -> None:
    """Each on its own day, in the order in which they were filled in."""
    for one in filled:
        begun = start_person_sheet(client=client, person=client.person, code=one.code, on=one.on, by=by)
        answers = {item: AnswerFacts(value) for item, value in one.answers.items()}
        at = timezone.make_aware(datetime.combine(one.on, time(15)))
        finish_person_sheet(
            person_sheet=begun,
            answers=answers,
            version=begun.sheet.version,
            is_by_person=one.is_by_person,
            by=by,
            at=at,
        )
