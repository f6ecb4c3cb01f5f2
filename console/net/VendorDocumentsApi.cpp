// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/VendorDocumentsApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request VendorDocumentsApi::list(VendorId vendor, const QObject* context, Callback<VendorDocuments> callback)
{
    return m_client.get<VendorDocuments>(expand(Paths::vendorDocuments, vendor), context, std::move(callback));
}

Request VendorDocumentsApi::get(VendorDocumentId id, const QObject* context, Callback<VendorDocument> callback)
{
    return m_client.get<VendorDocument>(expand(Paths::vendorDocument, id), context, std::move(callback));
}

Request VendorDocumentsApi::create(
    VendorId vendor, const VendorDocumentInput& input, const QObject* context, Callback<VendorDocument> callback)
{
    return m_client.post<VendorDocument>(expand(Paths::vendorDocuments, vendor), input, context, std::move(callback));
}

Request VendorDocumentsApi::update(VendorDocumentId id, int version, const VendorDocumentInput& input,
    const QObject* context, Callback<VendorDocument> callback)
{
    return m_client.put<VendorDocument>(
        expand(Paths::vendorDocument, id), input, version, context, std::move(callback));
}

Request VendorDocumentsApi::remove(VendorDocumentId id, int version, const QObject* context, Callback<Done> callback)
{
    return m_client.remove<Done>(expand(Paths::vendorDocument, id), version, context, std::move(callback));
}

Request VendorDocumentsApi::setFile(VendorDocumentId id, const QString& name, const QByteArray& bytes,
    const QObject* context, Callback<VendorDocument> callback)
{
    Call call{.verb = Verb::Put,
        .path = expand(Paths::vendorDocumentFile, id),
        .query = toQuery(VendorDocumentUpload{name}),
        .body = bytes,
        .contentType = "application/octet-stream"};
    return m_client.send(std::move(call), context, [callback = std::move(callback)](Result<RawAnswer> raw) {
        if (!raw) {
            callback(raw.error());
            return;
        }
        try {
            callback(json::fromJson<VendorDocument>(raw->body.toStdString()));
        } catch (const ApiError& e) {
            callback(Error{ErrorCode::malformed, e.error.field, e.error.detail, {}, {}});
        }
    });
}

Request VendorDocumentsApi::file(VendorDocumentId id, const QObject* context, Callback<RawAnswer> callback)
{
    return m_client.get<RawAnswer>(expand(Paths::vendorDocumentFile, id), context, std::move(callback));
}

} // namespace wardport::console
