// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/Phone.h"

namespace wardport::server {

/// What a phone's sign-in needs to know of a person.
struct PhonePerson {
    PersonId id;
    OrgUnitId hospitalId;
    OrgUnitId departmentId;
    QString staffNo;
    QString name;
    QString departmentName;
    QString hospitalName;
    std::optional<QString> passwordHash;
    std::optional<DirectoryId> directoryId; ///< whose password is theirs, instead of one kept here
    QString directoryDn;
    bool open = false; ///< active, within validity, hospital active
};
BOOST_DESCRIBE_STRUCT(PhonePerson, (),
    (id, hospitalId, departmentId, staffNo, name, departmentName, hospitalName, passwordHash, directoryId,
        directoryDn, open))

/// A device as it stands after a sign-in.
struct DeviceRow {
    DeviceId id;
    bool blocked = false;
};
BOOST_DESCRIBE_STRUCT(DeviceRow, (), (id, blocked))

class PhoneStore {
public:
    explicit PhoneStore(Database& database);

    /// Nothing when there is no such person, or when no hospital is named and several could be meant.
    std::optional<PhonePerson> find(const QString& orgCode, const QString& staffNo, Instant now);
    PhonePerson get(PersonId id, Instant now);
    DeviceRow meetDevice(PersonId person, const PhoneSignIn& signIn, const QString& address, Instant now);
    /// Whether this phone was reported lost, by whomever of those who have used it.
    bool isBlocked(const QString& deviceKey);
    void signedIn(PersonId id, Instant at);

private:
    Database& m_database;
};

} // namespace wardport::server
