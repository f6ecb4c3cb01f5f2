// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/CertificatePins.h"
#include "console/net/ClockOffset.h"
#include "console/net/PathTemplate.h"
#include "console/net/QueryWriter.h"
#include "console/net/Request.h"
#include "console/net/ServerCertificate.h"

#include "shared/base/ApiError.h"
#include "shared/base/Result.h"
#include "shared/json/JsonReader.h"
#include "shared/json/JsonWriter.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>

class QNetworkReply;

namespace wardport::console {

/// What a callback gets: the value or the Error.
template <class T>
using Callback = std::function<void(Result<T>)>;

enum class Verb { Get, Post, Put, Delete };

/// A question in full; get(), post() … make it.
struct Call {
    Verb verb = Verb::Get;
    QString path;
    std::string query = {};
    std::optional<QByteArray> body = {};
    QByteArray contentType = "application/json";
    std::optional<int> version = {}; ///< If-Match
};

/// An answer as it came.
struct RawAnswer {
    int status = 0;
    QByteArray body;
    QByteArray contentType;
};

/// The one door to the server: HTTPS with the certificate pinned on first use, bearer token, time-outs, cancelling, one
/// retry of a GET. Callbacks come from the event loop, never from within the call; a context that died kills its callback.
class ApiClient final : public QObject {
    Q_OBJECT

public:
    enum class Connection { Unknown, Online, Offline };

    explicit ApiClient(QObject* parent = nullptr);
    ~ApiClient() override;

    /// https only. Drops the token and all connections.
    void setServer(const QUrl& url);
    QUrl server() const { return m_server; }
    /// What a person types ("wardport.local", "10.1.2.3:7443") as a server address; invalid if it is none.
    static QUrl serverFromText(const QString& text);

    void setToken(const QString& token);
    bool hasToken() const { return !m_token.isEmpty(); }

    /// From now on this is the server's certificate.
    void trust(const ServerCertificate& certificate);
    void forgetCertificate();

    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

    Connection connection() const { return m_connection; }
    const ClockOffset& clockOffset() const { return m_clockOffset; }

    Request send(Call call, const QObject* context, Callback<RawAnswer> callback);

    template <class T>
    Request get(const QString& path, const QObject* context, Callback<T> callback)
    {
        return ask<T>({Verb::Get, path}, context, std::move(callback));
    }

    template <class T, DescribedStruct Query>
    Request get(const QString& path, const Query& query, const QObject* context, Callback<T> callback)
    {
        return ask<T>({Verb::Get, path, toQuery(query)}, context, std::move(callback));
    }

    template <class T, class Body>
    Request post(const QString& path, const Body& body, const QObject* context, Callback<T> callback,
        std::optional<int> version = {})
    {
        return ask<T>({.verb = Verb::Post, .path = path, .body = encode(body), .version = version}, context,
            std::move(callback));
    }

    template <class T, class Body>
    Request put(const QString& path, const Body& body, std::optional<int> version, const QObject* context,
        Callback<T> callback)
    {
        return ask<T>({.verb = Verb::Put, .path = path, .body = encode(body), .version = version}, context,
            std::move(callback));
    }

    /// A POST of a file; what else there is to say stands in the query.
    template <class T, DescribedStruct Query>
    Request postBytes(
        const QString& path, const Query& query, const QByteArray& bytes, const QObject* context, Callback<T> callback)
    {
        return ask<T>({.verb = Verb::Post,
                          .path = path,
                          .query = toQuery(query),
                          .body = bytes,
                          .contentType = "application/octet-stream"},
            context, std::move(callback));
    }

    /// A PUT of bytes that are not JSON.
    template <class T>
    Request putBytes(const QString& path, const QByteArray& bytes, const QByteArray& contentType, const QObject* context,
        Callback<T> callback)
    {
        return ask<T>({.verb = Verb::Put, .path = path, .body = bytes, .contentType = contentType}, context,
            std::move(callback));
    }

    template <class T>
    Request remove(const QString& path, std::optional<int> version, const QObject* context, Callback<T> callback)
    {
        return ask<T>({.verb = Verb::Delete, .path = path, .version = version}, context, std::move(callback));
    }

Q_SIGNALS:
    /// First use, or another certificate than was trusted: the request failed with ErrorCode::certificate. Ask the user,
    /// trust() and ask the server again.
    void certificateUntrusted(const wardport::console::ServerCertificate& certificate);
    /// The server no longer knows our token.
    void signedOut();
    void connectionChanged(wardport::console::ApiClient::Connection connection);
    void clockObserved();

private:
    friend class Exchange;

    template <class T>
    static Result<T> decode(Result<RawAnswer> raw)
    {
        if (!raw)
            return raw.error();
        if constexpr (std::is_same_v<T, RawAnswer>) {
            return std::move(*raw);
        } else if constexpr (std::is_same_v<T, Done>) {
            return Done{};
        } else {
            try {
                return json::fromJson<T>({raw->body.constData(), static_cast<std::size_t>(raw->body.size())});
            } catch (const ApiError& e) {
                return Error{ErrorCode::malformed, e.error.field, e.error.detail, {}, {}};
            }
        }
    }

    template <class T>
    Request ask(Call call, const QObject* context, Callback<T> callback)
    {
        return send(std::move(call), context,
            [callback = std::move(callback)](Result<RawAnswer> raw) { callback(decode<T>(std::move(raw))); });
    }

    template <class Body>
    static std::optional<QByteArray> encode(const Body& body)
    {
        if constexpr (std::is_same_v<Body, std::nullopt_t>)
            return std::nullopt;
        else
            return QByteArray::fromStdString(json::toJson(body));
    }

    void answered(bool reached);
    QString serverKey() const;

    QNetworkAccessManager m_network;
    QUrl m_server;
    QByteArray m_token;
    CertificatePins m_pins;
    ClockOffset m_clockOffset;
    Connection m_connection = Connection::Unknown;
    std::chrono::milliseconds m_timeout{30'000};
    std::vector<std::shared_ptr<Exchange>> m_running;
};

} // namespace wardport::console
