#!/usr/bin/env bash
# What `make run` does: builds what is missing, makes the demo network on first use, and serves it. HOST, PORT, DATABASE.
set -eu
cd "$(dirname "$0")/.."
host=${HOST:-127.0.0.1}
port=${PORT:-8080}
database=${DATABASE:-var/silang.sqlite}
silang=.build/release/silang

Tools/needs.sh run
swift build -c release --product silang

# The demo network is made beside its place and then moved there, so that a broken attempt is never taken for the whole.
file=${database#sqlite:}
case $file in
    *://*) # a database server's; one with libraries of its own is left alone, and the demo a second time changes nothing
        if ! "$silang" library list --database "$database" | grep -qv '^D'; then "$silang" demo --database "$database"; fi
        ;;
    *)
        if [ ! -e "$file" ]; then
            mkdir -p "$(dirname "$file")"
            making=$file.making
            rm -f "$making" "$making-wal" "$making-shm"
            "$silang" demo --database "$making"
            for part in -wal -shm ""; do
                [ ! -e "$making$part" ] || mv "$making$part" "$file$part"
            done
        fi
        ;;
esac
echo "Ctrl-C stops the server."
exec "$silang" serve --host "$host" --port "$port" --database "$database"
