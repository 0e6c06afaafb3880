"""The keys of everybody who was stored before there were any."""

from django.db import migrations

from people.keys import head_of, keys_of

BATCH = 1000


def fill(apps, schema_editor):
    """With the rule of today, as `people.services` would: keys are derived, and of no use in an older form.

    When that rule changes, a later migration writes the keys of everybody again.
    """
    person, person_key = apps.get_model("people", "Person"), apps.get_model("people", "PersonKey")
    batch = []
    for somebody in person.objects.order_by("pk").iterator(chunk_size=BATCH):
        batch += [
            person_key(person=somebody, kind=kind, key=key, head=head_of(key)) for kind, key in keys_of(somebody)
        ]
        if len(batch) >= BATCH:
            person_key.objects.bulk_create(batch, batch_size=BATCH)
            batch = []
    person_key.objects.bulk_create(batch, batch_size=BATCH)


class Migration(migrations.Migration):
    dependencies = [("people", "0003_keys")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
