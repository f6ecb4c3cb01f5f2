// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/AccessParts.h"

#include <boost/container/small_vector.hpp>

namespace wardport::server {

/// The lines that reach one subject, by where they come from: nearest first.
struct AccessReach {
    struct Source {
        Subject subject;
        std::span<const GrantLine> lines;
        bool isOwn = false;
    };
    using Lines = boost::container::small_vector<AccessLine, 16>;

    boost::container::small_vector<Source, 16> sources;
    const AccessApps* apps = nullptr; ///< of the parts

    /// What they say of one app, without those that wait for its publication.
    Lines linesFor(const GrantTable& grants, quint32 app) const;
    AccessAnswer evaluate(const GrantTable& grants, quint32 app, Instant at) const;
};

/// Own lines, those of the groups, of both departments with all above them, and of everyone in the hospital. `grants` may
/// be another table than that of `parts`: one with changes that are only tried.
AccessReach reachOfPerson(const AccessParts& parts, const GrantTable& grants, quint32 person);
/// A group's own lines and those of everyone.
AccessReach reachOfGroup(const AccessParts& parts, const GrantTable& grants, quint32 group);
/// A unit's own lines, those of the units above it and of everyone. A hospital's own are also those of everyone in it.
AccessReach reachOfUnit(const AccessParts& parts, const GrantTable& grants, quint32 unit);

} // namespace wardport::server
