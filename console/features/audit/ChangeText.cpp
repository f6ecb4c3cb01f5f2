// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/audit/ChangeText.h"

#include "console/page/Format.h"
#include "console/page/Words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ChangeTextWords {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::ChangeText)
};

template <class E>
QString wordOf(const QString& value)
{
    const auto known = fromWireName<E>(value);
    return known ? text(*known) : QString();
}

/// The word for an enumerator, by the field it stands in; empty where the field holds none.
QString enumWord(const QString& objectType, const QString& field, const QString& value)
{
    if (field == "role"_L1)
        return wordOf<Role>(value);
    if (field == "level"_L1)
        return wordOf<ExceptionLevel>(value);
    if (field == "onLimit"_L1)
        return wordOf<SessionLimitPolicy>(value);
    if (field == "platforms"_L1 || field == "platform"_L1)
        return wordOf<Platform>(value);
    if (field == "state"_L1)
        return objectType == "app"_L1 ? wordOf<AppState>(value) : wordOf<IssueState>(value);
    if (field == "kind"_L1)
        return objectType == "app"_L1 ? wordOf<AppKind>(value) : wordOf<OrgUnitKind>(value);
    if (field == "category"_L1)
        return objectType == "app"_L1 ? wordOf<AppCategory>(value) : wordOf<StaffCategory>(value);
    if (field == "method"_L1)
        return wordOf<CallMethod>(value);
    if (field == "objectType"_L1)
        return objectTypeText(value);
    if (field == "action"_L1)
        return operationText(value);
    return {};
}

QString stringText(const PageContext& context, const QString& objectType, const QString& field, const QString& value)
{
    if (const QString word = enumWord(objectType, field, value); !word.isEmpty())
        return word;
    if (field.endsWith("departmentId"_L1, Qt::CaseInsensitive) || field.endsWith("orgUnitId"_L1, Qt::CaseInsensitive)
        || field == "hospitalId"_L1 || field == "parentId"_L1) {
        const auto id = idFromWireName<OrgUnitId>(value);
        const QString name = id ? context.orgTree.pathName(*id) : QString();
        return name.isEmpty() ? value : name;
    }
    // Times travel as RFC 3339; everything else with digits and dashes stays as it is.
    if (value.size() >= 20 && value[10] == u'T') {
        const QDateTime at = QDateTime::fromString(value, Qt::ISODateWithMs);
        if (at.isValid())
            return formatDateTime(Instant(std::chrono::milliseconds(at.toMSecsSinceEpoch())));
    }
    return value;
}

QString valueText(const PageContext& context, const QString& objectType, const QString& field, const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? ChangeTextWords::tr("yes") : ChangeTextWords::tr("no");
    case QJsonValue::Double:
        return QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return stringText(context, objectType, field, value.toString());
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue& part : value.toArray())
            parts << valueText(context, objectType, field, part);
        return parts.join(u'\n');
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto part = object.begin(); part != object.end(); ++part) {
            const QString words = valueText(context, objectType, part.key(), part.value());
            if (!words.isEmpty())
                parts << ChangeTextWords::tr("%1: %2", "part of a value").arg(fieldText(part.key()), words);
        }
        return parts.join(u'\n');
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    }
    return {};
}

} // namespace

QString changeText(const PageContext& context, const QString& objectType, const QString& field, const RawJson& value)
{
    // A document is an array or an object, a value may be neither.
    const QByteArray wrapped = '[' + QByteArray::fromStdString(value.text) + ']';
    return valueText(context, objectType, field, QJsonDocument::fromJson(wrapped).array().at(0));
}

} // namespace wardport::console
