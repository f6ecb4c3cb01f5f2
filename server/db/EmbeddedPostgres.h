// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

class QLockFile;

namespace wardport::server {

class OsUser;

struct EmbeddedPostgresOptions {
    QString binaries;                              ///< folder of initdb and pg_ctl; empty: the newest installed
    QString osUser = QStringLiteral("postgres");   ///< runs the cluster when we are root
    bool durable = true;                           ///< false only for tests: a crash may lose everything
    int maxConnections = 120;
    int sharedBuffersMb = 256;
};

/// A PostgreSQL cluster of our own in one folder, reachable only through a Unix socket that only its owner may open.
/// Continues with the folder's data, with a cluster that outlived us, and after a crash of either.
class EmbeddedPostgres {
public:
    /// Creates the cluster if need be, starts it and makes sure that the database "wardport" exists. Throws
    /// ErrorCode::unavailable with a detail for the administrator: no binaries, folder in use by another server, a
    /// parent folder that the cluster's user may not enter, or what PostgreSQL itself said.
    explicit EmbeddedPostgres(const QString& directory, EmbeddedPostgresOptions options = {});
    ~EmbeddedPostgres(); ///< stops the cluster unless it was left running

    QString connectionUri(const QString& database = QStringLiteral("wardport")) const;

    void stop();
    /// Lets the cluster outlive this object.
    void leaveRunning();

private:
    struct Outcome;

    void findBinaries();
    void prepareFolders();
    void initialise();
    void checkVersion() const;
    void writeConfiguration() const;
    void start();
    bool isRunning() const;
    qint64 recordedProcess() const;
    void disownStalePidFiles() const;
    void createDatabase();
    Outcome runTool(const QString& tool, const QStringList& arguments, int timeoutSeconds = 120) const;

    const EmbeddedPostgresOptions m_options;
    QString m_directory;
    QString m_binaries;
    QString m_data;
    QString m_sockets;
    std::unique_ptr<OsUser> m_user; ///< set when we are root
    bool m_running = false;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace wardport::server
