"""Changes the text of a profile card, and puts back what ships."""

from django.db import transaction

from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.services import store
from typology.choices import Profile
from typology.content import GUIDANCE
from typology.content.guidance import FIELDS
from typology.models import ProfileText


@transaction.atomic
def change_profile_text(*, profile: Profile, version: int, by: User, **words: str) -> ProfileText:
    """Write a card in own words. What reads as it ships is not kept, so that a better text that ships later shows.

    A card that was never changed counts as version 1.
    """
    text, shipped = _held(profile, version), GUIDANCE[profile].words()
    for name in FIELDS:
        setattr(text, name, "" if words[name] == shipped[name] else words[name])
    store(text, Action.PROFILE_TEXT_CHANGED, by=by)
    return text


@transaction.atomic
def restore_profile_text(*, profile: Profile, version: int, by: User) -> ProfileText:
    """Let every field read as it ships again; the record stays, so that a form that was open does not save over it."""
    text = _held(profile, version)
    for name in FIELDS:
        setattr(text, name, "")
    store(text, Action.PROFILE_TEXT_RESTORED, by=by)
    return text


def _held(profile: Profile, version: int) -> ProfileText:
    text, _created = ProfileText.objects.select_for_update().get_or_create(profile=profile)
    require_version(text, version)
    return text
