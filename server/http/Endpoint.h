// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/Call.h"
#include "server/http/Deferred.h"
#include "server/http/QueryReader.h"
#include "server/http/Schema.h"
#include "shared/json/JsonReader.h"
#include "shared/json/JsonWriter.h"

#include <functional>

namespace wardport::server {

/// A handler's value that answers 201 with a Location.
template <class T>
struct Created {
    T value;
    QString location;
};

/// 201 for a new object with an id, found at `path`/id.
template <class T>
Created<T> created(T value, const char* path)
{
    QString location = QString::fromLatin1(path) + u'/' + QString::number(value.id.value());
    return {std::move(value), std::move(location)};
}

/// Gives the answer of one call, now or later.
class Answer {
public:
    virtual ~Answer() = default;
    virtual void send(HttpResponse response) = 0;
    virtual void fail(const Error& error) = 0;
};

/// A handler with its types: what it reads and what it answers. Made by bind().
struct Endpoint {
    std::function<void(const Call&, const std::shared_ptr<Answer>&)> run;
    std::function<void(EndpointSchema&)> describe;
    /// Answers after the call returned: an Idempotency-Key keeps nothing of it. Events carry ids of their own, passwords
    /// are not to be kept.
    bool answersLater = false;
};

namespace endpoint {

inline HttpResponse toResponse(HttpResponse response)
{
    return response;
}

template <DescribedStruct T>
HttpResponse toResponse(const T& value)
{
    HttpResponse response;
    response.body = json::toJson(value);
    if constexpr (requires { value.version; }) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value.version)>, int>)
            response.headers.emplace_back("ETag", '"' + std::to_string(value.version) + '"');
    }
    return response;
}

template <class T>
HttpResponse toResponse(const Created<T>& created)
{
    HttpResponse response = toResponse(created.value);
    response.status = 201;
    response.headers.emplace_back("Location", created.location.toStdString());
    return response;
}

template <class T>
constexpr bool isDeferred = false;
template <class T>
constexpr bool isDeferred<Deferred<T>> = true;

template <class T>
struct Described {
    using Type = T;
    static constexpr int status = 200;
};
template <class T>
struct Described<Created<T>> {
    using Type = T;
    static constexpr int status = 201;
};
template <class T>
struct Described<Deferred<T>> : Described<T> {
};

inline bool readsQuery(const Call& call)
{
    return call.request.method == "GET" || call.request.method == "HEAD" || call.request.method == "DELETE";
}

template <class Input>
Input readInput(const Call& call)
{
    if (readsQuery(call))
        return readQuery<Input>(call.request.query);
    return json::fromJson<Input>(call.request.body);
}

/// Runs `handle` and turns what it returns into the answer.
template <class Handle>
void answer(Handle&& handle, const std::shared_ptr<Answer>& answer)
{
    using Value = decltype(handle());
    if constexpr (std::is_void_v<Value>) {
        handle();
        HttpResponse response;
        response.status = 204;
        answer->send(std::move(response));
    } else if constexpr (isDeferred<Value>) {
        handle().then([answer](auto outcome) {
            if (outcome.index() == 0)
                answer->send(toResponse(std::move(std::get<0>(outcome))));
            else
                answer->fail(std::get<1>(outcome));
        });
    } else {
        answer->send(toResponse(handle()));
    }
}

template <class Value>
void describeAnswer(EndpointSchema& schema)
{
    if constexpr (std::is_void_v<Value>) {
        schema.status = 204;
    } else {
        schema.status = Described<Value>::status;
        if constexpr (DescribedStruct<typename Described<Value>::Type>)
            schema.answer = schemaOf<typename Described<Value>::Type>(schema.components, SchemaUse::output);
    }
}

} // namespace endpoint

/// A handler that needs nothing but the call. A void handler answers 204, a HttpResponse goes out as it is.
template <class Routes, class Value>
Endpoint bind(Routes* routes, Value (Routes::*handler)(const Call&))
{
    return {[=](const Call& call, const std::shared_ptr<Answer>& to) {
                endpoint::answer([&] { return (routes->*handler)(call); }, to);
            },
        [](EndpointSchema& schema) { endpoint::describeAnswer<Value>(schema); }, endpoint::isDeferred<Value>};
}

/// A handler with an input: the body of a POST or PUT, the query string of a GET or DELETE.
template <class Routes, class Value, class Input>
Endpoint bind(Routes* routes, Value (Routes::*handler)(const Call&, const Input&))
{
    return {[=](const Call& call, const std::shared_ptr<Answer>& to) {
                const Input input = endpoint::readInput<Input>(call);
                endpoint::answer([&] { return (routes->*handler)(call, input); }, to);
            },
        [](EndpointSchema& schema) {
            schema.describeQuery = [](Components& components) { return querySchemaOf<Input>(components); };
            schema.describeBody = [](Components& components) { return schemaOf<Input>(components, SchemaUse::input); };
            endpoint::describeAnswer<Value>(schema);
        },
        endpoint::isDeferred<Value>};
}

/// An endpoint that writes its answer itself, described as answering a T.
template <DescribedStruct T>
Endpoint answering(Endpoint endpoint)
{
    endpoint.describe = [inner = std::move(endpoint.describe)](EndpointSchema& schema) {
        inner(schema);
        schema.answer = schemaOf<T>(schema.components, SchemaUse::output);
    };
    return endpoint;
}

/// An endpoint that writes its answer itself and answers 204.
inline Endpoint answeringNothing(Endpoint endpoint)
{
    endpoint.describe = [](EndpointSchema& schema) { schema.status = 204; };
    return endpoint;
}

} // namespace wardport::server
