#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Wardport authors
# SPDX-License-Identifier: Apache-2.0
#
# Shows that tests/translations.sh can fail: a small translated house passes, and each gap made in it is named.
set -euo pipefail

check=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)/translations.sh
house=$(mktemp -d)
trap 'rm -rf -- "$house"' EXIT
words=$house/resources/translations
failures=0
cases=0

entry() { printf '<message><source>%s</source><translation>%s</translation></message>\n' "$1" "$2"; }

# entries FILE LANGUAGE: a file of entries on stdin, for the words of Box.
entries() {
    {
        printf '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="%s" sourcelanguage="en">\n' "$2"
        printf '<context>\n<name>Box</name>\n'
        cat
        printf '</context>\n</TS>\n'
    } >"$words/$1"
}

clean_house() {
    rm -rf -- "${house:?}"/*
    mkdir -p -- "$house/console/ui" "$words"
    printf '%s\n' 'class Box : public QObject { Q_OBJECT void say() {' \
        'tr("Open “%1” & close"); tr("%n row(s)", nullptr, 2); } };' >"$house/console/ui/Box.cpp"
    {
        entry 'Open “%1” &amp; close' '打开“%1”并关闭'
        printf '<message numerus="yes"><source>%%n row(s)</source><translation><numerusform>%%n 行</numerusform></translation></message>\n'
    } | entries ui_zh_CN.ts zh_CN
    printf '%s\n' '<message numerus="yes"><source>%n row(s)</source><translation><numerusform>one row</numerusform>' \
        '<numerusform>%n rows</numerusform></translation></message>' | entries ui_en.ts en
}

# expect FILE TEXT: the gap is told, with its file.
expect() {
    local said
    cases=$((cases + 1))
    if said=$("$check" "$house" 2>&1); then
        printf 'not noticed: %s (case %d)\n' "$2" "$cases"
        failures=$((failures + 1))
    elif [[ $said != *"resources/translations/$1: $2"* ]]; then
        printf 'expected %s: %s (case %d), heard:\n%s\n' "$1" "$2" "$cases" "$said"
        failures=$((failures + 1))
    fi
}

# changed FILE SED: one change in a clean house.
changed() {
    clean_house
    sed -i "$2" "$words/$1"
}

clean_house
if ! said=$("$check" "$house" 2>&1); then
    printf 'a translated house was refused:\n%s\n' "$said"
    failures=$((failures + 1))
fi

changed ui_zh_CN.ts '/Open/d' && expect ui_zh_CN.ts 'unfinished: Open “%1” & close'
changed ui_zh_CN.ts 's/<translation>打/<translation type="unfinished">打/' && expect ui_zh_CN.ts 'unfinished: Open “%1” & close'
changed ui_zh_CN.ts 's/打开.*关闭//' && expect ui_zh_CN.ts 'empty: Open “%1” & close'
changed ui_zh_CN.ts 's/打开“%1”/打开/' && expect ui_zh_CN.ts '%1 is missing in the translation: Open “%1” & close'
changed ui_zh_CN.ts 's/打开“%1”/打开“%2”/' && expect ui_zh_CN.ts '%2 is not in the source: Open “%1” & close'
changed ui_zh_CN.ts 's/%n 行/行/' && expect ui_zh_CN.ts '%n is missing in the translation: %n row(s)'
changed ui_en.ts 's/%n rows</rows</' && expect ui_en.ts '%n is missing in the translation: %n row(s)'
changed ui_en.ts 's/%n rows</</' && expect ui_en.ts 'empty: %n row(s)'
clean_house && rm -- "$words/ui_en.ts" && expect ui_en.ts 'unfinished: %n row(s)'
clean_house && mkdir -p "$house/console/features/beds" && cp "$house/console/ui/Box.cpp" "$house/console/features/beds" &&
    expect beds_zh_CN.ts 'unfinished: Open “%1” & close'
clean_house && printf '%s\n' 'struct Words { Q_DECLARE_TR_FUNCTIONS(Words) };' 'using Tr = Words;' \
    'QString word() { return Tr::tr("Lost"); }' >>"$house/console/ui/Box.cpp" && expect ui_zh_CN.ts 'without a class: Lost'

[ "$failures" -eq 0 ] || exit 1
printf 'all %d gaps were named\n' "$cases"
