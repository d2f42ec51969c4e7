#!/usr/bin/env bash
# Gives the readers of catalogue files whatever a fuzzer guided by coverage thinks of, and says what came of it. One core, one
# reader after the other, beginning with the corpus that is kept in Tests/StandardsTests/Fuzz/corpus and our own seeds.
#
# usage: [MINUTES=10] [READERS="iso2709 marc8 …"] [ADDRESS=1] Tools/fuzz.sh [keep]
#   MINUTES   of processor time in all, shared among the readers
#   READERS   which ones; all by default
#   ADDRESS   with the address sanitizer, at half the speed
#   keep      no fuzzing: cut the corpora grown so far down to what adds coverage and put them in their place in the repository
#
# Everything is in .build/fuzz: READER/corpus what was grown, READER/found what broke a reader, READER/log. Exit 1 if any did.
set -eu
cd "$(dirname "$0")/.."
readers=${READERS:-iso2709 marc8 marcxml marcjson tabular xml}
minutes=${MINUTES:-10}
kept=Tests/StandardsTests/Fuzz/corpus
work=$PWD/.build/fuzz
longest=4096
# libFuzzer has its own way with crashes; Swift's would print a page for each.
export SWIFT_BACKTRACE=enable=no
child=
trap '[ -z "$child" ] || kill "$child" 2>/dev/null; exit 130' INT TERM

build=$work/build
if [ -n "${ADDRESS:-}" ]; then
    export SILANG_FUZZ_ADDRESS=1
    build=$work/build-address
fi
mkdir -p "$work"
swift build -c release --package-path Fuzz --scratch-path "$build" >"$work/build.log" 2>&1 || {
    grep error "$work/build.log"
    exit 1
}
fuzzer=$build/release/silang-fuzz

count_cpu() { # puts into $cpu the seconds of all children that have ended; a subshell would count its own
    times >"$work/times"
    cpu=$(tail -n 1 "$work/times" | tr ms '  ' | awk '{ print int($1 * 60 + $2 + $3 * 60 + $4) }')
}

if [ "${1:-}" = keep ]; then
    for reader in $readers; do
        short=$work/$reader/short
        small=$work/$reader/small
        rm -rf "$short" "$small"
        mkdir -p "$short" "$small"
        # Short ones say as much and are read in no time by every run of the tests.
        find "$work/$reader/corpus" "$work/$reader/seeds" -type f -size -1500c -exec cp {} "$short/" ';'
        SILANG_FUZZ=$reader "$fuzzer" -set_cover_merge=1 -max_len=$longest "$small" "$short" >"$work/$reader/merge.log" 2>&1
        mkdir -p "$kept"
        Fuzz/corpus.py pack "$small" "$kept/$reader.corpus"
        echo "$reader: $(ls "$small" | wc -l) inputs, $(stat -c %s "$kept/$reader.corpus") bytes"
    done
    exit
fi

Fuzz/make-seeds.py "$work/made"
budget=$((minutes * 60 / $(echo "$readers" | wc -w)))
found=0
printf '%-9s %11s %7s %9s %9s %7s %9s %6s\n' reader executions CPU-s coverage features inputs bytes found
for reader in $readers; do
    mkdir -p "$work/$reader/corpus" "$work/$reader/seeds" "$work/$reader/found"
    cp "$work/made/$reader/"* "$work/$reader/seeds/"
    [ ! -e "$kept/$reader.corpus" ] || Fuzz/corpus.py unpack "$kept/$reader.corpus" "$work/$reader/corpus"
    words=Fuzz/dictionaries/$reader.txt
    [ -e "$words" ] || words=Fuzz/dictionaries/xml.txt
    log=$work/$reader/log
    : >"$log"
    count_cpu
    before=$cpu
    used=0
    runs=0
    # Time on the wall until the time of the processor is used up, for other programs may run here too.
    while [ $((budget - used)) -ge 3 ]; do
        status=0
        SILANG_FUZZ=$reader nice -n 19 "$fuzzer" "$work/$reader/corpus" "$work/$reader/seeds" -dict="$words" -max_len=$longest \
            -max_total_time=$((budget - used)) -timeout=10 -rss_limit_mb=2048 -artifact_prefix="$work/$reader/found/" \
            -print_final_stats=1 >"$log.last" 2>&1 &
        child=$!
        wait $child || status=$?
        child=
        cat "$log.last" >>"$log"
        runs=$((runs + $(sed -n 's/^stat::number_of_executed_units: *//p' "$log.last" | tail -n 1)))
        count_cpu
        used=$((cpu - before))
        # 72: somebody ended this run, not an input.
        if [ $status -ne 0 ] && [ $status -ne 72 ]; then
            found=1
            grep -aE 'Fatal error|ERROR|Test unit written' "$log.last" || tail -n 3 "$log.last"
            break
        fi
    done
    last=$(grep -aE 'cov: [0-9]+' "$log.last" | tail -n 1)
    printf '%-9s %11s %7s %9s %9s %7s %9s %6s\n' "$reader" "$runs" "$used" \
        "$(echo "$last" | sed -n 's/.*cov: \([0-9]*\).*/\1/p')" "$(echo "$last" | sed -n 's/.*ft: \([0-9]*\).*/\1/p')" \
        "$(ls "$work/$reader/corpus" | wc -l)" "$(du -sb "$work/$reader/corpus" | cut -f 1)" "$(ls "$work/$reader/found" | wc -l)"
done
echo "The inputs and logs are in $work; Tools/fuzz.sh keep puts the corpus into the repository."
exit $found
