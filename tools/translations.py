"""The English catalogue: `make` updates and compiles it, `check` says what is missing."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import polib

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = Path("locale/en/LC_MESSAGES/django.po")
HEADER = {  # fixed: without days and names, so that only sentences make a change
    "Project-Id-Version": "isolement",
    "Language": "en",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
    "Plural-Forms": "nplurals=2; plural=(n != 1);",
}
IGNORED = (".venv", ".git", "tests", "tools", "build", "staticfiles", "media", "node_modules")


def make(root: Path = ROOT) -> None:
    """Collect the Dutch sentences of code and templates, keep their translations, compile."""
    command = [
        sys.executable,
        "manage.py",
        "makemessages",
        "--locale=en",
        "--no-location",
        "--no-wrap",
        "--no-obsolete",
    ]
    for folder in IGNORED:
        command += ["--ignore", f"{folder}/*"]
    surroundings = os.environ | {"DEBUG": "true"}
    (root / CATALOGUE).parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(command, cwd=root, env=surroundings, check=True, stdout=subprocess.DEVNULL)
    catalogue = read(root)
    catalogue.header, catalogue.metadata, catalogue.metadata_is_fuzzy = (
        "The English catalogue of Isolement.",
        HEADER,
        False,
    )
    catalogue.sort(key=lambda entry: (entry.msgid.casefold(), entry.msgctxt or ""))
    catalogue.save()
    catalogue.save_as_mofile(str(root / CATALOGUE.with_suffix(".mo")))


def check() -> list[str]:
    """What is wrong with the catalogue, one sentence each."""
    if not (ROOT / CATALOGUE).exists():
        return ["Er is nog geen Engelse vertaling. Maak hem met: make translations"]
    catalogue = read(ROOT)
    wrong = [f"Nog niet vertaald: {entry.msgid}" for entry in catalogue.untranslated_entries()]
    wrong += [f"Vertaling nakijken (fuzzy): {entry.msgid}" for entry in catalogue.fuzzy_entries()]
    compiled = (ROOT / CATALOGUE).with_suffix(".mo")
    if not compiled.exists() or compiled.read_bytes() != catalogue.to_binary():
        wrong.append("django.mo hoort niet bij django.po. Maak hem opnieuw met: make translations")
    if shutil.which("xgettext"):
        wrong += compare(sentences(catalogue), collected())
    else:
        print(
            "Zinnen in code en sjablonen vergelijken: niet uitgevoerd: xgettext ontbreekt (sudo apt install gettext)."
        )
    return wrong


def compare(known: set[str], used: set[str]) -> list[str]:
    """Sentences that the catalogue lacks, and those that nothing uses any more."""
    lacking = [f"Ontbreekt in de vertaling: {sentence}" for sentence in sorted(used - known)]
    return lacking + [f"Wordt nergens meer gebruikt: {sentence}" for sentence in sorted(known - used)]


def collected() -> set[str]:
    """The sentences of code and templates, collected in a copy so that nothing here changes."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(*IGNORED, "*.sqlite3*", "static", "*.mo", ".*_cache"))
        make(copy)
        return sentences(read(copy))


def read(root: Path) -> polib.POFile:
    """The catalogue of a checkout, written back without wrapping."""
    return polib.pofile(str(root / CATALOGUE), wrapwidth=0)


def sentences(catalogue: polib.POFile) -> set[str]:
    """What gettext looks up, with context and plural."""
    return {"|".join(filter(None, (entry.msgctxt, entry.msgid, entry.msgid_plural))) for entry in catalogue}


if __name__ == "__main__":
    if sys.argv[1:] == ["check"]:
        problems = check()
        print("\n".join(problems))
        sys.exit(bool(problems))
    if not shutil.which("xgettext"):
        sys.exit("Hiervoor is gettext nodig, bijvoorbeeld: sudo apt install gettext")
    make()
