// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/vendors/VendorDocumentStore.h"
#include "server/features/vendors/VendorService.h"
#include "server/http/HttpMessage.h"

namespace wardport::server {

/// Rules of vendors' qualifications. Errors beside those of the fields: notFound, versionMismatch, unsupportedType.
class VendorDocumentService {
public:
    VendorDocumentService(Database& database, OperationLog& log, VendorService& vendors);

    VendorDocuments list(const Principal& who, VendorId vendor);
    VendorDocument get(const Principal& who, VendorDocumentId id);
    VendorDocument create(const Principal& who, VendorId vendor, const VendorDocumentInput& input);
    VendorDocument update(const Principal& who, VendorDocumentId id, int version, const VendorDocumentInput& input);
    void remove(const Principal& who, VendorDocumentId id, int version);

    VendorDocument setFile(const Principal& who, VendorDocumentId id, const QString& name, const QByteArray& bytes);
    /// The scan, to be saved and never shown in place.
    HttpResponse file(const Principal& who, VendorDocumentId id);

private:
    void record(const Principal& who, const QString& action, const VendorDocument* before, const VendorDocument* after);

    Database& m_database;
    OperationLog& m_log;
    VendorService& m_vendors;
    VendorDocumentStore m_store;
};

} // namespace wardport::server
