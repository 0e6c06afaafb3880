"""A safety note keeps no address that can be read; of one kind one flag is up."""

from django.db import migrations, models
from django.db.models import Q

SAME_FLAG = "Deze vlag staat al. Kijk daar wat er is afgesproken."


class Migration(migrations.Migration):
    dependencies = [("signals", "0010_fill_keys")]

    operations = [
        migrations.RemoveConstraint(model_name="safetynote", name="signals_safety_note_about_somewhere"),
        migrations.RemoveIndex(model_name="safetynote", name="signals_safety_address"),
        migrations.RemoveField(model_name="safetynote", name="address"),
        migrations.RemoveField(model_name="safetynote", name="address_key"),
        migrations.AddConstraint(
            model_name="safetynote",
            constraint=models.CheckConstraint(
                condition=~Q(person=None, concern=None),
                name="signals_safety_note_about_somebody",
                violation_error_message="Een veiligheidsnotitie hoort bij een persoon of een melding.",
            ),
        ),
        migrations.AddConstraint(
            model_name="flag",
            constraint=models.UniqueConstraint(
                fields=("person", "kind"),
                condition=Q(lifted_on=None, person__isnull=False),
                name="signals_flag_once_a_person",
                violation_error_message=SAME_FLAG,
            ),
        ),
        migrations.AddConstraint(
            model_name="flag",
            constraint=models.UniqueConstraint(
                fields=("concern", "kind"),
                condition=Q(lifted_on=None, person=None),
                name="signals_flag_once_a_concern",
                violation_error_message=SAME_FLAG,
            ),
        ),
    ]
