#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Wardport authors
# SPDX-License-Identifier: Apache-2.0
#
# Shows that tests/arrows.sh can fail: a small clean house passes, and each violation planted in it is named.
set -euo pipefail

arrows=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)/arrows.sh
house=$(mktemp -d)
trap 'rm -rf -- "$house"' EXIT
failures=0
cases=0

# put FILE LINE…: a source file with its two SPDX lines, and #pragma once in a header.
put() {
    local file=$house/$1
    shift
    mkdir -p -- "$(dirname -- "$file")"
    {
        printf '// %s\n' 'SPDX-FileCopyrightText: 2026 The Wardport authors' 'SPDX-License-Identifier: Apache-2.0'
        [[ $file != *.h ]] || echo '#pragma once'
        printf '%s\n' "$@"
    } >"$file"
}

clean_house() {
    rm -rf -- "${house:?}"/*
    put shared/base/Id.h '#include <QString>' '#include <boost/describe.hpp>' '#include <vector>'
    put shared/model/Vendor.h '#include "shared/base/Id.h"' '#include <QtGlobal>'
    put server/main.cpp '#include "server/app/Server.h"' '#include <Poco/Util/ServerApplication.h>'
    put server/app/Server.h '#include "server/features/vendors/VendorStore.h"' '#include <Poco/Net/Context.h>'
    put server/http/Listener.h '#include <Poco/Net/ServerSocket.h>' '#include <sys/epoll.h>'
    put server/db/Query.cpp '#include <libpq-fe.h>' '#include <QSqlQuery>' '#include "shared/base/Id.h"'
    put server/ingest/GroupCommit.h '#include <libpq-fe.h>' '#include "server/db/Query.h"'
    put server/features/vendors/VendorStore.h '#include "server/db/Query.h"' '#include <QSqlQuery>'
    put server/features/vendors/VendorService.h '#include "server/features/vendors/VendorStore.h"' \
        '#include "server/features/apps/AppService.h"'
    put server/features/vendors/VendorRoutes.h '#include "server/features/vendors/VendorService.h"'
    put server/features/overview/OverviewRoutes.h '#include "server/features/overview/OverviewStore.h"'
    put console/main.cpp '#include "console/app/Application.h"'
    put console/ui/Form.h '#include <QWidget>' '#include "shared/model/Vendor.h"'
    put console/net/ApiClient.h '#include <QNetworkAccessManager>' '#include "shared/base/Id.h"'
    put console/features/vendors/VendorsPage.cpp '#include "console/ui/Form.h"' '#include "console/net/ApiClient.h"' \
        '#include "console/page/Navigator.h"' '#include "console/features/vendors/VendorDialog.h"' '#include "VendorsPage.moc"'
    put tests/server/VendorServiceTest.cpp '#include "server/features/vendors/VendorStore.h"' '#include <QSqlQuery>' \
        '#include "console/ui/Form.h"' '#include <unistd.h>'
    mkdir -p -- "$house/resources/icons"
}

# expect RULE: the house breaks exactly this rule.
expect() {
    local said
    cases=$((cases + 1))
    if said=$("$arrows" "$house" 2>&1); then
        printf 'not noticed: %s (case %d)\n' "$1" "$cases"
        failures=$((failures + 1))
    elif [[ $said != *": $1: "* ]] || [ "$(wc -l <<<"$said")" -ne 1 ]; then
        printf 'expected %s alone (case %d), heard:\n%s\n' "$1" "$cases" "$said"
        failures=$((failures + 1))
    fi
}

# planted RULE FILE LINE…: one file more in a clean house.
planted() {
    local rule=$1
    shift
    clean_house
    put "$@"
    expect "$rule"
}

clean_house
if ! said=$("$arrows" "$house"); then
    printf 'a clean house was refused:\n%s\n' "$said"
    failures=$((failures + 1))
fi

planted shared-is-values shared/base/Bad.h '#include <QWidget>'
planted shared-is-values shared/base/Bad.h '#include <QFile>'
planted shared-is-values shared/base/Bad.h '#include <zlib.h>'
planted layer shared/base/Bad.h '#include "server/db/Query.h"'
planted layer server/db/Bad.h '#include "console/ui/Form.h"'
planted layer console/ui/Bad.h '#include "server/db/Query.h"'
planted layer console/ui/Bad.h '#include "console/net/ApiClient.h"'
planted layer console/ui/Bad.h '#include "console/features/vendors/VendorsPage.h"'
planted layer console/page/Bad.h '#include "console/features/vendors/VendorsPage.h"'
planted layer console/features/people/Bad.h '#include "console/app/MainWindow.h"'
planted layer console/net/Bad.h '#include "console/features/vendors/VendorsPage.h"'
planted layer server/http/Bad.h '#include "server/features/vendors/VendorService.h"'
planted layer server/db/Bad.h '#include "server/features/vendors/VendorService.h"'
planted layer server/http/Bad.h '#include "server/db/Query.h"'
planted layer server/features/apps/Bad.h '#include "server/app/Server.h"'
planted layer server/auth/Bad.h '#include "tests/support/TestPostgres.h"'
planted poco server/features/vendors/Bad.h '#include <Poco/Net/HTTPRequest.h>'
planted poco console/ui/Bad.h '#include <Poco/Path.h>'
planted sql server/features/vendors/VendorService.cpp '#include <QSqlQuery>'
planted sql server/auth/Bad.cpp '  #  include <libpq-fe.h>'
planted sql server/http/Bad.cpp '#include <QtSql/QSqlDatabase>'
planted sql console/net/VendorStore.cpp '#include <QSqlQuery>'
planted own-store server/features/vendors/VendorRoutes.cpp '#include "server/features/apps/AppStore.h"'
planted own-store server/features/vendors/VendorService.cpp '#include "server/features/apps/AppStore.h"'
planted own-store server/features/vendors/VendorStore.cpp '#include "server/features/apps/AppStore.h"'
planted pages-apart console/features/people/PeoplePage.cpp '#include "console/features/vendors/VendorDialog.h"'
planted network console/features/people/PeoplePage.cpp '#include <QNetworkReply>'
planted network console/app/Bad.cpp '#include <QSslCertificate>'
planted network server/app/Bad.cpp '#include <QTcpServer>'
planted screen server/app/Bad.cpp '#include <QApplication>'
planted posix shared/base/Bad.cpp '#include <vector>' '#include <unistd.h>'
planted posix console/app/Bad.cpp '#include <sys/stat.h>'
planted path server/app/Bad.cpp '#include "Server.h"'
planted path console/ui/Bad.cpp '#include "../ui/Form.h"'
planted unfinished console/ui/Bad.cpp "// TO""DO: later"
planted unfinished tests/server/Bad.cpp "int x; /* FIX""ME */"
mapfile -t long < <(yes 'int x;' | head -n 399)
planted length server/db/Long.cpp "${long[@]}"
clean_house && printf 'int x;\n' >"$house/server/db/Bare.cpp" && expect spdx
clean_house && sed -i '/pragma once/d' "$house/console/ui/Form.h" && expect pragma-once
clean_house && touch "$house/resources/icons/Stray.cpp" && expect resources-hold-no-code

[ "$failures" -eq 0 ] || exit 1
printf 'all %d planted violations were named\n' "$cases"
