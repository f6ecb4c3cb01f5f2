#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Wardport authors
# SPDX-License-Identifier: Apache-2.0
#
# Builds the portal into FOLDER, which is replaced as a whole.
# Usage: resources/portal/build.sh FOLDER
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
out=$(realpath -m -- "${1:?the folder to build into}")
major=$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)
[ "$major" -ge 18 ] || {
    echo "The portal needs Node.js 18 or newer with npm: apt-get install nodejs npm, or ./dev run" >&2
    exit 1
}

# Only when the lock file has changed since; two build folders must not install at once.
fetch() {
    local kept=node_modules/.package-lock.json
    [ "$kept" -nt package-lock.json ] && [ "$kept" -nt package.json ] && return
    npm ci --no-audit --no-fund --loglevel=error </dev/null
    touch "$kept"
}

cd -- "$here"
mkdir -p -- "$(dirname -- "$out")"
# The lock is the folder's own: a file of its own would be one more thing to ignore.
exec 9<"$here"
flock 9
fetch
rm -rf -- "$out.new"
npx --no-install vite build --outDir "$out.new" --logLevel warn 9<&- </dev/null
rm -rf -- "$out.old"
[ ! -e "$out" ] || mv -- "$out" "$out.old"
mv -- "$out.new" "$out"
rm -rf -- "$out.old"
