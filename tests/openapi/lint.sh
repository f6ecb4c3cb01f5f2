#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Wardport authors
# SPDX-License-Identifier: Apache-2.0
#
# Lints resources/openapi/wardport.yaml, or the file named.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
file=$(realpath -m -- "${1:-$here/../../resources/openapi/wardport.yaml}")

[ -s "$file" ] || {
    echo "$file is missing or empty" >&2
    exit 1
}
[ -d "$here/node_modules" ] || {
    echo "The linter is not installed: (cd tests/openapi && npm ci), or ./dev test" >&2
    exit 1
}
cd -- "$here"
exec node lint.mjs "$file"
