// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/vendors/VendorRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

VendorRoutes::VendorRoutes(VendorService& service)
    : m_service(service)
{
}

std::vector<Route> VendorRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    return {
        {get, Paths::vendors, admin, vendorsRead, bind(this, &VendorRoutes::list), "Vendors"},
        {post, Paths::vendors, admin, vendorsWrite, bind(this, &VendorRoutes::create), "Register a vendor"},
        {get, Paths::vendor, admin, vendorsRead, bind(this, &VendorRoutes::get), "One vendor"},
        {put, Paths::vendor, admin, vendorsWrite, bind(this, &VendorRoutes::update), "Change a vendor"},
        {delete_, Paths::vendor, admin, vendorsWrite, bind(this, &VendorRoutes::remove), "Delete a vendor without apps"},
        {post, Paths::vendorDisable, admin, vendorsWrite, bind(this, &VendorRoutes::disable), "Disable a vendor"},
        {post, Paths::vendorEnable, admin, vendorsWrite, bind(this, &VendorRoutes::enable), "Enable a vendor"},
    };
}

Page<Vendor> VendorRoutes::list(const Call& call, const VendorFilter& filter)
{
    return m_service.list(call.who, filter);
}

Vendor VendorRoutes::get(const Call& call)
{
    return m_service.get(call.who, call.id<VendorId>());
}

Created<Vendor> VendorRoutes::create(const Call& call, const VendorInput& input)
{
    return created(m_service.create(call.who, input), Paths::vendors);
}

Vendor VendorRoutes::update(const Call& call, const VendorInput& input)
{
    return m_service.update(call.who, call.id<VendorId>(), call.ifMatch(), input);
}

Vendor VendorRoutes::disable(const Call& call)
{
    return m_service.setActive(call.who, call.id<VendorId>(), false);
}

Vendor VendorRoutes::enable(const Call& call)
{
    return m_service.setActive(call.who, call.id<VendorId>(), true);
}

void VendorRoutes::remove(const Call& call)
{
    m_service.remove(call.who, call.id<VendorId>(), call.ifMatch());
}

} // namespace wardport::server
