"""The observations for typing, with their first version."""

from django.db import migrations
from django.utils import timezone

from audit.references import new_reference
from cases.content.observations import CODE, OBSERVATIONS


def add_observations(apps, schema_editor):
    """Version 1, in use from now; only its words may change.

    Read from the code, which `tests/cases/test_shipped.py` holds to what it was: another wording is a version 2, with a
    migration of its own.
    """
    instrument, edition = apps.get_model("instruments", "Instrument"), apps.get_model("instruments", "Edition")
    made = instrument.objects.create(reference=new_reference(), code=CODE, is_fixed=True)
    edition.objects.create(
        reference=new_reference(), instrument=made, number=1, definition=OBSERVATIONS.as_json(),
        published_at=timezone.now(),
    )  # fmt: skip


class Migration(migrations.Migration):
    dependencies = [("cases", "0005_typing"), ("instruments", "0002_sourced_answers")]

    operations = [migrations.RunPython(add_observations, migrations.RunPython.noop)]
