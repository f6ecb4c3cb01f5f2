// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/ApiClient.h"

#include "console/net/Exchange.h"

namespace wardport::console {
namespace {

constexpr int administrationPort = 7443; // interfaces.md

} // namespace

ApiClient::ApiClient(QObject* parent)
    : QObject(parent)
{
    qRegisterMetaType<ServerCertificate>();
    m_network.setStrictTransportSecurityEnabled(false);
}

ApiClient::~ApiClient()
{
    // Callbacks of a client that goes are not called; their contexts may be half gone too.
    for (const auto& exchange : std::exchange(m_running, {}))
        exchange->drop();
}

QUrl ApiClient::serverFromText(const QString& text)
{
    QString address = text.trimmed();
    if (!address.contains(QStringLiteral("://")))
        address.prepend(QStringLiteral("https://"));
    QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QStringLiteral("https") || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    QUrl server;
    server.setScheme(QStringLiteral("https"));
    server.setHost(url.host());
    server.setPort(url.port(administrationPort));
    return server;
}

void ApiClient::setServer(const QUrl& url)
{
    if (url == m_server)
        return;
    m_server = url.scheme() == QStringLiteral("https") ? url : QUrl();
    m_token.clear();
    m_clockOffset.reset();
    m_connection = Connection::Unknown;
    m_network.clearConnectionCache();
}

void ApiClient::setToken(const QString& token)
{
    m_token = token.toLatin1();
}

void ApiClient::trust(const ServerCertificate& certificate)
{
    m_pins.pin(certificate.server, certificate.sha256);
    m_network.clearConnectionCache();
}

void ApiClient::forgetCertificate()
{
    m_pins.forget(serverKey());
    m_network.clearConnectionCache();
}

Request ApiClient::send(Call call, const QObject* context, Callback<RawAnswer> callback)
{
    const auto exchange = std::make_shared<Exchange>(*this, std::move(call), context, std::move(callback));
    m_running.push_back(exchange);
    exchange->start();
    return Request(exchange);
}

void ApiClient::answered(bool reached)
{
    const Connection connection = reached ? Connection::Online : Connection::Offline;
    if (connection == m_connection)
        return;
    m_connection = connection;
    Q_EMIT connectionChanged(connection);
}

QString ApiClient::serverKey() const
{
    return m_server.host().toLower() + u':' + QString::number(m_server.port(administrationPort));
}

} // namespace wardport::console
