// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/app/Services.h"

#include "server/features/access/GrantKey.h"

#include <QDir>

#include <thread>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Half the cores, so that a storm of sign-ins leaves the other half to everybody else.
int signInThreads(const Config& config)
{
    if (config.signInThreads > 0)
        return config.signInThreads;
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()) / 2);
}

/// The file that a setting names, or one of this name beside the certificate.
QString keyFile(const Config& config, const QString& setting, const QString& given, const QString& name)
{
    if (!given.isEmpty())
        return given;
    const QString directory = config.dataDirectory.isEmpty() ? config.databaseEmbedded : config.dataDirectory;
    if (directory.isEmpty())
        throw ApiError(ErrorCode::required, setting, u"give %1 or data.directory"_s.arg(setting));
    return QDir{directory}.filePath(name);
}

QString accessKeyFile(const Config& config)
{
    return keyFile(config, u"access.keyFile"_s, config.accessKeyFile, u"grant.key"_s);
}

KeyFile::Key secretsKey(const Config& config)
{
    const QString setting = u"secrets.keyFile"_s;
    return KeyFile::readOrMake(setting, keyFile(config, setting, config.secretsKeyFile, u"secrets.key"_s));
}

Networks probeNetworks(const Config& config)
{
    try {
        return Networks::parse(config.probeNetworks);
    } catch (const ApiError& error) {
        throw ApiError(ErrorCode::invalid, u"probe.networks"_s, error.error.detail);
    }
}

std::vector<TimedJob> probeJobs(const Config& config, AppHealthService& health)
{
    const std::chrono::seconds period{config.probeSeconds};
    if (period == period.zero())
        return {};
    return {{u"probes"_s, period, [&health, period] { health.run(period); }}};
}

} // namespace

