// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/VendorsApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request VendorsApi::list(const VendorFilter& filter, const QObject* context, Callback<Page<Vendor>> callback)
{
    return m_client.get<Page<Vendor>>(expand(Paths::vendors), filter, context, std::move(callback));
}

Request VendorsApi::get(VendorId id, const QObject* context, Callback<Vendor> callback)
{
    return m_client.get<Vendor>(expand(Paths::vendor, id), context, std::move(callback));
}

Request VendorsApi::create(const VendorInput& input, const QObject* context, Callback<Vendor> callback)
{
    return m_client.post<Vendor>(expand(Paths::vendors), input, context, std::move(callback));
}

Request VendorsApi::update(VendorId id, int version, const VendorInput& input, const QObject* context,
    Callback<Vendor> callback)
{
    return m_client.put<Vendor>(expand(Paths::vendor, id), input, version, context, std::move(callback));
}

Request VendorsApi::remove(VendorId id, int version, const QObject* context, Callback<Done> callback)
{
    return m_client.remove<Done>(expand(Paths::vendor, id), version, context, std::move(callback));
}

Request VendorsApi::disable(VendorId id, const QObject* context, Callback<Vendor> callback)
{
    return m_client.post<Vendor>(expand(Paths::vendorDisable, id), std::nullopt, context, std::move(callback));
}

Request VendorsApi::enable(VendorId id, const QObject* context, Callback<Vendor> callback)
{
    return m_client.post<Vendor>(expand(Paths::vendorEnable, id), std::nullopt, context, std::move(callback));
}

} // namespace wardport::console
