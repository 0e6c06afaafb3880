"""What was closed before this program kept what the melder heard: nobody knows, and nobody is asked to do it now."""

from django.db import migrations, models
from django.db.models.functions import TruncDate


def mark_unknown(apps, schema_editor):
    """The day is the one on which the melding was closed; 1 500 old meldingen are no list of melders to call."""
    past = apps.get_model("signals", "Concern").objects.filter(status="closed", feedback="")
    past.update(feedback="unknown", feedback_on=TruncDate("closed_at"))


class Migration(migrations.Migration):
    dependencies = [("signals", "0008_concern_keys")]

    operations = [
        migrations.AlterField(
            model_name="concern",
            name="feedback",
            field=models.CharField(
                blank=True,
                choices=[
                    ("given", "melder ingelicht"),
                    ("impossible", "niet mogelijk"),
                    ("unknown", "niet bekend of de melder is ingelicht"),
                ],
                max_length=10,
                verbose_name="terugkoppeling",
            ),
        ),
        migrations.RunPython(mark_unknown, migrations.RunPython.noop),
    ]
