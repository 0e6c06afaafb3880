"""What meldingen and safety notes are found by, as rows."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("signals", "0007_feedback_index")]

    operations = [
        migrations.CreateModel(
            name="ConcernKey",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(max_length=140)),
                (
                    "concern",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="keys", to="signals.concern"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("key", "concern"), name="signals_concern_key_once")],
            },
        ),
        migrations.CreateModel(
            name="SafetyNoteKey",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(max_length=64)),
                (
                    "note",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="keys", to="signals.safetynote"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("key", "note"), name="signals_safety_key_once")],
            },
        ),
    ]
