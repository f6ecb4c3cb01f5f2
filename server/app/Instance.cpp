// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/app/Instance.h"

#include "server/app/Certificate.h"
#include "server/app/Metrics.h"
#include "server/app/OpenApi.h"
#include "server/db/Migrator.h"

#include <QLoggingCategory>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcServer, "wardport.server")

constexpr std::chrono::seconds grace{10};

struct Address {
    std::string host;
    std::uint16_t port = 0;
};

/// "host:port" or "[v6]:port".
Address parseAddress(const QString& text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool number = false;
    const uint port = text.mid(colon + 1).toUInt(&number);
    QString host = text.left(std::max<qsizetype>(colon, 0));
    if (colon < 1 || !number || port > 65'535)
        throw ApiError(ErrorCode::invalid, u"listen"_s, u"not address:port: "_s + text);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    return {host.toStdString(), static_cast<std::uint16_t>(port)};
}

} // namespace

Instance::Instance(Config config, const Clock& clock)
    : m_config(std::move(config))
    , m_clock(clock)
{
}

Instance::~Instance()
{
    stop();
}

void Instance::openDatabase()
{
    ConnectionSettings settings;
    settings.uri = m_config.databaseUri;
    if (!m_config.databaseEmbedded.isEmpty()) {
        EmbeddedPostgresOptions options;
        options.osUser = m_config.databaseOsUser;
        m_postgres = std::make_unique<EmbeddedPostgres>(m_config.databaseEmbedded, options);
        settings.uri = m_postgres->connectionUri();
    }
    if (settings.uri.isEmpty())
        throw ApiError(ErrorCode::required, u"database.uri"_s, u"give database.uri or database.embedded"_s);
    m_database = std::make_unique<Database>(settings);
    for (const Migration& migration : Migrator(*m_database, Migrator::load()).migrate())
        qCInfo(lcServer) << "applied migration" << migration.number << migration.name;
}

std::vector<Route> Instance::routes()
{
    std::vector<Route> routes = m_services->routes();
    for (Route& route : m_system->routes())
        routes.push_back(std::move(route));
    return routes;
}

void Instance::compose()
{
    if (!m_services)
        m_services = std::make_unique<Services>(m_config, *m_database, m_clock);
}

void Instance::start()
{
    const QString directory = m_config.dataDirectory.isEmpty() ? m_config.databaseEmbedded : m_config.dataDirectory;
    CertificateFiles files{m_config.tlsCertificate, m_config.tlsKey};
    if (files.certificate.isEmpty()) {
        if (directory.isEmpty())
            throw ApiError(ErrorCode::required, u"data.directory"_s, u"give data.directory or tls.certificate"_s);
        files = ensureCertificate(directory);
    }
    m_certificateFile = files.certificate;
    qCInfo(lcServer) << "certificate" << files.certificate << "with the SHA-256 fingerprint" << certificateFingerprint(files.certificate);

    compose();
    // What was written since they were composed (a sample hospital) counts from the first request on.
    m_services->notified({}, {});
    m_services->access().latest();
    m_system = std::make_unique<SystemRoutes>(SystemRoutes::Sources{[this] { requireReady(); }, [this] { return metrics(); },
        [this](Audience audience) { return m_descriptions.at(audience); }});
    for (const Audience audience : {Audience::admin, Audience::phone, Audience::machine})
        m_descriptions[audience] = describeApi(routes(), audience);

    m_pool = std::make_unique<WorkerPool>(m_config.httpWorkers);
    openDoor(Audience::admin, m_config.listenAdmin, files.certificate, files.key);
    openDoor(Audience::phone, m_config.listenPhone, files.certificate, files.key);
    m_services->signOn().listensAt(url(Audience::phone));
    openDoor(Audience::machine, m_config.listenMachine, files.certificate, files.key);

    m_notifications = std::make_unique<Notifications>(m_database->settings(), Services::channels(),
        [this](const QString& channel, const QString& payload) { m_services->notified(channel, payload); },
        [this] { m_services->notified({}, {}); });
    m_scheduler = std::make_unique<Scheduler>(*m_database, m_services->jobs());
    m_scheduler->start();
    m_services->start();
    m_serving = true;
}

