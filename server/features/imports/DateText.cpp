// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/imports/DateText.h"

#include <QRegularExpression>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

std::optional<QDate> dateFromText(const QString& text)
{
    static const QRegularExpression parted(
        uR"(^([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?(?:[T ]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.0+)?)?)?$)"_s);
    static const QRegularExpression plain(u"^([0-9]{4})([0-9]{2})([0-9]{2})$"_s);
    for (const QRegularExpression* writing : {&parted, &plain}) {
        const auto match = writing->match(text);
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (match.hasMatch() && date.isValid())
            return date;
    }
    return {};
}

bool meansForever(const QString& text)
{
    static const QString words[] = {u"长期"_s, u"永久"_s, u"无期限"_s, u"长期有效"_s, u"permanent"_s};
    return std::find(std::begin(words), std::end(words), text.toLower()) != std::end(words);
}

} // namespace wardport::server
