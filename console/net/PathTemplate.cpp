// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/PathTemplate.h"

#include <QUrl>

namespace wardport::console {

QString expandPath(const char* path, std::initializer_list<QString> segments)
{
    QString expanded = QString::fromLatin1(path);
    qsizetype from = 0;
    for (const QString& segment : segments) {
        const qsizetype open = expanded.indexOf(u'{', from);
        const qsizetype close = expanded.indexOf(u'}', open);
        Q_ASSERT(open >= 0 && close > open);
        const QString text = QString::fromLatin1(QUrl::toPercentEncoding(segment));
        expanded.replace(open, close - open + 1, text);
        from = open + text.size();
    }
    Q_ASSERT(!expanded.contains(u'{'));
    return expanded;
}

} // namespace wardport::console
