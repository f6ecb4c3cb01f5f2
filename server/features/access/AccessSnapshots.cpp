// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/AccessSnapshots.h"

#include <QDebug>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::minutes verifyEvery{10};
constexpr auto readingOneState = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";

} // namespace

AccessSnapshots::AccessSnapshots(Database& database, GrantSeal seal, Report report, std::chrono::milliseconds pollEvery)
    : m_database(database)
    , m_seal(std::move(seal))
    , m_report(std::move(report))
    , m_store(database, m_seal)
    , m_changed(true) // the first snapshot, too, is looked through
{
    latest();
    m_thread = std::thread([this, pollEvery] { work(pollEvery); });
}

AccessSnapshots::~AccessSnapshots()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

std::shared_ptr<const AccessSnapshot> AccessSnapshots::current() const
{
    const std::lock_guard lock(m_mutex);
    return m_current;
}

void AccessSnapshots::accessChanged()
{
    {
        const std::lock_guard lock(m_mutex);
        m_changed = true;
    }
    m_wake.notify_all();
}

std::shared_ptr<const AccessSnapshot> AccessSnapshots::latest()
{
    const AccessNumbers seen = m_store.numbers();
    if (const auto present = current(); present && present->version() >= seen.version)
        return present;

    // Inside another transaction the isolation level can no longer be chosen; the lock gives one state just as well.
    if (m_database.isInTransaction())
        return locked();
    const std::lock_guard loading(m_loading);
    if (const auto present = current(); present && present->version() >= seen.version)
        return present; // somebody else has read it meanwhile
    return m_database.transact([&] {
        m_database.execute(QString::fromLatin1(readingOneState));
        return load(m_store.numbers());
    });
}

std::shared_ptr<const AccessSnapshot> AccessSnapshots::locked()
{
    const AccessNumbers numbers = m_store.lockNumbers();
    if (const auto present = current(); present && present->version() == numbers.version)
        return present;
    // Not for others: the transaction may already have changed something, and may yet be rolled back.
    const auto former = current();
    return std::make_shared<const AccessSnapshot>(m_store.load(numbers, former ? &former->parts() : nullptr));
}

void AccessSnapshots::committed(std::shared_ptr<const AccessSnapshot> made)
{
    if (m_store.numbers().version == made->version())
        publish(std::move(made));
    else
        latest();
}

void AccessSnapshots::verify()
{
    const auto present = current();
    const bool holds = m_database.transact([&] {
        m_database.execute(QString::fromLatin1(readingOneState));
        return m_store.holds(m_store.load(m_store.numbers(), &present->parts()));
    });
    if (holds)
        return;
    qWarning("lines of the authorization were changed past the servers: all read them again");
    m_store.disown();
    latest();
}

/// With m_loading held.
std::shared_ptr<const AccessSnapshot> AccessSnapshots::load(const AccessNumbers& numbers)
{
    const auto former = current();
    auto snapshot = std::make_shared<const AccessSnapshot>(m_store.load(numbers, former ? &former->parts() : nullptr));
    publish(snapshot);
    return snapshot;
}

void AccessSnapshots::publish(std::shared_ptr<const AccessSnapshot> snapshot)
{
    const std::lock_guard lock(m_mutex);
    if (!m_current || m_current->version() < snapshot->version())
        m_current = std::move(snapshot);
}

void AccessSnapshots::work(std::chrono::milliseconds pollEvery)
{
    bool wasAway = false;
    auto verified = std::chrono::steady_clock::now();
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, pollEvery, [this] { return m_changed || m_stop; });
            if (m_stop)
                return;
            // Whatever is told from here on is read in the next round; what was told before is read together.
            m_changed = false;
        }
        try {
            latest();
            if (std::chrono::steady_clock::now() - verified >= verifyEvery) {
                verified = std::chrono::steady_clock::now();
                verify();
            }
            reportBroken();
            wasAway = false;
        } catch (const std::exception& error) {
            if (!std::exchange(wasAway, true))
                qWarning("the authorization could not be read and stays as it was: %s", error.what());
        }
    }
}

void AccessSnapshots::reportBroken()
{
    const auto broken = current()->parts().broken;
    if (broken == m_reported)
        return;
    if (m_report && !broken->empty())
        m_report(*broken);
    m_reported = broken;
}

} // namespace wardport::server
