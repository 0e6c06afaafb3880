"""Settings from the environment: safe without any, and a sentence for a wrong one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
BARE = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG", "PYTHONPATH")}


def check(**environment):
    """What `manage.py check` says and how it ends, with only this environment (and no .env of this machine)."""
    said = subprocess.run(
        [sys.executable, "manage.py", "check"],
        cwd=ROOT,
        env=BARE | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return said.returncode, said.stderr


@pytest.mark.parametrize(
    ("name", "value"), [("DEBUG", "misschien"), ("DATABASE_URL", "bogus"), ("CONN_MAX_AGE", "lang"), ("DEMO", "?")]
)
def test_a_wrong_value_gives_a_sentence_that_says_what_to_set(name, value):
    code, said = check(**{"DEBUG": "true", name: value})

    assert code == 1
    assert name in said
    assert "Traceback" not in said


def test_without_any_setting_it_starts_safely():
    """With a key of its own, made on this machine and readable by nobody else."""
    code, _said = check()

    assert code == 0
    assert (ROOT / ".secret_key").stat().st_mode & 0o077 == 0
