"""Who holds a melding, which meldingen belong together, its logbook, and what the melder hears."""

from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import Team, User
from audit.choices import Action
from audit.records import require_version
from audit.services import store
from signals.choices.concerns import ConcernOutcome, ConcernStatus, Feedback, NoteKind
from signals.models import Concern, ConcernNote
from signals.services.concerns import checked_owner, locked_concern, take_concern
from ui.text import has_words


@transaction.atomic
def take_beside(*, merged_into: Concern | None, by: User, at: datetime, **facts: Any) -> Concern:
    """Take down a melding; when it is about the same person as an open one, with that one."""
    concern = take_concern(by=by, at=at, **facts)
    if merged_into:
        merge_concern(concern=concern, into=merged_into, version=concern.version, by=by, at=at)
        concern.refresh_from_db()
    return concern


@transaction.atomic
def hand_over(
    *,
    concern: Concern,
    team: Team,
    owner: User | None,
    version: int,
    by: User,
    at: datetime,
    text: str = "",
    is_warm: bool = False,
) -> Concern:
    """Give a melding to a team and, when it is known, to a person of that team.

    With words, or after a talk (`is_warm`), the next one finds them on top of the melding until they have been seen.
    """
    concern = locked_concern(concern, version)
    if concern.joined_at and team != concern.team:
        raise ValidationError({"team": _("Deze melding hoort bij een cliënt van dit team. Draag die dan over.")})
    concern.team, concern.owner = team, checked_owner(owner, team)
    store(concern, Action.CONCERN_HANDED_OVER, by=by)
    for one in concern.merged.select_for_update():
        one.team = team
        one.version += 1
        store(one, Action.CONCERN_HANDED_OVER, by=by)
    if text or is_warm:
        words = text or _("Jullie hebben elkaar gesproken.")
        add_note(concern=concern, text=words, kind=NoteKind.HANDOVER, is_warm=is_warm, by=by, at=at)
    return concern


@transaction.atomic
def take_over(*, concern: Concern, version: int, by: User) -> Concern:
    """From here the melding is yours."""
    concern = locked_concern(concern, version)
    concern.owner = checked_owner(by, concern.team)
    store(concern, Action.CONCERN_ASSIGNED, by=by)
    return concern


@transaction.atomic
def merge_concern(*, concern: Concern, into: Concern | None, version: int, by: User | None, at: datetime) -> Concern:
    """This melding is about the same person as an open one: that one leads, this one is closed with it.

    What was merged into this one follows. When the other already belongs to a client, this one cannot be merged:
    it is joined to that client instead.
    """
    if into is None:
        raise ValidationError(_("Kies een melding waar deze bij hoort."))
    _lock(concern, into)
    concern, into = locked_concern(concern, version), Concern.objects.get(pk=into.pk)
    if into.pk == concern.pk:
        raise ValidationError(_("Een melding kan niet bij zichzelf horen."))
    if not into.is_open or into.joined_at or concern.joined_at:
        raise ValidationError(_("Kies een open melding die nog niet bij een cliënt hoort."))
    for one in concern.merged.select_for_update():
        one.version += 1
        _merge(one, into, by)
    concern.closed_at = at
    _merge(concern, into, by)
    return into


@transaction.atomic
def split_concern(*, concern: Concern, version: int, by: User) -> Concern:
    """Undo a merge: the melding stands on its own again, as long as the other is not with a client."""
    concern = Concern.objects.select_for_update(of=("self",)).select_related("merged_into").get(pk=concern.pk)
    require_version(concern, version)
    if not concern.merged_into_id or concern.joined_at:
        raise ValidationError(_("Deze melding is niet los te maken."))
    concern.merged_into, concern.outcome, concern.closed_at = None, "", None
    concern.status = ConcernStatus.ACCEPTED if concern.owner_id else ConcernStatus.NEW
    store(concern, Action.CONCERN_SPLIT, by=by)
    return concern


@transaction.atomic
def add_note(
    *,
    concern: Concern,
    text: str,
    by: User | None,
    at: datetime,
    kind: NoteKind = NoteKind.NOTE,
    is_warm: bool = False,
) -> ConcernNote:
    """A line in the logbook of a melding, open or closed."""
    note = ConcernNote(concern=concern, kind=kind, text=text, is_warm=is_warm, by=by, at=at)
    action = Action.CONCERN_SUPPLEMENTED if kind == NoteKind.SUPPLEMENT else Action.CONCERN_NOTED
    store(note, action, by=by)
    return note


@transaction.atomic
def handle_note(*, note: ConcernNote, by: User, at: datetime) -> ConcernNote:
    """The hand-over or supplement was seen; twice is once."""
    note = ConcernNote.objects.select_for_update().get(pk=note.pk)
    if note.handled_at is None:
        note.handled_at = at
        note.version += 1
        store(note, Action.CONCERN_NOTE_HANDLED, by=by)
    return note


@transaction.atomic
def settle_feedback(
    *, concern: Concern, feedback: str, text: str, version: int, by: User, on: date, at: datetime
) -> Concern:
    """SIG-04: the melder heard what was done, or cannot hear it; what was said goes into the logbook."""
    concern = Concern.objects.select_for_update(of=("self",)).get(pk=concern.pk)
    require_version(concern, version)
    if feedback == Feedback.GIVEN and not has_words(text):
        raise ValidationError({"text": _("Wat heb je de melder verteld?")})
    concern.feedback, concern.feedback_on = feedback, on
    store(concern, Action.FEEDBACK_SETTLED, by=by)
    if text:
        add_note(concern=concern, text=text, kind=NoteKind.FEEDBACK, by=by, at=at)
    return concern


def _lock(*concerns: Concern) -> None:
    """Both, always in the same order: two colleagues who merge them into each other do not wait for ever."""
    keys = [concern.pk for concern in concerns]
    list(Concern.objects.select_for_update(of=("self",)).filter(pk__in=keys).order_by("pk").values_list("pk"))


def _merge(concern: Concern, into: Concern, by: User | None) -> None:
    concern.status, concern.outcome, concern.merged_into = ConcernStatus.CLOSED, ConcernOutcome.MERGED, into
    concern.team = into.team
    store(concern, Action.CONCERN_MERGED, by=by)
