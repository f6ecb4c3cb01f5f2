// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace Poco::Net {
class IPAddress;
}

namespace wardport::server {

/// Networks into which the server may be made to connect by what people enter. Loopback, link-local and the addresses from
/// which clouds tell machines their secrets belong to none unless a network made of just those is listed: "0.0.0.0/0" is not.
class Networks {
public:
    /// "10.0.0.0/8, fc00::/7", or single addresses. Throws ApiError(invalid) with that text for what is no network.
    static Networks parse(const QString& list);

    bool contains(const Poco::Net::IPAddress& address) const;

private:
    struct Network {
        std::string base; ///< 16 bytes; IPv4 as ::ffff:a.b.c.d
        unsigned prefix = 0;
    };
    std::vector<Network> m_networks;
};

} // namespace wardport::server
