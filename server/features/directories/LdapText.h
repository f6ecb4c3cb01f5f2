// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace wardport::server {

/// `value` as the value of a filter, whatever is in it (RFC 4515, 3).
QString filterValue(const QString& value);

/// Whether the text is a search filter (RFC 4515), by the parser that will send it.
bool isLdapFilter(const QString& text);
/// Whether the text is a distinguished name (RFC 4514).
bool isLdapDn(const QString& text);

} // namespace wardport::server
