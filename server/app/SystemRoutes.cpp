// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/app/SystemRoutes.h"

#include "server/app/ApiPage.h"
#include "shared/api/Paths.h"

namespace wardport::server {
namespace {

HttpResponse text(std::string body, std::string contentType = "text/plain; charset=utf-8")
{
    HttpResponse response;
    response.contentType = std::move(contentType);
    response.body = std::move(body);
    return response;
}

HttpResponse yaml(const QString& document)
{
    return text(document.toStdString(), "application/yaml");
}

} // namespace

SystemRoutes::SystemRoutes(Sources sources)
    : m_sources(std::move(sources))
{
}

std::vector<Route> SystemRoutes::routes()
{
    using enum Method;
    using enum Audience;
    const Right anyone = Right::anyone();
    return {
        {get, Paths::healthz, machine, anyone, bind(this, &SystemRoutes::health), "The process lives"},
        {get, Paths::readyz, machine, anyone, bind(this, &SystemRoutes::ready), "The server can serve: 503 says why not"},
        {get, Paths::metrics, machine, anyone, bind(this, &SystemRoutes::metrics), "Figures for Prometheus"},
        {get, Paths::openApi, admin, anyone, bind(this, &SystemRoutes::describeAdmin), "This description"},
        {get, Paths::openApi, phone, anyone, bind(this, &SystemRoutes::describePhone), "This description"},
        {get, Paths::openApi, machine, anyone, bind(this, &SystemRoutes::describeMachine), "This description"},
        {get, Paths::apiPage, admin, anyone, bind(this, &SystemRoutes::page), "The API to browse"},
        {get, Paths::apiPage, phone, anyone, bind(this, &SystemRoutes::page), "The API to browse"},
        {get, Paths::apiPage, machine, anyone, bind(this, &SystemRoutes::page), "The API to browse"},
    };
}

HttpResponse SystemRoutes::health(const Call&)
{
    return text("ok\n");
}

HttpResponse SystemRoutes::ready(const Call&)
{
    m_sources.requireReady();
    return text("ready\n");
}

HttpResponse SystemRoutes::metrics(const Call&)
{
    return text(m_sources.metrics(), "text/plain; version=0.0.4; charset=utf-8");
}

HttpResponse SystemRoutes::describeAdmin(const Call&)
{
    return yaml(m_sources.description(Audience::admin));
}

HttpResponse SystemRoutes::describePhone(const Call&)
{
    return yaml(m_sources.description(Audience::phone));
}

HttpResponse SystemRoutes::describeMachine(const Call&)
{
    return yaml(m_sources.description(Audience::machine));
}

HttpResponse SystemRoutes::page(const Call&)
{
    HttpResponse response = text(apiPage(), "text/html; charset=utf-8");
    response.headers.emplace_back("Content-Security-Policy", apiPagePolicy());
    return response;
}

} // namespace wardport::server
