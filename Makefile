# `make run` and `make test` are all a newcomer needs. Every command here works as an ordinary user; as root on Debian it
# also installs what is missing.
HOST ?= 127.0.0.1
PORT ?= 8080
DATABASE ?= var/silang.sqlite
ROUNDS ?= 20
MINUTES ?= 10
export HOST PORT DATABASE MINUTES

.PHONY: help run test bench fuzz format docs test-cluster clean

help:
	@echo 'make run           build, make the demo network on first use, serve it on http://$(HOST):$(PORT)'
	@echo 'make test          everything that continuous integration runs'
	@echo 'make bench         measure parsing, import, matching, search and pages'
	@echo 'make fuzz          fuzz the readers of catalogue files for MINUTES=10 of processor time'
	@echo 'make format        lay out the Swift source as the checks want it'
	@echo 'make docs          check the links in the documentation; show how far the plan is covered'
	@echo 'make test-cluster  several nodes on PostgreSQL while servers fall; ROUNDS=20'
	@echo 'make clean         remove what was built; keeps var/, where the data is'

run:
	@exec Tools/run.sh

test:
	@exec Tools/test.sh

bench:
	@Tools/needs.sh run
	swift build -c release --product silang
	swift run -c release silang-bench

fuzz:
	@Tools/needs.sh run
	@exec Tools/fuzz.sh

format:
	swift format format --in-place --recursive --parallel Sources Tests Package.swift

docs:
	@python3 Tools/check-docs.py

test-cluster:
	@Tools/needs.sh test
	swift build -c release --product silang
	python3 e2e/cluster --binary .build/release/silang --rounds $(ROUNDS) --report .build/cluster-report.md
	@cat .build/cluster-report.md

clean:
	rm -rf .build e2e/shots
