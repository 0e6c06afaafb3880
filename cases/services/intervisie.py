"""A case without identifying data leaves the program."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.services import record
from cases.intervisie.known import Dossier
from cases.intervisie.masking import recognised
from cases.models import Client

MOST = 8


@transaction.atomic
def export_case(*, client: Client, text: str, dossier: Dossier, by: User, **_chosen: Any) -> Client:
    """Say that a case was made of this client; the text itself is kept nowhere.

    Refused while anything stands in it that the file knows: a name, an address, a number or a day.
    """
    still = recognised(text.replace("\r\n", "\n"), dossier)
    if still:
        words = _("Dit staat er nog in: {words}. Haal het weg of schrijf het anders.")
        raise ValidationError({"text": words.format(words=", ".join(f"“{one.strip()}”" for one in still[:MOST]))})
    record(Action.CASE_EXPORTED, target=client, by=by)
    return client
