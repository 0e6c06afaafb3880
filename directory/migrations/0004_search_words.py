"""What is searched in; nothing stood on the sociale kaart yet."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("directory", "0003_social_map")]

    operations = [
        migrations.AddField(
            "organisation",
            "search_words",
            models.TextField(blank=True, editable=False, default=""),
            preserve_default=False,
        ),
        migrations.AddField(
            "offer", "search_words", models.TextField(blank=True, editable=False, default=""), preserve_default=False
        ),
    ]
