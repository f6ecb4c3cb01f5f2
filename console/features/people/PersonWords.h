// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Badge.h"
#include "shared/model/Grant.h"
#include "shared/model/Person.h"
#include "shared/model/VpnAccount.h"

namespace wardport::console {

/// Active, disabled, expired or not valid yet, on that day.
enum class Validity { expired, notYetValid };
Badge validityBadge(Validity validity);
Badge personBadge(const Person& person, QDate today);
Badge accountBadge(const VpnAccount& account, QDate today);
/// "2026-03-05 – 2027-03-04", "until …", "from …"; empty for ever.
QString validityText(const std::optional<QDate>& from, const std::optional<QDate>& until);
QString windowText(const Grant& grant);
QString sessionsText(const VpnAccount& account);
/// The icon of a grant's subject.
QString subjectIcon(SubjectType type);

} // namespace wardport::console
