// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace wardport::server {

/// The text with personal data masked: identity-card numbers and bank-card numbers with a right check digit, mainland mobile
/// numbers.
/// A masked number keeps its ends, so that two can be told apart: 3101**********1234.
QString maskPersonalData(const QString& text);

/// Whether the 18 characters are an identity-card number (GB 11643-1999, check digit by ISO 7064 MOD 11-2).
bool isIdentityCard(QStringView text);

/// Whether the text is a bank-card number of 16 to 19 digits (check digit by ISO/IEC 7812-1, annex B).
bool isBankCard(QStringView text);

} // namespace wardport::server
