// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Grant.h"

#include <algorithm>
#include <tuple>

namespace wardport::server {

/// A line whose seal is broken.
struct BrokenGrant {
    GrantId id;
    Subject subject;
    AppId appId;
    GrantEffect effect = GrantEffect::allow; ///< as it stands in the database
    bool denies = false;                     ///< it counts as a deny; otherwise for nothing

    auto key() const { return std::tuple(subject, appId, effect); }
    bool operator==(const BrokenGrant&) const = default;
};

/// Ordered by key.
using BrokenGrants = std::vector<BrokenGrant>;

/// The one that stands where a line with this effect would, or that counts as one; null when there is none.
inline const BrokenGrant* findBroken(const BrokenGrants& grants, const Subject& subject, AppId app, GrantEffect effect)
{
    const auto find = [&](GrantEffect written) -> const BrokenGrant* {
        const auto wanted = std::tuple(subject, app, written);
        const auto found = std::lower_bound(grants.begin(), grants.end(), wanted,
            [](const BrokenGrant& grant, const auto& key) { return grant.key() < key; });
        return found != grants.end() && found->key() == wanted ? &*found : nullptr;
    };
    if (const BrokenGrant* same = find(effect); same != nullptr || effect == GrantEffect::allow)
        return same;
    const BrokenGrant* turned = find(GrantEffect::allow);
    return turned != nullptr && turned->denies ? turned : nullptr;
}

} // namespace wardport::server
