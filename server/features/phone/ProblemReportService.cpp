// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/phone/ProblemReportService.h"

#include "server/auth/Random.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

ProblemReportService::ProblemReportService(Database& database, AppDirectory& apps, const Clock& clock)
    : m_apps(apps)
    , m_clock(clock)
    , m_store(database)
    , m_commit([this](std::span<const ProblemReportRow> rows) { return m_store.insert(rows); })
{
}

Deferred<Receipt> ProblemReportService::report(const Principal& who, const ProblemReportInput& input)
{
    requireGood(validate(input));
    if (input.appId && !m_apps.catalogue()->find(*input.appId))
        throw ApiError(ErrorCode::invalid, u"appId"_s);
    ProblemReportRow row{input.id ? input.id->toLower() : randomUuid(), m_clock.now(), who.hospitalId, who.departmentId,
        who.personId, input.appId, input.text, input.context, who.address};
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

} // namespace wardport::server
