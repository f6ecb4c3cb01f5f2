// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/app/Config.h"
#include "shared/base/ApiError.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace wardport::test {

using namespace Qt::Literals::StringLiterals;
using namespace server;

namespace {

class ConfigTest : public testing::Test {
protected:
    QString file(const QByteArray& text)
    {
        const QString path = folder.filePath(u"wardportd.conf"_s);
        QFile made(path);
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(text);
        return path;
    }

    static Error errorOf(const QString& file)
    {
        try {
            readConfig(file, {});
        } catch (const ApiError& failure) {
            return failure.error;
        }
        ADD_FAILURE() << "nothing was thrown";
        return {};
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(ConfigTest, optionBeatsVariableBeatsFileBeatsDefault)
{
    const QString path = file("# ours\nhttp.workers = 3\nhttp.idleSeconds = 5\nlog.level = debug\n");
    qputenv("WARDPORT_HTTP_WORKERS", "4");
    qputenv("WARDPORT_HTTP_IDLE_SECONDS", "6");
    const Config config = readConfig(path, {{u"http.workers"_s, u"7"_s}});
    qunsetenv("WARDPORT_HTTP_WORKERS");
    qunsetenv("WARDPORT_HTTP_IDLE_SECONDS");
    EXPECT_EQ(config.httpWorkers, 7);
    EXPECT_EQ(config.httpIdleSeconds, 6);
    EXPECT_EQ(config.logLevel, u"debug"_s);
    EXPECT_EQ(config.httpMaxConnections, Config{}.httpMaxConnections);
}

TEST_F(ConfigTest, everyOptionNamesOneKey)
{
    QSet<QString> names;
    for (const ConfigKey& key : configKeys()) {
        for (const QString& name : optionNames(key)) {
            EXPECT_FALSE(names.contains(name)) << name.toStdString();
            names.insert(name);
        }
    }
    EXPECT_TRUE(names.contains(u"database-embedded"_s));
    EXPECT_TRUE(names.contains(u"embedded"_s));
}

TEST_F(ConfigTest, whatIsWrongIsNamed)
{
    EXPECT_EQ(errorOf(file("http.worker = 3\n")).field, u"http.worker"_s);
    EXPECT_EQ(errorOf(file("http.workers = many\n")).field, u"http.workers"_s);
    EXPECT_EQ(errorOf(file("http.workers = -1\n")).field, u"http.workers"_s);
    const Error line = errorOf(file("\n\nnonsense\n"));
    EXPECT_TRUE(line.detail.contains(u"line 3"_s)) << line.detail.toStdString();
    EXPECT_EQ(errorOf(u"/nonexistent/wardportd.conf"_s).field, u"/nonexistent/wardportd.conf"_s);
}

TEST_F(ConfigTest, printedConfigIsReadAgain)
{
    Config config;
    config.httpWorkers = 11;
    config.instanceName = u"第一医院"_s;
    config.databaseEmbedded = u"/var/lib/wardport"_s;
    const QString text = printConfig(config);
    EXPECT_TRUE(text.contains(u"--database-embedded, --embedded"_s));
    EXPECT_EQ(printConfig(readConfig(file(text.toUtf8()), {})), text);
}

} // namespace wardport::test
