// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/SignOnCodes.h"

#include "server/features/signon/SignOnLog.h"
namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

SignOnCodes::SignOnCodes(Database& database, AccessSnapshots& access, AlarmService& alarms, const Clock& clock)
    : m_access(access)
    , m_alarms(alarms)
    , m_clock(clock)
    , m_store(database)
    , m_commit([this](std::span<const NewSignOnCode> rows) { return m_store.insert(rows); })
{
}

void SignOnCodes::issue(NewSignOnCode code, std::function<void(Issued)> done)
{
    std::vector<NewSignOnCode> rows;
    rows.push_back(std::move(code));
    m_commit.submit(std::move(rows), [done = std::move(done)](const GroupCommitOutcome& outcome) {
        if (outcome.failure())
            done(Issued::failed);
        else
            done(outcome.stored > 0 ? Issued::stored : Issued::sessionOver);
    });
}

bool SignOnCodes::wasReplayed(const QByteArray& hash, SignOnProtocol protocol, AppId app, const QString& address)
{
    const auto known = m_store.find(hash, protocol);
    if (!known || known->appId != app || !known->redeemedAt)
        return false;
    raiseReplay(app, known->personId, protocol, address,
        {{u"issuedAt"_s, toRfc3339(known->issuedAt)}, {u"redeemedAt"_s, toRfc3339(*known->redeemedAt)}});
    return true;
}

void SignOnCodes::raiseReplay(
    AppId app, PersonId person, SignOnProtocol protocol, const QString& address, std::vector<AlarmFact> evidence)
{
    qCWarning(lcSignOn) << "sign-on replayed by app" << app.value() << "from" << address;
    const auto access = m_access.current();
    const AccessApp* what = access->app(app);
    const AccessPerson* who = access->person(person);
    const auto identity = m_store.person(person);
    NewAlarm alarm{AlarmKind::signOnReplayed, u"app:%1 person:%2"_s.arg(app.value()).arg(person.value()), {}, {}, {}};
    alarm.subjectName = (identity ? identity->name : QString()) + (what ? u" · "_s + what->name : QString());
    if (who && who->department != IdIndex::none)
        alarm.scopePath = access->parts().units->rows[who->department].path;
    alarm.evidence = {{u"staffNo"_s, identity ? identity->staffNo : QString()}, {u"address"_s, address},
        {u"protocol"_s, QString::fromUtf8(enumName(protocol))}};
    alarm.evidence.insert(alarm.evidence.end(), evidence.begin(), evidence.end());
    m_alarms.raise(alarm);
}

void SignOnCodes::removeExpired()
{
    m_store.removeExpired(m_clock.now() - std::chrono::hours{1});
}

} // namespace wardport::server
