// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/Notifications.h"

#include "server/db/SocketWait.h"
#include "shared/base/ApiError.h"

#include <libpq-fe.h>

#include <QDebug>

#include <algorithm>

namespace wardport::server {

using namespace std::chrono_literals;

namespace {

template <class Call>
void guarded(Call&& call)
{
    try {
        call();
    } catch (const std::exception& error) {
        qWarning("notification listener: %s", error.what());
    }
}

} // namespace

Notifications::Notifications(
    const ConnectionSettings& settings, QStringList channels, OnNotify onNotify, OnListening onListening)
    : m_connection(settings)
    , m_channels(std::move(channels))
    , m_onNotify(std::move(onNotify))
    , m_onListening(std::move(onListening))
    , m_thread([this] { work(); })
{
}

Notifications::~Notifications()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        if (m_socket >= 0)
            shutDownSocket(m_socket);
    }
    m_stopped.notify_all();
    m_thread.join();
}

void Notifications::work()
{
    std::chrono::milliseconds wait = 100ms;
    do {
        try {
            listen();
        } catch (const ApiError& error) {
            qWarning("notifications: %s", error.what());
        }
        wait = m_listening.exchange(false) ? 100ms : std::min<std::chrono::milliseconds>(wait * 2, 5s);
        setSocket(-1);
        m_connection.close();
    } while (!pause(wait));
}

/// Returns or throws when the connection is over.
void Notifications::listen()
{
    for (const QString& channel : m_channels)
        m_connection.execute(("LISTEN \"" + channel.toStdString() + '"').c_str());
    pg_conn* native = m_connection.native();
    setSocket(PQsocket(native));
    m_listening = true;
    if (m_onListening)
        guarded(m_onListening);

    while (PQconsumeInput(native) == 1 && PQstatus(native) == CONNECTION_OK) {
        while (PGnotify* notify = PQnotifies(native)) {
            const QString channel = QString::fromUtf8(notify->relname);
            const QString payload = QString::fromUtf8(notify->extra);
            PQfreemem(notify);
            guarded([&] { m_onNotify(channel, payload); });
        }
        waitReadable(PQsocket(native), 60s);
    }
}

void Notifications::setSocket(int socket)
{
    const std::lock_guard lock(m_mutex);
    m_socket = socket;
    if (m_stop && socket >= 0)
        shutDownSocket(socket);
}

bool Notifications::pause(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_stopped.wait_for(lock, time, [this] { return m_stop; });
}

} // namespace wardport::server
