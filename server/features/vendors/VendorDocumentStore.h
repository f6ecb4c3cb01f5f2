// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/VendorDocument.h"

namespace wardport::server {

/// Vendors' qualifications. The scans lie in a table of their own and are read one at a time.
class VendorDocumentStore {
public:
    explicit VendorDocumentStore(Database& database);

    /// Those that end first, first.
    std::vector<VendorDocument> list(VendorId vendor);
    VendorDocument get(VendorDocumentId id);
    VendorDocumentId insert(VendorId vendor, const VendorDocumentInput& input);
    /// Throws versionMismatch when the row is not at `version`.
    void update(VendorDocumentId id, int version, const VendorDocumentInput& input);
    void remove(VendorDocumentId id, int version);

    /// Keeps the bytes with the name, media type, size and hash told by `facts`.
    void setFile(VendorDocumentId id, const VendorDocument& facts, const QByteArray& bytes);
    std::optional<QByteArray> file(VendorDocumentId id);

private:
    Database& m_database;
};

} // namespace wardport::server
