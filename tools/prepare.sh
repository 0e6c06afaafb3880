#!/usr/bin/env bash
# Makes .venv and installs the pinned packages of one requirements file; quick when nothing changed.
set -euo pipefail
cd "$(dirname "$0")/.."
wanted=$1
recent='import sys; sys.exit(sys.version_info < (3, 11))'

find_python() {
  local name
  for name in python3.13 python3.12 python3.11 python3 python; do
    if "$name" -c "$recent" >/dev/null 2>&1; then
      command -v "$name"
      return
    fi
  done
  echo "Isolement heeft Python 3.11 of nieuwer nodig, en dat staat niet op deze computer." >&2
  echo "Installeer het van https://www.python.org/downloads/ (of met: sudo apt install python3 python3-venv)." >&2
  return 1
}

# A .venv that is half made, or whose Python is gone or too old, is made anew; it holds nothing of yours.
if ! .venv/bin/python -c "import pip; $recent" >/dev/null 2>&1; then
  python=$(find_python)
  if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
    echo "Bij $("$python" -V) ontbreekt het onderdeel venv. Installeer het, bijvoorbeeld: sudo apt install python3-venv" >&2
    exit 1
  fi
  echo "Eenmalig: een eigen omgeving voor $("$python" -V) maken in .venv ..."
  "$python" -m venv --clear .venv
fi

# The stamp says what was installed. requirements-dev.txt stands on requirements.txt.
files=(requirements.txt)
[ "$wanted" = requirements.txt ] || files+=("$wanted")
for file in "${files[@]}"; do
  stamp=.venv/installed-$file
  if cmp -s "$file" "$stamp"; then continue; fi
  echo "Pakketten uit $file installeren (de eerste keer een minuut of twee) ..."
  if ! .venv/bin/python -m pip install --require-hashes -r "$file" 2>&1 \
    | tee .venv/install.log | awk '/^Collecting/ { sub(/[=<>~;].*/, "", $2); print "  " $2; fflush() }'; then
    tail -n 15 .venv/install.log >&2
    echo "Het installeren is niet gelukt. Is er internet? Alles staat in .venv/install.log; probeer het daarna opnieuw." >&2
    exit 1
  fi
  cp "$file" "$stamp"
done
