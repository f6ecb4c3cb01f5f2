// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/vendors/VendorService.h"
#include "server/http/Route.h"

namespace wardport::server {

class VendorRoutes {
public:
    explicit VendorRoutes(VendorService& service);

    std::vector<Route> routes();

private:
    Page<Vendor> list(const Call& call, const VendorFilter& filter);
    Vendor get(const Call& call);
    Created<Vendor> create(const Call& call, const VendorInput& input);
    Vendor update(const Call& call, const VendorInput& input);
    Vendor disable(const Call& call);
    Vendor enable(const Call& call);
    void remove(const Call& call);

    VendorService& m_service;
};

} // namespace wardport::server
