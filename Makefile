# The few commands of this project. Plain `make` lists them.
# Needs Python 3.11 or newer, git and make; everything else goes into .venv.

PY := .venv/bin/python
PORT ?= 8000
export PYTHONUTF8 := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help run test check lock translations format prepare prepare-dev

help:
	@echo "make run           start Isolement met een voorbeeldstad op http://127.0.0.1:8000"
	@echo "make test          alle tests, op SQLite en waar het kan op PostgreSQL"
	@echo "make check         opmaak, regels, richting van de kamers, vertalingen, beveiliging"
	@echo "make format        zet de code in de afgesproken opmaak"
	@echo "make translations  werk de Engelse vertaling bij"
	@echo "make lock          leg de versies van de pakketten opnieuw vast"

run: prepare
	@exec env DEBUG=true DEMO=true $(PY) tools/start.py $(PORT)

test: prepare-dev
	@$(PY) tools/test.py

check: prepare-dev
	@$(PY) tools/check.py

format: prepare-dev
	@$(PY) -m ruff check --fix . && $(PY) -m ruff format .

translations: prepare-dev
	@$(PY) tools/translations.py make

lock: prepare-dev
	@$(PY) tools/lock.py

prepare:
	@bash tools/prepare.sh requirements.txt

prepare-dev:
	@bash tools/prepare.sh requirements-dev.txt
