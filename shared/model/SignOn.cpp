// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/SignOn.h"

#include "shared/model/Check.h"

#include <QUrl>

namespace wardport {

using namespace Qt::Literals::StringLiterals;

namespace {

void checkAll(Check& check, const QString& field, const std::vector<QString>& urls)
{
    check.rule(field, urls.size() <= 20, ErrorCode::outOfRange);
    for (std::size_t i = 0; i < urls.size(); ++i) {
        const QString one = field + u"[%1]"_s.arg(i);
        check.required(one, urls[i])
            .webUrl(one, urls[i])
            .maxLength(one, urls[i], 1'000)
            .rule(one, !urls[i].contains(u'#') && !urls[i].contains(u'*'));
    }
}

/// On the caller's own machine (RFC 8252, 7.3).
bool isLoopback(const QString& url)
{
    const QString host = QUrl{url, QUrl::StrictMode}.host();
    return host == u"localhost" || host == u"127.0.0.1" || host == u"::1";
}

} // namespace

Problems validate(const AppSignOnInput& input)
{
    Check check;
    check.rule(u"redirectUris"_s, !input.oidc || !input.redirectUris.empty(), ErrorCode::required)
        .webUrl(u"backChannelLogoutUri"_s, input.backChannelLogoutUri)
        .maxLength(u"backChannelLogoutUri"_s, input.backChannelLogoutUri, 1'000)
        .rule(u"backChannelLogoutUri"_s,
            input.backChannelLogoutUri.isEmpty() || input.backChannelLogoutUri.startsWith(u"https://"_s))
        .rule(u"casServices"_s, !input.cas || !input.casServices.empty(), ErrorCode::required);
    checkAll(check, u"redirectUris"_s, input.redirectUris);
    // A client without a secret has nothing but the way of its code to protect it (RFC 9700, 2.6).
    for (std::size_t i = 0; i < input.redirectUris.size(); ++i) {
        const bool open = input.clientAuthentication == OidcClientAuthentication::none
            && !input.redirectUris[i].startsWith(u"https://"_s) && !isLoopback(input.redirectUris[i]);
        check.rule(u"redirectUris[%1]"_s.arg(i), !open);
    }
    checkAll(check, u"postLogoutRedirectUris"_s, input.postLogoutRedirectUris);
    checkAll(check, u"casServices"_s, input.casServices);
    return check.take();
}

} // namespace wardport
