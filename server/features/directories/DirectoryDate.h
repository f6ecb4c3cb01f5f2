// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace wardport::server {

/// The last day of validity as directories keep it.
struct DirectoryDate {
    bool understood = true;
    std::optional<QDate> day; ///< none: for good
};

/// "2026-12-31", "20261231", a generalized time (RFC 4517, 3.3.13), or Active Directory's accountExpires: 100 ns since 1601,
/// the moment at which the account ends, where 0 and the largest number mean never. Days are the hospital's.
DirectoryDate directoryDate(const QString& text);

} // namespace wardport::server
