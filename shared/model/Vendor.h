// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"
#include "shared/base/Id.h"
#include "shared/base/Page.h"

#include <QDate>
#include <boost/describe.hpp>

namespace wardport {

struct VendorInput {
    QString code; ///< unique
    QString name;
    QString nameEn;
    QString creditCode; ///< unified social credit code, GB 32100-2015; may be empty
    QString contactName;
    QString contactPhone;
    QString contactEmail;
    std::optional<QDate> contractFrom;
    std::optional<QDate> contractUntil;
    std::optional<QDate> maintenanceUntil;
    std::optional<int> respondWithinHours; ///< service level: an exception is taken in hand (no longer open) within
    std::optional<int> resolveWithinHours; ///< service level: an exception is resolved within
    QString notes;
};
BOOST_DESCRIBE_STRUCT(VendorInput, (),
    (code, name, nameEn, creditCode, contactName, contactPhone, contactEmail, contractFrom, contractUntil,
        maintenanceUntil, respondWithinHours, resolveWithinHours, notes))

/// A company whose apps the hospital runs.
struct Vendor : VendorInput {
    VendorId id;
    bool active = true;
    int appCount = 0;
    int openIssues = 0; ///< unresolved exceptions of its apps
    int overdueIssues = 0; ///< of these, beyond the service level
    int documentCount = 0;
    std::optional<QDate> nextExpiry; ///< the first of contract, maintenance and qualifications
    Instant createdAt{};
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(Vendor, (VendorInput),
    (id, active, appCount, openIssues, overdueIssues, documentCount, nextExpiry, createdAt, version))

struct VendorFilter : PageQuery {
    std::optional<bool> active;
    std::optional<QDate> contractEndsBefore;
    std::optional<QDate> expiresBefore; ///< contract, maintenance or a qualification
    std::optional<bool> overdue;        ///< with exceptions beyond the service level
};
BOOST_DESCRIBE_STRUCT(VendorFilter, (PageQuery), (active, contractEndsBefore, expiresBefore, overdue))

Problems validate(const VendorInput& input);

/// Whether the text is a unified social credit code with a right check character (GB 32100-2015, 6).
bool isCreditCode(const QString& text);

} // namespace wardport
