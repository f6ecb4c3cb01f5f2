// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/SignOnAnswers.h"

#include "shared/json/JsonWriter.h"

namespace wardport::server::SignOnAnswers {
namespace {

void keepPrivate(HttpResponse& response)
{
    response.headers.insert(response.headers.end(),
        {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}, {"Referrer-Policy", "no-referrer"}});
}

HttpResponse html(int status, const std::string& title, const std::string& body)
{
    HttpResponse response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    response.body = "<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
                    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
        + title + "</title></head><body><main>" + body + "</main></body></html>";
    keepPrivate(response);
    response.headers.emplace_back(
        "Content-Security-Policy", "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    response.headers.emplace_back("X-Frame-Options", "DENY");
    return response;
}

struct Words {
    int status;
    const char* zh;
    const char* en;
};

Words wordsOf(SignOnRefusal::Reason reason)
{
    using enum SignOnRefusal::Reason;
    switch (reason) {
    case unreadable:
        return {400, "应用发来的登录请求有误，请联系信息科。",
            "The app's sign-on request cannot be read. Please tell the information department."};
    case unknownApp:
        return {400, "该应用未开通单点登录，请联系信息科。",
            "This app is not set up for single sign-on. Please tell the information department."};
    case unknownAddress:
        return {400, "应用的返回地址未登记，为安全起见没有跳转。请联系信息科。",
            "The app's return address is not registered, so nothing was sent there. Please tell the information "
            "department."};
    case notGranted:
        return {403, "您没有使用该应用的权限，或该应用已暂停。可在门户中申请。",
            "You may not open this app, or it is suspended. You can ask for it in the portal."};
    case sessionOver:
        return {401, "登录已结束，请重新登录。", "Your session has ended. Please sign in again."};
    case unavailable:
        break;
    }
    return {503, "系统忙，请稍后再试。", "The system is busy. Please try again in a moment."};
}

} // namespace

HttpResponse redirect(const std::string& url)
{
    HttpResponse response;
    response.status = 303;
    response.contentType = "text/plain";
    keepPrivate(response);
    response.headers.emplace_back("Location", url);
    return response;
}

HttpResponse page(SignOnRefusal::Reason reason)
{
    const Words words = wordsOf(reason);
    HttpResponse response = html(words.status, "登录 · Sign-on",
        std::string{"<p>"} + words.zh + "</p><p lang=\"en\">" + words.en
            + "</p><p><a href=\"/\">返回门户 · Back to the portal</a></p>");
    if (words.status == 503)
        response.headers.emplace_back("Retry-After", "2");
    return response;
}

HttpResponse confirmSignOut(const std::string& action, const Form& fields, const std::string& proof)
{
    std::string hidden;
    const auto add = [&](const std::string& name, const std::string& value) {
        if (!value.empty())
            hidden += "<input type=\"hidden\" name=\"" + name + "\" value=\"" + escapeMarkup(value) + "\">";
    };
    for (const char* name : {"client_id", "post_logout_redirect_uri", "state"})
        add(name, fields.text(name));
    add("confirm", proof);
    return html(200, "退出登录 · Sign out",
        "<form method=\"get\" action=\"" + action
            + "\"><p>要退出门户及已登录的应用吗？</p><p lang=\"en\">Sign out of the portal and the apps you signed on "
              "to?</p>"
            + hidden + "<button type=\"submit\">退出登录 · Sign out</button> <a href=\"/\">取消 · Cancel</a></form>");
}

HttpResponse toSignIn(const std::string& pathAndQuery, bool fresh)
{
    return redirect("/#/sign-in?next=" + percentEncode(pathAndQuery) + (fresh ? "&fresh=1" : ""));
}

HttpResponse json(std::string body, int status)
{
    HttpResponse response;
    response.status = status;
    response.body = std::move(body);
    keepPrivate(response);
    return response;
}

HttpResponse json(const OAuthError& error, int status)
{
    std::string body = R"({"error":)";
    wardport::json::append(body, error.code());
    body += R"(,"error_description":)";
    wardport::json::append(body, error.description());
    return json(body + '}', status);
}

bool isForeignFrame(const HttpRequest& request)
{
    // Every hop of a redirect counts for the browser: where the portal sent the frame to an app, it is that app's site.
    return request.header("Sec-Fetch-Dest") == "iframe" && request.header("Sec-Fetch-Site") == "cross-site";
}

std::string escapeMarkup(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            // What XML 1.0 does not know is left out.
            if (static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n' || c == '\r')
                out += c;
        }
    }
    return out;
}

} // namespace wardport::server::SignOnAnswers
