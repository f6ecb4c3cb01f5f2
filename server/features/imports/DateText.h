// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace wardport::server {

/// A date as staff lists write it: 2026-03-05, 2026/3/5, 2026.3.5, 20260305, 2026年3月5日, also with a time behind it.
std::optional<QDate> dateFromText(const QString& text);

/// "长期", "permanent": an end that never comes.
bool meansForever(const QString& text);

} // namespace wardport::server
