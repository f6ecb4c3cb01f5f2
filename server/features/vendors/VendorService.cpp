// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/vendors/VendorService.h"

#include "server/auth/Scope.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

VendorService::VendorService(Database& database, OperationLog& log)
    : m_database(database)
    , m_log(log)
    , m_store(database)
{
}

Page<Vendor> VendorService::list(const Principal& who, const VendorFilter& filter)
{
    return m_store.list(who.role == Role::vendor ? who.vendorId : std::nullopt, filter);
}

Vendor VendorService::get(const Principal& who, VendorId id)
{
    requireVendor(who, id);
    return m_store.get(id);
}

Vendor VendorService::create(const Principal& who, const VendorInput& input)
{
    requireGood(validate(input));
    return m_database.transact([&] {
        const Vendor after = m_store.get(m_store.insert(input));
        record(who, u"vendor.create"_s, nullptr, &after);
        return after;
    });
}

Vendor VendorService::update(const Principal& who, VendorId id, int version, const VendorInput& input)
{
    requireGood(validate(input));
    return m_database.transact([&] {
        const Vendor before = m_store.get(id);
        m_store.update(id, version, input);
        const Vendor after = m_store.get(id);
        record(who, u"vendor.update"_s, &before, &after);
        return after;
    });
}

Vendor VendorService::setActive(const Principal& who, VendorId id, bool active)
{
    return m_database.transact([&] {
        const Vendor before = m_store.get(id);
        if (before.active == active)
            return before;
        m_store.setActive(id, active);
        const Vendor after = m_store.get(id);
        record(who, active ? u"vendor.enable"_s : u"vendor.disable"_s, &before, &after);
        return after;
    });
}

void VendorService::remove(const Principal& who, VendorId id, int version)
{
    m_database.transact([&] {
        const Vendor before = m_store.get(id);
        if (before.appCount > 0)
            throw ApiError(ErrorCode::inUse, u"id"_s, QString::number(before.appCount));
        m_store.remove(id, version);
        record(who, u"vendor.delete"_s, &before, nullptr);
    });
}

void VendorService::record(const Principal& who, const QString& action, const Vendor* before, const Vendor* after)
{
    const Vendor& vendor = after ? *after : *before;
    m_log.record(who, {action, u"vendor"_s, QString::number(vendor.id.value()), vendor.name, {},
                          OperationLog::difference(before, after)});
}

} // namespace wardport::server
