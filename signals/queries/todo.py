"""What waits for one colleague around meldingen and cards: derived from how things stand, read in one statement."""

from collections import defaultdict
from datetime import date
from typing import NamedTuple

from django.db.models import Case, CharField, F, Q, QuerySet, Value, When
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce, TruncDate
from django.utils.translation import gettext as _

from accounts.choices import Permission
from accounts.models import User
from people.models import NAME_PARTS, Person, name_of
from signals.choices.cards import NextStep
from signals.choices.concerns import NoteKind
from signals.models import Concern, ConcernNote, FollowUp

MOST = 9
DECIDE, FOLLOW_UP, NEWS, FEEDBACK = "decide", "follow_up", "news", "feedback"
EMPTY = Value("", output_field=CharField())


class Todo(NamedTuple):
    """One thing that waits: about whom, what in words, where (a melding, or a client), since or for when."""

    about: str
    reason: str
    reference: str
    is_person: bool
    on: date


def todo(user: User, *, persons: QuerySet[Person], today: date) -> dict[str, list[Todo]]:
    """By kind, the longest waiting first: SIG-03 visit or not, what was planned after a card, hand-overs and
    supplements nobody saw yet, SIG-04 melders who did not hear; at most nine of each.

    `persons` are the user's caseload. What nobody holds is for who assigns meldingen.
    """
    kinds = (_follow_ups(user, persons, today), _decide(user), _news(user, today), _feedback(user))
    words = dict(NextStep.choices) | dict(NoteKind.choices)
    words |= {DECIDE: _("aangenomen, nog niet besloten"), FEEDBACK: _("de melder weet nog niet wat er is gedaan")}
    found = defaultdict(list)
    for kind, about, *name, code, reference, on in kinds[0].union(*kinds[1:], all=True).order_by("todo_on"):
        found[kind].append(Todo(about or name_of(*name), str(words[code]), reference, not about, on))
    return found


def _follow_ups(user: User, persons: QuerySet[Person], today: date) -> QuerySet:
    """Chosen by this colleague, or on a melding or client that is theirs now."""
    mine = Q(decided_by=user) | Q(card__concern__owner=user)
    of_concern = mine & Q(card__person=None, card__concern__in=Concern.objects.visible_to(user))
    own = FollowUp.objects.to_do(today).filter(of_concern | Q(card__person__in=persons))
    about = Case(When(card__person=None, then=F("card__concern__about")), default=EMPTY)
    clients = ("card__person__client_as_first__reference", "card__person__client_as_second__reference")
    columns = (about, F("step"), Coalesce(*clients, "card__concern__reference"), F("due_on"))
    return _columns(_first(own, "due_on"), FOLLOW_UP, *columns, person="card__person")


def _news(user: User, today: date) -> QuerySet:
    """On the user's own meldingen, and on those nobody holds of who assigns them."""
    orphans = Concern.objects.within(user.reach(Permission.CONCERN_ASSIGN)).exclude(pk__in=_held(today))
    mine = Q(concern__owner=user, concern__in=Concern.objects.visible_to(user)) | Q(concern__in=orphans)
    own = _first(ConcernNote.objects.waiting().filter(mine).exclude(by=user), "at")
    return _columns(own, NEWS, F("concern__about"), F("kind"), F("concern__reference"), TruncDate("at"))


def _held(today: date) -> QuerySet:
    return Concern.objects.with_owner(today).values("pk")


def _decide(user: User) -> QuerySet:
    return _concerns(Concern.objects.visible_to(user).to_decide().filter(owner=user), DECIDE)


def _feedback(user: User) -> QuerySet:
    return _concerns(Concern.objects.visible_to(user).to_feed_back().filter(owner=user), FEEDBACK)


def _concerns(concerns: QuerySet, kind: str) -> QuerySet:
    """Meldingen whose kind says all."""
    columns = (F("about"), Value(kind, output_field=CharField()), F("reference"), TruncDate("received_at"))
    return _columns(_first(concerns, "received_at"), kind, *columns)


def _first(rows: QuerySet, order: str) -> QuerySet:
    """The few that wait longest, as a condition: a part of a union has no limit of its own on SQLite."""
    return rows.model.objects.filter(pk__in=rows.order_by(order).values("pk")[:MOST])


def _columns(
    rows: QuerySet,
    kind: str,
    about: Combinable,
    code: Combinable,
    reference: Combinable,
    on: Combinable,
    *,
    person: str = "",
) -> QuerySet:
    """The same columns of every kind, so that they are one statement; who a person is goes before what was told."""
    name = {f"todo_{part}": Coalesce(F(f"{person}__{part}"), EMPTY) if person else EMPTY for part in NAME_PARTS}
    columns = {"todo_kind": Value(kind, output_field=CharField()), "todo_about": Coalesce(about, EMPTY)} | name
    columns |= {"todo_code": code, "todo_reference": reference, "todo_on": on}
    return rows.order_by().annotate(**columns).values_list(*columns)
