"""The day of the first talk after a melding; for meldingen that were open, it is among the visits."""

from django.db import migrations, models
from django.db.models import OuterRef, Subquery
from django.db.models.functions import TruncDate

BATCH = 500


def fill(apps, schema_editor):
    """Not for what was closed before the program kept what was told (signals 0009): nobody owes that any more."""
    intake, visit = apps.get_model("cases", "ConcernIntake"), apps.get_model("cases", "Visit")
    held = visit.objects.filter(client=OuterRef("client"), outcome="held", visited_on__gte=OuterRef("came_on"))
    waiting = intake.objects.exclude(concern__feedback="unknown").annotate(came_on=TruncDate("concern__received_at"))
    waiting = waiting.annotate(first_on=Subquery(held.order_by("visited_on").values("visited_on")[:1]))
    talked = [intake(pk=pk, talked_on=first_on) for pk, first_on in waiting.values_list("pk", "first_on") if first_on]
    intake.objects.bulk_update(talked, ["talked_on"], batch_size=BATCH)


class Migration(migrations.Migration):
    dependencies = [("cases", "0003_appointment_action"), ("signals", "0009_feedback_unknown")]

    operations = [
        migrations.AddField(
            model_name="concernintake",
            name="talked_on",
            field=models.DateField(blank=True, null=True, verbose_name="eerste gesprek op"),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
