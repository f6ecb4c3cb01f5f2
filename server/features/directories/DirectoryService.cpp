// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/directories/DirectoryService.h"

#include "server/auth/Scope.h"
#include "server/features/directories/DirectoryTrial.h"
#include "server/features/directories/LdapText.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A trial has somebody who waits for it.
constexpr LdapPatience trialPatience{std::chrono::seconds{4}, std::chrono::seconds{8}};

void requireGoodSettings(const DirectoryInput& input, bool hasPassword)
{
    requireGood(validate(input));
    if (!isLdapFilter(input.userFilter))
        throw ApiError(ErrorCode::invalid, u"userFilter"_s, u"not a search filter"_s);
    if (!isLdapDn(input.baseDn))
        throw ApiError(ErrorCode::invalid, u"baseDn"_s, u"not a distinguished name"_s);
    // Active Directory also takes user@domain.
    if (!input.bindDn.isEmpty() && !hasPassword)
        throw ApiError(ErrorCode::required, u"bindPassword"_s);
}

/// The kept password goes to nobody but the servers it was entered for, secured as then.
void requireSameServers(const DirectoryInput& before, const DirectoryInput& now)
{
    if (!sameServers(before, now))
        throw ApiError(ErrorCode::required, u"bindPassword"_s, u"the servers were changed: enter it again"_s);
}

QByteArray closed(const SecretBox& secrets, const QString& password)
{
    return password.isEmpty() ? QByteArray() : secrets.close(Secret{password});
}

} // namespace

Secret openPassword(const SecretBox& secrets, const DirectoryRecord& directory)
{
    if (directory.sealedPassword.isEmpty())
        return {};
    if (auto password = secrets.open(directory.sealedPassword))
        return std::move(*password);
    throw ApiError(ErrorCode::wrongState, u"bindPassword"_s,
        u"it was kept under another secrets.keyFile: enter it anew, or put that file back"_s);
}

DirectoryService::DirectoryService(Database& database, OperationLog& log, OrgUnitService& orgUnits, JobService& jobs,
    const SecretBox& secrets, const Clock& clock)
    : m_database(database)
    , m_log(log)
    , m_orgUnits(orgUnits)
    , m_jobs(jobs)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_store(database)
{
}

Page<Directory> DirectoryService::list(const Principal& who, const DirectoryFilter& filter)
{
    return m_store.list(scopePattern(who), filter);
}

DirectoryRecord DirectoryService::record(const Principal& who, DirectoryId id)
{
    auto directory = m_store.find(id);
    if (!directory)
        throw ApiError(ErrorCode::notFound);
    requireInScope(who, directory->hospitalPath);
    return std::move(*directory);
}

Directory DirectoryService::get(const Principal& who, DirectoryId id)
{
    return record(who, id);
}

void DirectoryService::requireHospital(const Principal& who, OrgUnitId id)
{
    if (m_orgUnits.hold(who, u"hospitalId"_s, id).kind != OrgUnitKind::hospital)
        throw ApiError(ErrorCode::invalid, u"hospitalId"_s, u"not a hospital"_s);
}

Directory DirectoryService::create(const Principal& who, const DirectoryInput& input)
{
    const QString password = input.bindPassword.value_or(QString());
    requireGoodSettings(input, !password.isEmpty());
    const QByteArray sealed = closed(m_secrets, password);
    return m_database.transact([&] {
        requireHospital(who, input.hospitalId);
        const Directory after = get(who, m_store.insert(input, sealed));
        log(who, u"directory.create"_s, nullptr, &after, password.isEmpty() ? std::nullopt : std::optional{password});
        return after;
    });
}

Directory DirectoryService::update(const Principal& who, DirectoryId id, int version, const DirectoryInput& input)
{
    return m_database.transact([&] {
        record(who, id);
        const DirectoryRecord before = *m_store.lock(id);
        requireGoodSettings(input, input.bindPassword ? !input.bindPassword->isEmpty() : before.hasBindPassword);
        if (input.hospitalId != before.hospitalId)
            throw ApiError(ErrorCode::invalid, u"hospitalId"_s, u"a directory stays in its hospital"_s);
        if (!input.bindPassword && before.hasBindPassword)
            requireSameServers(before, input);
        m_store.update(
            id, version, input, input.bindPassword ? closed(m_secrets, *input.bindPassword) : before.sealedPassword);
        const Directory after = get(who, id);
        log(who, u"directory.update"_s, &before, &after, input.bindPassword);
        return after;
    });
}

void DirectoryService::remove(const Principal& who, DirectoryId id, int version)
{
    m_database.transact([&] {
        const DirectoryRecord before = record(who, id);
        if (before.jobId)
            throw ApiError(ErrorCode::conflict, u"jobId"_s, u"its sync has not ended"_s);
        m_store.remove(id, version);
        log(who, u"directory.delete"_s, &before, nullptr);
    });
}

DirectoryTestResult DirectoryService::test(const Principal& who, const DirectoryTestInput& input)
{
    Secret password{input.bindPassword.value_or(QString())};
    bool hasPassword = !password.isEmpty();
    if (input.id) {
        const DirectoryRecord known = record(who, *input.id);
        if (!input.bindPassword) {
            if (known.hasBindPassword)
                requireSameServers(known, input);
            password = openPassword(m_secrets, known);
            hasPassword = known.hasBindPassword;
        }
    }
    requireGoodSettings(input, hasPassword);
    m_database.transact([&] { requireHospital(who, input.hospitalId); });
    return DirectoryTrial(input, password, trialPatience).run(m_orgUnits.list(who).items);
}

Job DirectoryService::queueSync(const Principal& who, DirectoryId id, const DirectorySyncInput& input)
{
    return m_database.transact([&] {
        // Asked before the lock, which a running sync holds for long.
        if (!record(who, id).jobId && !m_store.lock(id)->jobId) {
            Job job = m_jobs.queue(who, u"directorySync"_s, DirectoryOrder{id, input.dryRun});
            m_store.setJob(id, job.id);
            return job;
        }
        throw ApiError(ErrorCode::conflict, u"jobId"_s, u"a sync waits or runs"_s);
    });
}

void DirectoryService::queueDue()
{
    for (const DirectoryId id : m_store.due(m_clock.now())) {
        m_database.transact([&] {
            const auto directory = m_store.lock(id);
            if (directory && !directory->jobId)
                m_store.setJob(id, m_jobs.queueOwn(u"directorySync"_s, DirectoryOrder{id, false}));
        });
    }
}

/// A password is told as a fact, whichever it is.
void DirectoryService::log(const Principal& who, const QString& action, const Directory* before, const Directory* after,
    const std::optional<QString>& password)
{
    const Directory& directory = after ? *after : *before;
    const DirectoryInput* const inputBefore = before;
    const DirectoryInput* const inputAfter = after;
    auto changes = OperationLog::difference(inputBefore, inputAfter);
    if (password)
        changes.push_back({u"bindPassword"_s, {}, {json::toJson(password->isEmpty() ? u"removed"_s : u"changed"_s)}});
    m_log.record(who,
        {action, u"directory"_s, QString::number(directory.id.value()), directory.name, directory.hospitalId,
            std::move(changes)});
}

} // namespace wardport::server
