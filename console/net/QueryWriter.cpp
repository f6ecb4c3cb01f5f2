// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/QueryWriter.h"

#include <QUrl>

namespace wardport::console {

void appendQueryPair(std::string& query, std::string_view name, const QString& value)
{
    if (!query.empty())
        query += '&';
    query += name;
    query += '=';
    query += QUrl::toPercentEncoding(value).toStdString();
}

} // namespace wardport::console
