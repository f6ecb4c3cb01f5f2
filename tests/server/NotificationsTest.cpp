// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/Notifications.h"
#include "server/db/Database.h"
#include "tests/support/server/TestPostgres.h"

#include <gtest/gtest.h>

namespace wardport::test {

using namespace server;
using namespace std::chrono_literals;

namespace {

/// What was heard, and waiting for it.
class Ear {
public:
    void hear(const QString& word)
    {
        const std::lock_guard lock(m_mutex);
        m_words << word;
        m_changed.notify_all();
    }

    /// Whether `word` was heard `times` times within ten seconds.
    bool waitFor(const QString& word, qsizetype times = 1)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, 10s, [&] { return m_words.count(word) >= times; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QStringList m_words;
};

class NotificationsTest : public testing::Test {
protected:
    void notify(const char* channel, const char* payload)
    {
        db.query("SELECT pg_notify(:channel, :payload)").bind(":channel", channel).bind(":payload", payload).run();
    }

    TestPostgres postgres{TestPostgres::Schema::none};
    Database& db = postgres.database();
    Ear ear;
    const QString listening = QStringLiteral("listening");
    Notifications notifications{postgres.settings(), {QStringLiteral("grants"), QStringLiteral("Odd name")},
        [this](const QString& channel, const QString& payload) { ear.hear(channel + u':' + payload); },
        [this] { ear.hear(listening); }};
};

} // namespace

TEST_F(NotificationsTest, arriveFromTheirChannelsOnly)
{
    ASSERT_TRUE(ear.waitFor(listening));
    notify("others", "0");
    notify("grants", "42");
    notify("Odd name", "x y");

    EXPECT_TRUE(ear.waitFor(QStringLiteral("grants:42")));
    EXPECT_TRUE(ear.waitFor(QStringLiteral("Odd name:x y")));
}

TEST_F(NotificationsTest, comeBackAfterTheSessionWasLost)
{
    ASSERT_TRUE(ear.waitFor(listening));
    ASSERT_GE(postgres.killSessions(), 1);

    ASSERT_TRUE(ear.waitFor(listening, 2));
    EXPECT_TRUE(notifications.isListening());
    notify("grants", "after");
    EXPECT_TRUE(ear.waitFor(QStringLiteral("grants:after")));
}

TEST_F(NotificationsTest, comeBackAfterTheDatabaseWasAway)
{
    ASSERT_TRUE(ear.waitFor(listening));
    postgres.setAvailable(false);
    const auto deadline = std::chrono::steady_clock::now() + 10s;
    while (notifications.isListening() && std::chrono::steady_clock::now() < deadline)
        std::this_thread::yield();
    EXPECT_FALSE(notifications.isListening());
    postgres.setAvailable(true);

    EXPECT_TRUE(ear.waitFor(listening, 2));
}

TEST(Notifications, listenerThatThrowsHearsOn)
{
    TestPostgres postgres(TestPostgres::Schema::none);
    Ear ear;
    const Notifications notifications(
        postgres.settings(), {QStringLiteral("c")},
        [&](const QString&, const QString& payload) {
            ear.hear(payload);
            throw std::runtime_error("on purpose");
        },
        [&] { ear.hear(QStringLiteral("listening")); });
    ASSERT_TRUE(ear.waitFor(QStringLiteral("listening")));

    postgres.database().execute(QStringLiteral("NOTIFY c, 'one'"));
    postgres.database().execute(QStringLiteral("NOTIFY c, 'two'"));

    EXPECT_TRUE(ear.waitFor(QStringLiteral("two")));
}

TEST(Notifications, endAtOnce)
{
    TestPostgres postgres(TestPostgres::Schema::none);
    Ear ear;
    auto notifications = std::make_unique<Notifications>(
        postgres.settings(), QStringList{QStringLiteral("c")}, [](const QString&, const QString&) {},
        [&] { ear.hear(QStringLiteral("listening")); });
    ASSERT_TRUE(ear.waitFor(QStringLiteral("listening")));

    const auto began = std::chrono::steady_clock::now();
    notifications.reset();

    EXPECT_LT(std::chrono::steady_clock::now() - began, 5s);
}

} // namespace wardport::test
