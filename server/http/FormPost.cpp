// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/FormPost.h"

#include "server/http/BrokenPipe.h"
#include "shared/base/ApiError.h"

#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/URI.h>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;
using namespace Poco::Net;

namespace {

constexpr long patienceSeconds = 5;

} // namespace

FormPost::FormPost(const QString& authorities)
    : m_authorities(authorities.toStdString())
{
}

int FormPost::send(const QString& url, const std::string& form) const
{
    ignoreBrokenPipe();
    try {
        const Poco::URI to{url.toStdString()};
        if (to.getScheme() != "https" || to.getHost().empty() || !to.getUserInfo().empty())
            throw ApiError(ErrorCode::invalid, u"url"_s, url);
        const Context::Ptr context = new Context(
            Context::TLS_CLIENT_USE, "", "", m_authorities, Context::VERIFY_STRICT, 9, true);
        HTTPSClientSession session(to.getHost(), to.getPort(), context);
        const Poco::Timespan patience(patienceSeconds, 0);
        session.setTimeout(patience, patience, patience);
        HTTPRequest request(
            HTTPRequest::HTTP_POST, to.getPathEtc().empty() ? "/" : to.getPathEtc(), HTTPMessage::HTTP_1_1);
        request.setContentType("application/x-www-form-urlencoded");
        request.setContentLength64(static_cast<Poco::Int64>(form.size()));
        request.set("Cache-Control", "no-store");
        session.sendRequest(request) << form;
        HTTPResponse response;
        session.receiveResponse(response);
        session.abort();
        return response.getStatus();
    } catch (const Poco::Exception& error) {
        throw ApiError(ErrorCode::unavailable, {}, QString::fromStdString(error.displayText()));
    }
}

} // namespace wardport::server
