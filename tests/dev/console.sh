#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Wardport authors
# SPDX-License-Identifier: Apache-2.0
#
# ./dev run on a machine with a display: the console's window opens; closing it leaves the server, Ctrl+C ends both.
# Usage: tests/dev/console.sh [PRESET]   Takes what is built.
set -Eeuo pipefail

if [ "${WARDPORT_INSIDE_XVFB:-}" != 1 ]; then
    WARDPORT_INSIDE_XVFB=1 exec xvfb-run --auto-servernum --server-args='-screen 0 1366x768x24' "${BASH_SOURCE[0]}" "$@"
fi

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
export DEV_PRESET=${1:-ci}
unset QT_QPA_PLATFORM WAYLAND_DISPLAY
# Below /tmp and open to pass through, because PostgreSQL does not run as root.
work=$(mktemp -d /tmp/wardport-console.XXXXXX)
chmod 0711 "$work"
export XDG_CONFIG_HOME=$work/config

tidy_up() {
    kill -TERM "$dev" 2>/dev/null && wait "$dev" 2>/dev/null || true
    rm -rf -- "$work"
}

surprise() {
    printf 'not ok: %s\n' "$*" >&2
    tail -n 15 -- "$work/out" "$work"/state/*.log >&2 || true
    exit 1
}

# until_true COMMAND…: polls for at most a minute.
until_true() {
    local deadline=$((SECONDS + 60))
    until "$@"; do
        [ "$SECONDS" -lt "$deadline" ] && kill -0 "$dev" 2>/dev/null || surprise "still not: $*"
        sleep 0.1
    done
}

window_is_shown() { xwininfo -root -tree 2>/dev/null | grep -q '"Wardport"'; }

console_pid() {
    local address proc
    address=$(jq -r .admin "$work/ready.json")
    for proc in /proc/[0-9]*; do
        if [[ $(readlink "$proc/exe") == */wardport-console ]] && tr '\0' '\n' <"$proc/cmdline" | grep -Fxq -- "$address"; then
            echo "${proc#/proc/}"
        fi
    done 2>/dev/null
}

console_was_missed() { grep -q 'The console was closed' "$work/out"; }

# A script's background children ignore SIGINT; a terminal's do not.
setsid env --default-signal=INT "$root/dev" run --no-build --state "$work/state" --ready-file "$work/ready.json" -- \
    --listen-admin 127.0.0.1:0 --listen-phone 127.0.0.1:0 --listen-machine 127.0.0.1:0 --people 60 --launches 200 \
    </dev/null >"$work/out" 2>&1 &
dev=$!
trap tidy_up EXIT

until_true test -s "$work/ready.json"
until_true window_is_shown
echo "ok: the console opened its window"

console=$(console_pid)
kill -TERM "$console"
until_true console_was_missed
curl --silent --fail --cacert "$(jq -r .caCertificate "$work/ready.json")" "$(jq -r .machine "$work/ready.json")/readyz" >/dev/null ||
    surprise "the server went with the console"
echo "ok: the server outlives the console"

kill -INT "$dev"
wait "$dev" || surprise "./dev run ended with $?"
[ ! -e "/proc/$console" ] || surprise "the console is left behind"
echo "ok: Ctrl+C ends the run"
