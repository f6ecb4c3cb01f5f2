// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/vendors/VendorService.h"

#include "server/auth/Scope.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

VendorService::VendorService(Database& database, OperationLog& log, const Clock& clock)
    : m_database(database)
    , m_log(log)
    , m_clock(clock)
    , m_store(database)
{
}

Page<Vendor> VendorService::list(const Principal& who, const VendorFilter& filter)
{
    return m_store.list(who.role == Role::vendor ? who.vendorId : std::nullopt, filter, m_clock.now());
}

Vendor VendorService::get(const Principal& who, VendorId id)
{
    requireVendor(who, id);
    return read(id);
}

Vendor VendorService::create(const Principal& who, const VendorInput& input)
{
    requireGood(validate(input));
    return m_database.transact([&] {
        const Vendor after = read(m_store.insert(input));
        record(who, u"vendor.create"_s, nullptr, &after);
        return after;
    });
}

Vendor VendorService::update(const Principal& who, VendorId id, int version, const VendorInput& input)
{
    requireGood(validate(input));
    return m_database.transact([&] {
        const Vendor before = read(id);
        m_store.update(id, version, input);
        const Vendor after = read(id);
        record(who, u"vendor.update"_s, &before, &after);
        return after;
    });
}

Vendor VendorService::setActive(const Principal& who, VendorId id, bool active)
{
    return m_database.transact([&] {
        const Vendor before = read(id);
        if (before.active == active)
            return before;
        m_store.setActive(id, active);
        const Vendor after = read(id);
        record(who, active ? u"vendor.enable"_s : u"vendor.disable"_s, &before, &after);
        return after;
    });
}

void VendorService::remove(const Principal& who, VendorId id, int version)
{
    m_database.transact([&] {
        const Vendor before = read(id);
        if (const int users = before.appCount + before.documentCount; users > 0)
            throw ApiError(ErrorCode::inUse, u"id"_s, QString::number(users));
        m_store.remove(id, version);
        record(who, u"vendor.delete"_s, &before, nullptr);
    });
}

Vendor VendorService::read(VendorId id)
{
    return m_store.get(id, m_clock.now());
}

void VendorService::record(const Principal& who, const QString& action, const Vendor* before, const Vendor* after)
{
    const Vendor& vendor = after ? *after : *before;
    m_log.record(who, {action, u"vendor"_s, QString::number(vendor.id.value()), vendor.name, {},
                          OperationLog::difference(before, after)});
}

} // namespace wardport::server
