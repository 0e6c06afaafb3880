"""The cards and the observations have pages of their own."""

from django.db import migrations

WITH_OWN_PLACE = ("signaleringskaart", "aan_de_deur", "observaties")


def give_own_place(apps, schema_editor):
    """Not among the instruments that a client page offers."""
    apps.get_model("instruments", "Instrument").objects.filter(code__in=WITH_OWN_PLACE).update(about="own_place")


class Migration(migrations.Migration):
    dependencies = [
        ("instruments", "0003_about"),
        ("signals", "0006_signal_card"),
        ("cases", "0006_observations"),
    ]

    operations = [migrations.RunPython(give_own_place, migrations.RunPython.noop)]
