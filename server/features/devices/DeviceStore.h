// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/Device.h"

namespace wardport::server {

/// Where a device belongs, locked with its row.
struct DevicePlace {
    QString deviceKey; ///< made by the phone itself
    OrgUnitId hospitalId;
    QString path; ///< of the person's department
};
BOOST_DESCRIBE_STRUCT(DevicePlace, (), (deviceKey, hospitalId, path))

class DeviceStore {
public:
    explicit DeviceStore(Database& database);

    Page<Device> list(const std::optional<QString>& scope, const DeviceFilter& filter, Instant now);
    Device get(DeviceId id, Instant now);
    DevicePlace lock(DeviceId id);
    void setTrusted(DeviceId id, bool trusted);
    /// A blocked device is trusted no longer.
    void setBlocked(DeviceId id, bool blocked);

    std::vector<MyDevice> ofPerson(PersonId person, DeviceId current, Instant now);
    bool isOf(PersonId person, DeviceId id);

private:
    Database& m_database;
};

} // namespace wardport::server
