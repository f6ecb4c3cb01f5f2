// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/app/Instance.h"
#include "shared/api/Paths.h"
#include "shared/model/Phone.h"
#include "tests/support/server/TestClient.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>
#include <QUuid>

#include <gtest/gtest.h>

#include <atomic>
#include <csignal>
#include <map>
#include <thread>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using server::Audience;
using server::EmbeddedPostgres;

constexpr int phones = 4;
constexpr int eventsInBatch = 20;

/// A server whose PostgreSQL is a cluster of the test's own that keeps what it commits, so that it can be killed.
class DatabaseFault : public testing::Test {
protected:
    DatabaseFault()
    {
        // PostgreSQL does not run as root and must be able to enter.
        QFile::setPermissions(
            m_folder.path(), QFile::permissions(m_folder.path()) | QFileDevice::ExeGroup | QFileDevice::ExeOther);
        startPostgres();
        server::Config config;
        config.listenAdmin = config.listenPhone = config.listenMachine = u"127.0.0.1:0"_s;
        config.databaseUri = m_cluster->connectionUri();
        config.dataDirectory = QStringLiteral(WARDPORT_BINARY_DIR "/test-certificate/fault");
        config.httpWorkers = 6;
        QDir{}.mkpath(config.dataDirectory);
        m_instance = std::make_unique<server::Instance>(config, m_clock);
        m_instance->openDatabase();
        m_instance->database().execute(uR"(
            INSERT INTO org_unit (id, parent_id, hospital_id, kind, code, name, path) VALUES
                (1, NULL, 1, 'hospital', 'H1', '一院', '/1/'), (2, 1, 1, 'department', '0101', '心内科', '/1/2/');
            INSERT INTO person (id, hospital_id, staff_no, name, category, department_id)
                SELECT n, 1, '00000' || n, '王伟', 'doctor', 2 FROM generate_series(1, 4) n;
            INSERT INTO vendor (id, code, name) VALUES (1, 'v', '厂商');
            INSERT INTO app (id, vendor_id, code, kind, name, category, state) VALUES (1, 1, 'round', 'web', '查房', 'clinical', 'published'))"_s);
        m_instance->start();
    }

    ~DatabaseFault() override
    {
        m_instance.reset();
        m_cluster.reset();
    }

    void startPostgres()
    {
        server::EmbeddedPostgresOptions options;
        options.sharedBuffersMb = 16;
        options.maxConnections = 60;
        m_cluster = std::make_unique<EmbeddedPostgres>(m_folder.filePath(u"pg"_s), options);
    }

    qint64 postmaster() const
    {
        QFile file(m_folder.filePath(u"pg/data/postmaster.pid"_s));
        return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toLongLong() : 0;
    }

    /// As a power cut of the database's machine: nobody says good-bye.
    void killPostgres()
    {
        ASSERT_EQ(kill(static_cast<pid_t>(postmaster()), SIGKILL), 0);
        m_cluster->leaveRunning();
        m_cluster.reset();
    }

    TestClient phone(int number)
    {
        server::NewToken token;
        token.audience = u"phone"_s;
        token.personId = PersonId{number + 1};
        token.createdAt = m_clock.now();
        token.expiresAt = m_clock.now() + 24h;
        const QByteArray secret = m_instance->services().tokens().issue(token);
        return {static_cast<std::uint16_t>(QUrl{m_instance->url(Audience::phone)}.port()),
            m_instance->certificateFile().toStdString(), secret.toStdString()};
    }

    SystemClock m_clock;
    QTemporaryDir m_folder{QDir::tempPath() + u"/wardport-fault-XXXXXX"_s};
    std::unique_ptr<EmbeddedPostgres> m_cluster;
    std::unique_ptr<server::Instance> m_instance;
};

/// A phone that sends batch after batch, each again until it is acknowledged.
class Sender {
public:
    Sender(TestClient client, const Clock& clock, std::atomic<bool>& enough)
        : m_client(std::move(client))
        , m_thread([this, &clock, &enough] {
            while (!enough)
                deliver(makeBatch(clock.now()));
        })
    {
    }

    void join() { m_thread.join(); }

