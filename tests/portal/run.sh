#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Wardport authors
# SPDX-License-Identifier: Apache-2.0
#
# The portal's tests. Usage: tests/portal/run.sh unit|browser BUILD_FOLDER [VITEST_ARGUMENT…]
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
suite=${1:?unit or browser}
PORTAL_BUILD=$(realpath -- "${2:?the build folder}")
export PORTAL_BUILD
shift 2

[ -s "$PORTAL_BUILD/portal/index.html" ] || {
    echo "$PORTAL_BUILD/portal is missing: build the target portal" >&2
    exit 1
}
[ -d "$here/node_modules" ] || {
    echo "The tools are not installed: (cd tests/portal && npm ci), or ./dev test" >&2
    exit 1
}
if [ "$suite" = unit ]; then
    (cd -- "$here/../../resources/portal" && npx --no-install vue-tsc --noEmit)
fi
cd -- "$here"
exec npx --no-install vitest run --project "$suite" "$@" </dev/null
