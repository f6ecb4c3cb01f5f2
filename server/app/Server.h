// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Poco/Util/ServerApplication.h>

#include <QString>

#include <map>

namespace wardport::server {

/// The program wardportd: reads the command line, runs one command. On Windows also a service, by Poco.
/// Exit codes: 0 ok, 1 failure, 2 usage; the message names the key or file.
class Server : public Poco::Util::ServerApplication {
protected:
    void defineOptions(Poco::Util::OptionSet& options) override;
    void handleOption(const std::string& name, const std::string& value) override;
    int main(const std::vector<std::string>& arguments) override;

private:
    int runCommand(const QString& command);
    QString option(const char* name, const QString& otherwise = {}) const;

    std::map<QString, QString> m_settings; ///< by key
    std::map<QString, QString> m_options;  ///< of commands, by name
};

} // namespace wardport::server
