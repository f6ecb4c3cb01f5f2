// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/AppsApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request AppsApi::list(const AppFilter& filter, const QObject* context, Callback<Page<App>> callback)
{
    return m_client.get<Page<App>>(expand(Paths::apps), filter, context, std::move(callback));
}

Request AppsApi::get(AppId id, const QObject* context, Callback<App> callback)
{
    return m_client.get<App>(expand(Paths::app, id), context, std::move(callback));
}

Request AppsApi::create(const AppInput& input, const QObject* context, Callback<App> callback)
{
    return m_client.post<App>(expand(Paths::apps), input, context, std::move(callback));
}

Request AppsApi::update(AppId id, int version, const AppInput& input, const QObject* context, Callback<App> callback)
{
    return m_client.put<App>(expand(Paths::app, id), input, version, context, std::move(callback));
}

Request AppsApi::remove(AppId id, int version, const QObject* context, Callback<Done> callback)
{
    return m_client.remove<Done>(expand(Paths::app, id), version, context, std::move(callback));
}

Request AppsApi::setState(AppId id, const AppStateChange& change, const QObject* context, Callback<App> callback)
{
    return m_client.post<App>(expand(Paths::appState, id), change, context, std::move(callback));
}

Request AppsApi::setIcon(
    AppId id, const QByteArray& bytes, const QByteArray& contentType, const QObject* context, Callback<App> callback)
{
    return m_client.putBytes<App>(expand(Paths::appIcon, id), bytes, contentType, context, std::move(callback));
}

Request AppsApi::removeIcon(AppId id, const QObject* context, Callback<App> callback)
{
    return m_client.remove<App>(expand(Paths::appIcon, id), std::nullopt, context, std::move(callback));
}

Request AppsApi::icon(const QString& hash, const QObject* context, Callback<RawAnswer> callback)
{
    return m_client.get<RawAnswer>(expand(Paths::icon, hash), context, std::move(callback));
}

Request AppsApi::renewSecret(AppId id, const QObject* context, Callback<AppSecret> callback)
{
    return m_client.post<AppSecret>(expand(Paths::appSecret, id), std::nullopt, context, std::move(callback));
}

Request AppsApi::usedBy(AppId id, const QObject* context, Callback<AppUsedBy> callback)
{
    return m_client.get<AppUsedBy>(expand(Paths::appUsedBy, id), context, std::move(callback));
}

Request AppsApi::callPreview(
    AppId id, const CallPreviewQuery& query, const QObject* context, Callback<CallPreview> callback)
{
    return m_client.get<CallPreview>(expand(Paths::appCallPreview, id), query, context, std::move(callback));
}

Request AppsApi::health(AppId id, const QObject* context, Callback<AppHealth> callback)
{
    return m_client.get<AppHealth>(expand(Paths::appHealth, id), context, std::move(callback));
}

Request AppsApi::probe(AppId id, const QObject* context, Callback<AppProbe> callback)
{
    return m_client.post<AppProbe>(expand(Paths::appProbe, id), std::nullopt, context, std::move(callback));
}

Request AppsApi::maintenance(AppId id, const QObject* context, Callback<AppMaintenanceInput> callback)
{
    return m_client.get<AppMaintenanceInput>(expand(Paths::appMaintenance, id), context, std::move(callback));
}

Request AppsApi::setMaintenance(
    AppId id, const AppMaintenanceInput& input, const QObject* context, Callback<AppMaintenanceInput> callback)
{
    return m_client.put<AppMaintenanceInput>(
        expand(Paths::appMaintenance, id), input, std::nullopt, context, std::move(callback));
}

Request AppsApi::signOn(AppId id, const QObject* context, Callback<AppSignOn> callback)
{
    return m_client.get<AppSignOn>(expand(Paths::appSignOn, id), context, std::move(callback));
}

Request AppsApi::setSignOn(
    AppId id, int version, const AppSignOnInput& input, const QObject* context, Callback<AppSignOn> callback)
{
    return m_client.put<AppSignOn>(expand(Paths::appSignOn, id), input, version, context, std::move(callback));
}

} // namespace wardport::console
