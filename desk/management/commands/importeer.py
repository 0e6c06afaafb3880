"""Takes in an organisation's own registration and prints what became of it."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from accounts.models import Team
from desk.importing.fields import Table
from desk.importing.folder import FolderError, open_folder
from desk.importing.mapping import MappingError
from desk.importing.run import Run


class Command(BaseCommand):
    help = "Leest een eigen registratie in: clienten.csv, contacten.csv, vrijwilligers.csv en koppelingen.csv."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("map", type=Path, help="De map met de bestanden (en kolommen.toml, als die nodig is).")
        parser.add_argument("--proef", action="store_true", help="Laat zien wat er zou gebeuren en schrijf niets.")
        parser.add_argument("--json", action="store_true", help="Druk het verslag af als gegevens (JSON).")
        parser.add_argument("--team", default="", help="Het team voor wie in een nieuwe of geen wijk woont.")
        parser.add_argument("--fouten", action="store_true", help="Lees de verbeterde fouten-*.csv in.")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            folder = open_folder(options["map"], mended=options["fouten"])
        except (FolderError, MappingError) as refusal:
            raise CommandError(str(refusal)) from refusal
        team = " ".join(options["team"].split())
        if len(team) > Team._meta.get_field("name").max_length:
            raise CommandError(_("De naam van het team is te lang."))
        run = Run(folder, localdate(), self.say, proof=options["proef"], team=team)
        outcome = run.go()
        if options["json"]:
            self.stdout.write(json.dumps(outcome.as_data(), ensure_ascii=False, indent=2))
        else:
            self.stdout.write("\n".join(outcome.as_lines()))
        if not outcome.is_complete:
            raise CommandError(_("Niet alles is ingelezen; het verslag zegt welk bestand niet."))

    def say(self, table: Table, count: int) -> None:
        """Progress, beside the report."""
        number = f"{count:,}".replace(",", " ")
        self.stderr.write(_("%(table)s: %(number)s gelezen ...") % {"table": table, "number": number}, str)
