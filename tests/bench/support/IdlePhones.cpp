// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/support/IdlePhones.h"

#include "shared/api/Paths.h"
#include "tests/bench/support/Load.h"
#include "tests/bench/support/LoadConnection.h"

#include <QStringList>

#include <poll.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>
#include <stdexcept>
#include <vector>

namespace wardport::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto role = "--idle-phones";
constexpr auto ready = "ready";
constexpr int cycleSeconds = 50; // the server closes what is silent for 75 seconds

/// Until standard input is closed, each phone asks once in a cycle.
void beIdle(std::uint16_t port, const std::string& token, int count)
{
    raiseFileLimit();
    SSL_CTX* const context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    const std::string request = getRequest(Paths::myApps, token);
    std::vector<std::unique_ptr<LoadConnection>> phones;
    for (int i = 0; i < count; ++i) {
        phones.push_back(std::make_unique<LoadConnection>(port, context));
        phones.back()->fetch(request, 200);
    }
    std::cout << ready << std::endl;
    const int pause = cycleSeconds * 1'000 / count;
    pollfd end{STDIN_FILENO, POLLIN, 0};
    for (std::size_t next = 0; poll(&end, 1, pause) == 0; next = (next + 1) % phones.size())
        phones[next]->fetch(request, 200);
}

} // namespace

IdlePhones::IdlePhones(std::uint16_t port, const std::string& token, int count)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"/proc/self/exe"_s,
        {QString::fromLatin1(role), QString::number(port), QString::fromStdString(token), QString::number(count)});
    while (m_process.waitForReadyRead(120'000)) {
        if (m_process.readAllStandardOutput().contains(ready))
            return;
    }
    throw std::runtime_error("the idle phones do not connect");
}

IdlePhones::~IdlePhones()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

bool IdlePhones::served(int count, char** arguments)
{
    if (count != 5 || std::string_view{arguments[1]} != role)
        return false;
    confineTo(1);
    beIdle(static_cast<std::uint16_t>(std::stoi(arguments[2])), arguments[3], std::stoi(arguments[4]));
    return true;
}

void raiseFileLimit()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace wardport::bench
