// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <cstdint>
#include <string>

namespace wardport::bench {

/// LemonLDAP::NG's portal as Debian packs it (FastCGI behind nginx, over TLS with our certificate) with a number of apps that
/// everybody may open and one person who is signed in. Only where it and nginx are installed. Gone with this object.
class LemonServer {
public:
    static bool isInstalled();

    /// Throws std::runtime_error with what went wrong.
    LemonServer(const std::string& certificateFile, const std::string& keyFile, int apps);
    ~LemonServer();

    std::uint16_t port() const { return m_port; }
    /// GET of the person's apps as JSON.
    std::string listRequest() const;

    /// CPU seconds that its processes and nginx have used.
    double cpu() const;

private:
    QString path(const char* name) const;
    void writeSettings(int apps);
    void startPortal();
    void startNginx(const std::string& certificateFile, const std::string& keyFile);
    void signIn();

    QTemporaryDir m_folder;
    const std::uint16_t m_port;
    QProcess m_portal;
    QProcess m_nginx;
    std::string m_cookie;
};

} // namespace wardport::bench
