"""Meldingen that came in before have a receipt too."""

import audit.references
from django.db import migrations, models

BATCH = 1000


def fill(apps, schema_editor):
    """A receipt for every melding, in batches."""
    concern = apps.get_model("signals", "Concern")
    waiting = concern.objects.filter(receipt=None).only("pk")
    while batch := list(waiting[:BATCH]):
        for one in batch:
            one.receipt = audit.references.new_reference()
        concern.objects.bulk_update(batch, ["receipt"])


class Migration(migrations.Migration):
    dependencies = [("signals", "0003_worries")]

    operations = [
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.AlterField(
            model_name="concern",
            name="receipt",
            field=models.CharField(
                default=audit.references.new_reference,
                editable=False,
                max_length=12,
                unique=True,
                verbose_name="nummer voor de melder",
            ),
        ),
    ]
