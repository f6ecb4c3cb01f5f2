// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Badge.h"
#include "console/ui/Text.h"

#include "shared/model/Alarm.h"

namespace wardport::console {

QString text(AlarmKind kind);
QString text(AlarmState state);
Badge badge(AlarmState state);
Choices alarmKindChoices();
Choices alarmStateChoices();

/// What such an alarm means, and what to do about it.
QString advice(AlarmKind kind);

/// Who acknowledged it: an alarm whose cause is over is settled without anybody.
QString acknowledgedBy(const Alarm& alarm);

QString factName(const QString& name);
QString factValue(const AlarmFact& fact);
/// All that is known, in one line.
QString evidenceText(const Alarm& alarm);
/// The words of all facts and of their values, for a file.
Choices evidenceChoices();

} // namespace wardport::console
