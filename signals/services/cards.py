"""Starting a signaleringskaart, and what is decided after it."""

from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.services import store
from directory.models import AreaContact
from instruments.queries import published
from instruments.services.sheets import start_sheet
from people.models import Person
from signals.choices.cards import WITH_CONTACT, WITH_DAY, NextStep
from signals.content.signal_card import CODE
from signals.models import Concern, FollowUp, SignalCard
from signals.rules.cards import offered_steps, open_questions


@transaction.atomic
def start_card(
    *, by: User, on: date, concern: Concern | None = None, person: Person | None = None, code: str = CODE
) -> SignalCard:
    """A card to fill in, about a person or whoever a melding is about; the one this colleague began goes on."""
    _hold(concern, person)
    begun = SignalCard.objects.filter(concern=concern, person=person, sheet__edition__instrument__code=code)
    card = begun.filter(sheet__finished_at=None, sheet__filled_by=by).first()
    if card:
        return card
    edition = published(code)
    if not edition:
        raise ValidationError(_("Deze kaart staat uit. De functioneel beheerder kan hem aanzetten."))
    card = SignalCard(sheet=start_sheet(edition=edition, on=on, by=by), concern=concern, person=person)
    store(card, Action.CARD_STARTED, by=by)
    return card


@transaction.atomic
def settle_cards(*, concern: Concern, person: Person, by: User) -> None:
    """The cards of a melding are about this person from here on; called while the melding joins the client."""
    for card in concern.cards.select_for_update().filter(person=None):
        card.person = person
        card.version += 1
        store(card, Action.CONCERN_JOINED, by=by)


@transaction.atomic
def choose_follow_up(
    *,
    card: SignalCard,
    discussed: str,
    recognised: str,
    wants: str,
    worries: str,
    step: str,
    contact: AreaContact | None,
    what: str,
    due_on: date | None,
    contacts: QuerySet[AreaContact],
    by: User,
    at: datetime,
    today: date,
) -> FollowUp:
    """Where the verwijskaart led: an answer that offers this step, whom to call where that is needed, and a day.

    `contacts` are those the area has: a step that needs one of them says whom. What nobody gave a day is for today,
    so that it stands on a list until it is done; respecting it is done at once.
    """
    answers = {"discussed": discussed, "wants": wants, "worries": worries}
    if open_questions(recognised=recognised, **answers) or step not in offered_steps(**answers):
        raise ValidationError({"step": _("Dit past niet bij de antwoorden. Begin opnieuw bij de drie vragen.")})
    if step in WITH_CONTACT and not contact and contacts.exists():
        raise ValidationError({"contact": _("Wie bel je?")})
    if step in WITH_DAY and not due_on:
        raise ValidationError({"due_on": _("Wanneer doe je dat? Een dag helpt je om het niet te vergeten.")})
    if due_on and due_on < today:
        raise ValidationError({"due_on": _("Deze dag is al geweest. Kies een dag die nog komt.")})
    is_done = step == NextStep.RESPECT and not due_on
    follow_up = FollowUp(
        card=card, discussed=discussed, recognised=recognised, wants=wants, worries=worries, step=step,
        contact=contact, what=what, due_on=None if is_done else due_on or today, done_on=today if is_done else None,
        decided_by=by, decided_at=at,
    )  # fmt: skip
    store(follow_up, Action.FOLLOW_UP_CHOSEN, by=by)
    return follow_up


@transaction.atomic
def do_follow_up(*, follow_up: FollowUp, on: date, by: User) -> FollowUp:
    """It was done; twice is once."""
    follow_up = FollowUp.objects.select_for_update(of=("self",)).get(pk=follow_up.pk)
    if follow_up.done_on is None:
        follow_up.done_on = on
        follow_up.version += 1
        store(follow_up, Action.FOLLOW_UP_DONE, by=by)
    return follow_up


def _hold(concern: Concern | None, person: Person | None) -> None:
    """Locked, so that two taps at once begin one card; once a melding has its client, the card is begun there."""
    if person:
        Person.objects.select_for_update().get(pk=person.pk)
    elif Concern.objects.select_for_update().get(pk=concern.pk).joined_at:
        raise ValidationError(_("Deze melding hoort nu bij een cliënt. Vul de kaart in bij die cliënt."))
