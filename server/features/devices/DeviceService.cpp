// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/devices/DeviceService.h"

#include "server/auth/Scope.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

DeviceService::DeviceService(Database& database, OperationLog& log, Tokens& tokens, const Clock& clock)
    : m_database(database)
    , m_log(log)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_store(database)
{
}

Page<Device> DeviceService::list(const Principal& who, const DeviceFilter& filter)
{
    return m_store.list(scopePattern(who), filter, m_clock.now());
}

/// Runs `work(place, before)` on the device within the caller's scope and writes it down when it says that it did something.
template <class Work>
Device DeviceService::change(const Principal& who, const QString& action, DeviceId id, Work work)
{
    return m_database.transact([&] {
        const DevicePlace place = m_store.lock(id);
        requireInScope(who, place.path);
        const Device before = m_store.get(id, m_clock.now());
        if (!work(place, before))
            return before;
        const Device after = m_store.get(id, m_clock.now());
        m_log.record(who,
            {action, u"device"_s, QString::number(id.value()), before.personName + u" · "_s + before.name,
                place.hospitalId, OperationLog::difference(&before, &after)});
        return after;
    });
}

Device DeviceService::setTrusted(const Principal& who, DeviceId id, bool trusted)
{
    const QString action = trusted ? u"device.trust"_s : u"device.distrust"_s;
    return change(who, action, id, [&](const DevicePlace&, const Device& before) {
        if (trusted && before.blocked)
            throw ApiError(ErrorCode::wrongState, u"trusted"_s, u"the device is blocked"_s);
        m_store.setTrusted(id, trusted);
        return before.trusted != trusted;
    });
}

Device DeviceService::setBlocked(const Principal& who, DeviceId id, bool blocked)
{
    const QString action = blocked ? u"device.block"_s : u"device.unblock"_s;
    return change(who, action, id, [&](const DevicePlace& place, const Device& before) {
        m_store.setBlocked(id, blocked);
        if (blocked)
            m_tokens.revokePhone(place.deviceKey);
        return before.blocked != blocked;
    });
}

Device DeviceService::signOut(const Principal& who, DeviceId id)
{
    return change(who, u"device.signOut"_s, id, [&](const DevicePlace&, const Device&) {
        m_tokens.revokeDevice(id);
        return true;
    });
}

MyDevices DeviceService::mine(const Principal& who)
{
    return {m_store.ofPerson(who.personId, who.deviceId, m_clock.now())};
}

void DeviceService::signOutMine(const Principal& who, DeviceId id)
{
    if (!m_store.isOf(who.personId, id))
        throw ApiError(ErrorCode::notFound);
    m_tokens.revokeDevice(id);
}

} // namespace wardport::server
