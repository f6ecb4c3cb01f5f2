// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace wardport::server {

/// The text with personal data masked: identity-card numbers with a right check digit (GB 11643), mainland mobile numbers.
/// A masked number keeps its ends, so that two can be told apart: 3101**********1234.
QString maskPersonalData(const QString& text);

/// Whether the 18 characters are an identity-card number (GB 11643-1999, check digit by ISO 7064 MOD 11-2).
bool isIdentityCard(QStringView text);

} // namespace wardport::server
