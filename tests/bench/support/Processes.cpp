// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/support/Processes.h"

#include <Poco/Net/ServerSocket.h>

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace wardport::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The fields of /proc/…/stat after the name, which may hold blanks (proc(5)).
QByteArrayList statOf(const QString& process)
{
    QFile file{u"/proc/%1/stat"_s.arg(process)};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    return text.mid(text.lastIndexOf(')') + 2).split(' ');
}

} // namespace

std::uint16_t freePort()
{
    return Poco::Net::ServerSocket(Poco::Net::SocketAddress("127.0.0.1", 0)).address().port();
}

double cpuOf(qint64 process)
{
    const QByteArrayList fields = statOf(QString::number(process));
    return static_cast<double>(fields.value(11).toLongLong() + fields.value(12).toLongLong())
        / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double cpuOfTree(qint64 process)
{
    double seconds = cpuOf(process);
    for (const QString& other : QDir{u"/proc"_s}.entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        if (statOf(other).value(1).toLongLong() == process)
            seconds += cpuOfTree(other.toLongLong());
    }
    return seconds;
}

int threadCount()
{
    return statOf(u"self"_s).value(17).toInt();
}

qint64 residentBytes()
{
    return statOf(u"self"_s).value(21).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace wardport::bench
