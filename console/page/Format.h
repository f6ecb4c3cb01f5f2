// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <optional>

/// Figures and times by the locale of now; times in the hospital's zone.
namespace wardport::console {

QTimeZone hospitalZone(); ///< Asia/Shanghai
Instant currentInstant();
QDate hospitalToday();
QDate hospitalDay(Instant at);

QString formatNumber(qint64 value);                       ///< 12,408
QString formatDecimal(double value, int decimals);        ///< 3.4
QString formatPercent(double share, int decimals = 1);    ///< 0.034 → 3.4 %
/// "+12.3 %" or "−4 %" against `before`; empty where there is nothing to compare with.
QString formatChange(qint64 now, qint64 before);
QString formatDate(QDate date);                           ///< 2026-03-05; empty for none
QString formatDate(const std::optional<QDate>& date);
QString formatDay(QDate date);                            ///< "5 Mar" / "3月5日": axes
QString formatTime(Instant at);                           ///< 10:42:07
QString formatDateTime(Instant at);                       ///< 2026-03-05 10:42:07
QString formatDateTime(const std::optional<Instant>& at);
QString formatAgo(Instant at, Instant now);               ///< "5 minutes ago", a date after a week
QString formatMilliseconds(int milliseconds);             ///< "340 ms", "2.1 s"
QString formatBytes(qint64 bytes);
QString formatSeconds(int seconds);                       ///< "29 minutes", "45 seconds"

} // namespace wardport::console
