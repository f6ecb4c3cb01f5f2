// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/App.h"
#include "shared/model/Phone.h"

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
    Request callPreview(AppId id, const CallPreviewQuery& query, const QObject* context,
        Callback<CallPreview> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
