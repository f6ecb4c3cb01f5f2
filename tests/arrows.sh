#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Wardport authors
# SPDX-License-Identifier: Apache-2.0
#
# Holds the arrows of ARCHITECTURE.md: who may include whom, and a few rules of every source file.
# Usage: tests/arrows.sh [FOLDER]   Prints "file:line: rule: what", one a line; fails when there is any.
set -euo pipefail
cd -- "${1:-"$(dirname -- "${BASH_SOURCE[0]}")/.."}"

# shellcheck disable=SC2016 # awk's dollars, not the shell's
rules='function report(rule, what) {
    printf "%s:%d: %s: %s\n", FILENAME, FNR, rule, what
    found = 1
}

function under(path, folder) { return index(path, folder "/") == 1 }

# Where a file stands: "shared", "server/db", "server/features", "console/ui" …; the file right in a room is its main program.
function layer(path,    part) {
    split(path, part, "/")
    if (part[1] == "shared" || part[1] == "tests")
        return part[1]
    return part[3] == "" ? part[1] "/app" : part[1] "/" part[2]
}

# The noun of a feature: server/features/vendors/VendorStore.h -> server/features/vendors
function noun(path,    part) {
    split(path, part, "/")
    return part[2] == "features" ? part[1] "/features/" part[3] : ""
}

function finish() {
    if (file == "")
        return
    if (!licensed)
        printf "%s:1: spdx: the two SPDX lines are missing\n", file
    if (code && lines > 400)
        printf "%s:%d: length: more than 400 lines; split it\n", file, lines
    if (header && !once)
        printf "%s:1: pragma-once: a header needs it\n", file
    if (!licensed || (code && lines > 400) || (header && !once))
        found = 1
}

BEGIN {
    allowed["server/http"] = "server/http shared"
    allowed["server/db"] = "server/db shared"
    allowed["server/ingest"] = "server/ingest server/db shared"
    allowed["server/tabular"] = "server/tabular shared"
    allowed["server/auth"] = "server/auth server/db server/http shared"
    allowed["server/features"] = "server/features server/auth server/db server/tabular server/ingest server/http shared"
    allowed["server/jobs"] = "server/jobs " allowed["server/features"]
    allowed["server/app"] = "server/app " allowed["server/jobs"]
    allowed["console/ui"] = "console/ui shared"
    allowed["console/net"] = "console/net shared"
    allowed["console/page"] = "console/page console/ui console/net shared"
    allowed["console/features"] = "console/features " allowed["console/page"]
    allowed["console/app"] = "console/app " allowed["console/features"]
    allowed["shared"] = "shared"
    qt_core = "^(QtCore/)?Q(tGlobal|tEndian|tMath|tNumeric|TypeTraits|Latin1(String|Char)|String|StringView|StringList|" \
        "StringBuilder|StringConverter|AnyStringView|Utf8StringView|ByteArray|ByteArrayView|ByteArrayList|Char|BitArray|" \
        "Date|Time|DateTime|TimeZone|Calendar|Locale|Collator|Url|UrlQuery|Uuid|Hash|MultiHash|Map|MultiMap|Set|List|" \
        "Vector|Stack|Queue|Pair|Flags|Variant|MetaType|MetaEnum|MetaObject|Object|Debug|RegularExpression|" \
        "CryptographicHash|MessageAuthenticationCode|RandomGenerator|SharedData|CoreApplication|Translator)$"
    qt_network = "^(QtNetwork/|Q(Network|Ssl|Tcp|Udp|Http|Dns|Host(Address|Info)|AbstractSocket|LocalS(erver|ocket)|Hsts|Ocsp))"
    qt_sql = "^(QtSql/|QSql)"
    qt_screen = "^(QtWidgets/|QtCharts/|Q(Application|Widget|Dialog|MainWindow|MessageBox|Label|Chart))"
    posix = "^(sys/|netinet/|arpa/|net/if|linux/|(unistd|pwd|grp|fcntl|poll|dlfcn|pthread|termios|netdb|dirent|syslog|" \
        "spawn|sched|semaphore|langinfo|glob|wordexp|ifaddrs|utime|ucontext|strings)\\.h$)"
    unfinished = "(TO" "DO|FIX" "ME)"
}

