"""The signaleringskaart and our own list for at the door, each with its first version; the list is off."""

from django.db import migrations
from django.utils import timezone

from audit.references import new_reference
from signals.content.signal_card import CODE, DOOR_CODE, DOOR_LIST, SIGNAL_CARD


def add_instruments(apps, schema_editor):
    """Version 1 of both, in use from now.

    Read from the code, which `tests/signals/test_shipped.py` holds to what it was: another wording is a version 2, with
    a migration of its own.
    """
    instrument, edition = apps.get_model("instruments", "Instrument"), apps.get_model("instruments", "Edition")
    for code, definition, is_on in ((CODE, SIGNAL_CARD, True), (DOOR_CODE, DOOR_LIST, False)):
        made = instrument.objects.create(reference=new_reference(), code=code, is_on=is_on)
        edition.objects.create(
            reference=new_reference(), instrument=made, number=1, definition=definition.as_json(),
            published_at=timezone.now(),
        )  # fmt: skip


class Migration(migrations.Migration):
    dependencies = [("signals", "0005_cards"), ("instruments", "0001_initial")]

    operations = [migrations.RunPython(add_instruments, migrations.RunPython.noop)]
