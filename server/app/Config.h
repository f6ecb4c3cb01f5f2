// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Error.h"

#include <QString>
#include <QStringList>

#include <map>
#include <variant>
#include <vector>

namespace wardport::server {

/// Everything a server is told from outside. Policy, which the information department decides, lives in the database.
struct Config {
    QString listenAdmin = QStringLiteral("[::]:7443");
    QString listenPhone = QStringLiteral("[::]:7444");
    QString listenMachine = QStringLiteral("[::]:7445");
    QString databaseUri;
    QString databaseEmbedded;
    QString databaseOsUser = QStringLiteral("postgres");
    QString dataDirectory;
    QString accessKeyFile;
    QString secretsKeyFile;
    QString tlsCertificate;
    QString tlsKey;
    int httpWorkers = 24;
    int httpMaxConnections = 20'000;
    int httpIdleSeconds = 75;
    int signInThreads = 0;
    QString portalDirectory;
    QString signOnIssuer;
    QString signOnAuthorities;
    int probeSeconds = 180;
    QString probeNetworks = QStringLiteral("10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 100.64.0.0/10, fc00::/7");
    QString instanceName = QStringLiteral("Wardport");
    QString logLevel = QStringLiteral("info");
};

/// One line of the settings table.
struct ConfigKey {
    const char* name; ///< "listen.admin"; also WARDPORT_LISTEN_ADMIN and --listen-admin
    std::variant<QString Config::*, int Config::*> member;
    const char* help;
    const char* alias = nullptr; ///< a shorter option
};

/// The one table of settings: files, environment, command line, the sample file and the handbook all come from it.
const std::vector<ConfigKey>& configKeys();

/// The names under which a key may be given.
QString environmentName(const ConfigKey& key);
QString optionName(const ConfigKey& key);
/// All options that set a key: optionName(), and its alias if it has one.
QStringList optionNames(const ConfigKey& key);

/// Puts one value in. Throws ApiError(invalid) naming the key when it is unknown or the value is of another type.
void setConfig(Config& config, const QString& name, const QString& value);

/// Defaults, then the file (key = value lines, # comments), then WARDPORT_… variables, then `options` by key name. Throws
/// ApiError naming the key, or the file and line.
Config readConfig(const QString& file, const std::map<QString, QString>& options);

/// The settings in force as a file that readConfig() reads, every key with its help.
QString printConfig(const Config& config);

} // namespace wardport::server
