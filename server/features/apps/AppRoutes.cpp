// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/apps/AppRoutes.h"

#include "server/features/apps/IconImage.h"
#include "shared/api/Paths.h"

namespace wardport::server {
namespace {

bool isSha256(const QString& text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

} // namespace

AppRoutes::AppRoutes(AppService& service)
    : m_service(service)
{
}

std::vector<Route> AppRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    return {
        {get, Paths::apps, admin, appsRead, bind(this, &AppRoutes::list), "Apps"},
        {post, Paths::apps, admin, appsWrite, bind(this, &AppRoutes::create), "Register an app as a draft"},
        {get, Paths::app, admin, appsRead, bind(this, &AppRoutes::get), "One app"},
        {put, Paths::app, admin, appsWrite, bind(this, &AppRoutes::update), "Change an app"},
        {delete_, Paths::app, admin, appsWrite, bind(this, &AppRoutes::remove), "Delete a draft that was never granted or launched"},
        {post, Paths::appState, admin, appsWrite, bind(this, &AppRoutes::changeState), "One step of the app's lifecycle"},
        {put, Paths::appIcon, admin, appsWrite, bind(this, &AppRoutes::setIcon),
            "Set the icon from the body: PNG, JPEG or SVG, told apart by content; needs no If-Match", IconImage::maxBytes},
        {delete_, Paths::appIcon, admin, appsWrite, bind(this, &AppRoutes::removeIcon), "Take the icon away"},
        {post, Paths::appSecret, admin, appsWrite, bind(this, &AppRoutes::rotateSecret), "Make a new secret and signing key, shown once",
            ordinaryBodyBytes, true},
        {get, Paths::appUsedBy, admin, appsRead, bind(this, &AppRoutes::usedBy), "Who would notice if the app went away"},
        // A preview shows a person's name and number, so it takes the right to read people.
        {get, Paths::appCallPreview, admin, peopleRead, bind(this, &AppRoutes::preview), "The call as it would be made for a person"},
        // The path is the hash of the content: who knows it has been shown the icon.
        {get, Paths::icon, admin, Right::anyone(), bind(this, &AppRoutes::icon), "An icon as PNG, cacheable for ever"},
        {get, Paths::icon, phone, Right::anyone(), bind(this, &AppRoutes::icon), "An icon as PNG, cacheable for ever"},
    };
}

Page<App> AppRoutes::list(const Call& call, const AppFilter& filter)
{
    return m_service.list(call.who, filter);
}

App AppRoutes::get(const Call& call)
{
    return m_service.get(call.who, call.id<AppId>());
}

Created<App> AppRoutes::create(const Call& call, const AppInput& input)
{
    return created(m_service.create(call.who, input), Paths::apps);
}

App AppRoutes::update(const Call& call, const AppInput& input)
{
    return m_service.update(call.who, call.id<AppId>(), call.ifMatch(), input);
}

void AppRoutes::remove(const Call& call)
{
    m_service.remove(call.who, call.id<AppId>(), call.ifMatch());
}

App AppRoutes::changeState(const Call& call, const AppStateChange& change)
{
    return m_service.changeState(call.who, call.id<AppId>(), change);
}

App AppRoutes::setIcon(const Call& call)
{
    const std::string& body = call.request.body;
    return m_service.setIcon(call.who, call.id<AppId>(),
        QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size())));
}

App AppRoutes::removeIcon(const Call& call)
{
    return m_service.removeIcon(call.who, call.id<AppId>());
}

HttpResponse AppRoutes::icon(const Call& call)
{
    const QString hash = call.pathText();
    if (!isSha256(hash))
        throw ApiError(ErrorCode::notFound);
    const std::string tag = '"' + hash.toStdString() + '"';
    HttpResponse response;
    if (call.request.header("If-None-Match") == tag)
        response.status = 304;
    else
        response.sharedBody = m_service.icon(hash);
    response.contentType = "image/png";
    response.headers = {{"ETag", tag}, {"Cache-Control", "public, max-age=31536000, immutable"}};
    return response;
}

AppSecret AppRoutes::rotateSecret(const Call& call)
{
    return m_service.rotateSecret(call.who, call.id<AppId>());
}

AppUsedBy AppRoutes::usedBy(const Call& call)
{
    return m_service.usedBy(call.who, call.id<AppId>());
}

CallPreview AppRoutes::preview(const Call& call, const CallPreviewQuery& query)
{
    return m_service.preview(call.who, call.id<AppId>(), query);
}

} // namespace wardport::server
