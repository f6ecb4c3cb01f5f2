#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Wardport authors
# SPDX-License-Identifier: Apache-2.0
#
# Brings the words of console/ROOM (all rooms when none is named) into the files of FOLDER, keeping what is translated there.
# One file for each room and language, so that a noun's words stand together. English has only its plural forms.
# Usage: resources/translations/update.sh FOLDER [ROOM…]   from the root of the sources
set -Eeuo pipefail

folder=$1
shift
rooms=("$@")
if [ ${#rooms[@]} -eq 0 ]; then
    for room in console/{ui,net,page,app}/ console/features/*/; do
        [ ! -d "$room" ] || rooms+=("$(sed 's#^console/##; s#/$##' <<<"$room")")
    done
fi

# words ROOM LANGUAGE ARGUMENT…
words() {
    local file=$folder/${1##*/}_$2.ts
    /usr/lib/qt6/bin/lupdate -silent -I . -locations none -no-obsolete -source-language en -target-language "$2" "${@:3}" \
        "console/$1" -ts "$file"
    grep -q '<message' "$file" || rm -f -- "$file"
}

for room in "${rooms[@]}"; do
    words "$room" zh_CN
    words "$room" en -pluralonly
done
