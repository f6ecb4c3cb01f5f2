// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/portal/PortalHeaders.h"

#include <algorithm>

namespace wardport::server {
namespace {

// Apps are shown in frames, wherever they stand; everything else is the portal's own. Itself the portal stands in no frame
// but its own: there an app's sign-on ends that a browser does not let through, and the portal takes the app outside.
constexpr char policy[] =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src https:; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'self'";

// What apps at the bedside need may be handed on: each frame gets it for its app's own origin, by its attribute `allow`.
constexpr char permissions[] = "camera=*, microphone=*, geolocation=*, payment=(), usb=(), serial=(), hid=()";

constexpr char missing[] = R"(<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Wardport</title></head>
<body><h1>Wardport</h1>
<p>服务器正在运行，但没有找到手机门户的文件。请构建 resources/portal，或用设置 portal.directory 指定其目录。</p>
<p lang="en">The server runs, but the files of the phones' portal are missing. Build resources/portal, or name its folder by the
setting portal.directory.</p></body></html>
)";

constexpr std::pair<std::string_view, const char*> types[] = {
    {".html", "text/html; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".json", "application/json"},
    {".webmanifest", "application/manifest+json"},
    {".svg", "image/svg+xml"},
    {".png", "image/png"},
    {".webp", "image/webp"},
    {".ico", "image/x-icon"},
    {".woff2", "font/woff2"},
    {".txt", "text/plain; charset=utf-8"},
};

} // namespace

void addPortalHeaders(HttpResponse& response)
{
    response.headers.emplace_back("Content-Security-Policy", policy);
    response.headers.emplace_back("Referrer-Policy", "no-referrer");
    response.headers.emplace_back("Permissions-Policy", permissions);
    response.headers.emplace_back("Cross-Origin-Opener-Policy", "same-origin");
    response.headers.emplace_back("Cross-Origin-Resource-Policy", "same-origin");
}

std::string portalContentType(const QString& name)
{
    const std::string text = name.toStdString();
    const auto* found = std::find_if(
        std::begin(types), std::end(types), [&](const auto& type) { return text.ends_with(type.first); });
    return found == std::end(types) ? "application/octet-stream" : found->second;
}

HttpResponse portalMissing()
{
    HttpResponse response;
    response.status = 503;
    response.contentType = "text/html; charset=utf-8";
    response.body = missing;
    response.headers.emplace_back("Cache-Control", "no-store");
    addPortalHeaders(response);
    return response;
}

} // namespace wardport::server