Services::Services(const Config& config, Database& database, const Clock& clock)
    : m_policy(database, clock)
    , m_tokens(database, m_policy, clock)
    , m_throttle(database, m_policy, clock)
    , m_lane(signInThreads(config))
    , m_idempotency(database)
    , m_operationLog(database, clock)
    , m_signInRecord(database, clock)
    , m_alarms(database, m_operationLog, clock)
    , m_seal(openGrantSeal(database, m_operationLog, accessKeyFile(config)))
    , m_secrets(secretsKey(config))
    , m_tamperedGrants(database, m_seal, m_alarms)
    , m_access(database, m_seal, [this](const BrokenGrants& broken) { m_tamperedGrants.raise(broken); })
    , m_appDirectory(database, clock)
    , m_personDirectory(database)
    , m_tunnels(database)
    , m_operations(database, m_operationLog)
    , m_sessions(
          database, m_operationLog, m_tokens, m_throttle, m_policy, m_lane, m_signInRecord, m_alarms, clock, config.instanceName)
    , m_ruleMembership(database, m_operationLog)
    , m_orgUnits(database, m_operationLog, m_ruleMembership)
    , m_vpnAccounts(database, m_operationLog, m_personDirectory, m_tokens, clock)
    , m_gateways(database, m_operationLog, m_orgUnits, clock)
    , m_vpnSessions(database, m_operationLog, m_policy, m_tunnels, clock)
    , m_tunnelGuard(m_tokens, m_gateways, m_policy, m_tunnels)
    , m_policyService(database, m_operationLog, m_policy)
    , m_people(database, m_operationLog, m_orgUnits, m_vpnAccounts, m_ruleMembership, m_tokens, m_lane)
    , m_groups(database, m_operationLog, m_orgUnits, m_personDirectory, m_people, m_ruleMembership)
    , m_vendors(database, m_operationLog, clock)
    , m_vendorDocuments(database, m_operationLog, m_vendors)
    , m_apps(database, m_operationLog, clock,
          [this, &clock](AppId app) { return m_access.current()->peopleOf(app, clock.now()); })
    , m_appHealth(database, m_operationLog, m_apps, m_alarms, WebProbe(probeNetworks(config)), clock)
    , m_appMaintenance(database, m_operationLog, m_apps)
    , m_probes(database, probeJobs(config, m_appHealth))
    , m_administrators(database, m_operationLog, m_orgUnits, m_vendors, m_tokens, m_throttle, m_lane, clock)
    , m_grants(database, m_operationLog, m_access, clock)
    , m_accessAnswers(database, m_access, clock)
    , m_directorySignIn(database, m_secrets, clock)
    , m_phoneSessions(database, m_tokens, m_throttle, m_policy, m_lane, m_signInRecord, m_directorySignIn,
          m_tunnels, clock)
    , m_myApps(m_access, m_appDirectory, clock)
    , m_portalFiles(config.portalDirectory)
    , m_phoneInfo(config.instanceName, m_access, m_policy, m_tunnels, m_portalFiles)
    , m_favourites(database, m_access, m_appDirectory, clock)
    , m_devices(database, m_operationLog, m_tokens, clock)
    , m_announcements(database, m_operationLog, m_orgUnits, m_access, clock)
    , m_launches(database, m_access, m_appDirectory, m_policy, clock)
    , m_problemReports(database, m_appDirectory, clock)
    , m_tickets(database, m_access, m_alarms, clock)
    , m_signOn(database, {config.signOnIssuer, config.signOnAuthorities},
          {m_operationLog, m_signInRecord, m_alarms, m_access, m_appDirectory, m_apps, m_phoneSessions, m_secrets}, clock)
    , m_exceptions(database, m_operationLog, clock)
    , m_rollup(database)
    , m_usage(database, clock,
          [this, &clock](const QString& path, std::optional<AppId> app) {
              return m_access.current()->authorizedPeople(path, clock.now(), app);
          })
    , m_accessRequests(database, m_operationLog, m_access, m_appDirectory, m_grants, clock)
    , m_accessReviews(database, clock)
    , m_recertifications(database, m_operationLog, m_orgUnits, m_grants, clock)
    , m_logs(database)
    , m_jobs(database)
    , m_directories(database, m_operationLog, m_orgUnits, m_jobs, m_secrets, clock)
    , m_exports(database, m_operationLog, m_jobs)
    , m_personBatch(database, m_operationLog, m_ruleMembership, m_tokens, m_vpnAccounts)
    , m_directorySync(database, m_operationLog, m_orgUnits, m_personBatch, m_secrets, m_alarms, clock)
    , m_orgUnitMerge(database, m_operationLog, {m_personBatch, m_grants, m_apps, m_administrators, m_ruleMembership, m_announcements})
    , m_expiry(database, m_operationLog, m_tokens, clock)
    , m_imports(database, m_orgUnits, m_jobs)
    , m_importWork(database, m_operationLog, m_orgUnits, m_personBatch)
    , m_jobRunner(database,
          {{u"export"_s, [this](JobRun& run) { m_exports.run(run); }},
              {u"importCheck"_s, [this](JobRun& run) { m_importWork.check(run); }},
              {u"importApply"_s, [this](JobRun& run) { m_importWork.apply(run); }}},
          {{u"directorySync"_s, m_directorySync.staged()}})
    , m_operationRoutes(m_operations)
    , m_sessionRoutes(m_sessions)
    , m_orgUnitRoutes(m_orgUnits, m_orgUnitMerge)
    , m_personRoutes(m_people)
    , m_vpnAccountRoutes(m_vpnAccounts)
    , m_groupRoutes(m_groups)
    , m_vendorRoutes(m_vendors)
    , m_vendorDocumentRoutes(m_vendorDocuments)
    , m_appRoutes(m_apps)
    , m_appHealthRoutes(m_appHealth, m_appMaintenance)
    , m_administratorRoutes(m_administrators)
    , m_grantRoutes(m_grants)
    , m_accessRoutes(m_accessAnswers)
    , m_phoneRoutes(m_phoneSessions, m_myApps, m_launches, m_problemReports, m_tickets)
    , m_portalRoutes(m_phoneInfo, m_favourites)
    , m_deviceRoutes(m_devices)
    , m_announcementRoutes(m_announcements)
    , m_gatewayRoutes(m_gateways)
    , m_vpnSessionRoutes(m_vpnSessions)
    , m_policyRoutes(m_policyService)
    , m_exceptionRoutes(m_exceptions)
    , m_usageRoutes(m_usage)
    , m_logRoutes(m_logs)
    , m_overviewRoutes(database, clock)
    , m_alarmRoutes(m_alarms)
    , m_accessRequestRoutes(m_accessRequests)
    , m_reviewRoutes(m_accessReviews, m_recertifications)
    , m_jobRoutes(m_jobs)
    , m_directoryRoutes(m_directories)
    , m_exportRoutes(m_exports)
    , m_importRoutes(m_imports)
{
    addExports(clock);
}

