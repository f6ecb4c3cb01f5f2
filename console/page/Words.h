// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageTarget.h"
#include "console/ui/Badge.h"
#include "console/ui/Text.h"

#include "shared/base/Names.h"
#include "shared/model/Access.h"
#include "shared/model/Administrator.h"
#include "shared/model/App.h"
#include "shared/model/ExceptionIssue.h"
#include "shared/model/Grant.h"
#include "shared/model/Log.h"
#include "shared/model/OrgUnit.h"
#include "shared/model/Person.h"
#include "shared/model/Usage.h"
#include "shared/model/VpnAccount.h"

/// The console's words for the values that travel, in the language of now.
namespace wardport::console {

QString text(PageKind page);
QString text(AppKind kind);
QString text(AppState state);
QString text(AppCategory category);
QString text(Platform platform);
QString text(CallMethod method);
QString text(StaffCategory category);
QString text(OrgUnitKind kind);
QString text(SubjectType type);
QString text(GrantEffect effect);
QString text(GrantOperation operation);
QString text(AccessOrigin origin);
QString text(MatrixRows rows);
QString text(ExceptionLevel level);
QString text(IssueState state);
QString text(LaunchOutcome outcome);
QString text(SignInAudience audience);
QString text(SessionLimitPolicy policy);
QString text(UsageRanking ranking);
QString text(Role role);
QString text(ErrorCode code); ///< one sentence, as errorText(); where only the code is known

Badge badge(AppState state);
Badge badge(AccessOrigin origin);
Badge badge(GrantEffect effect);
Badge badge(ExceptionLevel level);
Badge badge(IssueState state);
Badge badge(LaunchOutcome outcome);
Badge activeBadge(bool active); ///< "Active" / "Disabled" of people, accounts, vendors
Badge successBadge(bool success);

/// Words for values that are open lists on the wire; an unknown one is shown as it is.
QString failureText(const QString& failure);       ///< LaunchLog::failure: "timeout" …
QString operationText(const QString& action);      ///< OperationEntry::action: "vendor.create" …
QString objectTypeText(const QString& objectType); ///< OperationEntry::objectType: "vendor" …
QString fieldText(const QString& field);           ///< a member's wire name: "validUntil" …
QString networkText(const QString& network);       ///< "wifi", "4g" …
QString errorCodeText(const QString& code);        ///< a code as text: SignInLog::reason

/// The name an enumerator travels under, as FilterBar and Form use it for values.
template <DescribedEnum E>
QString wireName(E value)
{
    const std::string_view name = enumName(value);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

template <DescribedEnum E>
std::optional<E> fromWireName(const QString& name)
{
    return enumFromName<E>(name.toStdString());
}

/// All enumerators as choices, in their order.
template <DescribedEnum E>
Choices choices()
{
    Choices all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
        [&](auto e) { all.push_back({wireName(E(e.value)), [value = E(e.value)] { return text(value); }}); });
    return all;
}

/// An id as a choice's value, and back.
template <class Tag>
QString wireName(Id<Tag> id)
{
    return id.isValid() ? QString::number(id.value()) : QString();
}

template <class AnyId>
std::optional<AnyId> idFromWireName(const QString& text)
{
    const qint64 value = text.toLongLong();
    return value > 0 ? std::optional(AnyId{value}) : std::nullopt;
}

/// `name`, or `nameEn` where the language is English and there is one.
QString localName(const QString& name, const QString& nameEn);

} // namespace wardport::console
