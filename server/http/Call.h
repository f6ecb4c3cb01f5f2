// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/HttpMessage.h"
#include "server/http/Principal.h"
#include "shared/base/ApiError.h"
#include "shared/base/Id.h"

#include <QString>

#include <string>
#include <vector>

namespace wardport::server {

/// One request on its way through a handler: who asks, what the path held, and the rest at hand.
struct Call {
    HttpRequest request;
    Principal who;
    std::vector<std::string> pathValues; ///< decoded {…} segments in order

    /// The n-th {…} of the path as an id. Throws notFound when it is not one: such an object cannot exist.
    template <class AnyId>
    AnyId id(std::size_t n = 0) const
    {
        return AnyId{pathNumber(n)};
    }
    QString pathText(std::size_t n = 0) const;

    /// The version in If-Match. Throws preconditionRequired when absent, malformed when not a version.
    int ifMatch() const;
    QString header(std::string_view name) const;

private:
    qint64 pathNumber(std::size_t n) const;
};

} // namespace wardport::server
