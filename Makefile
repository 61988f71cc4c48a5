# Feltlogg. Each command is enough on a fresh Debian machine with a Swift toolchain and nothing else.
SWIFT ?= swift
# Release and debug builds have folders of their own, so that going from one to the other builds nothing twice.
DEBUG := --scratch-path .build-debug
RELEASE := -c release --scratch-path .build-release
FELT := .build-release/release/felt
PREFIX ?= $(HOME)/.local

.PHONY: help setup demo install test check bench docs embed build clean

help:
	@echo 'make demo    set up, build, and run the main job on the example study'
	@echo 'make install copy felt to $(PREFIX)/bin'
	@echo 'make test    set up, build, and run all tests'
	@echo 'make check   the tests with more and new seeds, warnings as errors, everything generated in step'
	@echo 'make bench   measure the release build against plain SQLite (docs/performance.md)'
	@echo 'make docs    write docs/cli.md and docs/errors.md anew'
	@echo 'make embed   put templates/ and protocols/ into the program anew'
	@echo 'make setup   install what is missing'

setup:
	@scripts/setup

build: setup
	$(SWIFT) build $(RELEASE) --product felt

demo: build
	@scripts/demo $(FELT)

install: build
	install -D -m 755 $(FELT) $(PREFIX)/bin/felt

test: setup
	scripts/run-tests $(DEBUG)

check: setup
	scripts/embed-all --check
	$(SWIFT) build $(DEBUG) --build-tests -Xswiftc -warnings-as-errors
	FELT_THOROUGH=1 scripts/run-tests $(DEBUG) --skip-build

bench: build
	$(SWIFT) build -c release --package-path Benchmarks --scratch-path .build-bench
	.build-bench/release/felt-bench run --felt $(FELT)

docs:
	RECORD=1 $(SWIFT) test $(DEBUG) --filter 'ReferencePages|Guides'

embed:
	scripts/embed-all

clean:
	rm -rf .build .build-debug .build-release .build-bench
