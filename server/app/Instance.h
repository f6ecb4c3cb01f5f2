// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/app/Config.h"
#include "server/app/Services.h"
#include "server/app/SystemRoutes.h"
#include "server/db/Database.h"
#include "server/db/EmbeddedPostgres.h"
#include "server/db/Notifications.h"
#include "server/http/Listener.h"
#include "server/http/Pipeline.h"
#include "server/jobs/Scheduler.h"

#include <map>

namespace wardport::server {

/// One running server: database, services, three listeners, jobs. Several may live in one process (tests do).
class Instance {
public:
    Instance(Config config, const Clock& clock);
    ~Instance();

    /// Starts the private PostgreSQL if there is one, and applies the migrations. Throws ApiError naming what is wrong.
    void openDatabase();
    /// Builds the services on the open database; for commands that need them without serving.
    void compose();
    /// Begins to serve.
    void start();
    /// Takes no more, finishes the running requests (ten seconds at most), stops what start() started.
    void stop();

    Database& database() { return *m_database; }
    Services& services() { return *m_services; }
    /// "https://localhost:7443"
    QString url(Audience audience) const;
    QString certificateFile() const { return m_certificateFile; }

    /// The whole route table.
    std::vector<Route> routes();

private:
    struct Door {
        std::unique_ptr<Pipeline> pipeline;
        std::unique_ptr<Listener> listener;
    };

    void openDoor(Audience audience, const QString& address, const QString& certificate, const QString& key);
    void requireReady();
    std::string metrics();

    const Config m_config;
    const Clock& m_clock;
    QString m_certificateFile;
    std::unique_ptr<EmbeddedPostgres> m_postgres;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<WorkerPool> m_pool;
    std::map<Audience, Door> m_doors;
    std::unique_ptr<Notifications> m_notifications;
    std::unique_ptr<Scheduler> m_scheduler;
    std::map<Audience, QString> m_descriptions;
    std::unique_ptr<SystemRoutes> m_system;
    std::atomic<bool> m_serving = false;
};

} // namespace wardport::server
