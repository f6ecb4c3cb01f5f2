// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/app/JsonLog.h"

#include "server/http/RequestScope.h"
#include "shared/base/ApiError.h"
#include "shared/base/Clock.h"
#include "shared/json/JsonWriter.h"

#include <QLoggingCategory>

#include <cstdio>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

std::string_view nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return "critical";
}

void write(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    std::string line = "{\"at\":";
    json::append(line, SystemClock{}.now());
    line += ",\"level\":";
    json::append(line, nameOf(type));
    line += ",\"category\":";
    json::append(line, std::string_view{context.category ? context.category : ""});
    if (const QString id = RequestScope::current(); !id.isEmpty()) {
        line += ",\"requestId\":";
        json::append(line, id);
    }
    line += ",\"message\":";
    json::append(line, message);
    line += "}\n";
    // One write, so that lines of different threads never mix.
    std::fwrite(line.data(), 1, line.size(), stderr);
}

} // namespace

void installJsonLog(const QString& level)
{
    static const QStringList levels{u"debug"_s, u"info"_s, u"warning"_s, u"critical"_s};
    const qsizetype from = levels.indexOf(level);
    if (from < 0)
        throw ApiError(ErrorCode::invalid, u"log.level"_s, u"one of debug, info, warning, critical"_s);
    QString rules;
    for (qsizetype i = 0; i < from; ++i)
        rules += u"*."_s + levels[i] + u"=false\n"_s;
    QLoggingCategory::setFilterRules(rules);
    qInstallMessageHandler(write);
}

} // namespace wardport::server
