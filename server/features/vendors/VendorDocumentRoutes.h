// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/vendors/VendorDocumentService.h"
#include "server/http/Route.h"

namespace wardport::server {

class VendorDocumentRoutes {
public:
    explicit VendorDocumentRoutes(VendorDocumentService& service);

    std::vector<Route> routes();

private:
    VendorDocuments list(const Call& call);
    Created<VendorDocument> create(const Call& call, const VendorDocumentInput& input);
    VendorDocument get(const Call& call);
    VendorDocument update(const Call& call, const VendorDocumentInput& input);
    void remove(const Call& call);
    VendorDocument setFile(const Call& call);
    HttpResponse file(const Call& call);

    VendorDocumentService& m_service;
};

} // namespace wardport::server
