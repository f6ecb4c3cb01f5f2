// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"

namespace wardport::server {

/// Icons by the SHA-256 of their bytes. One that no app shows any longer stays: phones may still ask for it.
class IconStore {
public:
    explicit IconStore(Database& database);

    /// Keeps a PNG and returns its hash in hexadecimal.
    QString keep(const QByteArray& png);
    std::optional<QByteArray> find(const QString& hash);

private:
    Database& m_database;
};

} // namespace wardport::server
