// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/Exchange.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUuid>

namespace wardport::console {
namespace {

using namespace std::chrono_literals;

constexpr auto retryPause = 300ms;
constexpr auto longestRetryPause = 5s;

/// The members of problem+json we act on (RFC 9457 with interfaces.md).
struct Problem {
    ErrorCode code = ErrorCode::internal;
    QString field;
    QString detail;
    QString requestId;
};
BOOST_DESCRIBE_STRUCT(Problem, (), (code, field, detail, requestId))

/// For answers that carry no code of ours: a proxy's, say.
ErrorCode codeOf(int status)
{
    switch (status) {
    case 401:
        return ErrorCode::unauthenticated;
    case 403:
        return ErrorCode::forbidden;
    case 404:
        return ErrorCode::notFound;
    case 409:
        return ErrorCode::conflict;
    case 412:
        return ErrorCode::versionMismatch;
    case 413:
        return ErrorCode::tooLarge;
    case 415:
        return ErrorCode::unsupportedType;
    case 429:
        return ErrorCode::busy;
    case 502:
    case 503:
    case 504:
        return ErrorCode::unavailable;
    default:
        return status >= 500 ? ErrorCode::internal : ErrorCode::malformed;
    }
}

Instant instantOf(const QDateTime& at)
{
    return Instant{std::chrono::milliseconds{at.toMSecsSinceEpoch()}};
}

Instant now()
{
    return SystemClock().now();
}

} // namespace

Exchange::Exchange(ApiClient& client, Call call, const QObject* context, Callback<RawAnswer> callback)
    : m_client(client)
    , m_call(std::move(call))
    , m_hasContext(context != nullptr)
    , m_context(context)
    , m_callback(std::move(callback))
{
    if (m_call.verb == Verb::Post)
        m_idempotencyKey = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Exchange::transmit);
}

Exchange::~Exchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void Exchange::start()
{
    if (m_client.m_server.isValid())
        transmit();
    else
        finishSoon(Error{ErrorCode::network, {}, {}, {}, {}});
}

void Exchange::cancel()
{
    if (m_done)
        return;
    m_pause.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    finishSoon(Error{ErrorCode::cancelled, {}, {}, {}, {}});
}

void Exchange::drop()
{
    m_callback = {};
    if (!m_done)
        finish(Error{ErrorCode::cancelled, {}, {}, {}, {}});
}

QNetworkRequest Exchange::request() const
{
    QUrl url = m_client.m_server;
    url.setPath(m_call.path, QUrl::StrictMode);
    if (!m_call.query.empty())
        url.setQuery(QString::fromStdString(m_call.query), QUrl::StrictMode);

    QNetworkRequest request(url);
    request.setTransferTimeout(static_cast<int>(m_client.m_timeout.count()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("wardport-console/" WARDPORT_VERSION));
    // Words are made on screen; the language only helps whoever reads the server's log.
    request.setRawHeader("Accept-Language", QLocale().bcp47Name().toLatin1());
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    if (m_call.body)
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_call.contentType);
    if (m_call.version)
        request.setRawHeader("If-Match", '"' + QByteArray::number(*m_call.version) + '"');
    if (!m_idempotencyKey.isEmpty())
        request.setRawHeader("Idempotency-Key", m_idempotencyKey);
    return request;
}

void Exchange::transmit()
{
    m_token = m_client.m_token;
    m_sent = now();
    const QByteArray body = m_call.body.value_or(QByteArray());
    QNetworkAccessManager& network = m_client.m_network;
    switch (m_call.verb) {
    case Verb::Get:
        m_reply = network.get(request());
        break;
    case Verb::Post:
        m_reply = network.post(request(), body);
        break;
    case Verb::Put:
        m_reply = network.put(request(), body);
        break;
    case Verb::Delete:
        m_reply = network.deleteResource(request());
        break;
    }
    // Both come before the first byte of the request leaves: the token never reaches a server that is not trusted.
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::judge);
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { judge({}); });
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::received);
}

