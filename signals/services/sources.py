"""Keeps the list of who brings a worry."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.references import new_reference
from audit.services import store
from signals.choices.sources import StockSource
from signals.models import Source
from ui.ordering import moved


@transaction.atomic
def add_source(*, name: str, leaning: str, by: User) -> Source:
    """A source of the organisation's own, below the others; nobody types its code."""
    last = max((one.position for one in _locked().values()), default=0)
    source = Source(code=new_reference(), name=_free_name(name), leaning=leaning, position=last + 1)
    store(source, Action.SOURCE_ADDED, by=by)
    return source


@transaction.atomic
def change_source(*, source: Source, name: str, leaning: str, version: int, by: User) -> Source:
    """Another name or another hint; meldingen point to the code and stay as they are."""
    source = _locked()[source.pk]
    require_version(source, version)
    source.name, source.leaning = _free_name(name, source), leaning
    store(source, Action.SOURCE_CHANGED, by=by)
    return source


@transaction.atomic
def move_source(*, source: Source, place: int, by: User) -> None:
    """Give a source this place among those in use, 1 on top. Versions stay: nobody edits a place in a form."""
    listed = list(Source.objects.in_use().select_for_update())
    if source not in listed:
        raise ValidationError(_("Deze bron is niet in gebruik en heeft geen plaats in de lijst."))
    for one in moved(listed, source, place=place):
        store(one, Action.SOURCE_CHANGED, by=by)


@transaction.atomic
def stop_source(*, source: Source, version: int, by: User) -> Source:
    """No choice for a new melding any more; meldingen that have it keep it. Twice is once."""
    source = Source.objects.select_for_update().get(pk=source.pk)
    if source.code == StockSource.OTHER:
        raise ValidationError(_("Deze bron blijft nodig: voor een melding waarvan niemand de bron weet."))
    if source.is_in_use:
        require_version(source, version)
        source.is_in_use = False
        store(source, Action.SOURCE_CHANGED, by=by)
    return source


@transaction.atomic
def resume_source(*, source: Source, version: int, by: User) -> Source:
    """A choice again, at the place it had."""
    source = Source.objects.select_for_update().get(pk=source.pk)
    if not source.is_in_use:
        require_version(source, version)
        source.is_in_use = True
        store(source, Action.SOURCE_CHANGED, by=by)
    return source


def _locked() -> dict[int, Source]:
    """Every source, by key: who adds or renames one waits for who does so at the same moment."""
    return {one.pk: one for one in Source.objects.select_for_update().order_by("pk")}


def _free_name(name: str, source: Source | None = None) -> str:
    """A name no other source has, capitals aside: two that look alike in a list would be one."""
    others = Source.objects.filter(name__iexact=name)
    if source:
        others = others.exclude(pk=source.pk)
    if others.exists():
        raise ValidationError({"name": _("Er is al een bron met deze naam. Kies een andere naam.")})
    return name
