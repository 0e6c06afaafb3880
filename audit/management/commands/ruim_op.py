"""Drops what was only kept to notice a form that is sent twice; for every night."""

from datetime import timedelta
from typing import Any

from django.core.management.base import BaseCommand
from django.utils.timezone import now
from django.utils.translation import gettext as _

from audit.services import drop_sendings

KEPT = timedelta(hours=24)


class Command(BaseCommand):
    help = "Ruimt op wat na een dag niet meer nodig is. Laat dit elke nacht draaien."

    def handle(self, *args: Any, **options: Any) -> None:
        number = drop_sendings(before=now() - KEPT)
        self.stdout.write(_("Opgeruimd: {number} verzendingen van meer dan een dag oud.").format(number=number))
