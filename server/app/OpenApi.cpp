// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/app/OpenApi.h"

#include "server/app/Yaml.h"
#include "server/http/SessionCookie.h"
#include "shared/api/ApiVersion.h"

#include <map>

namespace wardport::server {
namespace {

using boost::json::array;
using boost::json::object;

/// What a caller shows: any one of these.
array securityOf(const Right& right)
{
    const auto anyOf = [](std::initializer_list<std::string_view> schemes) {
        array all;
        for (const std::string_view scheme : schemes)
            all.push_back(object{{std::string{scheme}, array{}}});
        return all;
    };
    switch (right.kind()) {
    case Right::Kind::anyone:
        return {};
    case Right::Kind::app:
        return anyOf({"appSecret"});
    case Right::Kind::gateway:
        return anyOf({"gatewaySecret"});
    case Right::Kind::person:
        return anyOf({"phoneToken", "phoneCookie"});
    case Right::Kind::administrator:
    case Right::Kind::administratorWithPasswordDue:
    case Right::Kind::permission:
        break;
    }
    return anyOf({"consoleToken"});
}

object problemAnswer()
{
    return {{"description", "A problem"},
        {"content", {{"application/problem+json", {{"schema", {{"$ref", "#/components/schemas/Problem"}}}}}}}};
}

/// "getVendorsId" from GET /api/v1/vendors/{id} of the console.
std::string operationId(const Route& route)
{
    std::string id{enumName(route.method)};
    if (route.audience != Audience::admin)
        id += '_' + std::string{enumName(route.audience)} + '_';
    bool upper = true;
    for (const char c : std::string_view{route.path}) {
        if (c == '/' || c == '{' || c == '}' || c == '-' || c == '.') {
            upper = true;
        } else {
            id += upper ? static_cast<char>(std::toupper(c)) : c;
            upper = false;
        }
    }
    return id;
}

array parametersOf(const Route& route, const EndpointSchema& schema, Components& components)
{
    array parameters;
    const std::string_view path = route.path;
    for (std::size_t at = path.find('{'); at != std::string_view::npos; at = path.find('{', at + 1)) {
        const std::string name{path.substr(at + 1, path.find('}', at) - at - 1)};
        parameters.push_back(
            object{{"name", name}, {"in", "path"}, {"required", true}, {"schema", {{"type", "string"}}}});
    }
    const bool changes = route.method == Method::put || route.method == Method::delete_;
    if (changes && route.right.kind() == Right::Kind::permission)
        parameters.push_back(object{{"name", "If-Match"}, {"in", "header"}, {"description", "The version that is changed"},
            {"schema", {{"type", "string"}}}});
    if (route.method == Method::post && route.right.kind() == Right::Kind::permission)
        parameters.push_back(object{{"name", "Idempotency-Key"}, {"in", "header"},
            {"description", "The same key again answers as the first time did"}, {"schema", {{"type", "string"}}}});
    const bool readsQuery = route.method == Method::get || route.method == Method::delete_;
    if (schema.describeQuery && (readsQuery || !schema.describeBody)) {
        for (auto& parameter : schema.describeQuery(components))
            parameters.push_back(parameter);
    }
    return parameters;
}

object operationOf(const Route& route, Components& components)
{
    EndpointSchema schema{components};
    route.endpoint.describe(schema);

