"""A registration to import: the four files whose mistakes are known, or a few lines of one's own."""

import json
from datetime import date
from pathlib import Path
from shutil import copyfile

import pytest

from desk.importing.folder import open_folder
from desk.importing.run import Run

TODAY = date(2026, 11, 21)
SOURCE = Path(__file__).parents[2] / "data" / "registratie"
EXPECTED = json.loads((SOURCE / "verwacht.json").read_text())
# fmt: off
STEMS = {"clients": "clienten", "visits": "contacten", "volunteers": "vrijwilligers", "matches": "koppelingen"}
CLIENT_HEADING = (
    "Cliëntnr;Achternaam;Voornaam;Geb.datum;Wijk;Aanmelddatum;Bron;Reden;Werker;"
    "Status;Typering;Einddatum;Reden einde;Toestemming vrijw."
)
VOLUNTEER_HEADING = "Nr;Naam;Geb.jaar;Talen;Interesses;Beschikbaar;VOG d.d.;Intro gevolgd;Status;Max"
VISIT_HEADING = "Cliëntnr;Datum;Soort;Duur;Werker;Verslag"
MATCH_HEADING = "Cliëntnr;Vrijw.nr;Start;Eind;Frequentie;Reden einde"
HEADINGS = {
    "clienten": CLIENT_HEADING, "vrijwilligers": VOLUNTEER_HEADING, "contacten": VISIT_HEADING,
    "koppelingen": MATCH_HEADING,
}
# fmt: on
RIET = "C1;Wit;Riet;03-02-1941;Zuid;01-03-2024;buren;eenzaam;m.bakker;lopend;Actieven;;;ja"
PIET = "V1;Piet Helper;1960;NL, Turks;vissen;ma middag;01-02-2026;ja;actief;2"


@pytest.fixture
def registration(tmp_path):
    """The four files, in a folder that may be written."""
    for stem in STEMS.values():
        copyfile(SOURCE / f"{stem}.csv", tmp_path / f"{stem}.csv")
    return tmp_path


@pytest.fixture
def write(tmp_path):
    """`write(clienten=[RIET], contacten=[...])` makes files of these records under the usual headings."""

    def write_files(**files):
        for stem, records in files.items():
            text = "\n".join([HEADINGS[stem.removeprefix("fouten-")], *records])
            (tmp_path / f"{stem}.csv").write_text(text, encoding="utf-8")
        return tmp_path

    return write_files


def bring_in(folder, *, mended=False, **options):
    """Import a folder on a fixed day; the outcome."""
    return Run(open_folder(folder, mended=mended), TODAY, lambda *_said: None, **options).go()


def sentences(findings):
    """Record and sentence of each finding."""
    return [(finding.record, str(finding.sentence)) for finding in findings]
