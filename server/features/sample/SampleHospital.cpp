// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/sample/SampleHospital.h"

#include "server/features/sample/SampleLoad.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

SampleHospital::SampleHospital(Database& database, OperationLog& log, const Clock& clock, std::optional<GrantSeal> seal)
    : m_database(database)
    , m_log(log)
    , m_clock(clock)
    , m_seal(std::move(seal))
{
}

SampleCredentials SampleHospital::load(const SampleOptions& options, const SampleProgressCallback& progress)
{
    requireGood(validate(options));
    SampleStore store(m_database);
    if (const auto table = store.occupied())
        throw ApiError(ErrorCode::conflict, {}, u"the sample hospital needs an empty database; %1 holds rows"_s.arg(*table));

    SampleLoad load(m_database, options, m_clock.now(), m_seal, progress);
    Transaction transaction(m_database);
    SampleCredentials credentials = load.run();
    Principal us;
    us.username = u"wardportd"_s;
    us.displayName = u"wardportd"_s;
    m_log.record(us, {u"sample.load"_s, u"orgUnit"_s, u"1"_s, load.hospitalName(), {}, {}});
    transaction.commit();
    store.analyze();
    return credentials;
}

} // namespace wardport::server
