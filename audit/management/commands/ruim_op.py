"""Drops what was only kept for hours: to notice a form that is sent twice, and sessions that ended; for every night."""

from datetime import timedelta
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.utils.timezone import now
from django.utils.translation import gettext as _

from audit.services import drop_sendings

KEPT = timedelta(hours=24)


class Command(BaseCommand):
    help = "Ruimt op wat na een dag niet meer nodig is. Laat dit elke nacht draaien."

    def handle(self, *args: Any, **options: Any) -> None:
        number = drop_sendings(before=now() - KEPT)
        # A session can hold a name: what was searched for, and who was just taken off a network map.
        call_command("clearsessions")
        self.stdout.write(_("Opgeruimd: {number} verzendingen van meer dan een dag oud.").format(number=number))
