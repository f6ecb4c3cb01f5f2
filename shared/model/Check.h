// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Error.h"

#include <QDate>
#include <QString>

#include <optional>

namespace wardport {

/// Collects the problems of one input. Each verb names the field as it travels and reports at most one problem a field.
class Check {
public:
    Check& required(const QString& field, const QString& value);
    Check& maxLength(const QString& field, const QString& value, int characters);
    /// Letters, digits, '.', '_' and '-': codes and account names that end up in URLs and gateways.
    Check& code(const QString& field, const QString& value, int characters);
    /// A UUID in its plain form of 36 characters (RFC 9562, 4).
    Check& uuid(const QString& field, const QString& value);
    Check& range(const QString& field, qint64 value, qint64 lowest, qint64 highest);
    /// http or https with a host and no user information; empty is fine.
    Check& webUrl(const QString& field, const QString& value);
    Check& order(const QString& field, const std::optional<QDate>& from, const std::optional<QDate>& until);
    Check& rule(const QString& field, bool holds, ErrorCode otherwise = ErrorCode::invalid, const QString& detail = {});
    /// Takes over the problems of a part, its fields prefixed with "prefix.".
    Check& part(const QString& prefix, const Problems& problems);

    Problems take() { return std::move(m_problems); }

    static bool isUuid(const QString& text);

private:
    bool known(const QString& field) const;

    Problems m_problems;
};

} // namespace wardport
