# Two commands: `make up` starts Throughline on this machine, `make test` tests it. Both do their own set-up.

PORT ?= 8080
ARGS ?=
# Tests run four at a time, each with servers of its own, for half of them wait at any moment; one at a time where a
# server is named for all of them.
TOGETHER := $(if $(TEST_REDIS_URL)$(TEST_DATABASE_URL),,-n 4 --dist worksteal)
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

.DEFAULT_GOAL := help
.PHONY: help up test check format clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1 /p' Makefile | while read -r name words; do printf '  make %-8s %s\n' "$$name" "$$words"; done

up: .venv/.for-running ## start everything on this machine (PORT=8080; the phones are on the port after it)
	@$(BIN)/throughline up --port $(PORT)

test: .venv/.for-testing ## run every test (ARGS= for pytest)
	@.ci/chromium
	@PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest $(TOGETHER) $(ARGS) # the tests start many processes, which read much code

check: .venv/.for-testing ## read the code: ruff, mypy --strict, who may import whom
	@wrong=0; \
	$(BIN)/ruff check --output-format concise . || wrong=1; \
	$(BIN)/ruff format --check . || wrong=1; \
	$(BIN)/mypy || wrong=1; \
	$(BIN)/lint-imports --no-logo || wrong=1; \
	exit $$wrong

format: .venv/.for-testing ## put the code in shape
	@$(BIN)/ruff check --fix-only .
	@$(BIN)/ruff format .

clean: ## remove the virtual environment and what tools left behind, never the data folder
	@rm -rf .venv build *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis test-results
	@find bot dialogs workers tests -name __pycache__ -prune -exec rm -rf {} +

.venv/.for-running: pyproject.toml constraints.txt | $(BIN)/python
	@echo "Installing what constraints.txt names into .venv; this takes a minute, once."
	@$(PIP) --editable .
	@touch $@

.venv/.for-testing: pyproject.toml constraints.txt | $(BIN)/python
	@echo "Installing what constraints.txt names, and the tools for testing, into .venv; this takes a minute or two, once."
	@$(PIP) --editable '.[dev]'
	@touch $@ .venv/.for-running

$(BIN)/python:
	@for python in $(PYTHON) python3.11 python3 python3.12 python3.13 python3.14; do \
		if $$python -c 'import sys, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
			exec $$python -m venv .venv; \
		fi; \
	done; \
	echo "Throughline needs Python 3.11 or newer with its venv module (on Debian: python3.11 and python3.11-venv)." >&2; \
	exit 1
