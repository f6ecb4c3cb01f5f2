// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/support/PgBench.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryFile>

#include <stdexcept>

namespace wardport::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto script = R"(\set person random(1, 1200)
\set app random(1, 40)
\set duration random(0, 1000)
INSERT INTO bench_launch (event_id, at, received_at, hospital_id, department_id, person_id, app_id, outcome, duration_ms, network, platform, address, offline, batch_no) VALUES (gen_random_uuid(), now(), now(), 1, 2, :person, :app, 'opened', :duration, 'wifi', 'android', '127.0.0.1', false, 1);
)";

QString program()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        const QString found = versions.filePath(version + u"/bin/pgbench"_s);
        if (QFile::exists(found))
            return found;
    }
    return u"pgbench"_s;
}

double after(const QString& text, const QString& mark)
{
    const qsizetype at = text.indexOf(mark);
    return at < 0 ? 0 : text.mid(at + mark.size()).section(u' ', 0, 0).toDouble();
}

} // namespace

Measured pgBench(const std::string& uri, int connections, std::chrono::milliseconds duration)
{
    QTemporaryFile file;
    if (!file.open() || file.write(script) < 0)
        throw std::runtime_error("cannot write a file for pgbench");
    file.close();
    const int seconds = std::max(1, static_cast<int>(duration.count() / 1'000));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program(),
        {u"-n"_s, u"-M"_s, u"prepared"_s, u"-c"_s, QString::number(connections), u"-j"_s, u"2"_s, u"-T"_s,
            QString::number(seconds), u"-f"_s, file.fileName(), QString::fromStdString(uri)});
    process.waitForFinished(60'000 + seconds * 1'000);
    const QString output = QString::fromUtf8(process.readAll());
    const double rate = after(output, u"tps = "_s);
    if (process.exitCode() != 0 || rate <= 0)
        throw std::runtime_error("pgbench failed: " + output.toStdString() + process.errorString().toStdString());
    Measured measured;
    measured.perSecond = rate;
    return measured;
}

} // namespace wardport::bench
