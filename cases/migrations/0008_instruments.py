"""The instruments of the method, each with its first version."""

from django.db import migrations
from django.utils import timezone

from audit.references import new_reference
from cases.content.instruments import FIRST


def add_instruments(apps, schema_editor):
    """Version 1 of each, in use from now.

    Read from the code, which `tests/cases/test_shipped_instruments.py` holds to what it was: another wording is a
    version 2, with a migration of its own.
    """
    instrument, edition = apps.get_model("instruments", "Instrument"), apps.get_model("instruments", "Edition")
    for shipped in FIRST:
        made = instrument.objects.create(reference=new_reference(), code=shipped.code, about=shipped.about.value)
        edition.objects.create(
            reference=new_reference(), instrument=made, number=1, definition=shipped.definition.as_json(),
            published_at=timezone.now(),
        )  # fmt: skip


class Migration(migrations.Migration):
    dependencies = [("cases", "0007_network_plan_sheets"), ("instruments", "0004_own_places")]

    operations = [migrations.RunPython(add_instruments, migrations.RunPython.noop)]
