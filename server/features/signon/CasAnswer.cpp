// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/CasAnswer.h"

#include "server/features/signon/SignOnAnswers.h"
#include "shared/json/JsonWriter.h"

namespace wardport::server::CasAnswer {
namespace {

/// Members bear the names of the protocol, and of the claims that OpenID Connect tells.
struct Attributes {
    QString authenticationDate;
    bool isFromNewLogin = false;
    bool longTermAuthenticationRequestTokenUsed = false;
    QString name;
    QString staff_no;
    QString org_code;
    QString dept_code;
};
BOOST_DESCRIBE_STRUCT(Attributes, (),
    (authenticationDate, isFromNewLogin, longTermAuthenticationRequestTokenUsed, name, staff_no, org_code, dept_code))

struct AuthenticationSuccess {
    QString user;
    Attributes attributes;
};
BOOST_DESCRIBE_STRUCT(AuthenticationSuccess, (), (user, attributes))

struct AuthenticationFailure {
    std::string code;
    std::string description;
};
BOOST_DESCRIBE_STRUCT(AuthenticationFailure, (), (code, description))

struct ServiceResponse {
    std::optional<AuthenticationSuccess> authenticationSuccess;
    std::optional<AuthenticationFailure> authenticationFailure;
};
BOOST_DESCRIBE_STRUCT(ServiceResponse, (), (authenticationSuccess, authenticationFailure))

struct Root {
    ServiceResponse serviceResponse;
};
BOOST_DESCRIBE_STRUCT(Root, (), (serviceResponse))

using SignOnAnswers::escapeMarkup;

HttpResponse xml(const std::string& inside)
{
    HttpResponse response = SignOnAnswers::json(
        "<cas:serviceResponse xmlns:cas=\"http://www.yale.edu/tp/cas\">\n" + inside + "</cas:serviceResponse>\n");
    response.contentType = "application/xml; charset=utf-8";
    return response;
}

std::string element(const std::string& name, const std::string& text)
{
    return "<cas:" + name + '>' + escapeMarkup(text) + "</cas:" + name + ">\n";
}

std::string asText(bool value)
{
    return value ? "true" : "false";
}

std::string asText(const QString& value)
{
    return value.toStdString();
}

} // namespace

HttpResponse success(CasFormat format, const Success& success)
{
    AuthenticationSuccess answer;
    answer.user = success.person.staffNo;
    answer.attributes = {toRfc3339(success.authTime), success.fromNewLogin, false, success.person.name,
        success.person.staffNo, success.person.orgCode, success.person.deptCode};
    if (format == CasFormat::json)
        return SignOnAnswers::json(json::toJson(Root{{std::move(answer), {}}}));
    std::string inside = "<cas:authenticationSuccess>\n" + element("user", answer.user.toStdString())
        + "<cas:attributes>\n";
    forEachMember<Attributes>([&](std::string_view name, auto member) {
        inside += element(std::string{name}, asText(answer.attributes.*member));
    });
    return xml(inside + "</cas:attributes>\n</cas:authenticationSuccess>\n");
}

HttpResponse failure(CasFormat format, const CasError& error)
{
    if (format == CasFormat::json)
        return SignOnAnswers::json(json::toJson(Root{{{}, AuthenticationFailure{error.code(), error.description()}}}));
    return xml("<cas:authenticationFailure code=\"" + escapeMarkup(error.code()) + "\">"
        + escapeMarkup(error.description()) + "</cas:authenticationFailure>\n");
}

} // namespace wardport::server::CasAnswer
