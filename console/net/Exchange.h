// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include <QPointer>
#include <QTimer>

#include <memory>

namespace wardport::console {

/// One question from asking to answering: sends, judges the certificate, retries a GET once, tells the callback once.
/// ApiClient holds it while it runs.
class Exchange final : public QObject, public std::enable_shared_from_this<Exchange> {
    Q_OBJECT

public:
    Exchange(ApiClient& client, Call call, const QObject* context, Callback<RawAnswer> callback);
    ~Exchange() override;

    void start();
    void cancel();
    void drop();

private:
    void transmit();
    QNetworkRequest request() const;
    void judge(const QList<QSslError>& errors);
    void received();
    bool retry(const Error& error);
    Error failure() const;
    Error problem(int status, const QByteArray& body) const;
    void finishSoon(Result<RawAnswer> answer);
    void finish(Result<RawAnswer> answer);
    void release();

    ApiClient& m_client;
    Call m_call;
    bool m_hasContext;
    QPointer<const QObject> m_context;
    Callback<RawAnswer> m_callback;
    QNetworkReply* m_reply = nullptr;
    QByteArray m_idempotencyKey;
    QByteArray m_token; ///< as sent: a 401 to an older token signs nobody out
    Instant m_sent{};
    std::optional<Error> m_refused; ///< why we broke the connection off ourselves
    bool m_retried = false;
    bool m_done = false;
    QTimer m_pause;
};

} // namespace wardport::console
