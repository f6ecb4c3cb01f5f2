#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Wardport authors
# SPDX-License-Identifier: Apache-2.0
#
# How soon the portal is there and follows a change, in a real browser. Usage: tests/bench/portal.sh BUILD_FOLDER [VITEST_ARGUMENT…]
set -euo pipefail

portal=$(realpath -- "$(dirname -- "${BASH_SOURCE[0]}")/../portal")
build=$(realpath -- "${1:?the build folder}")
shift
tools=$portal/node_modules/.package-lock.json
[ "$tools" -nt "$portal/package-lock.json" ] || (cd -- "$portal" && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund --loglevel=error)
exec "$portal/run.sh" bench "$build" "$@"
