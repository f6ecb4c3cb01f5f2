// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Check.h"

#include <QUrl>
#include <QUuid>

namespace wardport {

Check& Check::required(const QString& field, const QString& value)
{
    return rule(field, !value.trimmed().isEmpty(), ErrorCode::required);
}

Check& Check::maxLength(const QString& field, const QString& value, int characters)
{
    return rule(field, value.toUcs4().size() <= characters, ErrorCode::tooLong, QString::number(characters));
}

Check& Check::code(const QString& field, const QString& value, int characters)
{
    const bool plain = std::all_of(value.begin(), value.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_'
            || c == u'-';
    });
    return required(field, value).maxLength(field, value, characters).rule(field, plain);
}

Check& Check::uuid(const QString& field, const QString& value)
{
    return rule(field, isUuid(value));
}

bool Check::isUuid(const QString& text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

Check& Check::range(const QString& field, qint64 value, qint64 lowest, qint64 highest)
{
    return rule(field, value >= lowest && value <= highest, ErrorCode::outOfRange);
}

Check& Check::webUrl(const QString& field, const QString& value)
{
    if (value.isEmpty())
        return *this;
    const QUrl url{value, QUrl::StrictMode};
    const bool web = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    return rule(field, url.isValid() && web && !url.host().isEmpty() && url.userInfo().isEmpty());
}

Check& Check::order(const QString& field, const std::optional<QDate>& from, const std::optional<QDate>& until)
{
    return rule(field, !from || !until || *from <= *until, ErrorCode::outOfRange);
}

Check& Check::rule(const QString& field, bool holds, ErrorCode otherwise, const QString& detail)
{
    if (!holds && !known(field))
        m_problems.push_back({otherwise, field, detail, {}, {}});
    return *this;
}

Check& Check::part(const QString& prefix, const Problems& problems)
{
    for (Error problem : problems) {
        problem.field = prefix + u'.' + problem.field;
        m_problems.push_back(std::move(problem));
    }
    return *this;
}

bool Check::known(const QString& field) const
{
    return std::any_of(m_problems.begin(), m_problems.end(), [&](const Error& problem) { return problem.field == field; });
}

} // namespace wardport
