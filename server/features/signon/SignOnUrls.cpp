// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/SignOnUrls.h"

#include "server/features/signon/ServiceUrl.h"
#include "shared/base/ApiError.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

std::string checked(const QString& issuer)
{
    const auto url = ServiceUrl::parse(issuer);
    const bool good = issuer.isEmpty() || (url && url->isHttps() && issuer.count(u'/') == 2 && !issuer.contains(u'?'));
    if (!good)
        throw ApiError(ErrorCode::invalid, u"signOn.issuer"_s, u"not https://host or https://host:port: "_s + issuer);
    return issuer.toStdString();
}

} // namespace

SignOnUrls::SignOnUrls(const QString& issuer)
    : m_given(checked(issuer))
{
}

void SignOnUrls::listensAt(const QString& url)
{
    const std::lock_guard lock(m_mutex);
    m_own = url.toStdString();
}

std::string SignOnUrls::issuer() const
{
    if (!m_given.empty())
        return m_given;
    const std::lock_guard lock(m_mutex);
    return m_own;
}

} // namespace wardport::server
