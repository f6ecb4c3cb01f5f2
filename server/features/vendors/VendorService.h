// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/operations/OperationLog.h"
#include "server/features/vendors/VendorStore.h"
#include "server/http/Principal.h"

namespace wardport::server {

/// Rules of vendors. Errors beside those of the fields: notFound, versionMismatch, inUse.
class VendorService {
public:
    VendorService(Database& database, OperationLog& log, const Clock& clock);

    Page<Vendor> list(const Principal& who, const VendorFilter& filter);
    Vendor get(const Principal& who, VendorId id);
    Vendor create(const Principal& who, const VendorInput& input);
    Vendor update(const Principal& who, VendorId id, int version, const VendorInput& input);
    Vendor setActive(const Principal& who, VendorId id, bool active);
    /// Only a vendor without apps and documents; one that has had any is disabled instead.
    void remove(const Principal& who, VendorId id, int version);

private:
    Vendor read(VendorId id);
    void record(const Principal& who, const QString& action, const Vendor* before, const Vendor* after);

    Database& m_database;
    OperationLog& m_log;
    const Clock& m_clock;
    VendorStore m_store;
};

} // namespace wardport::server
