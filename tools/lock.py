"""`make lock`: compile the requirements with hashes, for Python 3.11 and newer, on any system."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OPTIONS = (
    "--universal",
    "--quiet",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--custom-compile-command=make lock",
)

if __name__ == "__main__":
    print("uv ophalen ...", flush=True)
    subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "uv"], check=True)
    for name in ("requirements", "requirements-dev"):
        print(f"{name}.txt vastleggen ...", flush=True)
        command = [sys.executable, "-m", "uv", "pip", "compile", *OPTIONS, *sys.argv[1:], f"{name}.in"]
        subprocess.run([*command, "-o", f"{name}.txt"], cwd=ROOT, check=True)
