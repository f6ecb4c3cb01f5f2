// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/AccessSnapshots.h"
#include "server/features/alarms/AlarmService.h"
#include "server/features/signon/SignOnCodeStore.h"
#include "server/http/Principal.h"
#include "server/ingest/GroupCommit.h"

namespace wardport::server {

/// Authorization codes and CAS tickets: good once, for a minute.
class SignOnCodes {
public:
    SignOnCodes(Database& database, AccessSnapshots& access, AlarmService& alarms, const Clock& clock);

    enum class Issued { stored, sessionOver, failed };
    /// `done` is called once, after the commit, on another thread. Throws busy.
    void issue(NewSignOnCode code, std::function<void(Issued)> done);

    SignOnCodeStore& store() { return m_store; }

    /// For a code that could not be redeemed by this app: tells security when it was used before, and whether it was.
    bool wasReplayed(const QByteArray& hash, SignOnProtocol protocol, AppId app, const QString& address);
    void raiseReplay(
        AppId app, PersonId person, SignOnProtocol protocol, const QString& address, std::vector<AlarmFact> evidence);

    /// Removes what ended an hour ago; until then a replay is told from a stranger.
    void removeExpired();
    void stop() { m_commit.stop(); }

private:
    AccessSnapshots& m_access;
    AlarmService& m_alarms;
    const Clock& m_clock;
    SignOnCodeStore m_store;
    GroupCommit<NewSignOnCode> m_commit;
};

} // namespace wardport::server
