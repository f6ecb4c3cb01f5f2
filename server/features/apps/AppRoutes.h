// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/apps/AppService.h"
#include "server/http/Route.h"

namespace wardport::server {

class AppRoutes {
public:
    explicit AppRoutes(AppService& service);

    std::vector<Route> routes();

private:
    Page<App> list(const Call& call, const AppFilter& filter);
    App get(const Call& call);
    Created<App> create(const Call& call, const AppInput& input);
    App update(const Call& call, const AppInput& input);
    void remove(const Call& call);
    App changeState(const Call& call, const AppStateChange& change);
    App setIcon(const Call& call);
    App removeIcon(const Call& call);
    HttpResponse icon(const Call& call);
    AppSecret rotateSecret(const Call& call);
    AppUsedBy usedBy(const Call& call);
    CallPreview preview(const Call& call, const CallPreviewQuery& query);

    AppService& m_service;
};

} // namespace wardport::server
