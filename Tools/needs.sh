#!/usr/bin/env bash
# Sees to what the program (`run`) or its tests (`test`) need from the system: installs it where that is allowed
# (root, with apt-get), otherwise names exactly what is missing and how to get it. Uses the registries as configured.
#
# usage: Tools/needs.sh run|test
set -u
cd "$(dirname "$0")/.."
purpose=${1:-run}
venv=.build/e2e-venv
missing=()    # Debian package names
reasons=()    # the same, for people
problems=0

want() { # want PACKAGE WHY: the preceding check failed
    missing+=("$1")
    reasons+=("$1 ($2)")
}

has_header() { # has_header FILE: found where a C compiler looks
    local folder
    for folder in /usr/include /usr/include/*-linux-gnu /usr/include/libxml2 /usr/local/include; do
        [ -e "$folder/$1" ] && return 0
    done
    return 1
}

browser() { command -v chromium || command -v chromium-browser || command -v google-chrome; }

# A Python that can make virtual environments: the one on the path, else the system's.
python() {
    local candidate
    for candidate in python3 /usr/bin/python3; do
        if "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 9))' 2>/dev/null; then
            echo "$candidate"
            return 0
        fi
    done
    return 1
}

look() {
    missing=()
    reasons=()
    has_header sqlite3.h || want libsqlite3-dev "the embedded database"
    has_header postgresql/libpq-fe.h || want libpq-dev "databases on a PostgreSQL server"
    has_header libxml/parser.h || want libxml2-dev "MARCXML and other XML"
    has_header libstemmer.h || want libstemmer-dev "English word stems"
    has_header zlib.h || want zlib1g-dev "compressed pages"
    command -v pkg-config >/dev/null || want pkg-config "tells the compiler where libraries are"
    command -v git >/dev/null || want git "fetches the Swift packages"
    [ "$purpose" = test ] || return 0
    browser >/dev/null || want chromium "the browser that tests the pages"
    [ -x /usr/lib/postgresql/15/bin/initdb ] || want postgresql-15 "the second database engine that tests run on"
    command -v haproxy >/dev/null || [ -x /usr/sbin/haproxy ] || want haproxy "the balancer of the cluster test"
    command -v yaz-marcdump >/dev/null || want yaz "a second opinion on MARC"
    command -v fc-list >/dev/null || want fontconfig "finds fonts for the pages' pictures"
    [ -n "$(fc-list 2>/dev/null | head -c 1)" ] || want fonts-dejavu-core "letters for the pages' pictures"
    python >/dev/null || { want python3 "runs the browser tests" && want python3-venv "runs the browser tests"; }
}

swift_is_there() {
    local version
    if ! command -v swift >/dev/null; then
        echo "Missing: Swift 6.2 or newer. Install it from swift.org, see that 'swift --version' answers, and try again." >&2
        return 1
    fi
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
    # shellcheck disable=SC2086
    set -- $version
    if [ "${1:-0}" -lt 6 ] || { [ "$1" -eq 6 ] && [ "${2:-0}" -lt 2 ]; }; then
        echo "Swift ${1:-?}.${2:-?} is too old: 6.2 or newer is needed." >&2
        return 1
    fi
}

# The browser tests' Python packages, kept apart from the system's; made anew when the list changes.
venv_is_ready() { [ -x "$venv/bin/python" ] && cmp -s e2e/requirements.txt "$venv/made-from" && "$venv/bin/python" -c '' 2>/dev/null; }

make_venv() {
    local python
    venv_is_ready && return 0
    python=$(python) || return 1
    echo "Making $venv from e2e/requirements.txt" >&2
    rm -rf "$venv"
    mkdir -p "$(dirname "$venv")"
    "$python" -m venv "$venv" \
        && "$venv/bin/python" -m pip install --quiet --no-input --disable-pip-version-check -r e2e/requirements.txt </dev/null \
        && cp e2e/requirements.txt "$venv/made-from" \
        && return 0
    echo "Missing: the Python packages of e2e/requirements.txt (pip could not install them into $venv)." >&2
    return 1
}

swift_is_there || problems=1
look
if [ ${#missing[@]} -gt 0 ] && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    echo "Installing: ${missing[*]}" >&2
    apt-get update -qq </dev/null >&2
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null >&2
    look
fi
if [ ${#missing[@]} -gt 0 ]; then
    {
        echo "Missing on this system:"
        printf '  %s\n' "${reasons[@]}"
        echo "These are Debian's names. On Debian 12, as root:"
        echo "  apt-get install --no-install-recommends ${missing[*]}"
    } >&2
    problems=1
fi
if [ "$purpose" = test ]; then
    make_venv || problems=1
fi
exit $problems
