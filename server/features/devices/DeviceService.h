// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/auth/Tokens.h"
#include "server/features/devices/DeviceStore.h"
#include "server/features/operations/OperationLog.h"

namespace wardport::server {

/// The phones with which people sign in. Each record is one person's with one phone; a phone that is lost is lost for all who
/// have used it.
class DeviceService {
public:
    DeviceService(Database& database, OperationLog& log, Tokens& tokens, const Clock& clock);

    Page<Device> list(const Principal& who, const DeviceFilter& filter);
    /// A blocked device cannot be trusted: wrongState.
    Device setTrusted(const Principal& who, DeviceId id, bool trusted);
    /// Blocking signs everybody out who uses the phone, on every instance, and refuses it from now on.
    Device setBlocked(const Principal& who, DeviceId id, bool blocked);
    Device signOut(const Principal& who, DeviceId id);

    /// A person's own.
    MyDevices mine(const Principal& who);
    /// Throws notFound for another person's.
    void signOutMine(const Principal& who, DeviceId id);

private:
    template <class Work>
    Device change(const Principal& who, const QString& action, DeviceId id, Work work);

    Database& m_database;
    OperationLog& m_log;
    Tokens& m_tokens;
    const Clock& m_clock;
    DeviceStore m_store;
};

} // namespace wardport::server
