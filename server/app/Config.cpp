// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/app/Config.h"

#include "shared/base/ApiError.h"

#include <QFile>
#include <QTextStream>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

const std::vector<ConfigKey>& configKeys()
{
    static const std::vector<ConfigKey> keys{
        {"listen.admin", &Config::listenAdmin, "address:port of the console's listener; port 0 picks a free one"},
        {"listen.phone", &Config::listenPhone, "address:port of the phones' listener"},
        {"listen.machine", &Config::listenMachine,
            "address:port of the listener for gateways, apps' servers and metrics"},
        {"database.uri", &Config::databaseUri, "libpq URI or keyword string; may list several hosts"},
        {"database.embedded", &Config::databaseEmbedded,
            "folder of a private PostgreSQL that the server looks after, instead of database.uri", "embedded"},
        {"database.osUser", &Config::databaseOsUser,
            "who runs the private PostgreSQL when the server is started as root"},
        {"data.directory", &Config::dataDirectory,
            "folder of certificate and key; the private PostgreSQL's folder when empty"},
        {"access.keyFile", &Config::accessKeyFile,
            "file of the key that seals the authorization; when empty, grant.key beside the certificate, made at first start. All"
            " servers of a database need the same one"},
        {"secrets.keyFile", &Config::secretsKeyFile,
            "file of the key that passwords for other servers are kept under; when empty, secrets.key beside the certificate, made"
            " at first start. All servers of a database need the same one"},
        {"tls.certificate", &Config::tlsCertificate, "PEM file; when empty, a self-signed one is made at first start"},
        {"tls.key", &Config::tlsKey, "PEM file of the certificate's private key"},
        {"http.workers", &Config::httpWorkers, "threads that serve requests; each has a database connection"},
        {"http.maxConnections", &Config::httpMaxConnections,
            "connections held at once by a listener, idle ones included"},
        {"http.idleSeconds", &Config::httpIdleSeconds, "how long an idle connection is kept"},
        {"signIn.threads", &Config::signInThreads, "password checks at once; 0 = half the cores, at least one"},
        {"portal.directory", &Config::portalDirectory,
            "folder of the phones' portal; when empty, ../portal or ../share/wardport/portal beside the program"},
        {"signOn.issuer", &Config::signOnIssuer,
            "https://host[:port] under which phones and apps reach the phones' listener: the issuer of single sign-on; when empty,"
            " https://localhost with the listener's port"},
        {"signOn.authorities", &Config::signOnAuthorities,
            "PEM file of authorities, beside the system's, by which apps' servers are known when they are told of a sign-out"},
        {"probe.seconds", &Config::probeSeconds, "how often each web app is looked at; 0 = never"},
        {"probe.networks", &Config::probeNetworks,
            "networks in which web apps may be looked at, separated by commas; loopback and link-local ones only when they are named"
            " themselves"},
        {"instance.name", &Config::instanceName, "shown in the console's title"},
        {"log.level", &Config::logLevel, "debug, info, warning or critical"},
    };
    return keys;
}

QString environmentName(const ConfigKey& key)
{
    QString name = u"WARDPORT_"_s;
    for (const QChar c : QString::fromLatin1(key.name)) {
        if (c.isUpper())
            name += u'_';
        name += c == u'.' ? QChar(u'_') : c.toUpper();
    }
    return name;
}

QString optionName(const ConfigKey& key)
{
    QString name;
    for (const QChar c : QString::fromLatin1(key.name)) {
        if (c.isUpper())
            name += u'-';
        name += c == u'.' ? QChar(u'-') : c.toLower();
    }
    return name;
}

QStringList optionNames(const ConfigKey& key)
{
    QStringList names{optionName(key)};
    if (key.alias)
        names << QString::fromLatin1(key.alias);
    return names;
}

void setConfig(Config& config, const QString& name, const QString& value)
{
    for (const ConfigKey& key : configKeys()) {
        if (name != QLatin1String(key.name))
            continue;
        if (const auto* text = std::get_if<QString Config::*>(&key.member)) {
            config.*(*text) = value;
            return;
        }
        bool number = false;
        const int parsed = value.toInt(&number);
        if (!number || parsed < 0)
            throw ApiError(ErrorCode::invalid, name, u"not a whole number: "_s + value);
        config.*std::get<int Config::*>(key.member) = parsed;
        return;
    }
    throw ApiError(ErrorCode::invalid, name, u"unknown setting"_s);
}

namespace {

void readFile(Config& config, const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        throw ApiError(ErrorCode::invalid, path, file.errorString());
    QTextStream lines{&file};
    for (int number = 1; !lines.atEnd(); ++number) {
        const QString line = lines.readLine().trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 0)
            throw ApiError(ErrorCode::invalid, path, u"line %1 is not key = value"_s.arg(number));
        setConfig(config, line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
}

} // namespace

Config readConfig(const QString& file, const std::map<QString, QString>& options)
{
    Config config;
    if (!file.isEmpty())
        readFile(config, file);
    for (const ConfigKey& key : configKeys()) {
        const QByteArray variable = environmentName(key).toLatin1();
        if (qEnvironmentVariableIsSet(variable.constData()))
            setConfig(config, QString::fromLatin1(key.name), qEnvironmentVariable(variable.constData()));
    }
    for (const auto& [name, value] : options)
        setConfig(config, name, value);
    return config;
}

QString printConfig(const Config& config)
{
    QString text;
    for (const ConfigKey& key : configKeys()) {
        const auto* number = std::get_if<int Config::*>(&key.member);
        const QString value = number ? QString::number(config.*(*number))
                                     : config.*std::get<QString Config::*>(key.member);
        text += u"# "_s + QLatin1String(key.help) + u"\n# "_s + environmentName(key) + u", --"_s
            + optionNames(key).join(u", --"_s) + u'\n' + QLatin1String(key.name) + u" = "_s + value + u"\n\n"_s;
    }
    return text;
}

} // namespace wardport::server
