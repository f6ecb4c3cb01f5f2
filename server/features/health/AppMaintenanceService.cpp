// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/health/AppMaintenanceService.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

AppMaintenanceService::AppMaintenanceService(Database& database, OperationLog& log, AppService& apps)
    : m_database(database)
    , m_log(log)
    , m_apps(apps)
    , m_store(database)
{
}

AppMaintenanceInput AppMaintenanceService::get(const Principal& who, AppId id)
{
    const AppId app = m_apps.get(who, id).id;
    return {m_store.maintenance(app), m_store.maintenanceVersion(app)};
}

AppMaintenanceInput AppMaintenanceService::put(const Principal& who, AppId id, const AppMaintenanceInput& input)
{
    requireGood(validate(input));
    return m_database.transact([&] {
        const App app = m_apps.get(who, id);
        const AppMaintenanceInput before = get(who, id);
        m_store.setMaintenance(id, input.version, input.windows);
        AppMaintenanceInput after = get(who, id);
        m_log.record(who,
            {u"app.maintenance"_s, u"app"_s, QString::number(id.value()), app.name, {},
                OperationLog::difference(&before, &after)});
        return after;
    });
}

} // namespace wardport::server