void Instance::openDoor(Audience audience, const QString& address, const QString& certificate, const QString& key)
{
    Door& door = m_doors[audience];
    Beside beside;
    if (audience == Audience::phone)
        beside = [files = &m_services->portalFiles()](const HttpRequest& request) { return files->answer(request); };
    door.pipeline = std::make_unique<Pipeline>(
        Router(routes(), audience), m_services->authenticator(), m_services->idempotency(), beside);

    const Address parsed = parseAddress(address);
    ListenerSettings settings;
    settings.name = enumName(audience);
    settings.address = parsed.host;
    settings.port = parsed.port;
    settings.certificateFile = certificate.toStdString();
    settings.privateKeyFile = key.toStdString();
    settings.maxBodyBytes = door.pipeline->maxBodyBytes();
    settings.idleTimeout = std::chrono::seconds{m_config.httpIdleSeconds};
    settings.maxConnections = static_cast<std::size_t>(m_config.httpMaxConnections);
    door.listener = std::make_unique<Listener>(settings, *m_pool, [pipeline = door.pipeline.get()](HttpRequest request, Responder respond) {
        pipeline->handle(std::move(request), respond);
    });
    door.listener->start();
    qCInfo(lcServer) << "listening for" << settings.name.c_str() << "at" << url(audience);
}

QString Instance::url(Audience audience) const
{
    return u"https://localhost:%1"_s.arg(m_doors.at(audience).listener->port());
}

void Instance::requireReady()
{
    if (!m_serving)
        throw ApiError(ErrorCode::unavailable, {}, u"starting or stopping"_s, 5);
    m_database->query("SELECT 1").scalar<int>();
}

void Instance::stop()
{
    m_serving = false;
    if (m_scheduler)
        m_scheduler->stop();
    // Every door closes before any waits, so that one grace is enough for all.
    for (auto& [audience, door] : m_doors) {
        if (door.listener)
            door.listener->stop(grace);
    }
    if (m_services)
        m_services->stop();
    if (m_pool)
        m_pool->stop();
    m_notifications.reset();
    m_doors.clear();
    m_pool.reset();
    m_scheduler.reset();
    m_services.reset();
    m_database.reset();
    m_postgres.reset();
}

std::string Instance::metrics()
{
    Metrics metrics;
    const auto each = [&](auto figure) {
        for (const auto& [audience, door] : m_doors) {
            const std::string label = "listener=\"" + std::string{enumName(audience)} + '"';
            metrics.sample(static_cast<double>(figure(door)), label);
        }
    };
    metrics.gauge("connections_open", "Connections held");
    each([](const Door& door) { return door.listener->stats().open; });
    metrics.gauge("connections_parked", "Connections waiting without a thread");
    each([](const Door& door) { return door.listener->stats().parked; });
    metrics.counter("connections_refused_total", "Connections turned away for lack of room");
    each([](const Door& door) { return door.listener->stats().overflow; });
    metrics.counter("requests_total", "Requests answered");
    each([](const Door& door) { return door.pipeline->stats().requests.load(); });
    metrics.counter("requests_refused_total", "Requests answered with 4xx");
    each([](const Door& door) { return door.pipeline->stats().refused.load(); });
    metrics.counter("requests_failed_total", "Requests answered with 5xx");
    each([](const Door& door) { return door.pipeline->stats().failed.load(); });
    metrics.counter("request_seconds_total", "Time spent on requests");
    each([](const Door& door) { return static_cast<double>(door.pipeline->stats().totalMicroseconds.load()) / 1e6; });
    metrics.gauge("sign_ins_waiting", "Password checks that wait for a core");
    metrics.sample(static_cast<double>(m_services->lane().waiting()));
    m_services->measure(metrics);
    metrics.counter("job_runs_total", "Runs of timed jobs");
    for (const TimedJobState& job : m_scheduler->states())
        metrics.sample(static_cast<double>(job.runs), "job=\"" + job.name.toStdString() + '"');
    metrics.counter("job_failures_total", "Runs of timed jobs that failed");
    for (const TimedJobState& job : m_scheduler->states())
        metrics.sample(static_cast<double>(job.failures), "job=\"" + job.name.toStdString() + '"');
    metrics.gauge("info", "The build");
    metrics.sample(1, "version=\"" WARDPORT_VERSION "\"");
    return metrics.take();
}

} // namespace wardport::server
