#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Wardport authors
# SPDX-License-Identifier: Apache-2.0

# What the server writes into the operation log has words in the console: each action a choice of the audit page's filter
# and a verb, each noun and kind of object a name.
set -eu
cd "${1:-$(dirname "$0")/..}"

choices=console/features/audit/AuditChoices.cpp
words=console/page/WordsLog.cpp
recording=$(grep -rlE '\brecord\(|\bOperation\b' server --include='*.cpp')
# "noun.verb", but for names of files.
actions=$(grep -hoE 'u"[a-z][A-Za-z]*\.[a-z][A-Za-z]*"_s' $recording | sed 's/^u"//; s/"_s$//' \
    | grep -vE '\.(json|csv|key|crt|uri|directory|keyFile|level)$' | sort -u)
objects=$(cat $recording | tr '\n' ' ' \
    | grep -oE 'u"[a-z][A-Za-z]*\.[a-z][A-Za-z]*"_s, *u"[a-z][A-Za-z]*"_s' | sed 's/.*u"\([A-Za-z]*\)"_s$/\1/' | sort -u)

if [ "$(echo "$actions" | wc -l)" -lt 20 ]; then
    echo "found hardly any action that the server records: has the way of recording changed?" >&2
    exit 1
fi
# A table of WordsLog.cpp, from its name to its end.
table() { sed -n "/^constexpr Word $1\[\]/,/^};/p" "$words"; }
nouns=$(table objectTypes)
verbs=$(table verbs)
missing=0
want() { # where, what, text it must stand in
    case $3 in *"\"$2\""*) ;; *) echo "$1 lacks \"$2\"" >&2; missing=1 ;; esac
}
for action in $actions; do
    want "$choices" "$action" "$(cat $choices)"
    want "$words (objectTypes)" "${action%%.*}" "$nouns"
    want "$words (verbs)" "${action#*.}" "$verbs"
done
for object in $objects; do
    want "$choices (objectTypes)" "$object" "$(sed -n '/objectTypes\[\]/,/^};/p' $choices)"
    want "$words (objectTypes)" "$object" "$nouns"
done
exit $missing