std::vector<Route> Services::routes()
{
    std::vector<Route> all;
    const auto add = [&](auto& routes) {
        for (Route& route : routes.routes())
            all.push_back(std::move(route));
    };
    add(m_sessionRoutes);
    add(m_orgUnitRoutes);
    add(m_personRoutes);
    add(m_vpnAccountRoutes);
    add(m_groupRoutes);
    add(m_vendorRoutes);
    add(m_vendorDocumentRoutes);
    add(m_appRoutes);
    add(m_appHealthRoutes);
    add(m_administratorRoutes);
    add(m_grantRoutes);
    add(m_accessRoutes);
    add(m_phoneRoutes);
    add(m_signOn);
    add(m_portalRoutes);
    add(m_deviceRoutes);
    add(m_announcementRoutes);
    add(m_gatewayRoutes);
    add(m_vpnSessionRoutes);
    add(m_policyRoutes);
    add(m_exceptionRoutes);
    add(m_usageRoutes);
    add(m_logRoutes);
    add(m_overviewRoutes);
    add(m_alarmRoutes);
    add(m_operationRoutes);
    add(m_accessRequestRoutes);
    add(m_reviewRoutes);
    add(m_jobRoutes);
    add(m_directoryRoutes);
    add(m_exportRoutes);
    add(m_importRoutes);
    return all;
}

std::vector<TimedJob> Services::jobs()
{
    return {
        {u"forgetExpired"_s, std::chrono::minutes{10},
            [this] {
                m_tokens.removeExpired();
                m_idempotency.removeOld();
                m_tickets.removeExpired();
                m_signOn.removeExpired();
                m_jobs.removeOld();
                m_imports.removeOld();
            }},
        {u"expiry"_s, std::chrono::minutes{1}, [this] { m_expiry.run(); }},
        {u"directories"_s, std::chrono::minutes{1}, [this] { m_directories.queueDue(); }},
        {u"vpnSessions"_s, std::chrono::minutes{1}, [this] { m_vpnSessions.endStale(); }},
        {u"expireRequests"_s, std::chrono::hours{1}, [this] { m_accessRequests.expireOld(); }},
        {u"signOnKeys"_s, std::chrono::minutes{10}, [this] { m_signOn.rotateKeys(); }},
        {u"partitions"_s, std::chrono::hours{6}, [this] { m_rollup.ensurePartitions(); }},
        {u"rollup"_s, std::chrono::seconds{2}, [this] { m_rollup.run(); }},
    };
}

QStringList Services::channels()
{
    return {u"token_gone"_s, u"access_changed"_s, u"policy_changed"_s, u"vpn_session_changed"_s, u"job_queued"_s};
}

void Services::notified(const QString& channel, const QString& payload)
{
    if (channel == u"token_gone" || channel.isEmpty())
        m_tokens.forget(QByteArray::fromHex(payload.toLatin1()));
    if (channel == u"access_changed" || channel.isEmpty()) {
        m_access.accessChanged();
        m_appDirectory.accessChanged();
    }
    if (channel == u"policy_changed" || channel.isEmpty())
        m_policy.policyChanged();
    if (channel == u"vpn_session_changed" || channel.isEmpty())
        m_tunnels.changed(payload);
    if (channel == u"job_queued" || channel.isEmpty())
        m_jobRunner.wake();
}

void Services::measure(Metrics& metrics)
{
    const std::pair<const char*, GroupCommitStats> writers[] = {
        {"writer=\"launches\"", m_launches.stats()}, {"writer=\"exceptions\"", m_exceptions.stats()}};
    metrics.counter("ingest_rows_total", "Events made durable, repeats included");
    for (const auto& [label, stats] : writers)
        metrics.sample(static_cast<double>(stats.rows), label);
    metrics.counter("ingest_batches_total", "Commits they took");
    for (const auto& [label, stats] : writers)
        metrics.sample(static_cast<double>(stats.batches), label);
    metrics.gauge("ingest_queued_rows", "Events that wait for their commit");
    for (const auto& [label, stats] : writers)
        metrics.sample(static_cast<double>(stats.queuedRows), label);
    metrics.gauge("access_version", "Number of the authorization in force here");
    metrics.sample(static_cast<double>(m_access.current()->version()));
}

void Services::start()
{
    m_signOn.start();
    m_jobRunner.start();
    m_probes.start();
}

void Services::stop()
{
    m_appHealth.stop();
    m_probes.stop();
    m_jobRunner.stop();
    m_signOn.stop();
    m_lane.stop();
    m_launches.stop();
    m_problemReports.stop();
    m_exceptions.stop();
}

} // namespace wardport::server
