// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/Vendor.h"

namespace wardport::console {

/// Vendors of apps.
class VendorsApi {
public:
    explicit VendorsApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request list(const VendorFilter& filter, const QObject* context, Callback<Page<Vendor>> callback);
    Request get(VendorId id, const QObject* context, Callback<Vendor> callback);
    Request create(const VendorInput& input, const QObject* context, Callback<Vendor> callback);
    Request update(VendorId id, int version, const VendorInput& input, const QObject* context,
        Callback<Vendor> callback);
    Request remove(VendorId id, int version, const QObject* context, Callback<Done> callback);
    Request disable(VendorId id, const QObject* context, Callback<Vendor> callback);
    Request enable(VendorId id, const QObject* context, Callback<Vendor> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
