// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <cstdint>
#include <string>

namespace wardport::bench {

/// glewlwyd as Debian packs it, over TLS with our certificate, on an sqlite database in WAL mode, set up with one person who is
/// signed in and one client. Only where it and sqlite3 are installed. Gone with this object.
class GlewlwydServer {
public:
    static bool isInstalled();

    /// Throws std::runtime_error with what went wrong.
    GlewlwydServer(const std::string& certificateFile, const std::string& keyFile, const std::string& redirectUri);
    ~GlewlwydServer();

    std::uint16_t port() const { return m_port; }
    /// Of the person who is signed in, as "name=value".
    const std::string& cookie() const { return m_cookie; }
    static constexpr char clientId[] = "bench";
    static constexpr char secret[] = "bench-secret";
    /// The providers that sign with ES256 and RS256.
    static constexpr char es256[] = "/api/es256";
    static constexpr char rs256[] = "/api/rs256";

    /// CPU seconds it has used.
    double cpu() const;

private:
    void start(const std::string& certificateFile, const std::string& keyFile);
    void setUp(const std::string& redirectUri);
    std::string ask(const char* method, const std::string& path, const std::string& cookie, const std::string& body);

    QTemporaryDir m_folder;
    std::uint16_t m_port = 0;
    QProcess m_process;
    std::string m_cookie;
};

} // namespace wardport::bench
