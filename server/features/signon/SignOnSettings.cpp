// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/SignOnSettings.h"

#include "server/features/signon/ServiceUrl.h"
#include "shared/model/Check.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What only the server can judge: that browsers and we read an address alike.
Problems ambiguous(const AppSignOnInput& input)
{
    Check check;
    const auto all = [&](const QString& field, const std::vector<QString>& urls) {
        for (std::size_t i = 0; i < urls.size(); ++i)
            check.rule(field + u"[%1]"_s.arg(i), ServiceUrl::parse(urls[i]).has_value());
    };
    all(u"redirectUris"_s, input.redirectUris);
    all(u"postLogoutRedirectUris"_s, input.postLogoutRedirectUris);
    all(u"casServices"_s, input.casServices);
    check.rule(u"backChannelLogoutUri"_s,
        input.backChannelLogoutUri.isEmpty() || ServiceUrl::parse(input.backChannelLogoutUri).has_value());
    return check.take();
}

} // namespace

SignOnSettings::SignOnSettings(Database& database, OperationLog& log, AppService& apps, const SignOnUrls& urls)
    : m_database(database)
    , m_log(log)
    , m_apps(apps)
    , m_urls(urls)
    , m_store(database)
{
}

AppSignOn SignOnSettings::describe(const App& app)
{
    const SignOnRow row = m_store.get(app.id);
    AppSignOn described;
    static_cast<AppSignOnInput&>(described) = row;
    described.appId = app.id;
    described.clientId = app.code;
    described.issuer = QString::fromStdString(m_urls.issuer());
    described.casUrl = described.issuer + u"/cas"_s;
    described.version = row.version;
    return described;
}

AppSignOn SignOnSettings::get(const Principal& who, AppId id)
{
    return describe(m_apps.get(who, id));
}

AppSignOn SignOnSettings::put(const Principal& who, AppId id, int version, const AppSignOnInput& input)
{
    requireGood(validate(input));
    requireGood(ambiguous(input));
    return m_database.transact([&] {
        const App app = m_apps.get(who, id);
        const AppSignOn before = describe(app);
        m_store.put(id, version, input);
        const AppSignOn after = describe(app);
        m_log.record(who,
            {u"app.signOn"_s, u"app"_s, QString::number(id.value()), app.name, {},
                OperationLog::difference(&before, &after)});
        return after;
    });
}

} // namespace wardport::server
