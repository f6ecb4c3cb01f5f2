// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/net/ToyServer.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

namespace wardport::test {
namespace {

/// A self-signed certificate of that name, made once a test program.
QSslConfiguration configuration(const char* name)
{
    static QTemporaryDir folder;
    const QString key = folder.filePath(QString::fromLatin1(name) + QStringLiteral(".key"));
    const QString certificate = folder.filePath(QString::fromLatin1(name) + QStringLiteral(".crt"));
    if (!QFile::exists(certificate))
        QProcess::execute(QStringLiteral("openssl"),
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate, QStringLiteral("-subj"),
                QStringLiteral("/CN=toy"), QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-batch")});
    QFile keyFile(key);
    EXPECT_TRUE(keyFile.open(QIODevice::ReadOnly)) << "openssl made no key";
    QSslConfiguration made = QSslConfiguration::defaultConfiguration();
    made.setLocalCertificate(QSslCertificate::fromPath(certificate).value(0));
    made.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    made.setPeerVerifyMode(QSslSocket::VerifyNone);
    return made;
}

} // namespace

ToyServer::ToyServer(const char* certificate)
{
    listen(0, certificate);
}

QUrl ToyServer::url() const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_port));
}

void ToyServer::stop()
{
    m_server->close();
    for (QTcpSocket* socket : m_server->findChildren<QTcpSocket*>())
        socket->abort();
}

void ToyServer::changeCertificate(const char* certificate)
{
    stop();
    listen(m_port, certificate);
}

void ToyServer::listen(quint16 port, const char* certificate)
{
    m_server = std::make_unique<QSslServer>();
    m_server->setSslConfiguration(configuration(certificate));
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
        while (QTcpSocket* socket = m_server->nextPendingConnection())
            serve(socket);
    });
    EXPECT_TRUE(m_server->listen(QHostAddress::LocalHost, port));
    m_port = m_server->serverPort();
}

void ToyServer::serve(QTcpSocket* socket)
{
    const auto buffer = std::make_shared<QByteArray>();
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, buffer] { read(socket, *buffer); });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    read(socket, *buffer);
}

void ToyServer::read(QTcpSocket* socket, QByteArray& buffer)
{
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    ToyRequest request;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    request.verb = words.value(0);
    request.target = words.value(1);
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    requests.push_back(request);
    const ToyAnswer told = answer(request);
    if (told.silent)
        return;
    if (told.hangUp) {
        socket->abort();
        return;
    }
    socket->write("HTTP/1.1 " + QByteArray::number(told.status) + " X\r\nContent-Length: " + QByteArray::number(told.body.size())
        + "\r\nContent-Type: application/json\r\n" + told.headers + "\r\n" + told.body);
}

} // namespace wardport::test
