"""What the pages about a signaleringskaart show."""

from datetime import date, datetime
from typing import Any, NamedTuple

from django.db.models import CharField, DateField, DateTimeField, F, Q, QuerySet, Value
from django.db.models.fields.json import KeyTextTransform
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import User
from directory.models import AreaContact
from instruments.answers import Answers
from instruments.choices import Seen
from instruments.definition import Definition
from instruments.queries import answers_of, compare_sheets, instruments
from instruments.reading import reading_of
from instruments.telling import told
from method.advice import Advice
from signals.content.signal_card import CODE, LIFE_EVENTS, LISTS
from signals.models import Concern, SignalCard
from signals.rules.concerns import life_event_advice
from ui.show import day_words

MOST = 20
A_LIST, A_CARD = 0, 1
COLUMNS = ("line", "row", "list_code", "list_title", "day", "done_at", "who", "whose", "number")


class CardList(NamedTuple):
    """A list that is on: a card of it can be filled in or printed."""

    code: str
    title: str


def read_page(card: SignalCard) -> dict[str, Any]:
    """A finished card as text, beside the one before it, with what followed. Never a score (SIG-18)."""
    definition, answers = card.sheet.edition.in_words(), answers_of(card.sheet)
    earlier = SignalCard.objects.before(card).select_related("sheet__edition").first()
    return {
        "card": card,
        "title": definition.title,
        "reading": reading_of(definition, answers),
        "told": told(compare_sheets(earlier.sheet, card.sheet)) if earlier else None,
        "advice": _advice(definition, answers),
        "follow_ups": list(card.follow_ups.select_related("contact", "decided_by")),
    }


def card_rows_of(concern: Concern, user: User) -> dict[str, Any]:
    """For the page of a melding nobody filed yet: `cards`, and `card_lists`, the lists that are on; one statement.

    With the cards of meldingen merged into it that this user may see; each is read at the melding it was begun for.
    """
    about = Q(concern=concern) | Q(concern__in=concern.merged.visible_to(user))
    rows, lists = card_rows(SignalCard.objects.filter(about, person=None), whose="concern__reference")
    for row in rows:
        row["url"] = reverse("signals:card", args=[row["whose"], row["reference"]])
    return {"cards": rows, "card_lists": lists}


def card_rows(cards: QuerySet[SignalCard], *, whose: str) -> tuple[list[dict[str, Any]], list[CardList]]:
    """These cards as rows, newest first, at most 20 (drafts say so), and the lists that are on; one statement.

    `whose` is the path to a reference each row carries: of its melding or its person.
    """
    nothing, never = Value("", output_field=CharField()), Value(None, output_field=DateTimeField())
    cards = cards.order_by().annotate(
        line=Value(A_CARD), row=F("reference"), list_code=F("sheet__edition__instrument__code"),
        list_title=KeyTextTransform("title", "sheet__edition__definition"), day=F("sheet__filled_on"),
        done_at=F("sheet__finished_at"), who=F("sheet__filled_by__name"), whose=F(whose), number=F("pk"),
    )  # fmt: skip
    lists = instruments().filter(code__in=LISTS, is_on=True, number__isnull=False).order_by()
    lists = lists.annotate(
        line=Value(A_LIST), row=F("reference"), list_code=F("code"), list_title=F("title"), done_at=never,
        day=Value(None, output_field=DateField()), who=nothing, whose=nothing,
    )  # fmt: skip
    found = cards.values_list(*COLUMNS).union(lists.values_list(*COLUMNS), all=True)
    found = list(found.order_by("line", "-day", "-number")[: MOST + len(LISTS)])
    is_on = {code: CardList(code, _(title)) for line, _row, code, title, *_rest in found if line == A_LIST}
    shown = [_card_row(*row) for line, *row, _number in found if line == A_CARD]
    return shown[:MOST], [is_on[code] for code in LISTS if code in is_on]


def area_contacts(district_id: int | None, team_id: int) -> QuerySet[AreaContact]:
    """Whom to call: the contacts of the wijk, or where that is not known those of the wijken of the team."""
    contacts = AreaContact.objects.in_use().select_related("district")
    return contacts.filter(district=district_id) if district_id else contacts.filter(district__team=team_id)


def _advice(definition: Definition, answers: Answers) -> list[Advice]:
    """SIG-14: a life event on the card."""
    events = next((group.items for group in definition.groups if group.code == LIFE_EVENTS), ())
    is_known = any(answers[item.code].value == Seen.SEEN for item in events if item.code in answers)
    return life_event_advice(is_known=is_known)


def _card_row(
    reference: str, code: str, title: str, day: date, done_at: datetime | None, who: str | None, whose: str
) -> dict[str, Any]:
    other_list = "" if code == CODE else _(title)
    meta = " · ".join(filter(None, (who, other_list, "" if done_at else _("nog niet klaar"))))
    return {"reference": reference, "title": day_words(day), "meta": meta, "whose": whose}
