// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/TamperedGrants.h"

#include <map>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More than that at once is one event, and its number is told.
constexpr std::size_t mostSingle = 100;

QString text(const std::optional<Instant>& at)
{
    return at ? toRfc3339(*at) : QString();
}

NewAlarm alarmOf(const PlacedGrant& grant, bool denies)
{
    NewAlarm alarm{AlarmKind::grantTampered, u"grant:"_s + QString::number(grant.id.value()), {}, {}, grant.path};
    alarm.subjectName = grant.subjectName + u" · "_s + grant.appName;
    const auto add = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            alarm.evidence.push_back({name, value});
    };
    add(u"subjectType"_s, QString::fromUtf8(enumName(grant.subjectType)));
    add(u"effect"_s, QString::fromUtf8(enumName(grant.effect)));
    add(u"validFrom"_s, text(grant.validFrom));
    add(u"validUntil"_s, text(grant.validUntil));
    add(u"changeSet"_s, QString::number(grant.changeSetId.value()));
    add(u"countsAs"_s, denies ? u"denied"_s : u"refused"_s);
    return alarm;
}

} // namespace

TamperedGrants::TamperedGrants(Database& database, GrantSeal seal, AlarmService& alarms)
    : m_alarms(alarms)
    , m_store(database, std::move(seal))
{
}

void TamperedGrants::raise(const BrokenGrants& broken)
{
    std::map<GrantId, bool> denies;
    std::vector<GrantId> ids;
    for (const BrokenGrant& grant : broken) {
        if (ids.size() == mostSingle)
            break;
        ids.push_back(grant.id);
        denies[grant.id] = grant.denies;
    }
    for (const PlacedGrant& grant : m_store.grants(ids))
        m_alarms.raise(alarmOf(grant, denies[grant.id]));
    if (broken.size() > mostSingle) {
        NewAlarm alarm{AlarmKind::grantTampered, u"grants"_s, {}, {}, {}};
        alarm.evidence.push_back({u"lines"_s, QString::number(broken.size())});
        m_alarms.raise(alarm);
    }
}

} // namespace wardport::server
