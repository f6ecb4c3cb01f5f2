// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/VendorDocument.h"

namespace wardport::console {

/// Vendors' qualifications and their scanned files.
class VendorDocumentsApi {
public:
    explicit VendorDocumentsApi(ApiClient& client)
        : m_client(client)
    {
    }

    /// Those that end first, first.
    Request list(VendorId vendor, const QObject* context, Callback<VendorDocuments> callback);
    Request get(VendorDocumentId id, const QObject* context, Callback<VendorDocument> callback);
    Request create(
        VendorId vendor, const VendorDocumentInput& input, const QObject* context, Callback<VendorDocument> callback);
    Request update(VendorDocumentId id, int version, const VendorDocumentInput& input, const QObject* context,
        Callback<VendorDocument> callback);
    Request remove(VendorDocumentId id, int version, const QObject* context, Callback<Done> callback);
    /// In place of the file before. The server tells the type by the content.
    Request setFile(VendorDocumentId id, const QString& name, const QByteArray& bytes, const QObject* context,
        Callback<VendorDocument> callback);
    Request file(VendorDocumentId id, const QObject* context, Callback<RawAnswer> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
