// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/app/Commands.h"

#include "server/app/Certificate.h"
#include "server/app/Credentials.h"
#include "server/app/Instance.h"
#include "server/features/sample/SampleHospital.h"
#include "shared/json/JsonWriter.h"

#include <QDir>

#include <iostream>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

Commands::Commands(Config config, Option option)
    : m_config(std::move(config))
    , m_option(std::move(option))
{
}

QString Commands::credentialsFile() const
{
    const QString directory = m_config.dataDirectory.isEmpty() ? m_config.databaseEmbedded : m_config.dataDirectory;
    return directory.isEmpty() ? QString() : QDir{directory}.filePath(u"credentials.json"_s);
}

int Commands::number(const char* name, int otherwise) const
{
    bool valid = false;
    const int value = m_option(name, QString::number(otherwise)).toInt(&valid);
    if (!valid || value < 0)
        throw ApiError(ErrorCode::invalid, u"--"_s + QLatin1String(name), u"not a whole number"_s);
    return value;
}

int Commands::serve(bool sample, const std::function<void()>& wait)
{
    const SystemClock clock;
    Instance instance(m_config, clock);
    instance.openDatabase();
    furnish(instance, sample);
    instance.start();
    if (const QString file = m_option("ready-file", {}); !file.isEmpty())
        writeReadyFile(instance, file);
    wait();
    instance.stop();
    return 0;
}

int Commands::migrate()
{
    const SystemClock clock;
    Instance instance(m_config, clock);
    instance.openDatabase();
    return 0;
}

int Commands::sample()
{
    const SystemClock clock;
    Instance instance(m_config, clock);
    instance.openDatabase();
    instance.compose();
    loadSample(instance);
    return 0;
}

int Commands::resetPassword()
{
    const QString username = m_option("username", {});
    if (username.isEmpty())
        throw ApiError(ErrorCode::required, u"--username"_s, u"say whose password"_s);
    const SystemClock clock;
    Instance instance(m_config, clock);
    instance.openDatabase();
    // Only what this takes: it works without the files that a server serves with.
    Database& database = instance.database();
    OperationLog log(database, clock);
    PolicyStore policy(database, clock);
    Tokens tokens(database, policy, clock);
    Throttle throttle(database, policy, clock);
    HashLane lane(1);
    SignInRecord record(database, clock);
    AlarmService alarms(database, log, clock);
    SessionService sessions(database, log, tokens, throttle, policy, lane, record, alarms, clock, m_config.instanceName);
    std::cout << sessions.resetPassword(username).toStdString() << std::endl;
    lane.stop();
    return 0;
}

void Commands::furnish(Instance& instance, bool sample)
{
    instance.compose();
    SessionService& sessions = instance.services().sessions();
    if (sample && !sessions.hasAdministrators()) {
        loadSample(instance);
        return;
    }
    const auto made = sessions.createFirstAdministrators();
    if (made.empty())
        return;
    Credentials credentials;
    credentials.administrators = {{made[0].first, made[0].second}, {made[1].first, made[1].second}, {made[2].first, made[2].second}};
    for (const auto& [username, password] : made)
        std::cerr << "first sign-in: " << username.toStdString() << "  " << password.toStdString() << std::endl;
    if (!credentialsFile().isEmpty())
        writePrivateFile(credentialsFile(), json::toJson(credentials));
}

void Commands::loadSample(Instance& instance)
{
    SampleOptions options;
    options.people = number("people", options.people);
    options.apps = number("apps", options.apps);
    options.days = number("days", options.days);
    options.phoneUsers = number("phone-users", options.phoneUsers);
    options.seed = static_cast<quint64>(number("seed", 1));
    if (!m_option("launches", {}).isEmpty())
        options.launches = number("launches", 0);
    const SystemClock clock;
    OperationLog log(instance.database(), clock);
    const SampleCredentials made = SampleHospital(instance.database(), log, clock, instance.services().grantSeal()).load(options);

    Credentials credentials;
    for (const SampleAdministrator& administrator : made.administrators) {
        const Credential credential{administrator.username, administrator.password};
        if (administrator.role == Role::system)
            credentials.administrators.system = credential;
        else if (administrator.role == Role::security)
            credentials.administrators.security = credential;
        else if (administrator.role == Role::audit)
            credentials.administrators.audit = credential;
        std::cerr << enumName(administrator.role) << ": " << administrator.username.toStdString() << "  "
                  << administrator.password.toStdString() << std::endl;
    }
    for (const SamplePhoneUser& user : made.phoneUsers)
        credentials.phoneUsers.push_back({user.staffNo, user.password, user.orgCode});
    if (!credentialsFile().isEmpty())
        writePrivateFile(credentialsFile(), json::toJson(credentials));
}

void Commands::writeReadyFile(const Instance& instance, const QString& file)
{
    ReadyFile ready;
    ready.admin = instance.url(Audience::admin);
    ready.phone = instance.url(Audience::phone);
    ready.machine = instance.url(Audience::machine);
    ready.caCertificate = QFileInfo{instance.certificateFile()}.absoluteFilePath();
    ready.fingerprint = certificateFingerprint(instance.certificateFile());
    if (const auto credentials = readCredentials(credentialsFile())) {
        ready.administrators = credentials->administrators;
        ready.phoneUsers = credentials->phoneUsers;
    }
    writePrivateFile(file, json::toJson(ready));
}

} // namespace wardport::server
