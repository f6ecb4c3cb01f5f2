// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/Problem.h"

#include "shared/base/Names.h"
#include "shared/json/JsonWriter.h"

namespace wardport::server {
namespace {

struct ProblemBody {
    QString type;
    QString title;
    int status = 0;
    ErrorCode code = ErrorCode::internal;
    std::optional<QString> field;
    std::optional<QString> detail;
    QString requestId;
};
BOOST_DESCRIBE_STRUCT(ProblemBody, (), (type, title, status, code, field, detail, requestId))

std::optional<QString> given(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional{text};
}

} // namespace

HttpResponse toProblem(const Error& error, const QString& requestId)
{
    const std::string_view name = enumName(error.code);
    const QString code = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    ProblemBody body;
    body.type = QStringLiteral("urn:wardport:error:") + code;
    body.title = code;
    body.status = traits(error.code).httpStatus;
    body.code = error.code;
    body.field = given(error.field);
    // What went wrong inside is for the log, not for the caller.
    body.detail = error.code == ErrorCode::internal ? std::nullopt : given(error.detail);
    body.requestId = requestId;

    HttpResponse response;
    response.status = body.status;
    response.contentType = "application/problem+json";
    response.body = json::toJson(body);
    if (error.retryAfter)
        response.headers.emplace_back("Retry-After", std::to_string(*error.retryAfter));
    if (body.status == 401)
        response.headers.emplace_back("WWW-Authenticate", "Bearer");
    return response;
}

} // namespace wardport::server
