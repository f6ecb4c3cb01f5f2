// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/App.h"

namespace wardport {

/// A phone, or a browser on it, with which a person has signed in.
struct Device {
    DeviceId id;
    PersonId personId;
    QString personName;
    QString staffNo;
    QString name;
    std::optional<Platform> platform;
    QString clientVersion;
    bool trusted = false;
    bool blocked = false; ///< lost: may not sign in
    int sessions = 0;     ///< that live
    QString lastAddress;
    Instant firstSeenAt{};
    Instant lastSeenAt{};
};
BOOST_DESCRIBE_STRUCT(Device, (),
    (id, personId, personName, staffNo, name, platform, clientVersion, trusted, blocked, sessions, lastAddress,
        firstSeenAt, lastSeenAt))

/// Whether it is one that the hospital knows.
struct DeviceTrust {
    bool trusted = true;
};
BOOST_DESCRIBE_STRUCT(DeviceTrust, (), (trusted))

struct DeviceFilter : PageQuery {
    std::optional<PersonId> personId;
    std::optional<OrgUnitId> orgUnitId;
    std::optional<bool> blocked;
    std::optional<bool> trusted;
};
BOOST_DESCRIBE_STRUCT(DeviceFilter, (PageQuery), (personId, orgUnitId, blocked, trusted))

struct MyDevice {
    DeviceId id;
    QString name;
    std::optional<Platform> platform;
    bool current = false; ///< the one that asks
    bool trusted = false;
    bool blocked = false;
    bool signedIn = false;
    Instant lastSeenAt{};
};
BOOST_DESCRIBE_STRUCT(MyDevice, (), (id, name, platform, current, trusted, blocked, signedIn, lastSeenAt))

struct MyDevices {
    std::vector<MyDevice> items;
};
BOOST_DESCRIBE_STRUCT(MyDevices, (), (items))

} // namespace wardport