FNR == 1 {
    finish()
    file = FILENAME
    here = layer(file)
    code = file ~ /\.(cpp|h)$/
    header = file ~ /\.h$/
    licensed = once = lines = 0
    own = noun(file)
}
{ lines = FNR }
FNR <= 4 && /SPDX-License-Identifier: Apache-2\.0/ { licensed = 1 }
/^#pragma once/ { once = 1 }
$0 ~ unfinished { report("unfinished", $0) }

code && /^[ \t]*#[ \t]*include[ \t]*["<]/ {
    target = $0
    sub(/^[ \t]*#[ \t]*include[ \t]*["<]/, "", target)
    sub(/[">].*/, "", target)
    if ($0 ~ /include[ \t]*"/)
        own_include()
    else
        foreign_include()
}

function own_include(    there) {
    if (target ~ /^(moc_[A-Za-z0-9_]+\.cpp|[A-Za-z0-9_]+\.moc)$/)
        return
    if (target !~ /^(shared|server|console|tests)\//) {
        report("path", target " is not named from the root of the repository")
        return
    }
    if (here == "tests")
        return
    there = layer(target)
    if (index(" " allowed[here] " ", " " there " ") == 0) {
        report("layer", here " may not include " target)
        return
    }
    if (own != "" && under(own, "console") && noun(target) != "" && noun(target) != own)
        report("pages-apart", "a page emits an intent; it does not include " target)
    # The sample generator fills an empty database: it writes rows of every noun by nature.
    if (target ~ /^server\/.*Store\.h$/ && own != "" && own !~ /sample$/ && noun(target) != own)
        report("own-store", "another noun is asked through its service, not through " target)
}

function foreign_include() {
    if (here == "tests")
        return
    if (here == "shared") {
        if (target ~ posix)
            report("posix", target " does not exist on Windows")
        else if (target !~ qt_core && target !~ /^(boost\/[a-z0-9_\/.]+|[a-z_0-9]+)$/)
            report("shared-is-values", target " is neither the standard library, a value of Qt Core nor Boost")
        return
    }
    if (target ~ posix && under(file, "console"))
        report("posix", target " does not exist on Windows")
    if (target ~ /^Poco\// && !under(file, "server"))
        report("poco", "only the server knows Poco")
    else if (target ~ /^Poco\/Net\// && here != "server/http" && here != "server/app")
        report("poco", "only server/http and server/app include " target)
    if ((target ~ qt_sql || target ~ /libpq|^postgresql\//) && !may_speak_sql())
        report("sql", "only stores, server/db and server/ingest include " target)
    if (target ~ qt_network && here != "console/net")
        report("network", "only console/net includes " target)
    if (target ~ qt_screen && !under(file, "console"))
        report("screen", "only the console includes " target)
}

function may_speak_sql() {
    return here == "server/db" || here == "server/ingest" || (under(file, "server") && file ~ /Store\.(cpp|h)$/)
}

END {
    finish()
    exit found
}
'

if stray=$(find resources -name node_modules -prune -o \( -name '*.cpp' -o -name '*.h' \) -print) && [ -n "$stray" ]; then
    printf '%s:1: resources-hold-no-code: C++ belongs elsewhere\n' "$stray"
    exit 1
fi

{
    find shared server console tests \( -name node_modules -prune \) -o \
        \( -name '*.cpp' -o -name '*.h' -o -name '*.sh' -o -name '*.cmake' \) -type f -print0
    find CMakeLists.txt dev .ci/run resources/migrations -type f -print0 2>/dev/null || true
} | LC_ALL=C xargs -0 awk -- "$rules"
