// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/Vendor.h"

namespace wardport::server {

class VendorStore {
public:
    explicit VendorStore(Database& database);

    Page<Vendor> list(std::optional<VendorId> only, const VendorFilter& filter, Instant now);
    /// `now` tells which issues are overdue.
    Vendor get(VendorId id, Instant now);
    VendorId insert(const VendorInput& input);
    /// Throws versionMismatch when the row is not at `version`.
    void update(VendorId id, int version, const VendorInput& input);
    void setActive(VendorId id, bool active);
    void remove(VendorId id, int version);

private:
    Database& m_database;
};

} // namespace wardport::server
