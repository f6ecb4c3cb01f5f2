// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/Database.h"

#include <algorithm>
#include <mutex>

namespace wardport::server {

struct Database::Shared {
    ConnectionSettings settings;
    std::shared_ptr<OpeningGate> gate = std::make_shared<OpeningGate>();
    std::mutex mutex;
    std::vector<std::unique_ptr<Connection>> connections;

    Connection* add()
    {
        const std::lock_guard lock(mutex);
        return connections.emplace_back(std::make_unique<Connection>(settings, gate)).get();
    }

    void remove(const Connection* connection)
    {
        const std::lock_guard lock(mutex);
        std::erase_if(connections, [&](const auto& own) { return own.get() == connection; });
    }
};

/// This thread's connections, one for each Database it has met. The database owns them, so that it can close what
/// threads that still live have opened; a thread that ends gives its own back.
struct Database::ThreadConnections {
    struct Entry {
        std::weak_ptr<Shared> owner;
        const Shared* key; ///< stays unique while the weak_ptr keeps the block
        Connection* connection;
    };

    ~ThreadConnections()
    {
        for (const Entry& entry : entries) {
            if (const std::shared_ptr<Shared> owner = entry.owner.lock())
                owner->remove(entry.connection);
        }
    }

    static ThreadConnections& current()
    {
        thread_local ThreadConnections connections;
        return connections;
    }

    std::vector<Entry> entries;
};

Database::Database(ConnectionSettings settings)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->settings = std::move(settings);
}

Database::~Database() = default;

Connection& Database::here()
{
    auto& entries = ThreadConnections::current().entries;
    for (const auto& entry : entries) {
        if (entry.key == m_shared.get())
            return *entry.connection;
    }
    std::erase_if(entries, [](const auto& entry) { return entry.owner.expired(); });
    return *entries.emplace_back(ThreadConnections::Entry{m_shared, m_shared.get(), m_shared->add()}).connection;
}

void Database::execute(const QString& script)
{
    here().execute(script.toUtf8().constData());
}

bool Database::isInTransaction()
{
    return here().isInTransaction();
}

const ConnectionSettings& Database::settings() const
{
    return m_shared->settings;
}

} // namespace wardport::server
