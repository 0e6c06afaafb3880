"""Shared is shared with a team. Apart from 0010: PostgreSQL changes no table in the transaction that filled it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0010_shared_with"),
    ]

    operations = [
        migrations.AddConstraint(
            model_name="ownsheet",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("is_shared", True), ("shared_with__isnull", False)),
                    models.Q(("is_shared", False), ("shared_with", None)),
                    _connector="OR",
                ),
                name="cases_shared_with_a_team",
            ),
        ),
    ]
