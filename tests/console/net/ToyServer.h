// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QPointer>
#include <QSslServer>
#include <QSslSocket>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace wardport::test {

struct ToyRequest {
    QByteArray verb;
    QByteArray target;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

struct ToyAnswer {
    int status = 200;
    QByteArray body = "{}";
    QByteArray headers = {}; ///< whole lines with CRLF
    bool hangUp = false;     ///< close instead of answering
    bool silent = false;     ///< never answer
};

/// A TLS server within the test's own event loop that keeps what it was asked and answers as told.
class ToyServer {
public:
    explicit ToyServer(const char* certificate = "first");

    QUrl url() const;
    void stop();
    /// The same port again, with this certificate.
    void changeCertificate(const char* certificate);

    std::function<ToyAnswer(const ToyRequest&)> answer = [](const ToyRequest&) { return ToyAnswer{}; };
    std::vector<ToyRequest> requests;

private:
    void listen(quint16 port, const char* certificate);
    void serve(QTcpSocket* socket);
    void read(QTcpSocket* socket, QByteArray& buffer);

    std::unique_ptr<QSslServer> m_server;
    quint16 m_port = 0;
};

} // namespace wardport::test
