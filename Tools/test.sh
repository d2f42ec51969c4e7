#!/usr/bin/env bash
# Everything CI runs, in order; a failing part does not keep the later ones from running where they still make sense.
# Leaves nothing running. The very last line is "N passed, N failed"; the exit status says the same.
#
# What is counted: each Swift test, each check of the browser tests, and the check of the demo network as one. Being
# formatted, building and installing count only when they fail.
set -u
cd "$(dirname "$0")/.."
logs=.build/test-logs
mkdir -p "$logs"
passed=0
failed=0
child=
show=

stop() { # ends what is under way, by its process id; timeout(1) hands the signal to everything below it
    trap - EXIT INT TERM HUP
    [ -z "$show" ] || kill "$show" 2>/dev/null
    if [ -n "$child" ] && kill -TERM "$child" 2>/dev/null; then wait "$child"; fi
}
trap stop EXIT
trap 'stop; echo "stopped"; echo "$passed passed, $((failed + 1)) failed"; exit 130' INT TERM HUP

phase() { # phase NAME SECONDS COMMAND…: its output goes to the screen and to a log; its exit status is returned
    local name=$1 limit=$2 log=$logs/$1.log start=$SECONDS status
    shift 2
    printf '\n== %s\n' "$name"
    : >"$log"
    timeout --kill-after=20 "$limit" "$@" >"$log" 2>&1 </dev/null &
    child=$!
    tail -n +1 -s 0.2 -f --pid="$child" "$log" &
    show=$!
    wait "$child"
    status=$?
    kill -TERM -- "-$child" 2>/dev/null # whatever it left behind in its process group
    child=
    wait "$show"
    show=
    [ $status -ne 124 ] || echo "$name took more than $limit seconds and was ended."
    echo "-- $name: $((SECONDS - start)) s, status $status"
    return $status
}

# Swift Testing's closing line: "Test run with 12 tests in 3 suites passed after 0.1 seconds." The last one counts. Tests
# that failed or were skipped have a line of their own each; the cases of a parameterised test belong to their test.
count_swift_tests() { # count_swift_tests LOG STATUS
    local total broken skipped
    total=$(sed -n 's/^.*Test run with \([0-9][0-9]*\) tests\{0,1\} .*\(passed\|failed\).*$/\1/p' "$1" | tail -n 1)
    broken=$(grep -E '^[^ ]+ +Test .* failed after [0-9.]+ seconds( with .*)?\.$' "$1" | grep -vcE '^[^ ]+ +Test (run with|case passing) ')
    skipped=$(grep -cE '^[^ ]+ +Test .*("|\)) skipped(\.$|: )' "$1")
    if [ -z "$total" ] || [ "$total" -eq 0 ]; then
        echo "The Swift tests did not come to their end."
        failed=$((failed + broken + 1))
        return
    fi
    [ "$2" -eq 0 ] || [ "$broken" -gt 0 ] || broken=1
    [ "$2" -ne 0 ] || broken=0
    [ "$skipped" -eq 0 ] || echo "$skipped Swift tests were skipped."
    passed=$((passed + total - broken - skipped))
    failed=$((failed + broken))
}

export SILANG_STRICT=1

phase needs 900 Tools/needs.sh test || failed=$((failed + 1))
phase format 300 swift format lint --strict --recursive --parallel Sources Tests Benchmarks Package.swift || failed=$((failed + 1))
built=no
if phase build 2400 swift build --build-tests --explicit-target-dependency-import-check error; then
    built=yes
    phase swift-tests 1200 swift test --skip-build --disable-xctest
    count_swift_tests "$logs/swift-tests.log" $?
    # The same tests again, on the other engine.
    phase swift-tests-postgres 1500 Tools/on-postgres.sh swift test --skip-build --disable-xctest
    count_swift_tests "$logs/swift-tests-postgres.log" $?
else
    echo "Swift tests are not run: the build failed."
    failed=$((failed + 1))
fi
if phase demo 300 python3 Tools/check-demo.py; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
if phase docs 60 python3 Tools/check-docs.py; then passed=$((passed + 1)); else failed=$((failed + 1)); fi

# An import that is killed leaves nothing half-done. More rounds by hand: e2e/kill_import.py .build/debug/silang 50
if [ $built = yes ] && [ -x .build/debug/silang ]; then
    if phase kill 600 python3 e2e/kill_import.py .build/debug/silang 6; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
fi

# Files that mean harm. Large ones by hand: e2e/hostile.py .build/release/silang 200
if [ $built = yes ] && [ -x .build/debug/silang ]; then
    if phase hostile 600 python3 e2e/hostile.py .build/debug/silang 1; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
fi

# What an operator meets with a database: each time a word of what is wrong and what to do, and nothing half-written.
if [ $built = yes ] && [ -x .build/debug/silang ]; then
    if phase databases 300 python3 e2e/databases.py .build/debug/silang; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
fi

# Servers fall while people work. The long form, twenty rounds with a report: make test-cluster
if [ $built = yes ] && [ -x .build/debug/silang ]; then
    if phase cluster 900 python3 e2e/cluster --binary .build/debug/silang --rounds 2; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
fi

# The browser tests want the binary of this build: an older one would tell about code that is no more.
if [ $built = yes ] && [ -x .build/debug/silang ] && [ -x .build/e2e-venv/bin/python ]; then
    browser() { # browser PHASE COMMAND…
        local status good bad
        rm -f "$logs/$1.tally"
        phase "$1" 1200 "${@:2}" --binary .build/debug/silang --tally "$logs/$1.tally"
        status=$?
        if read -r good bad 2>/dev/null <"$logs/$1.tally"; then
            [ $status -eq 0 ] || [ "$bad" -gt 0 ] || bad=1
            passed=$((passed + good))
            failed=$((failed + bad))
        else
            failed=$((failed + 1))
        fi
    }
    browser browser .build/e2e-venv/bin/python e2e/run.py
    # What libraries do together once more, on the other engine.
    browser browser-postgres Tools/on-postgres.sh .build/e2e-venv/bin/python e2e/run.py --postgres \
        --from people,messages,agreements,joining,planning,story
else
    echo "The browser tests are not run: the program or the browser's tools are missing."
    failed=$((failed + 1))
fi

echo
echo "$passed passed, $failed failed"
[ $failed -eq 0 ] && [ $passed -gt 0 ]
