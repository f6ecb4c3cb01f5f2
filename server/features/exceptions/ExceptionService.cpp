// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/exceptions/ExceptionService.h"

#include "server/auth/Random.h"
#include "server/features/exceptions/Fingerprint.h"
#include "server/features/exceptions/PersonalData.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto latestAccepted = std::chrono::days{30};
constexpr auto earliestAccepted = std::chrono::minutes{5};

std::optional<VendorId> onlyVendor(const Principal& who)
{
    return who.role == Role::vendor ? who.vendorId : std::nullopt;
}

ExceptionRow toRow(const ExceptionReport& report, AppId app, Instant now)
{
    ExceptionRow row;
    row.eventId = report.id ? report.id->toLower() : randomUuid();
    row.at = report.at.value_or(now);
    row.timedByServer = !report.at;
    row.appId = app;
    row.level = report.level;
    row.type = maskPersonalData(report.type);
    row.message = maskPersonalData(report.message);
    row.culprit = maskPersonalData(report.culprit);
    row.frames = report.frames;
    row.release = report.release;
    row.platform = report.platform;
    row.staffNo = report.staffNo;
    row.orgCode = report.orgCode.value_or(QString());
    for (const auto& [key, value] : report.tags)
        row.tags[key] = maskPersonalData(value);
    row.fingerprint = fingerprint(report);
    return row;
}

} // namespace

ExceptionService::ExceptionService(Database& database, OperationLog& log, const Clock& clock)
    : m_database(database)
    , m_log(log)
    , m_clock(clock)
    , m_store(database)
    , m_ingest(database)
    , m_commit([this](std::span<const ExceptionRow> rows) { return m_ingest.insert(rows); }, {200, 20'000})
{
}

Deferred<Receipt> ExceptionService::report(const Principal& app, const ExceptionReport& report)
{
    requireGood(validate(report));
    const Instant now = m_clock.now();
    if (report.at && *report.at < now - latestAccepted)
        throw ApiError(ErrorCode::tooLate, u"at"_s);
    if (report.at && *report.at > now + earliestAccepted)
        throw ApiError(ErrorCode::tooEarly, u"at"_s);
    ExceptionRow row = toRow(report, app.appId, now);
    Deferred<Receipt> answer;
    const QString id = row.eventId;
    m_commit.submit({std::move(row)}, [answer, id](const GroupCommitOutcome& outcome) mutable {
        if (const auto failure = outcome.failure())
            answer.fail(*failure);
        else
            answer.complete({id, outcome.duplicates > 0});
    });
    return answer;
}

Page<ExceptionIssue> ExceptionService::list(const Principal& who, const ExceptionFilter& filter)
{
    return m_store.list(onlyVendor(who), filter, m_clock.now());
}

ExceptionIssue ExceptionService::get(const Principal& who, ExceptionIssueId id)
{
    return m_store.get(onlyVendor(who), id, m_clock.now());
}

Page<ExceptionEvent> ExceptionService::events(const Principal& who, ExceptionIssueId id, const ExceptionEventFilter& filter)
{
    get(who, id);
    return m_store.events(id, filter);
}

ExceptionIssue ExceptionService::setState(const Principal& who, ExceptionIssueId id, const IssueStateChange& change)
{
    if (change.state == IssueState::regressed)
        throw ApiError(ErrorCode::invalid, u"state"_s);
    return m_database.transact([&] {
        const ExceptionIssue before = get(who, id);
        if (before.state == change.state)
            return before;
        m_store.setState(id, change.state);
        const ExceptionIssue after = get(who, id);
        m_log.record(who, {u"exception.state"_s, u"exceptionIssue"_s, QString::number(id.value()), after.type, {},
                              OperationLog::difference(&before, &after)});
        return after;
    });
}

} // namespace wardport::server
