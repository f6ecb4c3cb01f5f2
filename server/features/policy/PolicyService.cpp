// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/policy/PolicyService.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

PolicyService::PolicyService(Database& database, OperationLog& log, PolicyStore& policy)
    : m_database(database)
    , m_log(log)
    , m_policy(policy)
{
}

Policy PolicyService::get()
{
    return m_policy.stored();
}

Policy PolicyService::update(const Principal& who, int version, const PolicyInput& input)
{
    requireGood(validate(input));
    if (!who.scopePath.isEmpty())
        throw ApiError(ErrorCode::forbidden, {}, u"the policy holds for all hospitals"_s);
    const Policy changed = m_database.transact([&] {
        const Policy before = m_policy.lock();
        if (before.version != version)
            throw ApiError(ErrorCode::versionMismatch);
        m_policy.write(input);
        const Policy after = m_policy.stored();
        m_log.record(who,
            {u"policy.update"_s, u"policy"_s, u"policy"_s, u"policy"_s, {}, OperationLog::difference(&before, &after)});
        return after;
    });
    m_policy.policyChanged();
    return changed;
}

} // namespace wardport::server
