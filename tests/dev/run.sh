#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Wardport authors
# SPDX-License-Identifier: Apache-2.0
#
# ./dev run --headless from outside: starts, serves, continues with the same data, survives kill -9, leaves nothing behind.
# Usage: tests/dev/run.sh [PRESET]   Takes what is built; prints "ok" a line and fails at the first surprise.
set -Eeuo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
export DEV_PRESET=${1:-ci}
unset DISPLAY WAYLAND_DISPLAY

# Below /tmp and open to pass through, because PostgreSQL does not run as root.
work=$(mktemp -d /tmp/wardport-run.XXXXXX)
chmod 0711 "$work"
readonly sample=(--people 200 --launches 2000)
readonly seconds_to_start=60
declare -A dev_pid=()

surprise() {
    printf 'not ok: %s\n' "$*" >&2
    local log
    for log in "$work"/*.out "$work"/*/wardportd.log; do
        [ ! -s "$log" ] || { printf -- '--- %s\n' "$log" && tail -n 15 -- "$log"; } >&2
    done
    exit 1
}
ok() { printf 'ok: %s\n' "$*"; }

tidy_up() {
    local name pid
    for name in "${!dev_pid[@]}"; do
        kill -TERM "${dev_pid[$name]}" 2>/dev/null || continue
        wait "${dev_pid[$name]}" 2>/dev/null || true
    done
    for pid in $(processes_of "$work"); do
        kill -KILL "$pid" 2>/dev/null || true
    done
    rm -rf -- "$work"
}
trap tidy_up EXIT
trap 'surprise "line $LINENO: $BASH_COMMAND"' ERR

# Whatever works in the folder or names it on its command line, except for this script.
processes_of() {
    local proc
    for proc in /proc/[0-9]*; do
        [ "${proc#/proc/}" != $$ ] || continue
        if [[ $(readlink "$proc/cwd" 2>/dev/null) == "$1"* ]] ||
            tr '\0' ' ' 2>/dev/null <"$proc/cmdline" | grep -Fq -- "$1"; then
            echo "${proc#/proc/}"
        fi
    done
}

server_of() {
    local pid
    for pid in $(processes_of "$work/$1"); do
        [[ $(readlink "/proc/$pid/exe") != */wardportd ]] || echo "$pid"
    done
}

# until_true SECONDS COMMAND…: polls; false when the time is over.
until_true() {
    local deadline=$((SECONDS + $1))
    shift
    until "$@"; do
        [ "$SECONDS" -lt "$deadline" ] || return 1
        sleep 0.1
    done
}

launch() {
    # A script's background children ignore SIGINT; a terminal's do not.
    setsid env --default-signal=INT "$root/dev" run --headless --no-build --state "$work/$1" --ready-file "$work/$1.json" \
        -- "${sample[@]}" </dev/null >"$work/$1.out" 2>&1 &
    dev_pid[$1]=$!
}

ready_or_over() { [ -s "$work/$1.json" ] || ! kill -0 "${dev_pid[$1]}" 2>/dev/null; }

await() {
    until_true "$seconds_to_start" ready_or_over "$1" || surprise "$1 was not ready after $seconds_to_start s"
    [ -s "$work/$1.json" ] || surprise "$1 ended before it was ready"
}

# ready NAME JQ_FILTER: a value of the ready file.
ready() { jq -er "$2" "$work/$1.json"; }

# call NAME LISTENER PATH CURL_ARGUMENT…: the answer's body; fails on any status but 2xx.
call() {
    local url ca
    url=$(ready "$1" ".$2")$3
    ca=$(ready "$1" .caCertificate)
    curl --silent --show-error --fail-with-body --max-time 20 --cacert "$ca" -H 'Content-Type: application/json' "${@:4}" "$url"
}

sign_in() {
    call "$1" admin /api/v1/sessions --data "$(ready "$1" '.administrators.system | {username, password}')" | jq -er .token
}

add_vendor() {
    call "$1" admin /api/v1/vendors -H "Authorization: Bearer $2" --data "{\"code\":\"$3\",\"name\":\"$3\"}" >"$work/answer"
}

has_vendor() {
    call "$1" admin "/api/v1/vendors?q=$3" -H "Authorization: Bearer $2" | jq -e --arg code "$3" 'any(.items[]; .code == $code)' \
        >"$work/answer"
}

# Whether the phones have so many launches acknowledged.
acknowledged() { [ "$(cat "$work"/sent.* 2>/dev/null | wc -l)" -ge "$1" ]; }

# logged_launches SINCE: the ids of all launches in the log of `first`, sorted.
logged_launches() {
    local page cursor=''
    while :; do
        page=$(call first admin "/api/v1/logs/launches?limit=500&from=$1&cursor=$cursor" -H "Authorization: Bearer $token")
        jq -r '.items[].eventId' <<<"$page"
        cursor=$(jq -r '.nextCursor // empty' <<<"$page")
        [ -n "$cursor" ] || break
    done | sort
}

# resend FILE: true when every event of the file is a duplicate.
resend() {
    local part
    split -l 500 -- "$1" "$work/part."
    for part in "$work"/part.*; do
        jq -Rn --arg app "$app" '{events: [inputs | split(" ") | {id: .[0], type: "launch", appId: $app, at: .[1]}]}' <"$part" |
            call first phone /api/v1/me/events -H "Authorization: Bearer $phone_token" --data @- >"$work/answer"
        jq -e --argjson lines "$(wc -l <"$part")" '.accepted == 0 and .duplicates == $lines' "$work/answer" >/dev/null || return 1
    done
}

