"""The team with which a reflection is shared; what was shared before is shared with the team of its author."""

import django.db.models.deletion
from django.db import migrations, models


def name_the_team(apps, schema_editor):
    """The latest team of who wrote it; without any it is private again."""
    own_sheets = apps.get_model("cases", "OwnSheet").objects.filter(is_shared=True, shared_with=None)
    memberships = apps.get_model("accounts", "Membership").objects.filter(until_on=None)
    for one in own_sheets:
        held = memberships.filter(user=one.user_id).order_by("-since_on", "-pk").first()
        one.shared_with_id, one.is_shared = (held.team_id, True) if held else (None, False)
        one.save(update_fields=["shared_with", "is_shared"])


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_initial"),
        ("cases", "0009_guiding_and_closing"),
    ]

    operations = [
        migrations.AddField(
            model_name="ownsheet",
            name="shared_with",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="accounts.team",
                verbose_name="gedeeld met team",
            ),
        ),
        migrations.RunPython(name_the_team, migrations.RunPython.noop),
    ]
