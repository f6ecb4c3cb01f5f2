// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <compare>
#include <cstddef>
#include <functional>

namespace wardport {

/// The identity of one Tag. A number in the database, a decimal string on the wire; 0 means "none".
template <class Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value != 0; }
    constexpr auto operator<=>(const Id&) const = default;

private:
    qint64 m_value = 0;
};

using OrgUnitId = Id<struct OrgUnit>;
using PersonId = Id<struct Person>;
using VpnAccountId = Id<struct VpnAccount>;
using PersonGroupId = Id<struct PersonGroup>;
using VendorId = Id<struct Vendor>;
using VendorDocumentId = Id<struct VendorDocument>;
using AppId = Id<struct App>;
using GrantId = Id<struct Grant>;
using ChangeSetId = Id<struct GrantChangeSet>;
using AdministratorId = Id<struct Administrator>;
using DeviceId = Id<struct Device>;
using ExceptionIssueId = Id<struct ExceptionIssue>;
using OperationId = Id<struct OperationEntry>;
using JobId = Id<struct Job>;
using ImportId = Id<struct Import>;
using AccessRequestId = Id<struct AccessRequest>;
using RecertificationId = Id<struct Recertification>;
using AlarmId = Id<struct Alarm>;
using DirectoryId = Id<struct Directory>;
using AnnouncementId = Id<struct Announcement>;
using VpnSessionId = Id<struct VpnSession>;

} // namespace wardport

template <class Tag>
struct std::hash<wardport::Id<Tag>> {
    std::size_t operator()(const wardport::Id<Tag>& id) const noexcept { return std::hash<qint64>{}(id.value()); }
};
