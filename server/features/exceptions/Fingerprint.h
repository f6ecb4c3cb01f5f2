// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/ExceptionIssue.h"

namespace wardport::server {

/// What makes two reports the same kind of exception: the type and the in-app frames by function, module and file; without
/// such frames the message's template. Line numbers are left out: they move with every release. Hexadecimal SHA-256.
QString fingerprint(const ExceptionReport& report);

/// A message without what varies: numbers, identifiers, quoted parts become '#'.
QString messageTemplate(const QString& message);

} // namespace wardport::server
