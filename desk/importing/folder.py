"""The folder of a registration: which files there are, and the error files beside them."""

from dataclasses import dataclass, field
from pathlib import Path

from django.utils.translation import gettext as _

from desk.importing.fields import Table
from desk.importing.mapping import MAPPING_FILE, Custom, read_mapping_file
from desk.importing.reading import RawRecord, Sheet, error_file

ERRORS = "fouten-"


class FolderError(ValueError):
    """There is nothing to import here; the sentence says why."""


@dataclass(frozen=True)
class Folder:
    """The files by table; with `mended` the error files are read instead of the originals."""

    path: Path
    mended: bool = False
    custom: Custom = field(default_factory=Custom)
    files: dict[Table, Path] = field(default_factory=dict)

    def name_of(self, table: Table) -> str:
        """What the file of a table is called, or would be."""
        return self.files[table].name if table in self.files else f"{ERRORS if self.mended else ''}{table}.csv"

    def write_errors(self, table: Table, sheet: Sheet, wrong: list[tuple[RawRecord, str]]) -> list[str]:
        """Put wrong records with their reason beside the input, or take the error file away; remarks for the report."""
        file = self.path / f"{ERRORS}{table}.csv"
        if not wrong:
            file.unlink(missing_ok=True)
            return []
        content, remarks = error_file(sheet, wrong), []
        if file.exists() and file != self.files[table] and file.read_bytes() != content:
            kept = file.replace(file.with_suffix(".vorige.csv"))
            remarks.append(_("De eerdere %(file)s heet nu %(kept)s.") % {"file": file.name, "kept": kept.name})
        fresh = file.with_suffix(".nieuw")
        fresh.write_bytes(content)
        fresh.replace(file)
        return [*remarks, _("De foute records staan met de reden in %(file)s.") % {"file": file.name}]


def open_folder(path: Path, *, mended: bool = False) -> Folder:
    """Raises FolderError when there is nothing to read, MappingError when kolommen.toml has mistakes.

    A table is read from `clienten.csv`; without that, or with `mended`, from `fouten-clienten.csv`.
    """
    try:
        names = {file.name.lower(): file for file in sorted(path.iterdir()) if file.is_file()}
        mapping = names.get(MAPPING_FILE)
        custom = read_mapping_file(mapping.read_bytes()) if mapping else Custom()
    except OSError:
        raise FolderError(_("%(folder)s is geen map die te lezen is.") % {"folder": path}) from None
    files = {}
    for table in Table:
        original, errors = f"{table}.csv", f"{ERRORS}{table}.csv"
        found = names.get(errors) if mended else names.get(original) or names.get(errors)
        if found:
            files[table] = found
    if not files:
        wanted = ", ".join(f"{ERRORS if mended else ''}{table}.csv" for table in Table)
        raise FolderError(
            _("In %(folder)s staat geen van deze bestanden: %(files)s.") % {"folder": path, "files": wanted}
        )
    return Folder(path, mended, custom, files)
