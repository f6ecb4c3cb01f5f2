#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Wardport authors
# SPDX-License-Identifier: Apache-2.0
#
# A phone that sends launches without pause, ten in a batch, until it is not answered. What the server has acknowledged stands
# in FILE, an event a line: "id time".
# Usage: tests/dev/send_events.sh URL CA_FILE TOKEN APP_ID FILE
set -Eeuo pipefail

readonly url=$1 ca=$2 token=$3 app=$4 file=$5
while :; do
    events='' lines=''
    at=$(date -u +%FT%T.%3NZ)
    for _ in {1..10}; do
        read -r id </proc/sys/kernel/random/uuid
        events+=",{\"id\":\"$id\",\"type\":\"launch\",\"appId\":\"$app\",\"at\":\"$at\"}"
        lines+="$id $at"$'\n'
    done
    answer=$(curl --silent --fail --max-time 20 --cacert "$ca" -H "Authorization: Bearer $token" \
        -H 'Content-Type: application/json' --data "{\"events\":[${events:1}]}" "$url/api/v1/me/events") || exit 0
    jq -e '.accepted == 10 and .rejected == []' <<<"$answer" >/dev/null || { echo "not acknowledged: $answer" >&2 && exit 1; }
    printf '%s' "$lines" >>"$file"
done
