// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/exports/ExportCells.h"

#include <QTimeZone>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

QString exportText(const QString& value)
{
    return value;
}

QString exportText(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QString exportText(QDate value)
{
    return value.toString(Qt::ISODate);
}

static QDateTime there(Instant value)
{
    static const QTimeZone zone("Asia/Shanghai");
    return QDateTime::fromMSecsSinceEpoch(value.time_since_epoch().count(), zone);
}

QString exportText(Instant value)
{
    return there(value).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QDate exportDay(Instant value)
{
    return there(value).date();
}

} // namespace wardport::server