# stop NAME SIGNAL: as a terminal would; the command must end well and nothing may be left of it.
stop() {
    local status=0
    kill "-$2" "${dev_pid[$1]}"
    wait "${dev_pid[$1]}" || status=$?
    unset "dev_pid[$1]"
    [ "$status" -eq 0 ] || surprise "./dev run ended with $status on SIG$2"
    [ -z "$(processes_of "$work/$1")" ] || surprise "left behind after SIG$2: $(processes_of "$work/$1" | xargs ps -o args= -p)"
}

embedded=$("$root/build/$DEV_PRESET/bin/wardportd" print-config --embedded "$work/first" | grep '^database.embedded')
[ "$embedded" = "database.embedded = $work/first" ] || surprise "--embedded set: $embedded"
ok "--embedded names the private database's folder"

launch first
launch second
await first
await second
[ "$(ready first .admin)" != "$(ready second .admin)" ] || surprise "both have the address $(ready first .admin)"
ok "two stand side by side"

call first machine /readyz >"$work/answer" || surprise "/readyz: $(cat "$work/answer")"
for listener in admin phone; do
    call first "$listener" /api/v1/openapi.yaml >"$work/answer" || surprise "$listener: $(cat "$work/answer")"
done
grep -qF "$(ready first .administrators.system.password)" "$work/first.out" || surprise "the password was not printed"
[ "$(stat -c %a "$work/first/credentials.json")" = 600 ] || surprise "the credentials are open to others"
fingerprint=$(openssl x509 -noout -fingerprint -sha256 -in "$(ready first .caCertificate)")
[ "$(ready first .fingerprint)" = "${fingerprint#*=}" ] || surprise "the fingerprint is not $fingerprint"
grep -qF "$(ready first '.fingerprint[0:47]')" "$work/first.out" || surprise "the fingerprint was not printed"
ok "the listeners answer with the certificate that the ready file names"

token=$(sign_in first)
ready first '[.administrators.system, .administrators.security, .administrators.audit | .username] | unique | length == 3' >"$work/answer"
person=$(ready first '.phoneUsers[0]')
phone_token=$(call first phone /api/v1/phone/sessions --data "$person" | jq -er .token)
call first phone /api/v1/me/apps -H "Authorization: Bearer $phone_token" | jq -e '.items | length > 0' >"$work/answer"
ok "an administrator and a phone user sign in with what was printed"

add_vendor first "$token" KEPT-1
cp "$work/first.json" "$work/before"
stop first INT
ok "Ctrl+C leaves no process behind"

launch first
await first
[ "$(jq -S .administrators "$work/before")" = "$(jq -S .administrators "$work/first.json")" ] || surprise "the credentials changed"
token=$(sign_in first)
has_vendor first "$token" KEPT-1 || surprise "the vendor is gone after a restart"
ok "the next run continues with the same data"

add_vendor first "$token" KEPT-2
kill -KILL "$(server_of first)"
wait "${dev_pid[first]}" && surprise "./dev run was content with a killed server"
unset "dev_pid[first]"
[ -z "$(processes_of "$work/first")" ] || surprise "left behind after kill -9: $(processes_of "$work/first" | xargs ps -o args= -p)"
ok "a killed server ends the run and takes its database along"

launch first
await first
has_vendor first "$(sign_in first)" KEPT-2 || surprise "an acknowledged vendor is gone after kill -9"
ok "the run after a kill -9 has all that was acknowledged"

# Script and server at once: now the database is left behind, and the next start has to cope.
kill -KILL "${dev_pid[first]}" "$(server_of first)"
wait "${dev_pid[first]}" || true
unset "dev_pid[first]"
rm -f -- "$work/first.json"
launch first
await first
has_vendor first "$(sign_in first)" KEPT-2 || surprise "an acknowledged vendor is gone after all was killed"
ok "the run after everything was killed has it too"

# Phones send launches while the server is killed.
began=$(date -u +%FT%T.%3NZ)
app=$(call first phone /api/v1/me/apps -H "Authorization: Bearer $phone_token" | jq -er '.items[0].id')
senders=()
for number in 1 2 3 4; do
    "$root/tests/dev/send_events.sh" "$(ready first .phone)" "$(ready first .caCertificate)" "$phone_token" "$app" \
        "$work/sent.$number" &
    senders+=($!)
done
until_true 60 acknowledged 400 || surprise "400 launches were not acknowledged in a minute"
kill -KILL "$(server_of first)"
for pid in "${senders[@]}"; do
    wait "$pid" || surprise "a phone was answered wrongly"
done
wait "${dev_pid[first]}" || true
unset "dev_pid[first]"
rm -f -- "$work/first.json"
launch first
await first
token=$(sign_in first)
sort "$work"/sent.* >"$work/acknowledged"
logged_launches "$began" >"$work/logged"
[ -z "$(uniq -d "$work/logged")" ] || surprise "launches are there twice: $(uniq -d "$work/logged" | head -n 3)"
missing=$(cut -d' ' -f1 "$work/acknowledged" | comm -23 - "$work/logged")
[ -z "$missing" ] || surprise "$(wc -l <<<"$missing") acknowledged launches are gone, such as $(head -n 1 <<<"$missing")"
ok "a server killed under load has every acknowledged launch once ($(wc -l <"$work/acknowledged"))"

resend "$work/acknowledged" || surprise "a launch sent again was counted: $(cat "$work/answer")"
logged_launches "$began" | cmp -s - "$work/logged" || surprise "sending again changed the log"
ok "what is sent again is acknowledged, not counted"

stop first TERM
call second machine /readyz >"$work/answer" || surprise "the other one suffered"
stop second INT
ok "each stops by itself"
