// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/App.h"
#include "shared/model/AppHealth.h"
#include "shared/model/SignOn.h"

namespace wardport::console {

/// Apps, their lifecycle, icons and calls.
class AppsApi {
public:
    explicit AppsApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request list(const AppFilter& filter, const QObject* context, Callback<Page<App>> callback);
    Request get(AppId id, const QObject* context, Callback<App> callback);
    Request create(const AppInput& input, const QObject* context, Callback<App> callback);
    Request update(AppId id, int version, const AppInput& input, const QObject* context, Callback<App> callback);
    Request remove(AppId id, int version, const QObject* context, Callback<Done> callback);
    /// One step of the lifecycle.
    Request setState(AppId id, const AppStateChange& change, const QObject* context, Callback<App> callback);
    /// `contentType` is image/png or image/svg+xml.
    Request setIcon(AppId id, const QByteArray& bytes, const QByteArray& contentType, const QObject* context,
        Callback<App> callback);
    Request removeIcon(AppId id, const QObject* context, Callback<App> callback);
    /// The bytes behind App::iconHash. IconStore keeps them.
    Request icon(const QString& hash, const QObject* context, Callback<RawAnswer> callback);
    /// A new secret; the former one no longer counts.
    Request renewSecret(AppId id, const QObject* context, Callback<AppSecret> callback);
    Request usedBy(AppId id, const QObject* context, Callback<AppUsedBy> callback);
    Request callPreview(
        AppId id, const CallPreviewQuery& query, const QObject* context, Callback<CallPreview> callback);

    Request health(AppId id, const QObject* context, Callback<AppHealth> callback);
    /// The server looks at the web app now.
    Request probe(AppId id, const QObject* context, Callback<AppProbe> callback);
    Request maintenance(AppId id, const QObject* context, Callback<AppMaintenanceInput> callback);
    /// In place of all windows before.
    Request setMaintenance(
        AppId id, const AppMaintenanceInput& input, const QObject* context, Callback<AppMaintenanceInput> callback);
    Request signOn(AppId id, const QObject* context, Callback<AppSignOn> callback);
    /// Version 0: never set up before.
    Request setSignOn(
        AppId id, int version, const AppSignOnInput& input, const QObject* context, Callback<AppSignOn> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
