#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Wardport authors
# SPDX-License-Identifier: Apache-2.0
#
# Every word of the console is translated: the files of resources/translations, brought up to date in a folder of their own
# as ./dev translate would, may then hold no unfinished or empty entry, and each translation has its source's placeholders.
# Usage: tests/translations.sh [ROOT]
set -Eeuo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
cd -- "${1:-$here}"
fresh=$(mktemp -d)
trap 'rm -rf -- "$fresh"' EXIT

cp -- resources/translations/*.ts "$fresh"
"$here/resources/translations/update.sh" "$fresh"

# Reads the XML by lines as lupdate writes it; a text may go over several.
rules='
function report(what) {
    name = FILENAME
    sub(/.*\//, "", name)
    printf "resources/translations/%s: %s: %s\n", name, what, plain(source)
    found = 1
}

function plain(text) {
    gsub(/\n/, " ", text)
    gsub(/&lt;/, "<", text)
    gsub(/&gt;/, ">", text)
    gsub(/&quot;/, "\"", text)
    gsub(/&apos;/, "\047", text)
    gsub(/&amp;/, "\\&", text)
    return text
}

# What stands between <tag …> and </tag>, from the first on.
function inside(text, tag,    rest) {
    rest = text
    if (!match(rest, "<" tag "[^>]*>"))
        return ""
    rest = substr(rest, RSTART + RLENGTH)
    return substr(rest, 1, index(rest, "</" tag ">") - 1)
}

# The placeholders of a text: " %1 %n ", each once; %L1 and %1 take the same value.
function placeholders(text,    all, one) {
    all = " "
    while (match(text, /%L?([1-9][0-9]?|n)/)) {
        one = substr(text, RSTART, RLENGTH)
        sub(/L/, "", one)
        if (!index(all, " " one " "))
            all = all one " "
        text = substr(text, RSTART + RLENGTH)
    }
    return all
}

function compare(wanted, had, what,    i, count, names) {
    count = split(wanted, names, " ")
    for (i = 1; i <= count; ++i)
        if (!index(had, " " names[i] " "))
            report(names[i] " " what)
}

# `one`: a form for the number one alone, which English may spell without the number ("the day before").
function check(form, one,    wanted) {
    if (form !~ /[^ \t\n]/) {
        report("empty")
        return
    }
    wanted = placeholders(source)
    if (one)
        sub(/ %n /, " ", wanted)
    compare(wanted, placeholders(form), "is missing in the translation")
    compare(placeholders(form), placeholders(source), "is not in the source")
}

function examine(message,    translation, number) {
    source = inside(message, "source")
    # Such a word is never found again: lupdate could not tell whose tr() it is.
    if (context == "")
        report("without a class")
    if (message ~ /<translation[^>]*type="unfinished"/) {
        report("unfinished")
        return
    }
    translation = inside(message, "translation")
    if (message !~ /<message[^>]*numerus="yes"/) {
        check(translation, 0)
        return
    }
    if (translation !~ /<numerusform/)
        report("empty")
    while (match(translation, /<numerusform[^>]*>/)) {
        check(inside(translation, "numerusform"), FILENAME ~ /_en\.ts$/ && ++number == 1)
        translation = substr(translation, index(translation, "</numerusform>") + 14)
    }
}

/<context>/ { context = "" }
/<name>/ { context = inside($0, "name") }
/<message/ { message = "" }
{ message = message $0 "\n" }
/<\/message>/ { examine(message); ++messages }
END {
    if (!messages) {
        print "no translations were found"
        found = 1
    }
    exit found
}
'

LC_ALL=C awk -- "$rules" "$fresh"/*.ts
