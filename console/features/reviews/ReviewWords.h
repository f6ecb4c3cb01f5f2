// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Badge.h"
#include "console/ui/Text.h"

#include "shared/model/AccessRequest.h"
#include "shared/model/Recertification.h"

/// Words for what reviews speak of.
namespace wardport::console {

QString text(RequestState state);
Badge badge(RequestState state);
Choices requestStateChoices();
QString text(RecertificationDecision decision);
Badge badge(RecertificationDecision decision);
Choices decisionChoices();

/// Open, overdue or closed.
Badge campaignBadge(const Recertification& campaign, QDate today);
/// "Cardiology · Ward rounds", "Everything".
QString campaignScope(const Recertification& campaign);

/// The first moment after the day, in the hospital's zone: ends are excluded.
Instant endOfDay(QDate day);
/// The last day of a time whose end is excluded; empty for none.
QString lastDayText(const std::optional<Instant>& until);

} // namespace wardport::console
