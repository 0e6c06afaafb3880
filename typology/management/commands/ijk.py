"""Checks the typing guide on an organisation's own cases; reads one file and no database."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from typology.calibration import Unreadable, read_cases, report, weigh


class Command(BaseCommand):
    help = "Vergelijkt de typeerhulp met wat professionals gaven: antwoorden per geval in een CSV-bestand."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("antwoorden", type=Path, help="Het CSV-bestand; de kolommen staan in docs/typering.md.")
        parser.add_argument("--json", action="store_true", help="Druk de uitkomst af als gegevens (JSON).")

    def handle(self, *args: Any, **options: Any) -> None:
        file = options["antwoorden"]
        try:
            cases, remarks = read_cases(file.read_bytes())
        except OSError:
            raise CommandError(_("%(file)s is geen bestand dat te lezen is.") % {"file": file}) from None
        except Unreadable as refusal:
            raise CommandError(f"{file}:\n{refusal}") from refusal
        for remark in remarks:
            self.stderr.write(remark, str)
        outcome = weigh(cases)
        if options["json"]:
            self.stdout.write(json.dumps(outcome.as_data(), ensure_ascii=False, indent=2))
        else:
            self.stdout.write(report(outcome))
