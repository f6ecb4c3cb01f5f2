#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Wardport authors
# SPDX-License-Identifier: Apache-2.0
#
# The portal's tests. Usage: tests/portal/run.sh unit|browser|bench BUILD_FOLDER [VITEST_ARGUMENT…]
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
suite=${1:?unit, browser or bench}
PORTAL_BUILD=$(realpath -- "${2:?the build folder}")
export PORTAL_BUILD
shift 2

[ -s "$PORTAL_BUILD/portal/index.html" ] || {
    echo "$PORTAL_BUILD/portal is missing: build the target portal" >&2
    exit 1
}
for tools in "$here" "$here/../signon"; do
    [ "$suite" != browser ] && [ "$tools" != "$here" ] || [ -d "$tools/node_modules" ] || {
        echo "The tools are not installed: (cd $tools && npm ci), or ./dev test" >&2
        exit 1
    }
done
if [ "$suite" = unit ]; then
    (cd -- "$here/../../resources/portal" && npx --no-install vue-tsc --noEmit)
fi
cd -- "$here"
vitest=(npx --no-install vitest run --no-file-parallelism --passWithNoTests)
[ "$suite" = browser ] || exec "${vitest[@]}" --project "$suite" "$@" </dev/null

# Two servers, two browsers: while one waits for what the portal looks for every few seconds, the other works.
said=$(mktemp)
trap 'rm -f -- "$said"' EXIT
"${vitest[@]}" --project change "$@" </dev/null >"$said" 2>&1 &
other=$!
failed=0
"${vitest[@]}" --project use "$@" </dev/null || failed=1
wait "$other" || failed=1
cat -- "$said"
exit "$failed"