void Exchange::judge(const QList<QSslError>& errors)
{
    const QSslCertificate shown = m_reply->sslConfiguration().peerCertificate();
    const QString server = m_client.serverKey();
    const QByteArray expected = m_client.m_pins.find(server);
    const QByteArray sha256 = shown.digest(QCryptographicHash::Sha256);
    if (expected.isEmpty() ? errors.isEmpty() : expected == sha256) {
        if (!errors.isEmpty())
            m_reply->ignoreSslErrors(errors);
        return;
    }
    if (m_refused)
        return;
    m_refused = Error{ErrorCode::certificate, {}, fingerprintText(sha256), {}, {}};
    ServerCertificate certificate{server, sha256, expected, shown.subjectDisplayName(), shown.issuerDisplayName(),
        instantOf(shown.effectiveDate()), instantOf(shown.expiryDate())};
    QMetaObject::invokeMethod(&m_client,
        [client = &m_client, certificate] { Q_EMIT client->certificateUntrusted(certificate); }, Qt::QueuedConnection);
    // Not from within the handshake's own signal: errors that are not ignored end it anyway.
    if (errors.isEmpty())
        m_reply->abort();
}

void Exchange::received()
{
    if (m_done)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(m_reply->rawHeader("Date")),
        QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (status != 0 && date.isValid()) {
        m_client.m_clockOffset.observe(instantOf(QDateTime(date.date(), date.time(), Qt::UTC)), m_sent, now());
        Q_EMIT m_client.clockObserved();
    }
    if (status != 0 || !m_refused)
        m_client.answered(status != 0);

    if (status >= 200 && status < 300 && m_reply->error() == QNetworkReply::NoError) {
        finish(RawAnswer{status, m_reply->readAll(), m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray()});
        return;
    }
    const Error error = status >= 300 ? problem(status, m_reply->readAll()) : failure();
    if (!retry(error))
        finish(error);
}

bool Exchange::retry(const Error& error)
{
    const bool again = error.code == ErrorCode::network || error.code == ErrorCode::unavailable;
    if (m_call.verb != Verb::Get || m_retried || !again)
        return false;
    const auto pause = error.retryAfter ? std::chrono::milliseconds(*error.retryAfter * 1000) : retryPause;
    if (pause > longestRetryPause)
        return false;
    m_retried = true;
    m_reply->deleteLater();
    m_reply = nullptr;
    m_pause.start(pause);
    return true;
}

Error Exchange::failure() const
{
    if (m_refused)
        return *m_refused;
    return {ErrorCode::network, {}, m_reply->errorString(), {}, {}};
}

Error Exchange::problem(int status, const QByteArray& body) const
{
    Error error{codeOf(status), {}, {}, {}, {}};
    try {
        const auto told = json::fromJson<Problem>({body.constData(), static_cast<std::size_t>(body.size())});
        error = {told.code, told.field, told.detail, told.requestId, {}};
    } catch (const ApiError&) {
        error.detail = QStringLiteral("HTTP %1").arg(status);
    }
    bool isNumber = false;
    const int seconds = m_reply->rawHeader("Retry-After").toInt(&isNumber);
    if (isNumber)
        error.retryAfter = seconds;
    return error;
}

void Exchange::finishSoon(Result<RawAnswer> answer)
{
    QMetaObject::invokeMethod(
        this, [this, answer = std::move(answer)]() mutable { finish(std::move(answer)); }, Qt::QueuedConnection);
}

void Exchange::finish(Result<RawAnswer> answer)
{
    if (m_done)
        return;
    m_done = true;
    // Whatever the callback does, this object lives until the end of the function.
    const auto self = shared_from_this();
    release();
    if (!answer && answer.error().code == ErrorCode::unauthenticated && !m_token.isEmpty()
        && m_token == m_client.m_token) {
        m_client.m_token.clear();
        Q_EMIT m_client.signedOut();
    }
    if (m_callback && (!m_hasContext || m_context))
        std::exchange(m_callback, {})(std::move(answer));
}

void Exchange::release()
{
    m_pause.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        if (m_reply->isRunning())
            m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    std::erase_if(m_client.m_running, [this](const auto& running) { return running.get() == this; });
}

} // namespace wardport::console
