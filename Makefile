# make            set up, extract, execute the notebooks, build the site; a second make redoes only what changed
# make test       everything CI runs
# make help       the other targets
.DEFAULT_GOAL := build
SHELL := /bin/bash
.ONESHELL:
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:

PYTHON ?= python3
BIN := .venv/bin
FUZZ_SECONDS ?= 600
STAMPS := .venv/stamps
CODE := $(shell find analysis -name '*.py' -not -path 'analysis/presentation/*' -not -path 'analysis/classroom/*' -not -path 'analysis/corpus/*') $(shell find analysis -type f -not -name '*.py' -not -path '*/__pycache__/*' -not -path 'analysis/presentation/*' -not -path 'analysis/classroom/*' -not -path 'analysis/corpus/*')
SHOWN := $(shell find analysis/presentation analysis/classroom -type f -not -path '*/__pycache__/*' 2>/dev/null)
NOTEBOOKS := $(wildcard notebooks/*.ipynb)
PAGES := $(wildcard *.md source/*.md judgements/*.md measure/*.md readings/*.md examples/*.md notebooks/*.md) $(shell find docs -name '*.md' 2>/dev/null)
FITTING := 'import sys; sys.exit(0 if (3, 11) <= sys.version_info[:2] <= (3, 13) else sys.executable + ": Python 3.11 to 3.13 is needed, this is " + sys.version.split()[0] + " (mend: " + sys.argv[1] + ")")'

.PHONY: build setup tables notebooks site test lint committed fit fit-embeddings fit-encoder figures fuzz lock clean help
build: $(STAMPS)/site ## set up and do the main job (the default)
	@echo
	@echo "Done. Look at:"
	@echo "  _site/index.html       the site; opens from the file system"
	@echo "  _site/reading.html     the text with its claims, demands and tensions marked"
	@echo "  _site/handout.html     for a class: the comparison on a page, questions, cards to cut out"
	@echo "  claims.csv, critiques.csv, comparison.csv, tensions.csv   the tables"
	@echo "  notebooks/             the notebooks, executed ($(BIN)/jupyter lab notebooks)"

setup: $(STAMPS)/setup ## the virtual environment in .venv, from the hash-pinned lock
$(STAMPS)/setup: requirements.lock pyproject.toml
	test -x $(BIN)/python || { $(PYTHON) -c $(FITTING) "make PYTHON=python3.11"; $(PYTHON) -m venv .venv; }
	$(BIN)/python -c $(FITTING) "remove .venv, then make PYTHON=python3.11"
	$(BIN)/python -m pip install --disable-pip-version-check --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q -j 0 analysis # a first run is a second quicker, also where PYTHONDONTWRITEBYTECODE is set
	mkdir -p $(STAMPS)
	touch $@

tables: $(STAMPS)/tables ## the four tables and datapackage.json, from source/
$(STAMPS)/tables: $(STAMPS)/setup $(CODE) $(wildcard source/*.txt judgements/*.csv)
	$(BIN)/python -m analysis run
	touch $@

notebooks: $(STAMPS)/notebooks ## execute the notebooks in place
$(STAMPS)/notebooks: $(STAMPS)/tables $(SHOWN) $(NOTEBOOKS) $(wildcard readings/* examples/*)
	$(BIN)/python -m analysis notebooks
	touch $@

site: $(STAMPS)/site ## the static site in _site/
$(STAMPS)/site: $(STAMPS)/notebooks $(PAGES)
	$(BIN)/python -m analysis site
	touch $@

lint: $(STAMPS)/setup ## ruff, mypy, import-linter
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

committed: $(STAMPS)/setup ## do the committed tables and figures follow from the texts?
	$(BIN)/python -m analysis check
	$(BIN)/python measure/figures.py --check
	$(BIN)/python measure/attribution.py --check

test: $(STAMPS)/setup ## everything CI runs: lint, committed tables and figures, unit tests, notebooks, browser
	$(MAKE) --no-print-directory --jobs 2 --output-sync=target lint committed # mypy needs a minute of one processor
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile -p tests.notebooks.pictures --nbval --nbval-current-env --nbval-sanitize-with=tests/notebooks/nbval_sanitize.cfg --nbval-cell-timeout=300 tests notebooks # the tests of a file share what they set up, as the cells of a notebook do

ONE_HALF := ca,cd,ce,cg,cj,ck,cm,cp
OTHER_HALF := cb,cc,cf,ch,ci,cl,cn,cq
# hands of measure/demands/: what one half's weights pass over in the texts of the other shows what a new text meets

fit: $(STAMPS)/setup ## fit what ranks and names again, on measure/training and measure/texts (minutes); then make figures
	export OMP_NUM_THREADS=1 # small matrices: more threads take longer
	$(BIN)/python measure/fit_kinds.py
	$(BIN)/python measure/fit_critiques.py
	mkdir -p build/left-out/a build/left-out/b
	$(BIN)/python measure/fit_critiques.py --without $(ONE_HALF) --into build/left-out/a
	$(BIN)/python measure/fit_critiques.py --without $(OTHER_HALF) --into build/left-out/b
	$(BIN)/python measure/fit_second_look.py build/left-out/a=$(ONE_HALF) build/left-out/b=$(OTHER_HALF)
	$(BIN)/python measure/fit_tensions.py
	$(BIN)/python measure/fit_links.py
	$(BIN)/python measure/fit_third_look.py

fit-embeddings: $(STAMPS)/setup ## fit what the extra 'embeddings' weighs again (needs it: pip install '.[embeddings]')
	export OMP_NUM_THREADS=1
	$(BIN)/python measure/fit_links.py --embeddings

fit-encoder: $(STAMPS)/setup ## fit what reads demand and claim together again (two hours; needs: pip install '.[fitting]')
	$(BIN)/python measure/fit_cross_encoder.py
	OMP_NUM_THREADS=1 $(BIN)/python measure/fit_third_look.py

figures: $(STAMPS)/setup ## measure against the annotated texts and rewrite measure/FIGURES.md and measure/ATTRIBUTION.md
	$(BIN)/python measure/figures.py
	$(BIN)/python measure/attribution.py

fuzz: $(STAMPS)/setup ## fuzz every reader for FUZZ_SECONDS (600) each; finds are kept in .cache/fuzz
	for target in text case tables judgements annotations; do
	  mkdir -p .cache/fuzz/$$target
	  $(BIN)/python -m tests.fuzz $$target --stages -max_total_time=$(FUZZ_SECONDS) -timeout=60 -max_len=8192 -artifact_prefix=.cache/fuzz/$$target- .cache/fuzz/$$target
	done

lock: ## pin every dependency by hash (needs uv)
	uv pip compile pyproject.toml --extra embeddings --group dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url --custom-compile-command "make lock" --quiet --output-file requirements.lock

clean: ## remove what make made outside the repository's own files
	rm -rf _site .cache .venv/stamps

help: ## this list
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/:[^#]*## /\t/' | sort
