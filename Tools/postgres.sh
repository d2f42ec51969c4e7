#!/usr/bin/env bash
# A PostgreSQL 15 of our own for tests: Debian's binaries, a folder that goes away with it, a free port on loopback, and a
# password that nobody else knows. Touches no other server of this machine.
#
# usage: Tools/postgres.sh start [NAME]   starts one (or finds the one already started) and prints its URL
#        Tools/postgres.sh stop [NAME]    stops it and removes its folder
# DURABLE=1 keeps fsync on, for measuring; SETTINGS adds lines to its configuration; STANDBY_OF=URL makes it a copy that
# follows another server.
set -eu
# A server outlives this script: it must not hold open what the caller opened, or the caller waits for the server's end.
if [ -d /proc/self/fd ]; then
    for descriptor in /proc/self/fd/*; do
        descriptor=${descriptor##*/}
        if [ "$descriptor" -gt 2 ] && [ "$descriptor" -ne 255 ]; then eval "exec $descriptor>&-"; fi
    done
fi
command=${1:-}
name=${2:-test}
state="$(cd "$(dirname "$0")/.." && pwd)/.build/postgres-$name"
bin=${PG_BIN:-/usr/lib/postgresql/15/bin}

as_owner() { # PostgreSQL refuses to run as root
    if [ "$(id -u)" -eq 0 ]; then (cd / && setpriv --reuid=postgres --regid=postgres --init-groups "$@"); else (cd / && "$@"); fi
}

free_port() {
    local port
    for _ in $(seq 50); do
        port=$((20000 + RANDOM % 12000))
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return 0; }
    done
    return 1
}

running() { [ -s "$state" ] && as_owner "$bin/pg_ctl" -D "$(head -n 1 "$state")/data" status >/dev/null 2>&1; }

remove() { # remove FOLDER: only one that this script made
    case $1 in */silang-pg-??????) rm -rf "$1" ;; esac
}

# A copy brings its configuration and its password along.
follow() { # follow FOLDER
    as_owner "$bin/pg_basebackup" -D "$1/data" -R -X stream --checkpoint=fast --no-sync -d "$STANDBY_OF" >"$1/log" 2>&1 ||
        { cat "$1/log" >&2; remove "$1"; return 1; }
    echo "unix_socket_directories = '$1'" | as_owner tee -a "$1/data/postgresql.conf" >/dev/null
}

start() {
    local folder password port
    if running; then
        tail -n 1 "$state"
        return 0
    fi
    [ -x "$bin/initdb" ] || { echo "PostgreSQL 15 is missing: $bin/initdb (Debian: postgresql-15)" >&2; return 1; }
    folder=$(mktemp -d "${TMPDIR:-/tmp}/silang-pg-XXXXXX")
    password=$(od -An -N12 -tx1 /dev/urandom | tr -d ' \n')
    echo "$password" >"$folder/password"
    [ "$(id -u)" -ne 0 ] || chown -R postgres:postgres "$folder"
    if [ -n "${STANDBY_OF:-}" ]; then
        password=${STANDBY_OF#*://*:}
        password=${password%%@*}
        follow "$folder" || return 1
        launch "$folder" "$password"
        return
    fi
    # Indonesian order by default, as an operator may have it: text must be ordered by its bytes all the same.
    as_owner "$bin/initdb" -D "$folder/data" -U silang --pwfile="$folder/password" -A scram-sha-256 -E UTF8 \
        --locale=C.UTF-8 --locale-provider=icu --icu-locale=id --no-sync >"$folder/log" 2>&1 || { cat "$folder/log" >&2; remove "$folder"; return 1; }
    rm -f "$folder/password"
    {
        echo "listen_addresses = '127.0.0.1'"
        echo "unix_socket_directories = '$folder'"
        echo "max_connections = 300"
        echo "shared_buffers = 256MB"
        echo "max_wal_size = 4GB"
        [ -n "${DURABLE:-}" ] || printf 'fsync = off\nfull_page_writes = off\nsynchronous_commit = off\nautovacuum = off\n'
        [ -z "${SETTINGS:-}" ] || echo "$SETTINGS"
    } | as_owner tee -a "$folder/data/postgresql.conf" >/dev/null
    launch "$folder" "$password"
}

launch() { # launch FOLDER PASSWORD
    local folder=$1 password=$2 port
    for _ in 1 2 3 4 5; do
        port=$(free_port)
        if as_owner "$bin/pg_ctl" -D "$folder/data" -l "$folder/server.log" -o "-p $port" -w -s start >/dev/null 2>&1 </dev/null; then
            mkdir -p "$(dirname "$state")"
            (umask 077 && printf '%s\n%s\n' "$folder" "postgres://silang:$password@127.0.0.1:$port/postgres" >"$state")
            tail -n 1 "$state"
            return 0
        fi
    done
    cat "$folder/server.log" >&2
    remove "$folder"
    return 1
}

stop() {
    local folder
    [ -s "$state" ] || return 0
    folder=$(head -n 1 "$state")
    ! running || as_owner "$bin/pg_ctl" -D "$folder/data" -m immediate -w -s stop >/dev/null 2>&1 </dev/null || true
    remove "$folder"
    rm -f "$state"
}

case $command in
    start) start ;;
    stop) stop ;;
    *)
        sed -n '2,9p' "$0" >&2
        exit 2
        ;;
esac
