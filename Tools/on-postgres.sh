#!/usr/bin/env bash
# Runs a command with a PostgreSQL of its own, on which the tests then stand; stops it whatever happens.
#
# usage: Tools/on-postgres.sh COMMAND…
set -u
cd "$(dirname "$0")/.."
name=tests-$$
trap 'Tools/postgres.sh stop "$name"' EXIT
trap 'exit 130' INT TERM HUP
SILANG_TEST_POSTGRES=$(Tools/postgres.sh start "$name") || exit 1
export SILANG_TEST_POSTGRES SILANG_TEST_ENGINE=postgres
"$@" &
wait $!
