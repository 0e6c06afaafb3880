"""The languages a list starts with; an import or a form may add others."""

from django.db import migrations

NAMES = (
    "Nederlands",
    "Arabisch",
    "Berbers",
    "Bulgaars",
    "Chinees",
    "Duits",
    "Engels",
    "Farsi",
    "Frans",
    "Gebarentaal",
    "Italiaans",
    "Oekraïens",
    "Papiaments",
    "Pools",
    "Portugees",
    "Roemeens",
    "Russisch",
    "Somalisch",
    "Spaans",
    "Sranantongo",
    "Tigrinya",
    "Turks",
    "Vietnamees",
)


def add(apps, schema_editor):
    language = apps.get_model("people", "Language")
    for name in NAMES:
        language.objects.get_or_create(name=name)


class Migration(migrations.Migration):
    dependencies = [("people", "0001_initial")]
    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