    object operation;
    operation["summary"] = route.summary;
    operation["operationId"] = operationId(route);
    operation["tags"] = array{std::string{enumName(route.audience)}};
    if (const auto permission = route.right.permission())
        operation["description"] = "Right: " + std::string{enumName(*permission)};
    operation["security"] = securityOf(route.right);
    array parameters = parametersOf(route, schema, components);
    if (!parameters.empty())
        operation["parameters"] = std::move(parameters);
    if (schema.describeBody && (route.method == Method::post || route.method == Method::put))
        operation["requestBody"] = object{{"required", true},
            {"content", {{"application/json", {{"schema", schema.describeBody(components)}}}}}};
    object success{{"description", route.summary}};
    if (schema.answer)
        success["content"] = object{{"application/json", {{"schema", *schema.answer}}}};
    operation["responses"] = object{{std::to_string(schema.status), std::move(success)}, {"4XX", problemAnswer()},
        {"5XX", problemAnswer()}};
    return operation;
}

object schemasOf(const Components& components)
{
    object schemas;
    for (const auto& [name, entry] : components.entries) {
        object schema;
        if (entry.isEnum) {
            schema["type"] = "string";
            schema["enum"] = entry.enumerators;
        } else {
            schema["type"] = "object";
            schema["properties"] = entry.properties;
            if (!entry.isInput && !entry.required.empty())
                schema["required"] = entry.required;
        }
        schemas[name] = std::move(schema);
    }
    schemas["Problem"] = object{{"type", "object"}, {"description", "RFC 9457; `field` names what was wrong, as in items[3].name"},
        {"properties",
            {{"type", {{"type", "string"}}}, {"title", {{"type", "string"}}}, {"status", {{"type", "integer"}}},
                {"code", {{"$ref", "#/components/schemas/ErrorCode"}}}, {"field", {{"type", "string"}}},
                {"detail", {{"type", "string"}}}, {"requestId", {{"type", "string"}}}}},
        {"required", {"type", "title", "status", "code", "requestId"}}};
    return schemas;
}

object bearer(std::string_view description)
{
    return {{"type", "http"}, {"scheme", "bearer"}, {"description", std::string{description}}};
}

} // namespace

QString describeApi(const std::vector<Route>& routes, std::optional<Audience> only)
{
    Components components;
    schemaOf<ErrorCode>(components, SchemaUse::output);
    // Two listeners may serve one path; in the whole document their operations stand under it together.
    std::map<std::string, object> paths;
    for (const Route& route : routes) {
        if (only && route.audience != *only)
            continue;
        const std::string verb{enumName(route.method)};
        if (!paths[route.path].contains(verb))
            paths[route.path][verb] = operationOf(route, components);
    }
    object document;
    document["openapi"] = "3.1.0";
    document["info"] = object{{"title", "Wardport"}, {"version", apiVersion},
        {"summary", "The guarded port to a hospital's mobile business"},
        {"description", "Three listeners: `admin` (console and vendors), `phone`, `machine` (apps' servers, gateways, metrics). "
                        "An operation's tag names its listener. JSON in UTF-8, times RFC 3339 in UTC, ids as strings."},
        {"license", {{"name", "Apache-2.0"}, {"identifier", "Apache-2.0"}}}};
    document["servers"] = array{object{{"url", "/"}}};
    document["tags"] = array{};
    for (const auto& [name, text] : {std::pair{"admin", "The console"}, std::pair{"phone", "Phones"}, std::pair{"machine", "Machines"}})
        document["tags"].as_array().push_back(object{{"name", name}, {"description", text}});
    object& all = (document["paths"] = object{}).as_object();
    for (auto& [path, operations] : paths)
        all[path] = std::move(operations);
    document["components"] = object{{"schemas", schemasOf(components)},
        {"securitySchemes",
            {{"consoleToken", bearer("Token of POST /api/v1/sessions")},
                {"phoneToken", bearer("Token of POST /api/v1/phone/sessions")},
                {"phoneCookie",
                    {{"type", "apiKey"}, {"in", "cookie"}, {"name", SessionCookie::name},
                        {"description", "A browser signed in with `cookie`; only with the header X-Wardport-Portal: 1"}}},
                {"appSecret", {{"type", "http"}, {"scheme", "basic"}, {"description", "App id and secret"}}},
                {"gatewaySecret", {{"type", "http"}, {"scheme", "basic"}, {"description", "Gateway's name and secret"}}}}}};
    return QString::fromStdString(toYaml(document));
}

} // namespace wardport::server