    std::atomic<int> acknowledged = 0; ///< batches
    std::atomic<int> refused = 0;      ///< answers that were a proper 503
    std::map<int, int> surprises;      ///< other statuses
    std::vector<QString> ids;          ///< of acknowledged events

private:
    PhoneEvents makeBatch(Instant at) const
    {
        PhoneEvents batch;
        for (int i = 0; i < eventsInBatch; ++i) {
            PhoneEvent event;
            event.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            event.appId = AppId{1};
            event.at = at;
            batch.events.push_back(event);
        }
        return batch;
    }

    void deliver(const PhoneEvents& batch)
    {
        for (;;) {
            const TestReply reply = m_client.post(Paths::myEvents, batch);
            if (reply.status == 503) {
                ++refused;
                EXPECT_EQ(reply.code(), "unavailable");
                EXPECT_FALSE(reply.headers.at("retry-after").empty());
                std::this_thread::sleep_for(20ms); // in more of a hurry than told, but not without pause
                continue;
            }
            if (reply.status != 200) {
                ++surprises[reply.status];
                return;
            }
            const auto result = reply.as<PhoneEventsResult>();
            EXPECT_EQ(result.accepted + result.duplicates, eventsInBatch) << reply.body;
            for (const PhoneEvent& event : batch.events)
                ids.push_back(event.id);
            ++acknowledged;
            return;
        }
    }

    TestClient m_client;
    std::thread m_thread;
};

TEST_F(DatabaseFault, killedUnderLoadAnswers503ThenHasEveryAcknowledgedEventOnce)
{
    std::atomic<bool> enough = false;
    std::vector<std::unique_ptr<Sender>> senders;
    for (int i = 0; i < phones; ++i)
        senders.push_back(std::make_unique<Sender>(phone(i), m_clock, enough));
    const auto until = [&](auto&& each) {
        const auto deadline = std::chrono::steady_clock::now() + 60s;
        while (!std::all_of(senders.begin(), senders.end(), each) && std::chrono::steady_clock::now() < deadline)
            std::this_thread::yield();
        return std::all_of(senders.begin(), senders.end(), each);
    };

    for (int round = 1; round <= 2; ++round) {
        std::map<Sender*, int> before;
        for (const auto& sender : senders)
            before[sender.get()] = sender->acknowledged;
        ASSERT_TRUE(until([&](const auto& sender) { return sender->acknowledged >= before[sender.get()] + 10; }))
            << "round " << round;
        for (const auto& sender : senders)
            before[sender.get()] = sender->refused;
        killPostgres();
        EXPECT_TRUE(until([&](const auto& sender) { return sender->refused > before[sender.get()]; }))
            << "each phone is told to come again";
        startPostgres();
    }
    std::map<Sender*, int> before;
    for (const auto& sender : senders)
        before[sender.get()] = sender->acknowledged;
    EXPECT_TRUE(until([&](const auto& sender) { return sender->acknowledged >= before[sender.get()] + 10; }))
        << "all are served again";
    enough = true;

    std::vector<QString> acknowledged;
    for (const auto& sender : senders) {
        sender->join();
        EXPECT_TRUE(sender->surprises.empty()) << sender->surprises.begin()->first;
        acknowledged.insert(acknowledged.end(), sender->ids.begin(), sender->ids.end());
    }
    std::sort(acknowledged.begin(), acknowledged.end());
    EXPECT_EQ(std::adjacent_find(acknowledged.begin(), acknowledged.end()), acknowledged.end());
    auto stored = m_instance->database().query("SELECT event_id::text FROM launch").rows<QString>();
    std::sort(stored.begin(), stored.end());
    EXPECT_EQ(stored.size(), acknowledged.size());
    EXPECT_TRUE(stored == acknowledged) << "every acknowledged event is there once, and no other";

    m_instance->services().rollup().run();
    EXPECT_EQ(m_instance->database().query("SELECT sum(launches)::bigint FROM usage_hour").scalar<std::size_t>(),
        acknowledged.size());
}

TEST_F(DatabaseFault, readinessFollowsTheDatabase)
{
    TestClient machine{static_cast<std::uint16_t>(QUrl{m_instance->url(Audience::machine)}.port()),
        m_instance->certificateFile().toStdString()};
    EXPECT_EQ(machine.get(Paths::readyz).status, 200);
    killPostgres();
    EXPECT_EQ(machine.get(Paths::readyz).status, 503);
    EXPECT_EQ(machine.get(Paths::healthz).status, 200) << "the server itself is well";
    startPostgres();
    EXPECT_EQ(machine.get(Paths::readyz).status, 200);
}

} // namespace
} // namespace wardport::test
