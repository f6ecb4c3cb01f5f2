// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/AccessReview.h"
#include "shared/model/Administrator.h"
#include "shared/model/Alarm.h"
#include "shared/model/Announcement.h"
#include "shared/model/Directory.h"
#include "shared/model/Person.h"
#include "shared/model/Recertification.h"
#include "shared/model/Vendor.h"
#include "shared/model/VpnAccount.h"

/// What a row says only together with the day, or by several members: values for the words of who exports it.
namespace wardport::server {

QString exportState(const Person& person, QDate today);            ///< active, disabled, expired, notYetValid
QString exportState(const VpnAccount& account, QDate today);       ///< active, disabled, expired
QString exportState(const Recertification& campaign, QDate today); ///< running, overdue, closed
QString exportState(const Announcement& announcement, Instant now); ///< draft, published, over, withdrawn
QString exportState(const Administrator& account); ///< disabled, locked, noRole, passwordChangeDue, active
QString exportState(const Directory& directory);   ///< atWork, stopped (by the limit), failed, notYet, synced
QString contractState(const Vendor& vendor, QDate today); ///< running, ending (within 90 days), ended; or empty
QString lastDay(const std::optional<Instant>& until);              ///< of a time whose end is excluded
QString grantChange(const GrantChangeLine& line); ///< grant, withdraw, deny, liftDenial

/// "staffNo: 000217; issuedAt: 2026-11-24 11:41:01".
QString evidenceFacts(const Alarm& alarm);

} // namespace wardport::server
