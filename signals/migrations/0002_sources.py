"""The list of sources becomes a table; what meldingen say stays, as they point to its code."""

import django.db.models.deletion
import audit.references
from django.db import migrations, models

from signals.choices.sources import StockSource, stock_leaning


def add_stock(apps, schema_editor):
    """The sources the product ships, in the order of the list.

    Read from the code, which `tests/signals/test_shipped.py` holds to what it was: another source, name or hint needs
    a migration of its own. `migrate` speaks no language, so the names are the Dutch ones.
    """
    source = apps.get_model("signals", "Source")
    source.objects.bulk_create(
        source(
            reference=audit.references.new_reference(),
            code=code,
            name=str(label),
            leaning=stock_leaning(code),
            position=position,
        )
        for position, (code, label) in enumerate(StockSource.choices, start=1)
    )


class Migration(migrations.Migration):
    dependencies = [("signals", "0001_initial")]

    operations = [
        migrations.CreateModel(
            name="Source",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "reference",
                    models.CharField(default=audit.references.new_reference, editable=False, max_length=12, unique=True),
                ),
                ("version", models.PositiveIntegerField(default=1, editable=False)),
                ("code", models.CharField(editable=False, max_length=20, unique=True)),
                ("name", models.CharField(max_length=80, unique=True, verbose_name="naam")),
                (
                    "leaning",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("lighter", "vaker kortdurend of dreigend isolement"),
                            ("structural", "vaker langdurig isolement"),
                        ],
                        max_length=10,
                        verbose_name="brengt vooral",
                    ),
                ),
                ("is_in_use", models.BooleanField(default=True, verbose_name="te kiezen bij een nieuwe melding")),
                ("position", models.PositiveSmallIntegerField(default=0, verbose_name="volgorde")),
            ],
            options={"ordering": ["position", "name"]},
        ),
        migrations.RunPython(add_stock, migrations.RunPython.noop),
        migrations.AlterField(
            model_name="concern",
            name="source",
            field=models.ForeignKey(
                db_column="source",
                default="other",
                on_delete=django.db.models.deletion.PROTECT,
                related_name="concerns",
                to="signals.source",
                to_field="code",
                verbose_name="bron",
            ),
        ),
    ]
