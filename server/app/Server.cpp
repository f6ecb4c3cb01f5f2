// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/app/Server.h"

#include "server/app/Commands.h"
#include "server/app/JsonLog.h"
#include "server/features/portal/PortalFiles.h"
#include "shared/base/ApiError.h"
#include "shared/base/Names.h"

#include <Poco/Util/HelpFormatter.h>

#include <cstdio>
#include <iostream>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;
using Poco::Util::Option;

namespace {

constexpr int exitUsage = 2;

struct CommandOption {
    const char* name;
    const char* argument; ///< null for a flag
    const char* help;
};

constexpr CommandOption commandOptions[] = {
    {"config", "FILE", "settings, key = value"},
    {"sample", nullptr, "serve: load the sample hospital into an empty database"},
    {"ready-file", "FILE", "serve: written as JSON when ready"},
    {"username", "NAME", "reset-password: whose"},
    {"people", "N", "sample: people, default 1200"},
    {"apps", "N", "sample: apps, default 40"},
    {"days", "N", "sample: days of history, default 90"},
    {"launches", "N", "sample: launches, default as people and days suggest"},
    {"phone-users", "N", "sample: people with a generated password, default 5"},
    {"seed", "N", "sample: the same seed makes the same hospital"},
};

void say(const std::string& text)
{
    std::cerr << "wardportd: " << text << std::endl;
}

} // namespace

void Server::defineOptions(Poco::Util::OptionSet& options)
{
    ServerApplication::defineOptions(options);
    options.addOption(Option("help", "h", "show this"));
    for (const CommandOption& option : commandOptions) {
        Option defined(option.name, "", option.help);
        if (option.argument)
            defined.argument(option.argument);
        options.addOption(defined);
    }
    for (const ConfigKey& key : configKeys()) {
        for (const QString& name : optionNames(key))
            options.addOption(Option(name.toStdString(), "", key.help).argument("VALUE"));
    }
}

void Server::handleOption(const std::string& name, const std::string& value)
{
    ServerApplication::handleOption(name, value);
    const QString text = QString::fromLocal8Bit(value.c_str());
    for (const ConfigKey& key : configKeys()) {
        if (optionNames(key).contains(QString::fromStdString(name)))
            m_settings[QString::fromLatin1(key.name)] = text;
    }
    m_options[QString::fromStdString(name)] = text;
}

QString Server::option(const char* name, const QString& otherwise) const
{
    const auto found = m_options.find(QString::fromLatin1(name));
    return found == m_options.end() ? otherwise : found->second;
}

int Server::main(const std::vector<std::string>& arguments)
{
    if (m_options.contains(u"help"_s) || arguments.size() != 1) {
        Poco::Util::HelpFormatter help(options());
        help.setCommand("wardportd");
        help.setUsage("serve | migrate | sample | print-config | reset-password  [--option VALUE …]");
        help.setWidth(110);
        help.format(m_options.contains(u"help"_s) ? std::cout : std::cerr);
        return m_options.contains(u"help"_s) ? EXIT_OK : exitUsage;
    }
    try {
        return runCommand(QString::fromStdString(arguments.front()));
    } catch (const ApiError& error) {
        const std::string field = error.error.field.isEmpty() ? std::string{} : error.error.field.toStdString() + ": ";
        const std::string detail = error.error.detail.toStdString();
        say(field + (detail.empty() ? std::string{enumName(error.error.code)} : detail));
    } catch (const Poco::Exception& error) {
        say(error.displayText());
    } catch (const std::exception& error) {
        say(error.what());
    }
    return 1;
}

int Server::runCommand(const QString& command)
{
    Config config = readConfig(option("config"), m_settings);
    if (config.portalDirectory.isEmpty())
        config.portalDirectory = PortalFiles::find(QString::fromStdString(this->config().getString("application.dir")));
    installJsonLog(config.logLevel);
    Commands commands(config, [this](const char* name, const QString& otherwise) { return option(name, otherwise); });
    if (command == u"serve")
        return commands.serve(m_options.contains(u"sample"_s), [this] { waitForTerminationRequest(); });
    if (command == u"migrate")
        return commands.migrate();
    if (command == u"sample")
        return commands.sample();
    if (command == u"reset-password")
        return commands.resetPassword();
    if (command == u"print-config") {
        std::cout << printConfig(config).toStdString();
        return 0;
    }
    say("unknown command " + command.toStdString() + "; try --help");
    return exitUsage;
}

} // namespace wardport::server
