// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/vendors/VendorDocumentRoutes.h"

#include "server/features/vendors/ScannedFile.h"
#include "shared/api/Paths.h"

namespace wardport::server {
namespace {

/// The file is the body, so that its name stands in the query.
Endpoint withQuery(Endpoint endpoint)
{
    endpoint.describe = [inner = std::move(endpoint.describe)](EndpointSchema& schema) {
        inner(schema);
        schema.describeQuery = [](Components& components) { return querySchemaOf<VendorDocumentUpload>(components); };
    };
    return endpoint;
}

} // namespace

VendorDocumentRoutes::VendorDocumentRoutes(VendorDocumentService& service)
    : m_service(service)
{
}

std::vector<Route> VendorDocumentRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    return {
        {get, Paths::vendorDocuments, admin, vendorsRead, bind(this, &VendorDocumentRoutes::list),
            "A vendor's qualifications, those that end first, first"},
        {post, Paths::vendorDocuments, admin, vendorsWrite, bind(this, &VendorDocumentRoutes::create),
            "Register a qualification"},
        {get, Paths::vendorDocument, admin, vendorsRead, bind(this, &VendorDocumentRoutes::get), "One qualification"},
        {put, Paths::vendorDocument, admin, vendorsWrite, bind(this, &VendorDocumentRoutes::update), "Change a qualification"},
        {delete_, Paths::vendorDocument, admin, vendorsWrite, bind(this, &VendorDocumentRoutes::remove),
            "Delete a qualification with its file"},
        {put, Paths::vendorDocumentFile, admin, vendorsWrite, withQuery(bind(this, &VendorDocumentRoutes::setFile)),
            "Set the file from the body: PDF, PNG or JPEG, told apart by content; needs no If-Match", ScannedFile::maxBytes},
        {get, Paths::vendorDocumentFile, admin, vendorsRead, bind(this, &VendorDocumentRoutes::file), "The file, to be saved"},
    };
}

VendorDocuments VendorDocumentRoutes::list(const Call& call)
{
    return m_service.list(call.who, call.id<VendorId>());
}

Created<VendorDocument> VendorDocumentRoutes::create(const Call& call, const VendorDocumentInput& input)
{
    return created(m_service.create(call.who, call.id<VendorId>(), input), "/api/v1/vendor-documents");
}

VendorDocument VendorDocumentRoutes::get(const Call& call)
{
    return m_service.get(call.who, call.id<VendorDocumentId>());
}

VendorDocument VendorDocumentRoutes::update(const Call& call, const VendorDocumentInput& input)
{
    return m_service.update(call.who, call.id<VendorDocumentId>(), call.ifMatch(), input);
}

void VendorDocumentRoutes::remove(const Call& call)
{
    m_service.remove(call.who, call.id<VendorDocumentId>(), call.ifMatch());
}

VendorDocument VendorDocumentRoutes::setFile(const Call& call)
{
    const auto upload = readQuery<VendorDocumentUpload>(call.request.query);
    const std::string& body = call.request.body;
    return m_service.setFile(call.who, call.id<VendorDocumentId>(), upload.fileName.value_or(QString()),
        QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size())));
}

HttpResponse VendorDocumentRoutes::file(const Call& call)
{
    return m_service.file(call.who, call.id<VendorDocumentId>());
}

} // namespace wardport::server
